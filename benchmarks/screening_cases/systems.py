"""The two systems: ours, and nomenklatura's logic-v2, each asked for one pair at a time."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from benchmarks.screening_cases.cases import Case, Properties

from vartai.facts import Identity, PersonName
from vartai.screening import Hit, Index, ListEdition, ListEntry, build_index, weights
from vartai.screening.searching import weigh


class System(Protocol):
    """Gives every pair a score; `limit` is the score from which its makers show a pair to somebody."""

    name: str
    limit: float

    def scores(self, cases: Sequence[Case]) -> list[float]:
        """The scores in the order of the cases."""


@dataclass(frozen=True)
class Vartai:
    """The product: bits of a pair, with rarity by an index of all right-hand sides, each once.

    So small an index says next to nothing of how common a word is; that comes from the shipped tables.
    """

    name = "vartai"
    limit = weights.LOOK_CLOSER_FROM / 1_000

    def scores(self, cases: Sequence[Case]) -> list[float]:
        """Bits. Every pair is weighed, also those that a search of a list would not take up."""
        return [hit.bits / 1_000 for hit in self.hits(cases)]

    def hits(self, cases: Sequence[Case]) -> list[Hit]:
        """The pairs weighed, with their evidence."""
        listed = list(dict.fromkeys(_identity(case.candidate) for case in cases))
        index = _index_of(listed)
        places = {identity: place for place, identity in enumerate(listed)}
        return [
            weigh(index, str(number), _identity(case.query), places[_identity(case.candidate)])
            for number, case in enumerate(cases)
        ]


class LogicV2:
    """nomenklatura's logic-v2 with its own settings and its documented threshold."""

    name = "nomenklatura logic-v2"
    limit = 0.7

    def __init__(self) -> None:
        self._model = importlib.import_module("followthemoney").model
        matching = importlib.import_module("nomenklatura.matching")
        self._algorithm = matching.get_algorithm("logic-v2")
        self._config = self._algorithm.default_config()

    def scores(self, cases: Sequence[Case]) -> list[float]:
        """Its score from 0 to 1."""
        return [self._score(f"{number}", case) for number, case in enumerate(cases)]

    def _score(self, key: str, case: Case) -> float:
        # The peer remembers parsed names by the id of the record.
        query = self._entity(f"query {key} of {id(case)}", case.query)
        candidate = self._entity(f"candidate {key} of {id(case)}", case.candidate)
        return float(self._algorithm.compare(query, candidate, self._config).score)

    def _entity(self, key: str, properties: Properties) -> Any:
        entity = self._model.make_entity("Person")
        entity.id = key
        for name, value in properties.items():
            entity.add(name, value)
        return entity


def _identity(properties: Properties) -> Identity:
    name = PersonName(
        properties["name"],
        given=properties.get("firstName"),
        patronymic=properties.get("fatherName"),
        family=properties.get("lastName"),
    )
    return Identity((name,))


def _index_of(listed: Sequence[Identity]) -> Index:
    entries = tuple(ListEntry(f"E{place}", identity) for place, identity in enumerate(listed))
    return build_index([ListEdition("right-hand sides", "none", entries)])
