"""Numbers and days in conditions: facts, figures of the law, counts of months, and how they compare."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vartai.law.expression import Condition


@dataclass(frozen=True)
class Compare(Condition):
    """Two numbers compared."""

    sign: str
    left: Number
    right: Number

    def __str__(self) -> str:
        return f"{self.left} {self.sign} {self.right}"


@dataclass(frozen=True)
class CompareDays(Condition):
    """Two days compared; later is greater."""

    sign: str
    left: Day
    right: Day

    def __str__(self) -> str:
        words = {
            "<": "before",
            "<=": "not after",
            ">": "after",
            ">=": "not before",
            "=": "on",
            "!=": "not on",
        }
        return f"{self.left} {words[self.sign]} {self.right}"


class Number:
    """A number: a fact, a figure of the law, a constant, or a sum of such."""

    def __lt__(self, other: Number | float) -> Condition:
        return Compare("<", self, number(other))

    def __le__(self, other: Number | float) -> Condition:
        return Compare("<=", self, number(other))

    def __gt__(self, other: Number | float) -> Condition:
        return Compare(">", self, number(other))

    def __ge__(self, other: Number | float) -> Condition:
        return Compare(">=", self, number(other))

    def equals(self, other: Number | float) -> Condition:
        """Both are the same number."""
        return Compare("=", self, number(other))

    def __add__(self, other: Number | float) -> Number:
        return Sum(((1, self), (1, number(other))))

    def __sub__(self, other: Number | float) -> Number:
        return Sum(((1, self), (-1, number(other))))

    def __rmul__(self, factor: float) -> Number:
        return Sum(((factor, self),))


@dataclass(frozen=True)
class Quantity(Number):
    """A fact that holds a number."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class Constant(Number):
    """A plain number."""

    value: float

    def __str__(self) -> str:
        return f"{self.value:g}"


@dataclass(frozen=True)
class Figure(Number):
    """A number that the law states with dates; folded into a constant on the day."""

    name: str

    def __str__(self) -> str:
        return f"[{self.name}]"


@dataclass(frozen=True)
class Sum(Number):
    """Numbers with their factors, added up."""

    terms: tuple[tuple[float, Number], ...]

    def __str__(self) -> str:
        return " + ".join(str(term) if factor == 1 else f"{factor:g} × {term}" for factor, term in self.terms)


@dataclass(frozen=True)
class MonthsBetween(Number):
    """Calendar months from one day to another, compared through `first + n months` (see `folding`)."""

    first: Day
    last: Day

    def __str__(self) -> str:
        return f"months from {self.first} to {self.last}"


class Day:
    """A day: a fact, the day asked about, or a constant."""

    def __lt__(self, other: Day | date) -> Condition:
        return CompareDays("<", self, day_of(other))

    def __le__(self, other: Day | date) -> Condition:
        return CompareDays("<=", self, day_of(other))

    def __gt__(self, other: Day | date) -> Condition:
        return CompareDays(">", self, day_of(other))

    def __ge__(self, other: Day | date) -> Condition:
        return CompareDays(">=", self, day_of(other))


@dataclass(frozen=True)
class DayFact(Day):
    """A fact that holds a day."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class OnDay(Day):
    """A plain day."""

    value: date

    def __str__(self) -> str:
        return self.value.isoformat()


@dataclass(frozen=True)
class AsOf(Day):
    """The day asked about; folded into a plain day."""

    def __str__(self) -> str:
        return "the day asked about"


AS_OF = AsOf()


def number(value: Number | float) -> Number:
    """A number as a node."""
    return value if isinstance(value, Number) else Constant(value)


def day_of(value: Day | date) -> Day:
    """A day as a node."""
    return value if isinstance(value, Day) else OnDay(value)


def months_between(first: Day | date, last: Day | date) -> Number:
    """Calendar months from one day to another."""
    return MonthsBetween(day_of(first), day_of(last))
