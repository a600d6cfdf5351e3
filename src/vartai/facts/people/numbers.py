"""Columns of numbers, known exactly or by bounds; the age among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from vartai.facts.partial_date import PartialDate, full_years
from vartai.facts.people.cells import Cells, Complaint, read_cells
from vartai.facts.people.raw_batch import Column
from vartai.facts.problem import BadValue
from vartai.facts.values import Between, Value, read_value
from vartai.facts.vocabulary import Fact, Kind


@dataclass(frozen=True)
class Numbers:
    """Lower and upper bound of each number (Float64). Equal: known exactly. Low null: unknown.

    High null beside a known low: there is no upper bound.
    """

    low: pl.Series
    high: pl.Series

    @property
    def exact(self) -> pl.Series:
        """The numbers known exactly, null elsewhere."""
        return self.low if self.low is self.high else self.low.set(self.low.ne_missing(self.high), None)

    @property
    def is_exact(self) -> bool:
        """Whether each number is known exactly or not at all."""
        return self.low is self.high or bool(self.low.eq_missing(self.high).all())

    def filter(self, keep: pl.Series) -> Numbers:
        """The numbers of some rows only."""
        low = self.low.filter(keep)
        return Numbers(low, low if self.low is self.high else self.high.filter(keep))

    def within(self, other: Numbers) -> tuple[Numbers, pl.Series]:
        """What two sources say together, and where they contradict each other (Boolean)."""
        both = pl.DataFrame({"a": self.low, "b": other.low, "c": self.high, "d": other.high}).select(
            low=pl.max_horizontal("a", "b"), high=pl.min_horizontal("c", "d")
        )
        low, high = both["low"], both["high"]
        return Numbers(low, high), (low > high).fill_null(False)


def read_numbers_of(fact: Fact, column: Column) -> tuple[Numbers, list[Complaint]]:
    """The numbers of a column. Typed cells in the possible range are taken whole, all others one by one."""
    if not isinstance(column, pl.Series) or not column.dtype.is_numeric():
        return _numbers(read_cells(column, lambda raw: read_value(fact, raw)))
    known = column.cast(pl.Float64)
    good = known.is_finite() & (known >= (fact.minimum or 0))
    if fact.maximum is not None:
        good &= known <= fact.maximum
    if fact.kind is Kind.INT:
        good &= known == known.round(0)
    good = good.fill_null(True)
    if good.all():
        return Numbers(known, known), []
    rest = column.set(good, None)
    others, complaints = _numbers(read_cells(rest, lambda raw: read_value(fact, raw)))
    known = known.set(~good, None).fill_null(others.low)
    return Numbers(known, known), complaints


def ages(births: Cells[PartialDate], day: date) -> Numbers:
    """Full years of life on a day."""
    bounds = [age_bounds(birth, day) if birth else None for birth in births.distinct]
    return _bounded(births, [Between(*pair) if pair else None for pair in bounds])


def age_bounds(birth: PartialDate, day: date) -> tuple[int, int]:
    """The least and the most full years of life on a day that is not before the earliest birth date."""
    return max(0, full_years(birth.latest, day)), full_years(birth.earliest, day)


def check_birth_date(birth: PartialDate | None, day: date, oldest: float | None) -> PartialDate | None:
    """Refuse a birth after the day asked about, or longer before it than a person lives."""
    if birth is not None and birth.earliest > day:
        raise BadValue(f"the birth date lies after {day}", "correct the date, or the day asked about")
    if birth is not None and oldest is not None and age_bounds(birth, day)[0] > oldest:
        raise BadValue(
            f"older than {oldest:g} years on {day}", "correct the date, or leave it empty if unknown"
        )
    return birth


def _numbers(cells: Cells[Value]) -> tuple[Numbers, list[Complaint]]:
    return _bounded(cells, cells.distinct), cells.complaints


def _bounded(cells: Cells[Any], values: Sequence[Value | None]) -> Numbers:
    low = cells.spread([_end(value, "low") for value in values], pl.Float64)
    if not any(isinstance(value, Between) for value in values):
        return Numbers(low, low)
    return Numbers(low, cells.spread([_end(value, "high") for value in values], pl.Float64))


def _end(value: Any, end: str) -> float | None:
    bound = getattr(value, end) if isinstance(value, Between) else value
    return None if bound is None else float(bound)
