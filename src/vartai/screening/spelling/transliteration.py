"""The supported spellings in Latin letters: Cyrillic names as passports, press and scholars write them.

Screening itself only reads. These tables are what its reading is held to, and what invented people are
written with; they are independent of the tables of letters and sounds, for a search that has to find what its
own rules wrote proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from vartai.screening.spelling.tables_reading import table

_VOWELS = frozenset("аеёиіоуыэюяєї")
_OPENS_AFTER = _VOWELS | frozenset("ьъ'-")
_LATIN_VOWELS = frozenset("aeiouy")
_MANS_ENDING = re.compile(r"(?:ius|as|is|us|a)$")


@dataclass(frozen=True)
class Scheme:
    """The table of one Latin spelling; the fields are described in `transliterations.yml`."""

    source: str
    letters: Mapping[str, str]
    words: Mapping[str, str] = field(default_factory=dict)
    endings: Mapping[str, str] = field(default_factory=dict)
    men_endings: Mapping[str, str] = field(default_factory=dict)
    men_consonant: str = ""
    clusters: Mapping[str, str] = field(default_factory=dict)
    first: Mapping[str, str] = field(default_factory=dict)
    open: Mapping[str, str] = field(default_factory=dict)


@cache
def schemes() -> Mapping[str, Scheme]:
    """The supported spellings by name."""
    return {
        name: Scheme(source=row["from"], **{key: value for key, value in row.items() if key != "from"})
        for name, row in table("transliterations").items()
    }


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
        begins = at == 0 or lower[at - 1] == "-"
        opens = begins or lower[at - 1] in _OPENS_AFTER
        if cluster:
            written.append(scheme.clusters[cluster])
        elif begins and letter in scheme.first:
            written.append(scheme.first[letter])
        elif opens and letter in scheme.open:
            written.append(scheme.open[letter])
        elif letter != "'":
            written.append(scheme.letters.get(letter, letter))
        at += len(letter)
    return "".join(written)


def _longest_first(table: Mapping[str, str]) -> list[str]:
    return sorted(table, key=len, reverse=True)
