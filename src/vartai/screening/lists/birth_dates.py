"""Dates of birth as the publishers of lists write them: about a year, between two years, English months."""

from __future__ import annotations

import re
from typing import Final

from vartai.facts import BadValue, PartialDate

WIDEST_RANGE: Final = 20
"""Years between which somebody was born; a wider range says too little to compare by."""

_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), start=1
    )
}
_WRITTEN: Final = re.compile(r"(?:(?:(\d{1,2})\s+)?([A-Za-z]{3,9})\.?\s+)?(\d{4})")
_ABOUT: Final = re.compile(r"^(?:circa|c\.|ca\.|about|approximately)\s*", re.IGNORECASE)
_TO: Final = re.compile(r"\s+to\s+|\s*[-–]\s*", re.IGNORECASE)


def written_dates(text: str) -> tuple[PartialDate, ...]:
    """Dates as OFAC writes them: `28 Feb 1985`, `Feb 1985`, `1985`, `circa 1985`, `1985 to 1987`.

    Of a date that is only about right the year is kept; a range becomes each of its years. Anything else
    raises `BadValue`.
    """
    about = _ABOUT.sub("", text.strip())
    ends = _TO.split(about)
    if len(ends) > 2:
        raise _no_date()
    first, *last = map(_written_date, ends)
    if last:
        return year_range(first.year, last[0].year)
    return (PartialDate(first.year),) if about != text.strip() else (first,)


def year_range(first: int, last: int) -> tuple[PartialDate, ...]:
    """Every year of a range, both ends included; one too wide or turned round raises `BadValue`."""
    if not 0 <= last - first <= WIDEST_RANGE:
        raise BadValue(
            f"no range of at most {WIDEST_RANGE} years",
            "correct it, or leave it out: so wide a range tells nobody apart",
        )
    return tuple(PartialDate.read(f"{year:04}") for year in range(first, last + 1))


def year_of(text: str) -> int:
    """A year as a number; anything else raises `BadValue`."""
    if re.fullmatch(r"\d{4}", text) is None:
        raise BadValue("not a year", "write a year with four digits")
    return PartialDate.read(text).year


def _written_date(text: str) -> PartialDate:
    form = _WRITTEN.fullmatch(text.strip())
    if form is None:
        raise _no_date()
    day, month, year = form.groups()
    if month is None:
        return PartialDate.read(year)
    number = _MONTHS.get(month[:3].casefold())
    if number is None:
        raise _no_date()
    return PartialDate.read(f"{year}-{number:02}" + (f"-{int(day):02}" if day else ""))


def _no_date() -> BadValue:
    return BadValue("not a date", "write 28 Feb 1985, Feb 1985, 1985, circa 1985 or 1985 to 1987")
