"""Keeping an index between runs: the index in a folder, and beside it the editions that it was made of."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from vartai.screening.editions.searched import IndexedEdition, Searched
from vartai.screening.index.index_writing import save_index

FORMAT: Final = 1
INDEX: Final = "index"
EDITIONS: Final = "editions.json"


def save_searched(found: Searched, folder: Path) -> None:
    """Write an index with its editions into a folder; what the folder holds of an earlier one is replaced.

    The editions are written last and name the index, so that a half written folder is not taken for a whole
    one. The population is no part of what is saved. Its owner alone can read it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o700)
    (folder / EDITIONS).unlink(missing_ok=True)
    save_index(found.index, folder / INDEX)
    rows = [_row(edition) for edition in found.editions]
    head = {"format": FORMAT, "index": found.index.digest, "editions": rows}
    unfinished = folder / f".{EDITIONS}"
    unfinished.write_text(json.dumps(head, ensure_ascii=False, indent=1) + "\n", "utf-8")
    unfinished.replace(folder / EDITIONS)


def _row(edition: IndexedEdition) -> dict[str, Any]:
    return {
        "name": edition.name,
        "digest": edition.digest,
        "edition": None if edition.day is None else edition.day.isoformat(),
        "names": edition.names,
        "refused": dict(edition.refused),
        "skipped": edition.skipped,
        "problems": [asdict(problem) for problem in edition.problems],
        "ids": list(edition.ids),
    }
