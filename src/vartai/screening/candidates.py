"""Which entries are worth weighing for a person: bounds from above, so that none is lost by the search."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.dates import birth_date_bits
from vartai.screening.index.index import Index
from vartai.screening.index.word_matches import WordMatch
from vartai.screening.particulars import Particulars, named_sex, particulars
from vartai.screening.spelling.key_table import Numbers, fingerprint
from vartai.screening.spelling.name_parts import NamePart, Role, distinct_names

_SMALL_AGREEMENTS = weights.SAME_SEX + weights.SAME_CITIZENSHIP
_MOST_BESIDES = weights.SAME_DAY + weights.SAME_PLACE_MOST + _SMALL_AGREEMENTS
_LEAST_LOST = max(weights.PATRONYMIC_DIFFERS, weights.NAME_DIFFERS)
_LEAST_MISSING = max(weights.PATRONYMIC_MISSING, weights.NAME_MISSING_ON_LIST, weights.NAME_MISSING_IN_CASE)


@dataclass(frozen=True)
class Asked:
    """A person as asked about: the names in parts, and the particulars."""

    person_id: str
    identity: Identity
    names: tuple[tuple[NamePart, ...], ...]

    @classmethod
    def of(cls, person_id: str, identity: Identity) -> Asked:
        """Take a person's names apart."""
        return cls(person_id, identity, distinct_names(identity.names))

    @cached_property
    def sexes(self) -> tuple[str | None, ...]:
        """The sex that each name tells."""
        return tuple(map(named_sex, self.names))

    @cached_property
    def particulars(self) -> Particulars:
        """Sex, citizenship, places and documents, ready to compare."""
        return particulars(self.identity)


def candidates(
    index: Index, asked: Asked, matches: Sequence[Sequence[WordMatch]], name_from: int, total_from: int
) -> list[int]:
    """Numbers of all entries whose names alone, or names and all else, can reach a limit.

    An entry with which no word of the name agrees can reach none, whatever else agrees; one that shares a
    document's number is always weighed.
    """
    found = set(_by_document(index, asked))
    for number, most in _by_name(index, asked, matches, name_from, total_from):
        if number not in found and (
            most >= name_from or most + _other_bits(index, asked, number) >= total_from
        ):
            found.add(number)
    return sorted(found)


def _by_document(index: Index, asked: Asked) -> Iterator[int]:
    keys = asked.particulars.document_keys
    if keys and len(index.by_document.numbers):
        yield from index.by_document.look_up([fingerprint(key) for key in keys])[1].tolist()


def _by_name(
    index: Index, asked: Asked, matches: Sequence[Sequence[WordMatch]], name_from: int, total_from: int
) -> Iterator[tuple[int, int]]:
    """Entries whose names can bring so many bits, with the most that they can."""
    for parts, own in zip(asked.names, matches, strict=True):
        names, most = _bounds(index, parts, own)
        enough = most >= min(name_from, total_from - _MOST_BESIDES)
        entries, most = index.name_columns.entries[names[enough]], most[enough]
        kept = (most >= name_from) | (most + most_besides_names(index, asked, entries) >= total_from)
        yield from zip(entries[kept].tolist(), most[kept].tolist(), strict=True)


def most_besides_names(index: Index, asked: Asked, entries: Numbers) -> Numbers:
    """A quick bound of what all but the names can bring."""
    placed = weights.SAME_PLACE_MOST if asked.particulars.place_keys else 0
    return index.dates.most_bits(asked.identity.birth_dates, entries) + (_SMALL_AGREEMENTS + placed)


def _bounds(index: Index, parts: Sequence[NamePart], own: Sequence[WordMatch]) -> tuple[Numbers, Numbers]:
    """The listed names with which a word agrees, and the most bits that each can bring against this name."""
    held = np.concatenate([match.names for match in own]) if own else np.zeros(0, np.int32)
    if not len(held):
        return held, held
    best = np.concatenate([match.best for match in own])
    order = np.argsort(held, kind="stable")
    held, best = held[order], best[order]
    first = np.flatnonzero(np.concatenate([[True], held[1:] != held[:-1]]))
    names, bits = held[first], np.add.reduceat(best, first)
    agreeing = np.diff(np.append(first, len(held)))
    initials = index.name_columns.initials[names] + sum(part.may_be_initial for part in parts)
    agreeing = agreeing + initials
    left = np.maximum(len(parts) - agreeing, 0)
    left_listed = np.maximum(index.name_columns.lengths[names] - agreeing, 0)
    # A patronymic left over is not opposed to another word; a name has one at most.
    spared = index.name_columns.patronymics[names] | any(part.role is Role.PATRONYMIC for part in parts)
    opposed = np.maximum(np.minimum(left, left_listed) - spared, 0)
    bits = bits + initials * weights.INITIAL + opposed * _LEAST_LOST
    bits += (left + left_listed - 2 * opposed) * _LEAST_MISSING
    alone = (agreeing < 2) & (len(parts) > 1) & (index.name_columns.lengths[names] > 1)
    return names, np.minimum(bits + alone * weights.ONE_WORD_OF_MANY, weights.NAME_MOST)


def _other_bits(index: Index, asked: Asked, number: int) -> int:
    """The most that an entry can have besides its names."""
    bits = _SMALL_AGREEMENTS + birth_date_bits(
        asked.identity.birth_dates, index.entries[number].identity.birth_dates
    )
    if asked.particulars.place_keys & index.particulars[number].place_keys:
        bits += weights.SAME_PLACE_MOST
    return bits
