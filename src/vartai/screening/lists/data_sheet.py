"""The data sheet of a list: where an edition comes from, what may be done with it, what it lacks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from vartai.facts import BadValue

NO_SHEET: Final = "no data sheet"
"""What stands beside a result where the edition has none."""

FIELDS: Final = {
    "origin": "where the file was fetched, for example its address",
    "publisher": "the authority that publishes the list",
    "edition": "the day of the edition as its publisher gives it, YYYY-MM-DD",
    "licence": "the licence or legal basis on which the list may be used",
    "retrieved": "the day on which the file was fetched, YYYY-MM-DD",
    "sha256": "the SHA-256 of the file as it lies on disk, 64 hexadecimal digits",
    "persons": "how many persons are read from the file",
    "names": "how many names they have together",
    "gaps": "what is known to be missing or doubtful in this edition",
    "persecuting_state": "true if a state publishes it that the people screened fled from, else false",
}
"""All fields with what is to be written there."""

LONGEST_TEXT: Final = 10_000
"""Characters of a field in words."""


@dataclass(frozen=True)
class DataSheet:
    """What a person vouches for about one edition of a list; the fields are told in `FIELDS`."""

    origin: str
    publisher: str
    edition: date
    licence: str
    retrieved: date
    sha256: str
    persons: int
    names: int
    gaps: str
    persecuting_state: bool

    def differences(self, sha256: str, persons: int, names: int) -> dict[str, tuple[str, str]]:
        """By field, what the sheet says and what the file gives, where the two differ."""
        found = {"sha256": sha256, "persons": persons, "names": names}
        said = {name: getattr(self, name) for name in found}
        return {name: (str(said[name]), str(found[name])) for name in found if said[name] != found[name]}


def sheet_text(sheet: DataSheet | None) -> str:
    """What stands beside a result: the day of the edition, or that it has no data sheet."""
    return NO_SHEET if sheet is None else sheet.edition.isoformat()


def data_sheet(row: Any) -> tuple[DataSheet | None, dict[str, tuple[Any, BadValue]]]:
    """A sheet from texts by field, or None and by field the value and what is wrong with it."""
    if not isinstance(row, Mapping):
        wrong = BadValue("no data sheet", f"write the fields {', '.join(FIELDS)}, one a line")
        return None, {"": (row, wrong)}
    values: dict[str, Any] = {}
    bad: dict[str, tuple[Any, BadValue]] = {}
    for name in FIELDS:
        try:
            values[name] = _value(name, row.get(name))
        except BadValue as error:
            bad[name] = (row.get(name), error)
    for name in row:
        if name not in FIELDS:
            bad[str(name)] = (
                row[name],
                BadValue("no field of a data sheet", f"they are {', '.join(FIELDS)}"),
            )
    return (None if bad else DataSheet(**values)), bad


def names_persecutor(row: Any) -> bool:
    """Whether a sheet says that a persecuting state publishes the list, however it says yes."""
    said = row.get("persecuting_state") if isinstance(row, Mapping) else None
    return isinstance(said, str) and said.strip().casefold() in ("true", "yes", "y", "on", "1")


def _value(name: str, value: Any) -> Any:
    if value is None or value == "":
        raise BadValue("nothing is written here", f"write {FIELDS[name]}")
    right = _READERS.get(name, _text)(value.strip()) if isinstance(value, str) else None
    if right is None:
        raise BadValue("this can't be read", f"write {FIELDS[name]}")
    return right


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str) -> int | None:
    return int(text) if re.fullmatch(r"[0-9]{1,12}", text) else None


def _truth(text: str) -> bool | None:
    return {"true": True, "false": False}.get(text.casefold())


def _digest(text: str) -> str | None:
    return text.lower() if re.fullmatch(r"[0-9a-fA-F]{64}", text) else None


def _text(text: str) -> str | None:
    return text if 0 < len(text) <= LONGEST_TEXT else None


_READERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "edition": _day,
    "retrieved": _day,
    "persons": _number,
    "names": _number,
    "persecuting_state": _truth,
    "sha256": _digest,
}
