"""The law of Lithuania: a folder per instrument, a file per article or subject, in the order of the law."""

from __future__ import annotations

from functools import cache

from vartai.facts.reading import vocabulary
from vartai.law import Law, check
from vartai.lithuania import emergency_measures, european_union, questionnaire_order, restrictive_measures
from vartai.lithuania.reading import read_questions

__all__ = ["law"]


@cache
def law() -> Law:
    """All provisions that are encoded, checked against the vocabulary of facts."""
    questions, outcomes = read_questions()
    provisions = (
        *restrictive_measures.PROVISIONS,
        *emergency_measures.PROVISIONS,
        *questionnaire_order.PROVISIONS,
        *european_union.PROVISIONS,
    )
    return check(Law("Lithuania", questions, outcomes, provisions), vocabulary())
