"""What each word of a person's name agrees with on the list, with its bits; remembered word by word."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vartai.screening import weights
from vartai.screening.population.population import Population
from vartai.screening.rarity import Residents, share
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.key_table import Numbers, Places, expand
from vartai.screening.spelling.listed_words import ClosePairs, ListedWords, first_of_each
from vartai.screening.spelling.word import Word

REMEMBERED: Final = 40_000
"""So many words are remembered; a full memory starts anew, which changes no result."""

_KINDS: Final = 8


@dataclass(frozen=True)
class WordMatch:
    """The listed words that one word agrees with: by number how closely, and the bits of each kind.

    `names` are the listed names with such a word, in rising order, and `best` the most bits in thousandths
    that the word can bring to each.
    """

    kinds: Mapping[int, int]
    bits: Sequence[int]
    names: Numbers
    best: Numbers


@dataclass(frozen=True)
class NamesOfWords:
    """Which names hold a word: those of word n stand from `starts[n]` to `starts[n + 1]`."""

    starts: Places
    names: Numbers
    entry_of_name: Numbers
    entries: int

    def holding(self, words: Places) -> tuple[Places, Numbers]:
        """The names with each of some words: the place of the word, and the name."""
        return expand(self.starts[words], self.starts[words + 1], self.names)


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
        if new:
            self._known.update(zip(new, self._matches(new), strict=True))

    def of(self, word: Word) -> WordMatch:
        """The match of one word."""
        if word not in self._known:
            self.prepare([word])
        return self._known[word]

    def _matches(self, asked: Sequence[Word]) -> Iterable[WordMatch]:
        pairs = self._words.close_to(asked)
        row, names = self._names.holding(pairs.listed)
        asked_of, kind_of = pairs.asked[row], pairs.kinds[row]
        bits = self._bits(asked, asked_of, names, kind_of)
        several = len(self._names.entry_of_name)
        held, kinds = first_of_each(asked_of * several + names, kind_of)
        own, held = held // max(1, several), held % max(1, several)
        best = bits[own, kinds].astype(np.int32)
        ends = np.searchsorted(own, np.arange(len(asked) + 1))
        for at, (listed, told) in enumerate(_by_word(pairs, len(asked))):
            stretch = slice(ends[at], ends[at + 1])
            agreeing = dict(zip(listed.tolist(), told.tolist(), strict=True))
            yield WordMatch(agreeing, bits[at].tolist(), held[stretch].astype(np.int32), best[stretch])

    def _bits(
        self, asked: Sequence[Word], place: Places, names: Numbers, kinds: Places
    ) -> npt.NDArray[np.int64]:
        """For every word asked and every kind: the bits of an agreement at least so close."""
        entries = self._names.entry_of_name[names]
        codes, closest = first_of_each(place * self._names.entries + entries, kinds)
        counts = np.bincount(
            codes // max(1, self._names.entries) * _KINDS + closest, minlength=len(asked) * _KINDS
        )
        bearers = np.cumsum(counts.reshape(len(asked), _KINDS), axis=1)
        seen = counts.reshape(len(asked), _KINDS) > 0
        # A kind may be met only in words whose names a closer kind holds already; it counts as many bearers.
        met = np.bincount(place * _KINDS + kinds, minlength=len(asked) * _KINDS).reshape(seen.shape) > 0
        bits = np.zeros(seen.shape, np.int64)
        lived = None if self._population is None else self._population.counts(asked)
        for at, kind in np.argwhere(met).tolist():
            residents = self._residents(lived, at, kind)
            bits[at, kind] = agreement_bits(
                asked[at], Closeness(kind), int(bearers[at, kind]), self._names.entries, residents
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
