"""Which numbers stand under a key: three arrays that can be saved, mapped into memory and asked in bulk."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import blake2b

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int32]
Places = npt.NDArray[np.int64]


@lru_cache(maxsize=500_000)
def fingerprint(key: str) -> int:
    """A key in 64 bits; two keys share one by chance once in many billions of lists."""
    return int.from_bytes(blake2b(key.encode(), digest_size=8).digest(), "little")


@dataclass(frozen=True)
class KeyTable:
    """Fingerprints in rising order; the numbers of the n-th stand from `starts[n]` to `starts[n + 1]`."""

    fingerprints: npt.NDArray[np.uint64]
    starts: Places
    numbers: Numbers

    @classmethod
    def of(cls, rows: Iterable[tuple[str, int]]) -> KeyTable:
        """A table of keys with their numbers, each pair once."""
        found = list(rows)
        prints = np.fromiter((fingerprint(key) for key, _ in found), np.uint64, len(found))
        numbers = np.fromiter((number for _, number in found), np.int32, len(found))
        order = np.lexsort((numbers, prints))
        prints, numbers = prints[order], numbers[order]
        first = np.ones(len(prints), np.bool_)
        first[1:] = (prints[1:] != prints[:-1]) | (numbers[1:] != numbers[:-1])
        prints, numbers = prints[first], numbers[first]
        distinct, starts = np.unique(prints, return_index=True)
        return cls(distinct, np.append(starts, len(prints)).astype(np.int64), numbers)

    def spans(self, keys: Sequence[int]) -> tuple[Places, Places]:
        """Where the numbers of each fingerprint begin and end; nowhere for one that isn't there."""
        asked = np.array(keys, np.uint64)
        if not len(self.fingerprints):
            nowhere = np.zeros(len(asked), np.int64)
            return nowhere, nowhere
        at = np.minimum(np.searchsorted(self.fingerprints, asked), len(self.fingerprints) - 1)
        here = self.fingerprints[at] == asked
        return np.where(here, self.starts[at], 0), np.where(here, self.starts[at + 1], 0)

    def look_up(self, keys: Sequence[int]) -> tuple[Places, Numbers]:
        """All numbers of all keys: the place of the key in the question, and the number."""
        starts, ends = self.spans(keys)
        return expand(starts, ends, self.numbers)

    def of_key(self, key: str) -> Numbers:
        """The numbers of one key."""
        return self.of_keys([key])

    def of_keys(self, keys: Collection[str]) -> Numbers:
        """The numbers of some keys, one that stands under several as often."""
        return self.look_up([fingerprint(key) for key in keys])[1] if keys else self.numbers[:0]


def expand(starts: Places, ends: Places, values: Numbers) -> tuple[Places, Numbers]:
    """The values of many stretches one after the other, with the number of the stretch before each."""
    of, at = stretches(starts, ends)
    return of, values[at]


def first_places(*codes: Numbers | Places) -> Places:
    """Where rows begin that differ from the row before in one of the columns."""
    first = np.ones(len(codes[0]), np.bool_)
    first[1:] = np.logical_or.reduce([column[1:] != column[:-1] for column in codes])
    return np.flatnonzero(first)


def stretches(starts: Places, ends: Places) -> tuple[Places, Places]:
    """All places of many stretches one after the other, with the number of the stretch before each."""
    lengths = ends - starts
    of = np.repeat(np.arange(len(lengths)), lengths)
    before = np.cumsum(lengths) - lengths
    return of, np.arange(len(of)) + (starts - before)[of]
