"""How close two words of names are: one kind of agreement, the closest that holds."""

from __future__ import annotations

from enum import IntEnum

from rapidfuzz.distance import OSA, JaroWinkler

from vartai.screening.hit import How
from vartai.screening.spelling import skeleton
from vartai.screening.word import Word


class Closeness(IntEnum):
    """Kinds of agreement, the closest first."""

    SAME = 0
    SAME_CLASS = 1
    OTHER_ENDING = 2
    SAME_SKELETON = 3
    SHORT_FORM = 4
    ONE_LETTER = 5
    SIMILAR = 6

    @property
    def how(self) -> How:
        """What evidence calls it."""
        return How[self.name]


def closeness(one: Word, other: Word) -> Closeness | None:
    """The closest kind of agreement between two words, or None; the order of the two makes no difference."""
    if not set(one.sounds).isdisjoint(other.sounds):
        return Closeness.SAME
    if not one.classes.isdisjoint(other.classes) or not one.fathers.isdisjoint(other.fathers):
        return Closeness.SAME_CLASS
    if _known_to_differ(one, other):
        return None
    if not one.stems.isdisjoint(other.stems):
        return Closeness.OTHER_ENDING
    if not one.skeletons.isdisjoint(other.skeletons):
        return Closeness.SAME_SKELETON
    if _share_short_form(one, other):
        return Closeness.SHORT_FORM
    kinds = (_by_letters(a, b) for a in one.sounds for b in other.sounds)
    return min((kind for kind in kinds if kind is not None), default=None)


def _share_short_form(one: Word, other: Word) -> bool:
    mine, theirs = one.classes | one.short_classes, other.classes | other.short_classes
    return not (mine.isdisjoint(other.short_classes) and theirs.isdisjoint(one.short_classes))


def _known_to_differ(one: Word, other: Word) -> bool:
    """Two known given names or fathers that are not the same differ, however alike they look."""
    mine, theirs = one.classes | one.short_classes, other.classes | other.short_classes
    return bool((mine and theirs and mine.isdisjoint(theirs)) or (one.fathers and other.fathers))


def _by_letters(one: str, other: str) -> Closeness | None:
    longest = max(len(one), len(other))
    if longest < 4:
        return None
    distance = OSA.distance(one, other, score_cutoff=2)
    if distance == 1:
        return Closeness.ONE_LETTER
    if OSA.distance(skeleton(one), skeleton(other), score_cutoff=1) > 1:
        return None
    if distance == 2 and longest >= 7:
        return Closeness.SIMILAR
    if longest >= 5 and JaroWinkler.similarity(one, other) >= 0.9:
        return Closeness.SIMILAR
    return None
