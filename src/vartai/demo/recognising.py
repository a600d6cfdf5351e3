"""Whose name a row of the table holds: from any spelling of ours back to the name itself."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import polars as pl

from vartai.demo.names import FAMILY, GIVEN, PATRONYMIC, WIFE, names, spelt
from vartai.demo.transliteration import Spelling

_COLUMNS = (
    "person_id",
    "name",
    "given_name",
    "patronymic",
    "family_name",
    "sex",
    "birth_date",
    "citizenship",
)

_Parts = tuple[str, str, str]
"""Given name, patronymic (empty where there is none) and family name of a row, in small letters."""


@dataclass(frozen=True)
class Resident:
    """A row of the table whose name was recognised; the numbers are those of `names()`.

    Where two names are written alike, the more common one is taken: a reader could not tell either.
    `written` is the given and family name of the row in small letters.
    """

    person_id: str
    sex: str
    given: int
    father: int | None
    family: int
    birth_date: str | None
    citizenship: str | None
    written: tuple[str, str]

    @property
    def keys(self) -> tuple[tuple[str, str], tuple[str, str]]:
        """Given and family name in both Cyrillics: equal where two people share a name."""
        return name_keys(self.sex, self.given, self.family)


def name_keys(sex: str, given: int, family: int) -> tuple[tuple[str, str], tuple[str, str]]:
    """Given and family name in Belarusian and in Russian."""
    first, last = names().given[sex][given], names().families["m"][family]
    return (first.be, last.be), (first.ru, last.ru)


def recognised(residents: pl.DataFrame) -> list[Resident]:
    """The residents whose names the demonstration can read back, in the order of the table."""
    return [found for row in residents.select(_COLUMNS).iter_rows(named=True) if (found := _resident(row))]


def _resident(row: Mapping[str, str | None]) -> Resident | None:
    given, after, family = _split(row["name"]) if row["name"] else _parts(row)
    for sex in (row["sex"],) if row["sex"] else ("m", "f"):
        first, last = _known(GIVEN, sex).get(given), _known(FAMILY, sex).get(family)
        if first is not None and last is not None:
            return Resident(
                person_id=row["person_id"] or "",
                sex=sex,
                given=first,
                father=_known(PATRONYMIC, sex).get(after),
                family=last,
                birth_date=row["birth_date"],
                citizenship=row["citizenship"],
                written=(given, family),
            )
    return None


def _parts(row: Mapping[str, str | None]) -> _Parts:
    given, after, family = ((row[column] or "").casefold() for column in _COLUMNS[2:5])
    return given, after, family


def _split(name: str) -> _Parts:
    """The parts of a full name; the given name stands first, or after a family name that is first."""
    first, *middle, last = name.casefold().split()
    if first in _known(GIVEN, "m") or first in _known(GIVEN, "f"):
        return first, middle[0] if middle else "", last
    return (middle[0], last, first) if middle else (last, "", first)


@cache
def _known(part: str, sex: str) -> dict[str, int]:
    """Every spelling of every name of a part, with the number of the first name so written."""
    found: dict[str, int] = {}
    for name, number in _written(part, sex):
        found.setdefault(name.casefold(), number)
    return found


def _written(part: str, sex: str) -> Iterator[tuple[str, int]]:
    for form in Spelling:
        for number, name in enumerate(spelt(part, sex, form)):
            yield name, number
    if part == FAMILY and sex == "f":
        for number, name in enumerate(spelt(WIFE, sex, Spelling.LITHUANIAN)):
            yield name, number
