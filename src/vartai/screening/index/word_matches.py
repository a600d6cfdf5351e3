"""What each word of a person's name agrees with on the list, with its bits; remembered word by word."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vartai.screening import weights
from vartai.screening.index.name_bounds import Flags, Shape, costs_alone
from vartai.screening.index.name_columns import NameColumns, PlaceBits, Remains
from vartai.screening.population.population import Population
from vartai.screening.rarity import Residents, share
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.key_table import Numbers, Places, first_places, stretches
from vartai.screening.spelling.listed_words import ClosePairs, ListedWords
from vartai.screening.spelling.name_parts import NamePart
from vartai.screening.spelling.word import Word

REMEMBERED: Final = 40_000
"""So many words are remembered; a full memory starts anew, which changes no result."""

AT_ONCE: Final = 200
"""So many words are compared at once, that all their names fit into a processor's cache."""

_KINDS: Final = 8


@dataclass(frozen=True)
class WordMatch:
    """The listed words that one word agrees with: by number how closely, and the bits of each kind.

    `names` are the listed names with such a word, in rising order, `best` the most bits in thousandths that
    the word can bring to each, `places` where in the name such words stand, and `remains` what is left of
    the name beside them.
    """

    kinds: Mapping[int, int]
    bits: Sequence[int]
    names: Numbers
    best: Numbers
    places: PlaceBits
    remains: Remains

    def alone(self, shape: Shape, patronymic: bool, least: int) -> Flags:
        """The names that can reach so many bits though no other word of a name of this shape agrees."""
        enough: Flags = self.best + costs_alone(shape, patronymic)[self.remains] >= least
        return enough


@dataclass(frozen=True)
class NamesOfWords:
    """Which names hold a word, and where: those of word n stand from `starts[n]` to `starts[n + 1]`."""

    starts: Places
    names: Numbers
    places: PlaceBits
    columns: NameColumns

    @property
    def listed(self) -> int:
        """How many entries there are."""
        return len(self.columns.starts) - 1

    def holding(self, pairs: ClosePairs) -> Held:
        """The names that hold a word to which a word asked is close, each once for each word asked."""
        of, at = stretches(self.starts[pairs.listed], self.starts[pairs.listed + 1])
        asked, names = pairs.asked[of], self.names[at]
        order = np.argsort(asked * len(self.columns.entries) + names)
        asked, names = asked[order], names[order]
        first = first_places(asked, names)
        return Held(
            asked[first],
            names[first],
            np.minimum.reduceat(pairs.kinds[of[order]], first),
            np.bitwise_or.reduceat(self.places[at[order]], first),
        )


@dataclass(frozen=True)
class Held:
    """Words asked, by number, with the names that hold words close to them: how close, and where."""

    asked: Places
    names: Numbers
    kinds: Places
    places: PlaceBits


class WordMatches:
    """The matches of words on one list. A word's match depends on the word and the list alone."""

    def __init__(self, words: ListedWords, names: NamesOfWords, population: Population | None) -> None:
        self._words = words
        self._names = names
        self._population = population
        self._known: dict[Word, WordMatch] = {}

    def prepare(self, asked: Iterable[Word]) -> None:
        """Find the matches of all words that are not remembered yet, many at once."""
        new = [word for word in dict.fromkeys(asked) if word not in self._known]
        if len(self._known) + len(new) > REMEMBERED:
            self._known.clear()
        for start in range(0, len(new), AT_ONCE):
            some = new[start : start + AT_ONCE]
            self._known.update(zip(some, self._matches(some), strict=True))

    def of(self, word: Word) -> WordMatch:
        """The match of one word."""
        if word not in self._known:
            self.prepare([word])
        return self._known[word]

    def of_all(self, parts: Sequence[NamePart]) -> list[WordMatch]:
        """The matches of the words of a name."""
        return [self.of(part.word) for part in parts]

    def _matches(self, asked: Sequence[Word]) -> Iterable[WordMatch]:
        pairs = self._words.close_to(asked)
        held = self._names.holding(pairs)
        bits = self._bits(asked, pairs, held)
        best = bits[held.asked, held.kinds].astype(np.int32)
        remains = self._names.columns.beside(held.names, held.places)
        ends = np.searchsorted(held.asked, np.arange(len(asked) + 1))
        for at, (listed, told) in enumerate(_by_word(pairs, len(asked))):
            stretch = slice(ends[at], ends[at + 1])
            yield WordMatch(
                dict(zip(listed.tolist(), told.tolist(), strict=True)),
                bits[at].tolist(),
                held.names[stretch],
                best[stretch],
                held.places[stretch],
                remains[stretch],
            )

    def _bits(self, asked: Sequence[Word], pairs: ClosePairs, held: Held) -> npt.NDArray[np.int64]:
        """For every word asked and every kind met: the bits of an agreement at least so close."""
        entries = self._names.columns.entries[held.names]
        first = first_places(held.asked, entries)
        closest = np.minimum.reduceat(held.kinds, first)
        counts = np.bincount(held.asked[first] * _KINDS + closest, minlength=len(asked) * _KINDS)
        bearers = np.cumsum(counts.reshape(len(asked), _KINDS), axis=1)
        # A kind may be met only in words whose names a closer kind holds already; it counts as many bearers.
        met = np.unique(pairs.asked * _KINDS + pairs.kinds)
        bits = np.zeros(bearers.shape, np.int64)
        lived = None if self._population is None else self._population.counts(asked)
        for code in met.tolist():
            at, kind = divmod(code, _KINDS)
            residents = self._residents(lived, at, kind)
            bits[at, kind] = agreement_bits(
                asked[at], Closeness(kind), int(bearers[at, kind]), self._names.listed, residents
            )
        return bits

    def _residents(self, lived: Places | None, at: int, kind: int) -> Residents | None:
        if self._population is None or lived is None:
            return None
        return Residents(int(lived[at, kind]), self._population.people)


def _by_word(pairs: ClosePairs, size: int) -> Iterable[tuple[Places, Places]]:
    ends = np.searchsorted(pairs.asked, np.arange(size + 1))
    for at in range(size):
        stretch = slice(ends[at], ends[at + 1])
        yield pairs.listed[stretch], pairs.kinds[stretch]


def agreement_bits(
    word: Word, kind: Closeness, bearers: int, listed: int, residents: Residents | None = None
) -> int:
    """Bits of an agreement: how surprising one at least so close is, less what the kind itself costs."""
    surprise = min(round(-1_000 * math.log2(share(word, kind, bearers, listed, residents))), weights.RAREST)
    return max(weights.LEAST_AGREEMENT, surprise - weights.LOST[kind])
