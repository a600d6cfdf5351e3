"""One name as others write it: with hyphens or without, its words together or apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Final

from vartai.facts import PersonName
from vartai.screening.spelling.spelling import words
from vartai.screening.spelling.tables_reading import table
from vartai.screening.spelling.word import word

SHORT: Final = 4
"""Words of so many letters are often written together: the syllables of Chinese and Korean names."""

MOST_WORDS: Final = 40
"""A name has no more words; what follows is damage or an attack on the reader and is not compared."""

_HYPHENS: Final = re.compile("[-\u2010\u2011]")
_SHORTEST_HALF: Final = 3
_MOST_INITIALS: Final = 3
_VOWELS: Final = frozenset("AEIOUYАЕЁИОУЫЭЮЯІЄЇ")


def writings(name: PersonName) -> Iterator[PersonName]:
    """The name as written, then in all other ways in which its words stand together or apart.

    A name with a hyphen is taken apart in both ways; short words beside each other, or words that join by
    custom, are also read as one (Guo Ying, Abd Allah); a capital within a word begins another (AntonUzorov);
    capitals without a vowel are initials (JC Uzorov); a word in small letters goes on from the one before
    (Uzo rov); a word written twice may stand once.
    """
    for plain in dict.fromkeys((name, _rewritten(name, _HYPHENS, ""))):
        yield plain
        texts = words(plain.full)[:MOST_WORDS]
        for first, second in pairwise(texts) if len(texts) > 2 else ():
            if first.casefold() == second.casefold() and len(first) > 1:
                yield _rewritten(plain, _side_by_side(first, second), first)
            elif _may_join(first, second) or _goes_on(first, second):
                yield _rewritten(plain, _side_by_side(first, second), first + second)
        for text in texts:
            apart = _apart(text, alone=len(texts) == 1)
            if apart != text:
                yield _rewritten(plain, re.compile(rf"(?<!\w){re.escape(text)}(?!\w)"), apart)


@cache
def particles() -> frozenset[str]:
    """Words in names that name nobody."""
    return frozenset(text for row in table("particles") for text in row)


def _may_join(first: str, second: str) -> bool:
    one, other = first.casefold(), second.casefold()
    if one in particles() and other in particles():
        return False
    if one in _compounds()["before"] or other in _compounds()["after"]:
        return True
    short = all(1 < len(text) <= SHORT and text not in particles() for text in (one, other))
    return short and not (word(first).classes and word(second).classes)


def _goes_on(first: str, second: str) -> bool:
    """Whether a word in small letters is the rest of a word that begins with a capital."""
    return first.istitle() and second.islower() and not {first.casefold(), second} & particles()


def _apart(text: str, *, alone: bool) -> str:
    """A word that holds two, or initials, with spaces between them."""
    if text.isupper():
        initials = 1 < len(text) <= _MOST_INITIALS and not alone and _VOWELS.isdisjoint(text)
        return " ".join(text) if initials else text
    for at in range(_SHORTEST_HALF, len(text) - _SHORTEST_HALF + 1):
        first, second = text[:at], text[at:]
        if first[1:].islower() and second.istitle():
            return f"{first} {second}"
    return text


def _side_by_side(first: str, second: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(first)}\W+{re.escape(second)}(?!\w)")


def _rewritten(name: PersonName, pattern: re.Pattern[str], replacement: str) -> PersonName:
    parts = (name.full, name.given, name.patronymic, name.family)
    full, *others = (None if part is None else pattern.sub(replacement, part) for part in parts)
    return PersonName(full or "", *others)


@cache
def _compounds() -> Mapping[str, frozenset[str]]:
    return {place: frozenset(texts) for place, texts in table("compounds").items()}
