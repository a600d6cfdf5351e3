"""What each word of a person's name agrees with on the list, with its bits; remembered word by word."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from vartai.screening import weights
from vartai.screening.closeness import Closeness
from vartai.screening.listed_words import ListedWords
from vartai.screening.rarity import share
from vartai.screening.word import Word

REMEMBERED: Final = 40_000
"""So many words are remembered; a full memory starts anew, which changes no result."""

Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class WordMatch:
    """The listed words that one word agrees with, by their numbers: bits in thousandths, and how.

    `names` are the listed names with such a word and `best` the most bits that the word can bring to each.
    """

    agreements: Mapping[int, tuple[int, Closeness]]
    names: Numbers
    best: Numbers


class WordMatches:
    """The matches of words on one list. A word's match depends on the word and the list alone."""

    def __init__(
        self, words: ListedWords, names_of_word: Sequence[Numbers], entry_of_name: Numbers, entries: int
    ) -> None:
        self._words = words
        self._names_of_word = names_of_word
        self._entry_of_name = entry_of_name
        self._entries = entries
        self._known: dict[Word, WordMatch] = {}

    def prepare(self, asked: Iterable[Word]) -> None:
        """Find the matches of all words that are not remembered yet, many at once."""
        new = [word for word in dict.fromkeys(asked) if word not in self._known]
        if len(self._known) + len(new) > REMEMBERED:
            self._known.clear()
        close = self._words.close_to(new)
        self._known.update((word, self._match(word, found)) for word, found in zip(new, close, strict=True))

    def of(self, word: Word) -> WordMatch:
        """The match of one word."""
        if word not in self._known:
            self.prepare([word])
        return self._known[word]

    def _match(self, word: Word, close: Mapping[int, Closeness]) -> WordMatch:
        names = np.zeros(0, np.int32)
        best = np.zeros(0, np.int32)
        agreements: dict[int, tuple[int, Closeness]] = {}
        by_kind: dict[Closeness, list[int]] = {}
        for number, kind in close.items():
            by_kind.setdefault(kind, []).append(number)
        for kind in sorted(by_kind):
            more = np.concatenate([self._names_of_word[number] for number in by_kind[kind]])
            more = np.setdiff1d(more, names).astype(np.int32)
            names = np.concatenate([names, more])
            bits = agreement_bits(word, kind, self._bearers(names), self._entries)
            best = np.concatenate([best, np.full(len(more), bits, np.int32)])
            agreements.update((number, (bits, kind)) for number in by_kind[kind])
        return WordMatch(agreements, names, best)

    def _bearers(self, names: Numbers) -> int:
        return len(np.unique(self._entry_of_name[names]))


def agreement_bits(word: Word, kind: Closeness, bearers: int, listed: int) -> int:
    """Bits of an agreement: how surprising one at least so close is, less what the kind itself costs."""
    surprise = min(round(-1_000 * math.log2(share(word, kind, bearers, listed))), weights.RAREST)
    return max(weights.LEAST_AGREEMENT, surprise - weights.LOST[kind])
