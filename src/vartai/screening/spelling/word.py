"""One word of a name, with everything that is compared about it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from vartai.screening.spelling import given_name
from vartai.screening.spelling.spelling import readings, skeleton, stems


@dataclass(frozen=True)
class Word:
    """The sounds of a word, its stems without endings, its skeletons, and the given names behind it.

    `fathers` are the given names whose patronymic it can be; `patronymic_of` is `m` or `f` where it has the
    shape of a son's or a daughter's patronymic.
    """

    sounds: tuple[str, ...]
    stems: frozenset[str]
    skeletons: frozenset[str]
    classes: frozenset[str]
    short_classes: frozenset[str]
    fathers: frozenset[str]
    patronymic_of: str | None

    def __hash__(self) -> int:
        """All else follows from the sounds."""
        return hash(self.sounds)

    @property
    def is_initial(self) -> bool:
        """Whether only the first letter is given."""
        return len(self.sounds[0]) == 1


def word(text: str) -> Word:
    """What a written word can stand for."""
    return heard(readings(text))


@lru_cache(maxsize=200_000)
def heard(sounds: tuple[str, ...]) -> Word:
    """What a word of these sounds can stand for; one object for all words of the same sounds."""
    return Word(
        sounds=sounds,
        stems=frozenset(sounds).union(*(stems(sound) for sound in sounds)),
        skeletons=frozenset(bare for sound in sounds if len(bare := skeleton(sound)) >= 3),
        classes=given_name.classes(sounds),
        short_classes=given_name.short_classes(sounds),
        fathers=given_name.fathers(sounds),
        patronymic_of=given_name.patronymic_sex(sounds),
    )
