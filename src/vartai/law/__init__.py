"""Law as code: dated, cited provisions; unknown facts stay unknown; every answer explains itself."""

from vartai.law.answer import Answer, Finding, Guard, Reason, State
from vartai.law.case import answer, answers
from vartai.law.checking import LawError, check
from vartai.law.expression import ALWAYS, NEVER, Condition
from vartai.law.law import Law, LawOnDay, LegalFigure
from vartai.law.provision import (
    Confidence,
    Dispute,
    Effect,
    Position,
    Provision,
    Rank,
    Review,
    Role,
)
from vartai.law.question import Conclusion, Ending, Measure, Outcome, Question
from vartai.law.term import Extension, Standing, Term
from vartai.law.warning import LegalWarning, WarningCode

__all__ = [
    "ALWAYS",
    "NEVER",
    "Answer",
    "Conclusion",
    "Condition",
    "Confidence",
    "Dispute",
    "Effect",
    "Ending",
    "Extension",
    "Finding",
    "Guard",
    "Law",
    "LawError",
    "LawOnDay",
    "LegalFigure",
    "LegalWarning",
    "Measure",
    "Outcome",
    "Position",
    "Provision",
    "Question",
    "Rank",
    "Reason",
    "Review",
    "Role",
    "Standing",
    "State",
    "Term",
    "WarningCode",
    "answer",
    "answers",
    "check",
]
