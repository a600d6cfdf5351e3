"""The columns of a people table that are no facts but say who a person is."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any, Final

import polars as pl

from vartai.facts.partial_date import PartialDate
from vartai.facts.people.ids import PERSON_ID
from vartai.facts.people.texts import read_document_numbers, read_text, read_texts
from vartai.facts.problem import BadValue, Problem

BIRTH_DATE: Final = "birth_date"
NAME_COLUMNS: Final = ("name", "given_name", "patronymic", "family_name", "other_names")
_SEXES: Final = {"m": "m", "male": "m", "f": "f", "female": "f"}


def read_birth_date(raw: Any) -> PartialDate | None:
    """A birth date known in full or in part; a whole number is a year."""
    if isinstance(raw, date):
        return PartialDate.of(raw)
    text = read_text(str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else raw)
    return PartialDate.read(text) if text else None


def read_sex(raw: Any) -> str | None:
    """`m` or `f`."""
    text = read_text(raw)
    if text is None:
        return None
    if text.lower() not in _SEXES:
        raise BadValue("sex not understood", "write m or f, or leave it empty if unknown")
    return _SEXES[text.lower()]


READERS: Final[dict[str, tuple[Callable[[Any], Any], Any]]] = {
    "name": (read_text, pl.String),
    "given_name": (read_text, pl.String),
    "patronymic": (read_text, pl.String),
    "family_name": (read_text, pl.String),
    "other_names": (read_texts, pl.List(pl.String)),
    "sex": (read_sex, pl.String),
    "birth_place": (read_text, pl.String),
    "document_numbers": (read_document_numbers, pl.List(pl.String)),
}
"""How each column but the birth date is read, and the type of what comes out."""

OWN_COLUMNS: Final = (PERSON_ID, BIRTH_DATE, *READERS)


def missing_names(file: str, row: int, columns: Collection[str]) -> list[Problem]:
    """The remark that a table names nobody, if that is so."""
    if any(name in columns for name in NAME_COLUMNS):
        return []
    remedy = "add a column name, or given_name and family_name, if people shall be looked for on lists"
    return [Problem(file, row, NAME_COLUMNS[0], "", "no column holds a name", remedy)]
