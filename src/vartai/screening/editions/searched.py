"""What a search goes through: an index, and of each edition in it what stands beside a result."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from vartai.facts import Problem
from vartai.screening.entry import ListEdition, ListEntry
from vartai.screening.index.index import Index, build_index
from vartai.screening.lists.data_sheet import NO_SHEET
from vartai.screening.population.population import Population


@dataclass(frozen=True)
class IndexedEdition:
    """One edition without its entries, of which it keeps the ids in their order and the number of `names`.

    `day` is that of the edition by its data sheet, None without one; the others are as in `ListEdition`.
    """

    name: str
    digest: str
    day: date | None
    ids: tuple[str, ...]
    names: int
    refused: Mapping[str, int] = field(default_factory=dict)
    skipped: int = 0
    problems: tuple[Problem, ...] = ()

    @property
    def sheet(self) -> str:
        """What stands beside a result: the day of the edition, or that it has no data sheet."""
        return NO_SHEET if self.day is None else self.day.isoformat()


@dataclass(frozen=True)
class Searched:
    """An index and the editions whose entries it holds, one after the other."""

    index: Index
    editions: tuple[IndexedEdition, ...]

    def places(self, entry_id: str) -> tuple[int, ...]:
        """The places in the index of the entries with an id: several where lists share it."""
        ids = (each for edition in self.editions for each in edition.ids)
        return tuple(at for at, each in enumerate(ids) if each == entry_id)

    @cached_property
    def sheets(self) -> Mapping[str, str]:
        """By id, the data sheet behind each entry; of an id on several lists those of all of them."""
        found: dict[str, dict[str, None]] = {}
        for edition in self.editions:
            for entry_id in edition.ids:
                found.setdefault(entry_id, {})[edition.sheet] = None
        return {entry_id: "; ".join(texts) for entry_id, texts in found.items()}

    def entries(self, edition: IndexedEdition) -> tuple[ListEntry, ...]:
        """The entries of one of the editions."""
        first = sum(len(each.ids) for each in self.editions[: self.editions.index(edition)])
        return tuple(self.index.entries[at] for at in range(first, first + len(edition.ids)))


def indexed(edition: ListEdition) -> IndexedEdition:
    """What is kept of an edition beside its index."""
    return IndexedEdition(
        name=edition.name,
        digest=edition.digest,
        day=None if edition.sheet is None else edition.sheet.edition,
        ids=tuple(entry.id for entry in edition.entries),
        names=sum(len(entry.identity.names) for entry in edition.entries),
        refused=dict(edition.refused),
        skipped=edition.skipped,
        problems=edition.problems,
    )


def searched(editions: Sequence[ListEdition], population: Population | None = None) -> Searched:
    """Index some editions, to be searched."""
    return Searched(build_index(editions, population), tuple(map(indexed, editions)))
