"""The most that dates of birth can bring, for many entries at once: bounds, so that a search loses nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vartai.facts import PartialDate
from vartai.screening import weights
from vartai.screening.spelling.key_table import expand

UNKNOWN: Final = -1
"""What stands for a day of which only the month or the year is known."""

Numbers = npt.NDArray[Any]
_DIGITS: Final = (1, 10, 100, 1000)
_PARTLY: Final = max(weights.YEAR_ONLY, weights.SAME_MONTH)
_OTHER: Final = max(weights.NEXT_YEAR_ONLY, weights.OTHER_YEAR_ONLY, weights.NEXT_YEAR, weights.OTHER_DATE)


def day_of_year(date: PartialDate) -> int:
    """Month x 100 + day, unknown if one of them is."""
    return UNKNOWN if date.month is None or date.day is None else date.month * 100 + date.day


@dataclass(frozen=True)
class ListedDates:
    """Years and days of all dates; those of the n-th entry stand from `starts[n]` to `starts[n + 1]`."""

    starts: Numbers
    years: Numbers
    days: Numbers

    @classmethod
    def of(cls, dates: Sequence[Sequence[PartialDate]]) -> ListedDates:
        """The dates of every entry."""
        starts = np.zeros(len(dates) + 1, np.int64)
        np.cumsum([len(own) for own in dates], out=starts[1:])
        flat = [date for own in dates for date in own]
        return cls(
            starts,
            np.array([date.year for date in flat], np.int32),
            np.array([day_of_year(date) for date in flat], np.int32),
        )

    def most_bits(self, born: Sequence[PartialDate], entries: Numbers) -> Numbers:
        """The most bits in thousandths that a person's dates can bring against those of some entries."""
        most = np.zeros(len(entries), np.int32)
        starts, ends = self.starts[entries], self.starts[entries + 1]
        dated = np.flatnonzero(ends > starts)
        if not born or not len(dated):
            return most
        _, years = expand(starts[dated], ends[dated], self.years)
        _, days = expand(starts[dated], ends[dated], self.days)
        bits = np.max([_most_bits(date, years, days) for date in born], axis=0)
        lengths = (ends - starts)[dated]
        most[dated] = np.maximum.reduceat(bits, np.cumsum(lengths) - lengths)
        return most


def _most_bits(date: PartialDate, years: Numbers, days: Numbers) -> Numbers:
    day = day_of_year(date)
    same_year, same_day = years == date.year, days == day
    most = np.full(len(years), _OTHER, np.int32)
    near = np.flatnonzero(same_year | same_day)
    most[near] = _near(date.year, day, years[near], days[near])
    most[same_year & ((days == UNKNOWN) | (day == UNKNOWN))] = _PARTLY
    most[same_year & same_day & (day != UNKNOWN)] = weights.SAME_DAY
    return most


def _near(year: int, day: int, years: Numbers, days: Numbers) -> Numbers:
    """Dates of the same year or the same day: by the digits that differ."""
    differing = _differing(year, years) + _differing(day, days)
    swapped = (years == year) & (days == day % 100 * 100 + day // 100)
    bits = np.select(
        [differing == 1, differing == 2], [weights.ONE_DIGIT, weights.TWO_DIGITS], weights.SAME_YEAR
    )
    return np.where(swapped, np.maximum(bits, weights.SWAPPED), bits)


def _differing(one: int, others: Numbers) -> Numbers:
    """In how many of four digits numbers differ."""
    differing = np.zeros(len(others), np.int32)
    for place in _DIGITS:
        differing += one // place % 10 != others // place % 10
    return differing
