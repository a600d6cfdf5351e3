"""The open development data: the list, the queries with their pools, and the kinds of query."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

Row = dict[str, Any]

BELARUSIAN: Final = ("be-lat>ru-lat", "ru-lat>be-lat", "be-lat>ru-cyr", "be-cyr>ru-lat", "be-cyr>ru-cyr")
SYNTHETIC: Final = "lt shape (synthetic)"
GROUPS: Final[Mapping[str, Callable[[str], bool]]] = {
    "all real": lambda kind: kind != SYNTHETIC,
    "cyr>lat": "cyr>lat".__eq__,
    "lat>cyr": "lat>cyr".__eq__,
    "uk>ru cyr": "uk-cyr>ru-cyr".__eq__,
    "lat slavic": "lat>lat slavic".__eq__,
    "lat other": "lat>lat other".__eq__,
    "be<>ru": BELARUSIAN.__contains__,
    "be mixed": "be forms mixed".__eq__,
    "lt (synth.)": SYNTHETIC.__eq__,
}


@dataclass(frozen=True)
class Asked:
    """A query with the entries of its pool, by their places in the list."""

    query: Row
    pool: frozenset[int]

    @property
    def within_reach(self) -> bool:
        """Whether a matcher of names can bridge it at all; noms de guerre are told apart."""
        return self.query.get("near") is not False

    def without_date(self) -> Asked:
        """The same by name alone."""
        return Asked({**self.query, "dob": None}, self.pool)


def read_list_rows(data: Path) -> list[Row]:
    """The entries of the list as they are written."""
    return list(_rows(data / "list_open.jsonl.gz"))


def read_asked(data: Path) -> list[Asked]:
    """The queries of the fixed pools."""
    return [Asked(row["q"], frozenset(row["pool"])) for row in _rows(data / "pools_open.jsonl.gz")]


def read_queries(data: Path) -> list[Row]:
    """All queries, with and without a pool."""
    return list(_rows(data / "queries_open.jsonl.gz"))


def _rows(path: Path) -> Iterator[Row]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)
