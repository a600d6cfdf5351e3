"""Own lists as CSV: UTF-8, commas, one row a line; the columns are described in docs/lists.md."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from typing import Final

from vartai.facts import BadValue, Identity, PersonName
from vartai.screening.lists.country_names import country_code
from vartai.screening.lists.gathering import Gathered
from vartai.screening.lists.json_lines import line_text, too_long
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.lines import numbered_lines
from vartai.screening.lists.list_row import Complaints, FieldMissing, ListRow, row_id, sex_of
from vartai.screening.spelling.spelling import words

NEEDED: Final = ("id", "name")
COLUMNS: Final = (
    *NEEDED,
    "script",
    "given_name",
    "patronymic",
    "family_name",
    "other_names",
    "birth_date",
    "sex",
    "citizenship",
    "birth_place",
    "document_numbers",
    "lists",
)
"""All columns; `script` is for readers, as the script of a name shows in it."""


def is_header(line: bytes) -> bool:
    """Whether a line names the columns of such a list."""
    try:
        return set(NEEDED) <= set(_columns(line))
    except BadValue:
        return False


def gather_csv(pieces: Iterable[bytes], gathered: Gathered, limits: Limits) -> None:
    """Take every row under the header, which `is_header` found to be one."""
    columns: Sequence[str] = ()
    for number, line in numbered_lines(pieces, limits.line):
        if columns or line is None:
            source = partial(_source, line)
            gathered.take(number, source, partial(_row, line, columns, limits))
        elif line.strip():
            columns = _columns(line)
            _remark(number, columns, gathered)


def _remark(number: int, columns: Sequence[str], gathered: Gathered) -> None:
    for column in columns:
        if column not in COLUMNS:
            unknown = BadValue("this column is not read", f"the columns are {', '.join(COLUMNS)}")
            gathered.complain(number, column, column, unknown)
        elif columns.count(column) > 1:
            twice = BadValue("two columns have this name; the first is read", "rename or remove one of them")
            gathered.complain(number, column, column, twice)


def _row(line: bytes | None, columns: Sequence[str], limits: Limits) -> ListRow | None:
    if line is None:
        raise too_long(limits)
    cells = _cells(line)
    if not any(cell.strip() for cell in cells):
        return None
    if len(cells) != len(columns):
        raise BadValue(
            f"{len(cells)} cells, but {len(columns)} columns",
            "write a row on one line, and a cell that holds a comma between quotation marks",
        )
    return _list_row(dict(zip(reversed(columns), reversed(cells), strict=True)))


def _list_row(cells: Mapping[str, str]) -> ListRow:
    entry_id = row_id(cells)
    wrong = Complaints()
    main = PersonName(
        " ".join(wrong.texts("name", cells["name"])),
        *(
            " ".join(wrong.texts(column, cells.get(column))) or None
            for column in ("given_name", "patronymic", "family_name")
        ),
    )
    if not main.full:
        main = PersonName.of_parts(main.given, main.patronymic, main.family)
    others = (PersonName(name) for name in _several(cells, "other_names", wrong))
    names = tuple(name for name in dict.fromkeys((main, *others)) if words(name.full))
    if not names:
        raise FieldMissing("name", "the entry has no name", "give at least one name with letters")
    citizenships = wrong.each(
        "citizenship", _several(cells, "citizenship", wrong), lambda name: (country_code(name),)
    )
    identity = Identity(
        names=names,
        birth_dates=wrong.dates("birth_date", _several(cells, "birth_date", wrong)),
        sex=sex_of(wrong.texts("sex", cells.get("sex"))),
        citizenships=frozenset(citizenships) or None,
        birth_places=tuple(_several(cells, "birth_place", wrong)),
        document_numbers=tuple(_several(cells, "document_numbers", wrong)),
    )
    return ListRow(entry_id, identity, tuple(_several(cells, "lists", wrong)), tuple(wrong.found))


def _several(cells: Mapping[str, str], column: str, wrong: Complaints) -> list[str]:
    """The values of a cell, between which stands |; each once."""
    return list(dict.fromkeys(wrong.texts(column, cells.get(column, "").split("|"))))


def _columns(line: bytes) -> list[str]:
    return [cell.strip().casefold() for cell in _cells(line)]


def _cells(line: bytes) -> list[str]:
    """The cells of one line; a quotation mark that is never closed costs only its own line."""
    try:
        return next(csv.reader([line_text(line)], strict=True), [])
    except csv.Error:
        raise BadValue(
            "the line can't be split into cells",
            'put a cell that holds a comma between quotation marks, and write "" for one inside it',
        ) from None


def _source(line: bytes | None) -> str:
    return (line or b"").decode("utf-8", errors="replace").strip()
