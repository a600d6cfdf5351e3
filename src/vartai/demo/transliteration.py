"""One name in the spellings it goes by: two Cyrillics, two passports, Polish, Lithuanian, English press.

The tables are our own and independent of the ones of screening: a search that has to find what its own rules
wrote proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from importlib import resources

from vartai.facts.reading import read_yaml

_VOWELS = frozenset("аеёиіоуыэюя")
_OPENS_AFTER = _VOWELS | frozenset("ьъ'-")
_LATIN_VOWELS = frozenset("aeiouy")
_MANS_ENDING = re.compile(r"(?:ius|as|is|us|a)$")


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


@dataclass(frozen=True)
class Scheme:
    """The table of one Latin spelling; the fields are described in `transliteration.yml`."""

    source: str
    letters: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    men_endings: Mapping[str, str] = field(default_factory=dict)
    men_consonant: str = ""
    clusters: Mapping[str, str] = field(default_factory=dict)
    open: Mapping[str, str] = field(default_factory=dict)


def spell(word: Word, spelling: Spelling, sex: str = "f") -> str:
    """The word in a spelling; only the Lithuanian one gives men an ending of its own."""
    if spelling is Spelling.BE_CYRILLIC:
        return word.be
    if spelling is Spelling.RU_CYRILLIC:
        return word.ru
    scheme = schemes()[spelling]
    return latin(word.be if scheme.source == "be" else word.ru, scheme, sex == "m")


def wifes_name(husbands: str) -> str:
    """The Lithuanian family name in -ienė, from a man's: Adamovičius, Adamovičienė."""
    return _MANS_ENDING.sub("", husbands) + "ienė"


def latin(word: str, scheme: Scheme, man: bool = False) -> str:
    """A Cyrillic word in Latin letters, with a capital at its beginning and after each hyphen."""
    lower = word.lower()
    if lower in scheme.words:
        return scheme.words[lower].capitalize()
    endings = {**scheme.endings, **scheme.men_endings} if man else scheme.endings
    end = next((e for e in _longest_first(endings) if lower.endswith(e) and e != lower), "")
    written = _letters(lower[: len(lower) - len(end)], scheme) + (endings[end] if end else "")
    if man and not end and written[-1] not in _LATIN_VOWELS:
        written += scheme.men_consonant
    return "-".join(part.capitalize() for part in written.split("-"))


def _letters(lower: str, scheme: Scheme) -> str:
    clusters = _longest_first(scheme.clusters)
    written: list[str] = []
    at = 0
    while at < len(lower):
        cluster = next((c for c in clusters if lower.startswith(c, at)), "")
        letter = cluster or lower[at]
        opens = at == 0 or lower[at - 1] in _OPENS_AFTER
        if cluster:
            written.append(scheme.clusters[cluster])
        elif opens and letter in scheme.open:
            written.append(scheme.open[letter])
        elif letter != "'":
            written.append(scheme.letters.get(letter, letter))
        at += len(letter)
    return "".join(written)


def _longest_first(table: Mapping[str, str]) -> list[str]:
    return sorted(table, key=len, reverse=True)


@cache
def schemes() -> Mapping[Spelling, Scheme]:
    """The tables of the Latin spellings."""
    rows = read_yaml(resources.files("vartai.demo").joinpath("transliteration.yml").read_text("utf-8"))
    return {Spelling(name): Scheme(source=row.pop("from"), **row) for name, row in rows.items()}
