"""One name in the spellings it goes by: two Cyrillics, two passports, Polish, Lithuanian, English press.

The tables are those of `vartai.screening.spelling.transliteration`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vartai.screening.spelling.transliteration import latin, schemes


class Spelling(StrEnum):
    """A way in which a name is written."""

    BE_CYRILLIC = "be_cyrillic"
    RU_CYRILLIC = "ru_cyrillic"
    BE_PASSPORT = "be_passport"
    RU_PASSPORT = "ru_passport"
    POLISH = "polish"
    LITHUANIAN = "lithuanian"
    ENGLISH_PRESS = "english_press"

    @property
    def is_cyrillic(self) -> bool:
        """Whether it is written in Cyrillic; all others are Latin."""
        return self in (Spelling.BE_CYRILLIC, Spelling.RU_CYRILLIC)


@dataclass(frozen=True)
class Word:
    """A given name, patronymic or family name in both Cyrillics."""

    be: str
    ru: str


def spell(word: Word, spelling: Spelling, sex: str = "f") -> str:
    """The word in a spelling; only the Lithuanian one gives men an ending of its own."""
    if spelling is Spelling.BE_CYRILLIC:
        return word.be
    if spelling is Spelling.RU_CYRILLIC:
        return word.ru
    scheme = schemes()[spelling.value]
    return latin(word.be if scheme.source == "be" else word.ru, scheme, sex == "m")
