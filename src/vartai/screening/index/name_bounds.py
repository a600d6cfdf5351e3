"""The most bits that listed names can bring against names asked, for many pairs at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, Self

import numpy as np
import numpy.typing as npt

from vartai.screening import weights
from vartai.screening.index.name_columns import (
    MOST_PLACES,
    OPEN,
    OTHERS,
    PATRONYMIC,
    SEVERAL,
    NameColumns,
    PlaceBits,
)
from vartai.screening.spelling.key_table import Numbers, first_places
from vartai.screening.spelling.name_parts import NamePart, patronymics

Flags = npt.NDArray[np.bool_]
Counts = npt.NDArray[Any]


class Shape(NamedTuple):
    """What a name asked is made of: its patronymics, its other words, and how many of all are initials."""

    others: int
    patronymics: int
    initials: int

    @classmethod
    def of(cls, parts: Sequence[NamePart]) -> Self:
        """The shape of one name."""
        fathered = sum(patronymics(parts))
        return cls(len(parts) - fathered, fathered, sum(part.word.is_initial for part in parts))


@dataclass(frozen=True)
class Agreements:
    """Words of names asked that agree with words of listed names, a row each; rows of a pair stand together.

    `asked` is the number of the name asked, `patronymic` says whether its word is one. `names` are numbers of
    listed names, `best` the most bits of the agreement, `places` where the words stand in the listed name.
    """

    asked: Numbers
    patronymic: Flags
    names: Numbers
    best: Numbers
    places: PlaceBits

    @classmethod
    def of(cls, rows: Sequence[tuple[Numbers, Flags, Numbers, Numbers, PlaceBits]]) -> Self:
        """The same in pieces, put together."""
        kinds = (np.int32, np.bool_, np.int32, np.int32, np.uint32)
        columns = zip(*rows, strict=True) if rows else ((),) * len(kinds)
        return cls(
            *(np.concatenate([np.zeros(0, kind), *own]) for kind, own in zip(kinds, columns, strict=True))
        )


@dataclass(frozen=True)
class Bounds:
    """The most bits of pairs of a name asked and a listed name, by their numbers."""

    asked: Numbers
    names: Numbers
    most: Counts


def bounds(columns: NameColumns, shapes: Sequence[Shape], rows: Agreements) -> Bounds:
    """The most bits of each pair; no pair can bring more, whichever of its words are paired with which.

    A word of one name counts once, so that two words that agree with the same word of the other bring no more
    than the better one. What is surely left without a partner counts as in `name_evidence`.
    """
    if not len(rows.asked):
        return Bounds(rows.asked, rows.names, np.zeros(0, np.int64))
    first = first_places(rows.asked, rows.names)
    asked, names = rows.asked[first], rows.names[first]
    best, places = _by_role(columns, rows), np.bitwise_or.reduceat(rows.places, first)
    length, marked = columns.lengths[names], columns.patronymics[names]
    others, patronymics, initials = np.array(shapes, np.int32).reshape(-1, 3).T
    initials = initials[asked] + columns.initials[names]
    mine = _Side(
        words=(others + patronymics)[asked],
        patronymics=patronymics[asked],
        agreeing=np.diff(np.append(first, len(rows.asked))),
        agreeing_patronymics=np.add.reduceat(rows.patronymic, first, dtype=np.int32),
    )
    theirs = _Side(length, _count(marked), _count(places), _count(marked & places))
    paired = np.minimum(mine.agreeing, theirs.agreeing)
    bits = np.add.reduceat(best, first) - (mine.agreeing - paired) * np.minimum.reduceat(best, first)
    bits += initials * weights.INITIAL + _without_partner(
        mine.left(paired, initials), theirs.left(paired, initials)
    )
    alone = (paired + initials < 2) & (mine.words > 1) & (length > 1)
    most = np.minimum(bits + alone * weights.ONE_WORD_OF_MANY, weights.NAME_MOST)
    most[length > MOST_PLACES] = weights.NAME_MOST
    return Bounds(asked, names, most)


@lru_cache(maxsize=10_000)
def costs_alone(shape: Shape, patronymic: bool) -> Counts:
    """What comes to the bits of a word, a patronymic or not, if no other agrees, by what is left of the name.

    An array by the codes of `NameColumns.beside`.
    """
    remains = np.arange(256)
    left = (
        shape.others - (not patronymic),
        shape.patronymics - patronymic,
        remains & OTHERS,
        remains % SEVERAL // PATRONYMIC,
    )
    mine, my_patronymics, theirs, their_patronymics = (np.maximum(each - shape.initials, 0) for each in left)
    costs = _without_partner((mine, my_patronymics), (theirs, their_patronymics))
    if shape.initials:
        costs += shape.initials * weights.INITIAL
    elif shape.others + shape.patronymics > 1:
        costs += (remains & SEVERAL > 0) * weights.ONE_WORD_OF_MANY
    costs[remains >= OPEN] = weights.NAME_MOST
    return costs.astype(np.int32)


def _by_role(columns: NameColumns, rows: Agreements) -> Numbers:
    """The best bits of each agreement; those of a patronymic with other words alone count less."""
    marked = columns.patronymics[rows.names]
    alike = rows.places & np.where(rows.patronymic, marked, ~marked)
    return np.where(alike != 0, rows.best, rows.best // weights.OTHER_ROLE)


class _Side(NamedTuple):
    """One name of each of many pairs: its words, how many agree with one of the other, and what they are."""

    words: Counts
    patronymics: Counts
    agreeing: Counts
    agreeing_patronymics: Counts

    def left(self, paired: Counts, initials: Counts) -> tuple[Counts, Counts]:
        """How many words are left at least if so many find a partner: other words, and patronymics.

        Of words that agree and find none it is known what they are where no patronymic agrees.
        """
        spare = np.where(self.agreeing_patronymics == 0, self.agreeing - paired, 0)
        agreeing_others = self.agreeing - self.agreeing_patronymics - spare
        return (
            np.maximum(self.words - self.patronymics - agreeing_others - initials, 0),
            np.maximum(self.patronymics - self.agreeing_patronymics - initials, 0),
        )


def _count(places: PlaceBits) -> Counts:
    return np.bitwise_count(places).astype(np.int32)


def _without_partner(mine: tuple[Counts, Counts], theirs: tuple[Counts, Counts]) -> Counts:
    """What words left on either side take away: like is held against like, the rest is missing."""
    (my_others, my_patronymics), (their_others, their_patronymics) = mine, theirs
    others, patronymics = np.minimum(my_others, their_others), np.minimum(my_patronymics, their_patronymics)
    bits: Counts = (
        others * weights.NAME_DIFFERS
        + patronymics * weights.PATRONYMIC_DIFFERS
        + (my_others - others) * weights.NAME_MISSING_ON_LIST
        + (their_others - others) * weights.NAME_MISSING_IN_CASE
        + (my_patronymics + their_patronymics - 2 * patronymics) * weights.PATRONYMIC_MISSING
    )
    return bits
