"""Which entries are worth weighing for people: bounds from above, so that none is lost by the search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from vartai.screening import weights
from vartai.screening.asked import Asked, AskedName
from vartai.screening.index.date_bounds import ListedDates
from vartai.screening.index.index import SEXES, Index
from vartai.screening.index.name_bounds import Agreements, bounds

Column = npt.NDArray[Any]
NamePairs = Sequence[tuple[int, int]]
"""Names of a person by their places, and names of an entry by their numbers, in order."""


class Reach(NamedTuple):
    """From how many bits of the name alone, or in all, an entry is worth weighing for a person."""

    name_from: int
    total_from: int

    def least(self, asked: Asked) -> int:
        """With fewer bits of the name no limit is reached, whatever else agrees."""
        own = asked.particulars
        most = weights.SAME_DAY if asked.identity.birth_dates else 0
        most += weights.SAME_SEX if own.sex else 0
        most += weights.SAME_CITIZENSHIP if own.citizenships else 0
        most += weights.SAME_PLACE_MOST if own.place_keys else 0
        return min(self.name_from, self.total_from - most)


def candidates(index: Index, people: Sequence[Asked], reaches: Sequence[Reach]) -> list[dict[int, NamePairs]]:
    """For each person the entries by number whose names alone, or names and all else, can reach a limit.

    With each entry stand the pairs of names to compare: the words of no other pair bring enough bits. An entry
    with which no word of the name agrees can reach no limit, whatever else agrees; one that shares a
    document's number is always weighed.
    """
    found: list[dict[int, list[tuple[int, int]]]] = [{} for _ in people]
    pairs = _near(index, people, reaches)
    if pairs is not None:
        for person, entry, mine, theirs in pairs.rows():
            found[person].setdefault(entry, []).append((mine, theirs))
    return [{**own, **_sharing_documents(index, asked)} for own, asked in zip(found, people, strict=True)]


def all_pairs(index: Index, asked: Asked, number: int) -> NamePairs:
    """All pairs of names of a person and an entry."""
    return list(product(range(len(asked.names)), index.names_of(number)))


def _sharing_documents(index: Index, asked: Asked) -> dict[int, NamePairs]:
    numbers = index.sharing_documents(asked.particulars.document_keys).tolist()
    return {number: all_pairs(index, asked, number) for number in numbers}


@dataclass(frozen=True)
class _Pairs:
    """Names of people and of entries, a row each pair: the person, the entry, both names, the most bits."""

    people: Column
    entries: Column
    mine: Column
    theirs: Column
    most: Column

    def those(self, chosen: Column) -> _Pairs:
        """Some of the rows."""
        columns = self.people, self.entries, self.mine, self.theirs, self.most
        return _Pairs(*(column[chosen] for column in columns))

    def rows(self) -> Iterator[tuple[int, int, int, int]]:
        """Person, entry and names of each pair."""
        columns = self.people, self.entries, self.mine, self.theirs
        return zip(*(column.tolist() for column in columns), strict=True)


def _near(index: Index, people: Sequence[Asked], reaches: Sequence[Reach]) -> _Pairs | None:
    """All pairs worth comparing of entries that can reach a limit; None where nobody has a name."""
    least = [reach.least(asked) for asked, reach in zip(people, reaches, strict=True)]
    pairs = _by_name(index, people, least)
    if pairs is None:
        return None
    pairs = pairs.those(pairs.most >= np.array(least, np.int64)[pairs.people])
    name_from, total_from = np.array(reaches, np.int64).T
    total = pairs.most + _most_besides(index, people, pairs)
    enough = (pairs.most >= name_from[pairs.people]) | (total >= total_from[pairs.people])
    entries = pairs.people * len(index.entries) + pairs.entries
    return pairs.those(np.isin(entries, entries[enough]))


def _by_name(index: Index, people: Sequence[Asked], least: Sequence[int]) -> _Pairs | None:
    """Pairs of names of which words agree, with their bounds."""
    names = [(person, name) for person, asked in enumerate(people) for name in asked.names]
    if not names:
        return None
    rows = Agreements.of([_agreements(at, name, least[person]) for at, (person, name) in enumerate(names)])
    found = bounds(index.name_columns, [name.shape for _, name in names], rows)
    owners = np.array([person for person, _ in names], np.int64)
    own = owners[found.asked]
    places = found.asked - np.searchsorted(owners, own)
    return _Pairs(own, index.name_columns.entries[found.names], places, found.names, found.most)


def _agreements(at: int, name: AskedName, least: int) -> tuple[Column, ...]:
    """The listed names with which two words agree, or one that is enough; most agree in one common word."""
    matches = name.matches
    alone = [
        match.alone(name.shape, patronymic, least)
        for match, patronymic in zip(matches, name.patronymics, strict=True)
    ]
    names = np.concatenate([match.names for match in matches])
    order = np.argsort(names, kind="stable")
    names, kept = names[order], np.concatenate(alone)[order]
    again = names[1:] == names[:-1]
    kept[1:] |= again
    kept[:-1] |= again
    order = order[kept]
    return (
        np.full(len(order), at, np.int32),
        np.repeat(name.patronymics, [len(match.names) for match in matches])[order],
        names[kept],
        np.concatenate([match.best for match in matches])[order],
        np.concatenate([match.places for match in matches])[order],
    )


def _most_besides(index: Index, people: Sequence[Asked], pairs: _Pairs) -> Column:
    """The most that all but the names can bring."""
    born = ListedDates.of([asked.identity.birth_dates for asked in people])
    states = np.array([bool(asked.particulars.citizenships) for asked in people], np.int64)
    sexes = np.array([SEXES.index(asked.particulars.sex) for asked in people], np.int64)
    mine, listed = sexes[pairs.people], index.sexes[pairs.entries]
    both = (mine > 0) & (listed > 0)
    bits: Column = (
        index.dates.most_bits(born, pairs.people, pairs.entries)
        + both * np.where(mine == listed, weights.SAME_SEX, weights.OTHER_SEX)
        + states[pairs.people] * weights.SAME_CITIZENSHIP
        + _born_alike(index, people, pairs) * weights.SAME_PLACE_MOST
    )
    return bits


def _born_alike(index: Index, people: Sequence[Asked], pairs: _Pairs) -> Column:
    """Whether a person and an entry have a place of birth in common."""
    size = len(index.entries)
    sharing = [index.sharing_places(asked.particulars.place_keys) for asked in people]
    alike = [person * size + entries.astype(np.int64) for person, entries in enumerate(sharing)]
    return np.isin(pairs.people * size + pairs.entries, np.concatenate(alike))
