"""The distinct words of all listed names, and which of them a word of a person is close to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import JaroWinkler, Levenshtein
from rapidfuzz.process import cdist

from vartai.screening.closeness import Closeness, closeness
from vartai.screening.word import Word

_AT_ONCE: Final = 200
"""So many words are compared with the whole list at once; bounds memory, changes no result."""

_Numbers = tuple[int, ...]


@dataclass(frozen=True)
class ListedWords:
    """Distinct words by number, and the ways to find them."""

    words: tuple[Word, ...]
    by_key: Mapping[str, _Numbers]
    sounds: tuple[str, ...]
    bearers_of_sound: npt.NDArray[np.int32]

    @classmethod
    def of(cls, words: Sequence[Word]) -> ListedWords:
        """Index the words; their numbers are their places."""
        by_key: dict[str, list[int]] = {}
        sounds: list[str] = []
        numbers: list[int] = []
        for number, each in enumerate(words):
            for key in _keys(each):
                by_key.setdefault(key, []).append(number)
            for sound in each.sounds:
                sounds.append(sound)
                numbers.append(number)
        return cls(
            tuple(words),
            {key: tuple(found) for key, found in by_key.items()},
            tuple(sounds),
            np.array(numbers, np.int32),
        )

    def close_to(self, asked: Sequence[Word]) -> list[dict[int, Closeness]]:
        """For each word asked: the numbers of listed words close to it, and how close."""
        found: list[dict[int, Closeness]] = []
        for start in range(0, len(asked), _AT_ONCE):
            found += self._close_to(asked[start : start + _AT_ONCE])
        return found

    def _close_to(self, asked: Sequence[Word]) -> list[dict[int, Closeness]]:
        numbers = [{number for key in _keys(each) for number in self.by_key.get(key, ())} for each in asked]
        sounds = [(place, sound) for place, each in enumerate(asked) for sound in each.sounds]
        for (place, _), near in zip(sounds, self._near([sound for _, sound in sounds]), strict=True):
            numbers[place].update(self.bearers_of_sound[near].tolist())
        return [self._judged(each, near) for each, near in zip(asked, numbers, strict=True)]

    def _near(self, sounds: Sequence[str]) -> Iterable[npt.NDArray[np.intp]]:
        """Places in `sounds` that are a few letters away: a cheap net, wider than `closeness`."""
        if not self.sounds:
            return [np.zeros(0, np.intp) for _ in sounds]
        steps = cdist(sounds, self.sounds, scorer=Levenshtein.distance, score_cutoff=2, dtype=np.uint8)
        alike = cdist(sounds, self.sounds, scorer=JaroWinkler.similarity, score_cutoff=0.9, dtype=np.float32)
        return [np.flatnonzero(row) for row in (steps <= 2) | (alike > 0)]

    def _judged(self, asked: Word, numbers: Iterable[int]) -> dict[int, Closeness]:
        judged = {number: closeness(asked, self.words[number]) for number in sorted(numbers)}
        return {number: kind for number, kind in judged.items() if kind is not None}


def _keys(each: Word) -> Iterable[str]:
    """Keys under which words that are alike meet."""
    kinds: tuple[tuple[str, Callable[[Word], Iterable[str]]], ...] = (
        ("stem", lambda found: found.stems),
        ("skeleton", lambda found: found.skeletons),
        ("given", lambda found: found.classes | found.short_classes),
        ("father", lambda found: found.fathers),
    )
    return (f"{kind} {key}" for kind, keys in kinds for key in keys(each))
