"""What is true of everybody and every paper, whatever the law says: a proof thinks of nobody impossible.

Only what can't be otherwise stands here. What is merely usual would make a proof overlook somebody.
"""

from __future__ import annotations

from dataclasses import dataclass

from vartai.law.expression import Condition
from vartai.law.measuring import AS_OF, DayFact, Number, Quantity

__all__ = ["FACTS_OF_LIFE", "FactOfLife"]


@dataclass(frozen=True)
class FactOfLife:
    """A condition that holds of everybody, and why.

    The bounds of single facts (no negative count, nobody older than 130, at most 100 percent) and that a code
    fact holds exactly one of its codes come from the vocabulary.
    """

    holds: Condition
    reason: str


def _within(years: Number, age: Number) -> Condition:
    """Years lived through fit into a life; an age counts full years only."""
    return years < age + 1


_age = Quantity("age_years")
_residence = Quantity("legal_residence_years")
_longest, _total = Quantity("longest_absence_months"), Quantity("total_absence_months")

FACTS_OF_LIFE = (
    FactOfLife(_within(_residence, _age), "nobody has lived in Lithuania for longer than they have lived"),
    FactOfLife(
        Quantity("study_residence_years") <= _residence,
        "the years of studies are a part of the years of residence",
    ),
    FactOfLife(
        _within(Quantity("spouse_joint_residence_years"), _age),
        "nobody has lived with a spouse for longer than they have lived",
    ),
    FactOfLife(
        _within(Quantity("sponsor_residence_years"), Quantity("sponsor_age_years")),
        "no sponsor has lived in Lithuania for longer than they have lived",
    ),
    FactOfLife(
        _within(Quantity("professional_experience_years"), _age),
        "nobody has worked for longer than they have lived",
    ),
    FactOfLife(
        _within(Quantity("related_experience_years_in_last_3"), _age),
        "nobody has worked for longer than they have lived",
    ),
    FactOfLife(_within(Quantity("years_since_graduation"), _age), "nobody graduated before they were born"),
    FactOfLife(
        Quantity("unemployment_months") <= 12 * (_age + 1),
        "nobody has been out of work for longer than they have lived",
    ),
    FactOfLife(_longest <= _total, "the longest absence is one of all absences"),
    FactOfLife(_total <= 60, "absences are counted within five years"),
    FactOfLife(
        Quantity("trips_ru_by_3_calendar_months") <= Quantity("trips_ru_by_12_months"),
        "the journeys of three months are among those of twelve",
    ),
    FactOfLife(
        DayFact("permit_issued_on") <= DayFact("permit_valid_until"), "no permit ends before it was issued"
    ),
    FactOfLife(DayFact("permit_issued_on") <= AS_OF, "facts are stated as they are on the day asked about"),
)
