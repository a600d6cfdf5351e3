"""The distinct words of all listed names, and which of them the words of people are close to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cpdist

from vartai.screening.spelling.closeness import Closeness, by_letters, known_to_differ
from vartai.screening.spelling.key_table import KeyTable, Numbers, Places, fingerprint
from vartai.screening.spelling.spelling import root, skeleton, vowels_drift
from vartai.screening.spelling.word import Word

_AT_ONCE: Final = 500
"""So many words are compared at once; bounds memory, changes no result."""

Texts = npt.NDArray[Any]
"""Texts as Python keeps them."""

SHORTEST_SKELETON: Final = 3
"""Fewer consonants don't tell words apart."""

_KEYED: Final = {
    "=": Closeness.SAME,
    "c": Closeness.SAME_CLASS,
    "f": Closeness.SAME_CLASS,
    "e": Closeness.OTHER_ENDING,
    "s": Closeness.SHORT_FORM,
    "a": Closeness.SHORT_FORM,
}
"""What two words are that meet under a key, by the letter with which the key begins."""


@dataclass(frozen=True)
class ClosePairs:
    """Words asked and listed words close to them, by number, and how close; sorted by what is asked."""

    asked: Places
    listed: Places
    kinds: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Sounds:
    """Sounds of words with their skeletons and roots, as Python keeps texts, and how long each is."""

    heard: Texts
    bare: Texts
    roots: Texts
    lengths: Places
    bare_lengths: Places
    root_lengths: Places

    @classmethod
    def of(cls, sounds: Iterable[str]) -> Sounds:
        """Take every sound apart."""
        heard = list(sounds)
        bare, roots = [skeleton(sound) for sound in heard], [root(sound) for sound in heard]
        return cls(*map(_texts, (heard, bare, roots)), *map(_lengths, (heard, bare, roots)))

    def at(self, places: Places) -> Sounds:
        """Those at some places."""
        return Sounds(
            self.heard[places],
            self.bare[places],
            self.roots[places],
            self.lengths[places],
            self.bare_lengths[places],
            self.root_lengths[places],
        )


