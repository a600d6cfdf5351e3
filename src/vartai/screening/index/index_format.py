"""How a saved index writes its entries, and of which format it is."""

from __future__ import annotations

import json
from typing import Any, Final

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening.entry import ListEntry

FORMAT: Final = 2
"""Raised with every change of what the arrays hold or of the code that reads spellings."""


def entry_text(entry: ListEntry) -> str:
    """An entry in one line."""
    identity = entry.identity
    row: dict[str, Any] = {
        "id": entry.id,
        "names": [[name.full, name.given, name.patronymic, name.family] for name in identity.names],
        "born": [str(date) for date in identity.birth_dates],
        "sex": identity.sex,
        "citizenships": None if identity.citizenships is None else sorted(identity.citizenships),
        "countries": sorted(identity.countries),
        "places": identity.birth_places,
        "documents": identity.document_numbers,
        "lists": entry.lists,
    }
    return json.dumps(row, ensure_ascii=False, separators=(",", ":"))


def entry_of_text(text: str) -> ListEntry:
    """The entry that `entry_text` wrote."""
    row = json.loads(text)
    identity = Identity(
        names=tuple(PersonName(*name) for name in row["names"]),
        birth_dates=tuple(PartialDate.read(born) for born in row["born"]),
        sex=row["sex"],
        citizenships=None if row["citizenships"] is None else frozenset(row["citizenships"]),
        countries=frozenset(row["countries"]),
        birth_places=tuple(row["places"]),
        document_numbers=tuple(row["documents"]),
    )
    return ListEntry(row["id"], identity, tuple(row["lists"]))
