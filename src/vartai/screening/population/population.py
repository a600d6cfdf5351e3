"""A population: how many people bear which words of names. Counted once, saved, never taken from a batch."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

import numpy as np
import numpy.typing as npt

from vartai.screening.rarity import FEWEST_RESIDENTS, WIDER, Residents
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.listed_words import ListedWords
from vartai.screening.spelling.word import Word, heard

UNTOLD: Final = (FEWEST_RESIDENTS - 1) // 2
"""A word that the table lacks counts as borne by so many: midway between none and the most not told."""

Sounds = tuple[str, ...]


@dataclass(frozen=True)
class Population:
    """How many of `people` bear each word, as counted on a day.

    A word is known by its sounds. Only words of at least `FEWEST_RESIDENTS` bearers are in `bearers_of`; of
    the others there is their number, `rare_words`. `spelling` is the digest of the tables that made the
    sounds. Nothing in it joins two words of one name, so nobody can be found in it.
    """

    day: date
    people: int
    bearers_of: Mapping[Sounds, int]
    rare_words: int
    spelling: str

    @cached_property
    def digest(self) -> str:
        """The SHA-256 of all that the population says; the same count on the same day, the same digest."""
        whole = hashlib.sha256()
        whole.update(f"{self.day}\t{self.people}\t{self.rare_words}\t{self.spelling}\n".encode())
        for row in self.rows():
            whole.update(row.encode())
        return whole.hexdigest()

    def rows(self) -> Iterator[str]:
        """The words in order, a line each: the sounds with bars between them, a tab, the bearers."""
        for sounds in sorted(self.bearers_of):
            yield f"{'|'.join(sounds)}\t{self.bearers_of[sounds]}\n"

    def residents(self, found: Word, kind: Closeness) -> Residents:
        """How many people bear a word at least so close, of how many."""
        return Residents(self.bearers(found, kind), self.people)

    def bearers(self, found: Word, kind: Closeness) -> int:
        """How many people bear a word at least so close."""
        return int(self.counts([found])[0, kind])

    def counts(self, asked: Sequence[Word]) -> npt.NDArray[np.int64]:
        """For each word asked: how many people bear one at least so close, a column for each kind.

        Words are added up, so one who bears two of them counts twice. Words that are rare are not in the
        table, so of those that agree by letters there are at least so many more than of the word itself.
        """
        pairs = self._words.close_to(asked)
        kinds = len(Closeness)
        size = len(asked) * kinds
        found = np.bincount(pairs.asked * kinds + pairs.kinds, self._bearers[pairs.listed], size)
        counted = np.maximum(np.cumsum(found.reshape(len(asked), kinds), axis=1), UNTOLD)
        for kind in (Closeness.ONE_LETTER, Closeness.SIMILAR):
            wider = np.round(WIDER[kind] * counted[:, Closeness.SAME])
            counted[:, kind] = np.maximum(counted[:, kind], wider)
        told: npt.NDArray[np.int64] = np.minimum(counted, self.people).astype(np.int64)
        return told

    @cached_property
    def _words(self) -> ListedWords:
        return ListedWords.of([heard(sounds) for sounds in sorted(self.bearers_of)])

    @cached_property
    def _bearers(self) -> npt.NDArray[np.int64]:
        return np.array([self.bearers_of[sounds] for sounds in sorted(self.bearers_of)], np.int64)

    def __reduce__(self) -> tuple[type[Population], tuple[date, int, Mapping[Sounds, int], int, str]]:
        return type(self), (self.day, self.people, self.bearers_of, self.rare_words, self.spelling)
