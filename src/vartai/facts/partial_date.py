"""Dates of which only the year, or the year and the month, may be known."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date

from vartai.facts.problem import BadValue

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, order=True)
class PartialDate:
    """A year, a month of a year, or a day: `1985`, `1985-02` or `1985-02-28`."""

    year: int
    month: int | None = None
    day: int | None = None

    @classmethod
    def read(cls, text: str) -> PartialDate:
        """Read YYYY, YYYY-MM or YYYY-MM-DD; an impossible date raises `BadValue`."""
        form = _FORM.fullmatch(text.strip())
        if form is None:
            raise BadValue("not a date", "write YYYY, YYYY-MM or YYYY-MM-DD, for example 1985-02-28")
        year, month, day = (None if part is None else int(part) for part in form.groups())
        assert year is not None
        try:
            date(year, 1 if month is None else month, 1 if day is None else day)
        except ValueError:
            raise BadValue(
                "no such date in the calendar", "correct the date, or give only what is known of it"
            ) from None
        return cls(year, month, day)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """A date that is known in full."""
        return cls(day.year, day.month, day.day)

    @property
    def earliest(self) -> date:
        """The first day it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """The last day it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def is_exact(self) -> bool:
        """Whether the day itself is known."""
        return self.day is not None

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts)


def full_years(birth: date, day: date) -> int:
    """Full years of life on a day; a person born on 29 February turns older on 28 February of common years.

    Periods that end on a day which the month lacks end on its last day (Civil Code, Art. 1.118 and
    following; unverified, the text was not at hand).
    """
    years = day.year - birth.year
    return years if _anniversary(birth, day.year) <= day else years - 1


def _anniversary(birth: date, year: int) -> date:
    leap_child = (birth.month, birth.day) == (2, 29) and not calendar.isleap(year)
    return birth.replace(year=year, day=28) if leap_child else birth.replace(year=year)
