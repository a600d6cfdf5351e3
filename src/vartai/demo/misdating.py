"""Dates of birth as lists get them: equal, the year only, day and month swapped, or one digit wrong."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import numpy as np

from vartai.demo.composition import composition


def listed_date(born: date, rng: np.random.Generator) -> str:
    """The date as a list may hold it, in proportion to the shares for people who are the same."""
    shares = composition().shares("birth_date.same_person")
    kind = str(rng.choice(list(shares), p=list(shares.values())))
    if kind == "year":
        return f"{born.year}"
    if kind == "swapped":
        return (swapped(born) or born).isoformat()
    if kind == "one_digit":
        slips = list(one_digit_off(born))
        return slips[rng.integers(len(slips))].isoformat()
    return born.isoformat()


def swapped(born: date) -> date | None:
    """Day and month in each other's place, where that is another date of the calendar."""
    if born.day > 12 or born.day == born.month:
        return None
    return born.replace(month=born.day, day=born.month)


def one_digit_off(born: date) -> Iterator[date]:
    """All dates that differ from this one in one digit, the century left alone."""
    text = born.isoformat()
    for place in (2, 3, 5, 6, 8, 9):
        for digit in "0123456789":
            slip = text[:place] + digit + text[place + 1 :]
            if digit != text[place] and _exists(slip):
                yield date.fromisoformat(slip)


def _exists(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
