"""The most that dates of birth can bring, for many entries at once: bounds, so that a search loses nobody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from vartai.facts import PartialDate
from vartai.screening import weights
from vartai.screening.spelling.key_table import first_places, stretches

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
    """Years and days of all dates; those of the n-th entry, or person, stand from `starts[n]` to the next."""

    starts: Numbers
    years: Numbers
    days: Numbers

    @classmethod
    def of(cls, dates: Sequence[Sequence[PartialDate]]) -> ListedDates:
        """The dates of every entry, or of every person."""
        starts = np.zeros(len(dates) + 1, np.int64)
        np.cumsum([len(own) for own in dates], out=starts[1:])
        flat = [date for own in dates for date in own]
        return cls(
            starts,
            np.array([date.year for date in flat], np.int32),
            np.array([day_of_year(date) for date in flat], np.int32),
        )

    def most_bits(self, born: ListedDates, people: Numbers, entries: Numbers) -> Numbers:
        """The most bits in thousandths that the dates of a person can bring against those of an entry.

        `people` and `entries` are the two sides of many pairs, by number.
        """
        most = np.zeros(len(entries), np.int32)
        pairs, theirs = stretches(self.starts[entries], self.starts[entries + 1])
        of, mine = stretches(born.starts[people[pairs]], born.starts[people[pairs] + 1])
        if not len(of):
            return most
        bits = _most_bits(born.years[mine], born.days[mine], self.years[theirs[of]], self.days[theirs[of]])
        first = first_places(pairs[of])
        most[pairs[of[first]]] = np.maximum.reduceat(bits, first)
        return most


def _most_bits(year: Numbers, day: Numbers, years: Numbers, days: Numbers) -> Numbers:
    same_year, same_day = years == year, days == day
    most = np.full(len(years), _OTHER, np.int32)
    near = np.flatnonzero(same_year | same_day)
    most[near] = _near(year[near], day[near], years[near], days[near])
    most[same_year & ((days == UNKNOWN) | (day == UNKNOWN))] = _PARTLY
    most[same_year & same_day & (day != UNKNOWN)] = weights.SAME_DAY
    return most


def _near(year: Numbers, day: Numbers, years: Numbers, days: Numbers) -> Numbers:
    """Dates of the same year or the same day: by the digits that differ."""
    differing = _differing(year, years) + _differing(day, days)
    swapped = (years == year) & (days == day % 100 * 100 + day // 100)
    bits = np.select(
        [differing == 1, differing == 2], [weights.ONE_DIGIT, weights.TWO_DIGITS], weights.SAME_YEAR
    )
    return np.where(swapped, np.maximum(bits, weights.SWAPPED), bits)


def _differing(ones: Numbers, others: Numbers) -> Numbers:
    """In how many of four digits numbers differ."""
    differing = np.zeros(len(others), np.int32)
    for place in _DIGITS:
        differing += ones // place % 10 != others // place % 10
    return differing
