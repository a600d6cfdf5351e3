"""Reading the data sheet beside a list, and holding it against the list."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import yaml

from vartai.facts import BadValue, Problem
from vartai.screening.entry import ListEntry, UnusableList
from vartai.screening.lists.data_sheet import DataSheet, data_sheet, names_persecutor
from vartai.screening.lists.list_row import shown

ENDING: Final = ".sheet.yml"
_LARGEST: Final = 1 << 16


def sheet_path(path: Path) -> Path:
    """Where the data sheet of a list stands if nothing else is said: beside it."""
    return path.with_name(path.name + ENDING)


def read_sheet(path: Path, *, required: bool = False) -> tuple[DataSheet | None, list[Problem]]:
    """The sheet in a file, or None and what is wrong with it; None alone where there is no such file.

    One that names a persecuting state raises `UnusableList`, whatever else it says: nobody is screened
    against the lists of the state they fled from (S7). A `required` one must be there.
    """
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST + 1)
    except FileNotFoundError:
        if required:
            raise
        return None, []
    try:
        row = _parsed(content)
        _refuse_persecutors(path, row)
        sheet, bad = data_sheet(row)
    except UnusableList:
        raise
    except BadValue as error:
        return None, [_problem(path, "", "", error)]
    return sheet, [_problem(path, name, value, error) for name, (value, error) in bad.items()]


def held_against(
    path: Path, sheet: DataSheet, sha256: str, entries: Iterable[ListEntry]
) -> tuple[DataSheet | None, list[Problem]]:
    """The sheet if it is about this very file, and what it says otherwise than the file.

    A sheet with the digest of another file vouches for nothing; one with other counts is kept.
    """
    persons = list(entries)
    names = sum(len(entry.identity.names) for entry in persons)
    differences = sheet.differences(sha256, len(persons), names)
    problems = [
        _problem(path, name, said, BadValue(f"the list itself gives {found}", _REMEDIES[name]))
        for name, (said, found) in differences.items()
    ]
    return (None if "sha256" in differences else sheet), problems


_REMEDIES: Final = {
    "sha256": "fetch the list again, or write the sheet of this edition; until then it has none",
    "persons": "see the problems of the list: it may be damaged, or the sheet be of another edition",
    "names": "see the problems of the list: it may be damaged, or the sheet be of another edition",
}


def _refuse_persecutors(path: Path, row: object) -> None:
    if names_persecutor(row):
        raise UnusableList(
            f"{path.name} says that a persecuting state publishes this list; nobody is screened against the "
            "lists of the state they fled from",
            "leave the list out; a person or counsel may put a listing on file as a risk on return",
        )


def _parsed(content: bytes) -> object:
    if len(content) > _LARGEST:
        raise BadValue("the data sheet is too long", f"keep it below {_LARGEST:,} bytes")
    try:
        text = content.decode("utf-8-sig")
        _refuse_nesting(text)
        return yaml.load(text, Loader=yaml.BaseLoader)  # every value stays the text that it is
    except (UnicodeDecodeError, yaml.YAMLError):
        raise BadValue(
            "the data sheet is no YAML", "write each field on a line: name, colon, value"
        ) from None


def _refuse_nesting(text: str) -> None:
    """A sheet is flat: what nests deeper, or repeats a value by reference, can grow without end."""
    depth = 0
    for event in yaml.parse(text):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > 2 or isinstance(event, yaml.AliasEvent):
            raise BadValue(
                "the data sheet nests values or refers to them", "write each value out, on its line"
            )


def _problem(path: Path, name: str, value: object, bad: BadValue) -> Problem:
    return Problem(path.name, 0, name, shown("" if value is None else value), bad.message, bad.remedy)
