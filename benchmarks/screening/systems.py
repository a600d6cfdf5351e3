"""The systems that are asked: ours, and nomenklatura's logic-v2 where it is installed."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from benchmarks.screening.queries import Asked, Row

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening import build_index, read_list, screen

NOTHING = -1e9
"""The score of an entry that a system didn't even consider."""


class System(Protocol):
    """Scores the entries of every query's pool."""

    name: str

    def scores(self, asked: Sequence[Asked]) -> Iterable[dict[str, float]]:
        """For each query the score of each entry of its pool that was considered, by the entry's id."""


class Vartai:
    """The product as it searches: its own index over the whole list, entries outside the pool left aside."""

    name = "vartai"

    def __init__(self, data: Path, rows: Sequence[Row]) -> None:
        self._index = build_index([read_list(data / "list_open.jsonl.gz")])
        self._ids = [row["id"] for row in rows]

    def scores(self, asked: Sequence[Asked]) -> Iterable[dict[str, float]]:
        """Bits, in thousandths."""
        people = [(str(at), identity_of(each.query)) for at, each in enumerate(asked)]
        found: list[dict[str, float]] = [{} for _ in asked]
        for hit in screen(self._index, people, at_least=0):
            found[int(hit.person_id)][hit.entry_id] = float(hit.bits)
        for each, scores in zip(asked, found, strict=True):
            pool = {self._ids[at] for at in each.pool}
            yield {entry: score for entry, score in scores.items() if entry in pool}


class LogicV2:
    """nomenklatura's logic-v2 over every entry of the pool; its own index would lose some of them."""

    name = "nomenklatura logic-v2"

    def __init__(self, rows: Sequence[Row]) -> None:
        model = importlib.import_module("followthemoney").model
        matching = importlib.import_module("nomenklatura.matching")
        importlib.import_module("nomenklatura.matching.util").MEMO_BATCH = 60_000  # room for the whole list
        self._model, self._algorithm = model, matching.get_algorithm("logic-v2")
        self._config = self._algorithm.default_config()
        self._ids = [row["id"] for row in rows]
        self._entities = [
            self._entity(row["id"], [name["name"] for name in row["names"]], row["dob"], row["sex"])
            for row in rows
        ]

    def scores(self, asked: Sequence[Asked]) -> Iterable[dict[str, float]]:
        """Its own score from 0 to 1."""
        for number, each in enumerate(asked):
            query, key = each.query, f"query {number}"  # the peer remembers parsed names by this key
            entity = self._entity(key, [query["name"]], [query["dob"]] if query["dob"] else [], query["sex"])
            yield {self._ids[at]: self._compare(entity, at) for at in sorted(each.pool)}

    def _compare(self, entity: Any, at: int) -> float:
        return float(self._algorithm.compare(entity, self._entities[at], self._config).score)

    def _entity(self, key: str, names: Sequence[str], dates: Sequence[str] | None, sex: str | None) -> Any:
        entity = self._model.make_entity("Person")
        entity.id = key
        entity.add("name", list(names))
        entity.add("birthDate", list(dates or []))
        if sex:
            entity.add("gender", {"m": "male", "f": "female"}[sex])
        return entity


def identity_of(query: Row) -> Identity:
    """Who is asked about."""
    dates = (PartialDate.read(query["dob"]),) if query["dob"] else ()
    return Identity((PersonName(query["name"]),), dates, query["sex"])
