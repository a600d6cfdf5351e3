"""The questions that a case asks of the law, and the outcomes that an answer can have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class Ending(StrEnum):
    """How far an outcome goes.

    Only what is settled stays as it is whatever else is learnt; an open answer waits for a fact, a
    discretionary one for an officer, a disputed one for a court or a lawgiver.
    """

    SETTLED = "settled"
    OPEN = "open"
    DISCRETION = "discretion"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class Outcome:
    """One thing an answer can say, with what it means and what it doesn't."""

    name: str
    meaning: Mapping[str, str]
    ending: Ending = Ending.SETTLED


UNKNOWN = "unknown"
DISPUTED = "disputed"


UNITS = ("day", "working_day", "month", "year", "EUR")
"""The units in which the law measures."""
WITHIN_UNITS = ("day", "month", "year")
BOUNDS = ("at_most",)
COUNTED = ("before_expiry",)
ENTRIES = ("multiple",)


@dataclass(frozen=True)
class Measure:
    """A time, a length or an amount that the law gives, with its unit and how it is counted.

    `unit` is one of `UNITS`; `bound` at_most where the law names a limit; `counted`
    before_expiry and the like; `within_*` the period in which it is counted (90 days in 180).
    """

    amount: float | None = None
    unit: str | None = None
    bound: str | None = None
    minimum: float | None = None
    maximum: float | None = None
    within_amount: float | None = None
    within_unit: str | None = None
    repeat: int | None = None
    counted: str | None = None
    entries: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """Only what is given, under the names that case files use."""
        names = {"minimum": "min", "maximum": "max"}
        return {names.get(k, k): v for k, v in asdict(self).items() if v is not None}


@dataclass(frozen=True)
class Conclusion:
    """What follows where a provision applies: an outcome, perhaps with a measure."""

    outcome: str
    value: Measure | None = None


def fullest_first(conclusions: Iterable[Conclusion]) -> list[Conclusion]:
    """Conclusions of one outcome in a fixed order, those with a measure before the one without."""
    return sorted(conclusions, key=lambda conclusion: (conclusion.value is None, str(conclusion.value)))


@dataclass(frozen=True)
class Question:
    """A question about one legal act; `outcomes` stand strongest first.

    Where several provisions apply, the strongest outcome is the answer; where none does, `default` is.
    `withdraws` marks questions about taking a right away: a batch says of them only that a person must look.
    """

    name: str
    group: str
    meaning: Mapping[str, str]
    acts: tuple[str, ...]
    outcomes: tuple[str, ...]
    default: str
    withdraws: bool = False
    denial: str | None = None
    """The outcome of a question that is asked about grants only, where none of them applies."""

    def rank(self, conclusion: Conclusion) -> int:
        """0 for the strongest outcome."""
        return self.outcomes.index(conclusion.outcome)
