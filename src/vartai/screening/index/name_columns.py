"""What bounds need of the listed names: a row of figures for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final, Self

import numpy as np
import numpy.typing as npt

from vartai.screening.index.index_parts import ListedName, starts_of
from vartai.screening.spelling.key_table import Numbers, Places

MOST_PLACES: Final = 32
"""So many words of a name have a bit of their own; those beyond share the last."""

PlaceBits = npt.NDArray[np.uint32]
"""Which words of a name, one bit for each place."""

# What is left of a name, in one byte.
OTHERS: Final = 0b1111  # words that are no patronymics
PATRONYMIC: Final = 0b1_0000  # one patronymic, of three at most
SEVERAL: Final = 0b100_0000  # the whole name has several words
OPEN: Final = 0b1000_0000  # initials, or more words than fit: nothing is known
_MOST_PATRONYMICS: Final = 3
Remains = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class NameColumns:
    """A row for every listed name: whose it is, its initials and words, and which words are patronymics.

    The names of entry n stand from `starts[n]` to `starts[n + 1]`.
    """

    starts: Places
    entries: Numbers
    initials: Numbers
    lengths: Numbers
    patronymics: PlaceBits

    @classmethod
    def of(cls, names: Sequence[Sequence[ListedName]]) -> Self:
        """The names of all entries, one after the other."""
        flat = [(entry, name) for entry, own in enumerate(names) for name in own]
        return cls(
            starts_of(map(len, names)),
            np.array([entry for entry, _ in flat], np.int32),
            np.array([name.initials for _, name in flat], np.int32),
            np.array([len(name.words) for _, name in flat], np.int32),
            np.array([_patronymics(name) for _, name in flat], np.uint32),
        )

    def beside(self, names: Numbers, places: PlaceBits) -> Remains:
        """What is left of names beside the words at some places, all of which agree with one and the same."""
        patronymics: Remains = np.bitwise_count(places & self.patronymics[names])
        # One word agrees; the others that could have are left.
        others = np.where(patronymics == 0, np.uint8(1), np.bitwise_count(places) - patronymics)
        remains: Remains = (
            self._whole[names]
            - np.minimum(others, np.uint8(OTHERS))
            - np.minimum(patronymics, np.uint8(_MOST_PATRONYMICS)) * np.uint8(PATRONYMIC)
        )
        return remains

    @cached_property
    def _whole(self) -> Remains:
        patronymics = np.bitwise_count(self.patronymics).astype(np.int32)
        others = self.lengths - patronymics
        unclear = (self.initials > 0) | (others > OTHERS) | (patronymics > _MOST_PATRONYMICS)
        whole = others + patronymics * PATRONYMIC + (self.lengths > 1) * SEVERAL
        return np.where(unclear, OPEN | (OPEN - 1), whole).astype(np.uint8)


def place_bit(place: int) -> int:
    """The bit of a place in a name."""
    return 1 << min(place, MOST_PLACES - 1)


def _patronymics(name: ListedName) -> int:
    return sum({place_bit(at) for at, patronymic in enumerate(name.patronymics) if patronymic})