@dataclass(frozen=True)
class ListedWords:
    """Distinct words by number, and the ways to find them."""

    words: Sequence[Word]
    keys: KeyTable
    near: KeyTable
    sounds: Sounds
    word_of_sound: Numbers
    named: npt.NDArray[np.bool_]
    fathered: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, words: Sequence[Word]) -> ListedWords:
        """Index the words; their numbers are their places."""
        sounds = [(number, sound) for number, each in enumerate(words) for sound in each.sounds]
        return cls(
            tuple(words),
            KeyTable.of((key, number) for number, each in enumerate(words) for key in _listed_keys(each)),
            KeyTable.of((key, at) for at, (_, sound) in enumerate(sounds) for key in _near_keys(sound)),
            Sounds.of(sound for _, sound in sounds),
            np.array([number for number, _ in sounds], np.int32),
            np.array([bool(each.classes or each.short_classes) for each in words], np.bool_),
            np.array([bool(each.fathers) for each in words], np.bool_),
        )

    def close_to(self, asked: Sequence[Word]) -> ClosePairs:
        """All pairs of a word asked and a listed word close to it, with the closest kind that holds."""
        parts = [self._close_to(asked[at : at + _AT_ONCE], at) for at in range(0, len(asked), _AT_ONCE)]
        found = np.concatenate([np.zeros((3, 0), np.int64), *parts], axis=1)
        return ClosePairs(*found)

    def _close_to(self, asked: Sequence[Word], first: int) -> npt.NDArray[np.int64]:
        size = len(self.words)
        pairs, kinds, sharing = self._keyed(asked)
        near, near_kinds = self._near(asked)
        pairs, kinds = np.concatenate([pairs, near]), np.concatenate([kinds, near_kinds])
        differ = known_to_differ(
            mine_named=np.array([bool(w.classes or w.short_classes) for w in asked], np.bool_)[pairs // size],
            named=self.named[pairs % size],
            share_name=np.isin(pairs, sharing),
            mine_fathered=np.array([bool(w.fathers) for w in asked], np.bool_)[pairs // size],
            fathered=self.fathered[pairs % size],
        )
        kept = (kinds <= Closeness.SAME_CLASS) | ~differ
        pairs, kinds = first_of_each(pairs[kept], kinds[kept])
        return np.stack([pairs // size + first, pairs % size, kinds])

    def _keyed(self, asked: Sequence[Word]) -> tuple[Places, Places, Places]:
        """Pairs that meet under keys, with their kinds, and all pairs that share a given name."""
        rows = [(place, key) for place, each in enumerate(asked) for key in _asked_keys(each)]
        of, numbers = self.keys.look_up([fingerprint(key) for _, key in rows])
        places = np.array([place for place, _ in rows], np.int64)[of]
        pairs = places * len(self.words) + numbers
        kinds = np.array([_KEYED.get(key[0], -1) for _, key in rows], np.int64)[of]
        return pairs[kinds >= 0], kinds[kinds >= 0], pairs[kinds < 0]

    def _near(self, asked: Sequence[Word]) -> tuple[Places, Places]:
        """Pairs whose letters are nearly the same, with their kinds."""
        sounds = [(place, sound) for place, each in enumerate(asked) for sound in each.sounds]
        rows = [(at, key) for at, (_, sound) in enumerate(sounds) for key in _near_keys(sound)]
        of, found = self.near.look_up([fingerprint(key) for _, key in rows])
        asked_sound = np.array([place for place, _ in rows], np.int64)[of]
        at, numbers = np.divmod(
            distinct(asked_sound * len(self.word_of_sound) + found), max(1, len(self.word_of_sound))
        )
        mine = Sounds.of(sound for _, sound in sounds)
        # One letter apart are no words whose skeletons are two apart; most pairs end here.
        bare = _steps(mine.bare[at], self.sounds.bare[numbers], most=1)
        at, numbers, bare = at[bare <= 1], numbers[bare <= 1], bare[bare <= 1]
        kinds = letters_apart(mine.at(at), self.sounds.at(numbers), bare)
        close = kinds >= 0
        places = np.array([place for place, _ in sounds], np.int64)[at[close]]
        return places * len(self.words) + self.word_of_sound[numbers[close]], kinds[close]


def letters_apart(mine: Sounds, theirs: Sounds, bare: npt.NDArray[np.uint8]) -> Places:
    """How close the sounds of each pair are by their letters; -1 where they are not.

    `bare` are the letters by which their skeletons differ.
    """
    steps = _steps(mine.heard, theirs.heard, most=2)
    same_root = mine.roots == theirs.roots
    kinds = by_letters(
        longest=np.maximum(mine.lengths, theirs.lengths),
        telling=np.minimum(mine.root_lengths, theirs.root_lengths),
        same_root=same_root,
        steps=steps,
        bare_steps=bare,
        alike=_alike(mine, theirs, np.flatnonzero((steps > 1) & ~same_root)),
    )
    for at in np.flatnonzero((bare == 0) & (mine.bare_lengths >= SHORTEST_SKELETON)):
        if vowels_drift(mine.heard[at], theirs.heard[at]):
            kinds[at] = int(Closeness.SAME_SKELETON)
    return kinds


def _steps(mine: Texts, theirs: Texts, most: int) -> npt.NDArray[np.uint8]:
    """The letters changed, left out, put in or swapped; one more than `most` stands for any more."""
    if not len(mine):
        return np.zeros(0, np.uint8)
    return cpdist(mine, theirs, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8)


def _alike(mine: Sounds, theirs: Sounds, at: Places) -> npt.NDArray[np.float32]:
    """How alike words and roots are at some places, whichever are less; 0 elsewhere, and for under 0.9."""
    words = _similar(mine.heard[at], theirs.heard[at])
    at, words = at[words > 0], words[words > 0]
    alike = np.zeros(len(mine.heard), np.float32)
    alike[at] = np.minimum(words, _similar(mine.roots[at], theirs.roots[at]))
    return alike


def _similar(mine: Texts, theirs: Texts) -> npt.NDArray[np.float32]:
    if not len(mine):
        return np.zeros(0, np.float32)
    return cpdist(mine, theirs, scorer=JaroWinkler.similarity, score_cutoff=0.9, dtype=np.float32)


def _texts(texts: Sequence[str]) -> Texts:
    found = np.empty(len(texts), dtype=object)
    found[:] = texts
    return found


def _lengths(texts: Sequence[str]) -> Places:
    return np.fromiter(map(len, texts), np.int64, len(texts))


def distinct(codes: Places) -> Places:
    """Every code once, in rising order."""
    codes = np.sort(codes)
    first = np.ones(len(codes), np.bool_)
    first[1:] = codes[1:] != codes[:-1]
    return codes[first]


def first_of_each(codes: Places, kinds: Places) -> tuple[Places, Places]:
    """Every code once, in rising order, with the smallest of its kinds (under 8)."""
    both = np.sort(codes * 8 + kinds)
    codes = both // 8
    first = np.ones(len(codes), np.bool_)
    first[1:] = codes[1:] != codes[:-1]
    return codes[first], both[first] % 8


def _listed_keys(each: Word) -> Iterable[str]:
    """Keys under which a listed word is found."""
    yield from (f"={sound}" for sound in each.sounds)
    yield from (f"c{name}" for name in each.classes)
    yield from (f"f{name}" for name in each.fathers)
    yield from (f"e{stem}" for stem in each.stems)
    yield from (f"s{name}" for name in each.short_classes)
    yield from (f"a{name}" for name in each.classes | each.short_classes)
    yield from (f"n{name}" for name in each.classes | each.short_classes)


def _asked_keys(each: Word) -> Iterable[str]:
    """Keys under which a word looks for others; `n` says only that a given name is shared."""
    yield from (f"={sound}" for sound in each.sounds)
    yield from (f"c{name}" for name in each.classes)
    yield from (f"f{name}" for name in each.fathers)
    yield from (f"e{stem}" for stem in each.stems)
    yield from (f"s{name}" for name in each.classes | each.short_classes)
    yield from (f"a{name}" for name in each.short_classes)
    yield from (f"n{name}" for name in each.classes | each.short_classes)


def _near_keys(sound: str) -> Iterable[str]:
    """Keys of which two sounds share one if their skeletons are at most one letter apart."""
    bare = skeleton(sound)
    return {bare, *(bare[:at] + bare[at + 1 :] for at in range(len(bare)))}


def closeness(one: Word, other: Word) -> Closeness | None:
    """The closest kind of agreement between two words, or None; the order of the two makes no difference."""
    kinds = ListedWords.of([other]).close_to([one]).kinds
    return Closeness(int(kinds[0])) if len(kinds) else None
