"""The facts of a case: their vocabulary, their values, and the table of people that brings them in."""

from vartai.facts.identity import Identity, PersonName
from vartai.facts.partial_date import PartialDate
from vartai.facts.problem import BadValue, Problem
from vartai.facts.values import Between, Value, read_value
from vartai.facts.vocabulary import Fact, Kind, Vocabulary

__all__ = [
    "BadValue",
    "Between",
    "Fact",
    "Identity",
    "Kind",
    "PartialDate",
    "PersonName",
    "Problem",
    "Value",
    "Vocabulary",
    "read_value",
]
