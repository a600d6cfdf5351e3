"""Reading a kept index back; a folder that is not whole, or of another version, is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from vartai.facts import Problem
from vartai.screening.editions.searched import IndexedEdition, Searched
from vartai.screening.editions.searched_writing import EDITIONS, FORMAT, INDEX
from vartai.screening.index.index_reading import UnusableIndex, read_index
from vartai.screening.population.population import Population

_REMEDY = "make it again from the lists with `vartai screen index`"


def read_searched(folder: Path, population: Population | None = None) -> Searched:
    """The index and editions that `save_searched` wrote; whatever is wrong raises `UnusableIndex`."""
    head = _head(folder)
    try:
        editions = tuple(_edition(row) for row in head["editions"])
        named = str(head["index"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnusableIndex(f"{folder}: {EDITIONS} is damaged ({error!r})", _REMEDY) from None
    try:
        index = read_index(folder / INDEX, population)
    except UnusableIndex as error:
        raise UnusableIndex(error.message, _REMEDY) from None
    entries = sum(len(edition.ids) for edition in editions)
    if not (index.digest == named and len(index.entries) == entries):
        raise UnusableIndex(f"{folder}: {EDITIONS} and the index are not of the same editions", _REMEDY)
    return Searched(index, editions)


def holds_searched(folder: Path) -> bool:
    """Whether a folder holds an index of lists, whole or not, and nothing else."""
    known = {EDITIONS, f".{EDITIONS}", INDEX}
    return all(path.name in known or path.name.startswith(f".{INDEX}.") for path in folder.iterdir())


def _head(folder: Path) -> Mapping[str, Any]:
    try:
        head = json.loads((folder / EDITIONS).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        raise UnusableIndex(f"{folder} holds no index of lists, or not a whole one", _REMEDY) from None
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        raise UnusableIndex(f"{folder}: the index was made by another version", _REMEDY)
    return head


def _edition(row: Mapping[str, Any]) -> IndexedEdition:
    return IndexedEdition(
        name=str(row["name"]),
        digest=str(row["digest"]),
        day=None if row["edition"] is None else date.fromisoformat(row["edition"]),
        ids=tuple(map(str, row["ids"])),
        names=int(row["names"]),
        refused={str(name): int(number) for name, number in row["refused"].items()},
        skipped=int(row["skipped"]),
        problems=tuple(Problem(**problem) for problem in row["problems"]),
    )
