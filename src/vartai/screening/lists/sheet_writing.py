"""Writing the draft of a data sheet: what the file itself tells is filled in, the rest waits for a person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from vartai.screening.entry import ListEdition
from vartai.screening.lists.data_sheet import FIELDS
from vartai.screening.lists.opening_reading import file_digest

_HEAD: Final = "# The data sheet of {name}. Until all is filled in, the list counts as one without.\n"


def draft_sheet(path: Path, edition: ListEdition, told: Mapping[str, str] | None = None) -> str:
    """The text of a draft for a list that was read, with what else is `told` of it by field."""
    known: dict[str, object] = {
        "sha256": file_digest(path),
        "persons": len(edition.entries),
        "names": sum(len(entry.identity.names) for entry in edition.entries),
    }
    known |= {name: json.dumps(text, ensure_ascii=False) for name, text in (told or {}).items()}
    rows = [f"# {wanted}\n{name}: {known.get(name, '')}".rstrip() for name, wanted in FIELDS.items()]
    return _HEAD.format(name=path.name) + "\n".join(rows) + "\n"


def write_draft(path: Path, edition: ListEdition, target: Path) -> None:
    """Write the draft to a file that is not there yet; raises `FileExistsError` where one is."""
    with target.open("x", encoding="utf-8") as file:
        file.write(draft_sheet(path, edition))
