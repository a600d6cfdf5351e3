"""Which entries are worth weighing for a person: bounds from above, so that none is lost by the search."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from vartai.facts import Identity, PartialDate
from vartai.screening import weights
from vartai.screening.dates import compare_dates, date_keys
from vartai.screening.index import Index
from vartai.screening.name_parts import NamePart, distinct_names
from vartai.screening.particulars import Particulars, particulars
from vartai.screening.word_matches import WordMatch

Numbers = npt.NDArray[np.int32]

_SMALL_AGREEMENTS = weights.SAME_SEX + weights.SAME_CITIZENSHIP
_NO_KEY_IN_COMMON = max(weights.NEXT_YEAR_ONLY, weights.OTHER_YEAR_ONLY)


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
    def particulars(self) -> Particulars:
        """Sex, citizenship, places and documents, ready to compare."""
        return particulars(self.identity)


def candidates(
    index: Index, asked: Asked, matches: Sequence[Sequence[WordMatch]], name_from: int, total_from: int
) -> list[int]:
    """Numbers of all entries whose names alone, or names and all else, can reach a limit."""
    others = _other_bits(index, asked)[index.entry_of_name]
    found = others >= total_from
    for parts, own in zip(asked.names, matches, strict=True):
        bits = index.initials.copy()
        bits += weights.INITIAL * sum(part.word.is_initial for part in parts)
        for match in own:
            bits[match.names] += match.best
        found |= bits >= name_from
        bits += others
        found |= bits >= total_from
    entries: list[int] = np.unique(index.entry_of_name[found]).tolist()
    return entries


def _other_bits(index: Index, asked: Asked) -> Numbers:
    """The most that each entry can have besides its names."""
    bits = _date_bits(index, asked.identity.birth_dates) + _SMALL_AGREEMENTS
    for keys, by_key, most in (
        (asked.particulars.place_keys, index.by_place, weights.SAME_PLACE_MOST),
        (asked.particulars.document_keys, index.by_document, weights.SAME_DOCUMENT),
    ):
        for key in sorted(keys & by_key.keys()):
            bits[by_key[key]] += most
    return bits


def _date_bits(index: Index, dates: Sequence[PartialDate]) -> Numbers:
    if not dates:
        return np.zeros(len(index.entries), np.int32)
    bits = np.where(index.dated, np.int32(_NO_KEY_IN_COMMON), np.int32(0))
    for date in dates:
        for key in date_keys(date):
            listed = index.dates.get(key)
            if listed is not None:
                graded = np.array([compare_dates(date, known)[0] for known in listed.known], np.int32)
                np.maximum.at(bits, listed.entries, graded[listed.dates])
    return bits
