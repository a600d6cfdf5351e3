"""Rows of a list in the plain format: `id, names [{name, given, family}], dob, cc, sex, lists`."""

from __future__ import annotations

from typing import Any

from vartai.facts import BadValue, Identity, PersonName
from vartai.screening.lists.list_row import (
    Complaints,
    FieldMissing,
    ListRow,
    Row,
    countries_of,
    row_id,
    sex_of,
)
from vartai.screening.spelling.spelling import words


def plain_row(row: Row) -> ListRow:
    """Read one row; one without id or name raises `BadValue`.

    `cc` says that a person is linked to a country in some way, never that they are its citizen (S10). Beyond
    the format's own fields a row may give `citizenship`, `birth_place` and `document_numbers`.
    """
    entry_id = row_id(row)
    wrong = Complaints()
    names = _names(row.get("names"), wrong)
    if not names:
        raise FieldMissing("names", "the entry has no name", "give at least one name with letters")
    citizenships = countries_of(wrong.texts("citizenship", row.get("citizenship")))
    identity = Identity(
        names=names,
        birth_dates=wrong.dates("dob", wrong.texts("dob", row.get("dob"))),
        sex=sex_of(wrong.texts("sex", row.get("sex"))),
        citizenships=citizenships or None,
        countries=countries_of(wrong.texts("cc", row.get("cc"))),
        birth_places=tuple(wrong.texts("birth_place", row.get("birth_place"))),
        document_numbers=tuple(wrong.texts("document_numbers", row.get("document_numbers"))),
    )
    lists = tuple(dict.fromkeys(wrong.texts("lists", row.get("lists"))))
    return ListRow(entry_id, identity, lists, tuple(wrong.found))


def _names(value: Any, wrong: Complaints) -> tuple[PersonName, ...]:
    if not isinstance(value, list):
        return ()
    return tuple(dict.fromkeys(name for each in value if (name := _name(each, wrong)) is not None))


def _name(value: Any, wrong: Complaints) -> PersonName | None:
    row: Row = value if isinstance(value, dict) else {"name": value}
    given, patronymic, family = (
        " ".join(wrong.texts(f"names.{part}", row.get(part))) or None
        for part in ("given", "patronymic", "family")
    )
    full = " ".join(wrong.texts("names.name", row.get("name")))
    name = (
        PersonName(full, given, patronymic, family)
        if full
        else PersonName.of_parts(given, patronymic, family)
    )
    if words(name.full):
        return name
    if not any(column.startswith("names") for column, _, _ in wrong.found):
        missing = BadValue("a name without letters", "write the name, or leave it out")
        wrong.found.append(("names", str(value), missing))
    return None
