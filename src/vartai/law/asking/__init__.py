"""The next question: an interview that asks only what still matters, and says why."""

from vartai.law.asking.answer_class import Weights
from vartai.law.asking.form import whole_form
from vartai.law.asking.next_question import Need, Next, interview
from vartai.law.asking.weights import weights_of

__all__ = ["Need", "Next", "Weights", "interview", "weights_of", "whole_form"]
