"""A name taken apart: which word is the family name, which the given name, which the patronymic."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Final

from vartai.facts import PersonName
from vartai.screening.hit import Part
from vartai.screening.spelling.spelling import words
from vartai.screening.spelling.tables_reading import table
from vartai.screening.spelling.word import Word, word

SHORT: Final = 4
"""Words of so many letters are often written together: the syllables of Chinese and Korean names."""

_HYPHENS = re.compile("[-\u2010\u2011]")


class Role(StrEnum):
    """What a word is in a name; `name` where that can't be told."""

    FAMILY = Part.FAMILY_NAME.value
    GIVEN = Part.GIVEN_NAME.value
    PATRONYMIC = Part.PATRONYMIC.value
    UNKNOWN = Part.NAME.value


@dataclass(frozen=True)
class NamePart:
    """One word of a name as written, what it can stand for, and its role."""

    text: str
    word: Word
    role: Role


def distinct_names(names: Iterable[PersonName]) -> tuple[tuple[NamePart, ...], ...]:
    """The names in parts, each once, without those that hold no letter.

    Some write in one word what others write in two: a name with a hyphen is taken apart in both ways, and
    short words beside each other, or words that join by custom, are also read as one (Guo Ying, Abd Allah).
    """
    spelt = [each for name in names for plain in _hyphenless(name) for each in (plain, *_joined(plain))]
    found = [parts for name in spelt if (parts := name_parts(name))]
    return tuple(dict.fromkeys(found)) if len(found) > 1 else tuple(found)


def name_parts(name: PersonName) -> tuple[NamePart, ...]:
    """The parts of a name in the order written; empty if there is no letter in it.

    Roles come from the source where it tells the parts apart, else from the words: a patronymic follows a
    given name, a family name may stand in capitals. At most one word is a patronymic, since many family names
    have the same endings.
    """
    texts = _texts(name)
    found = [word(text) for text in texts]
    roles = _told(name, texts, found)
    _mark_patronymic(roles, found)
    _mark_given(roles, found)
    _mark_family(roles, texts)
    return tuple(map(NamePart, texts, found, roles))


def patronymics(parts: Iterable[NamePart]) -> tuple[bool, ...]:
    """Which words of a name are patronymics."""
    return tuple([part.role is Role.PATRONYMIC for part in parts])


def _hyphenless(name: PersonName) -> list[PersonName]:
    """The name as it is, and without the hyphens that it has."""
    parts = (name.full, name.given, name.patronymic, name.family)
    if any(part and _HYPHENS.search(part) for part in parts):
        return [name, _rewritten(name, _HYPHENS, "")]
    return [name]


def _joined(name: PersonName) -> list[PersonName]:
    """The name with two neighbouring words as one, once for each pair that some write so."""
    texts = words(name.full)
    pairs = [pair for pair in pairwise(texts) if len(texts) > 2 and _may_join(*pair)]
    return [_rewritten(name, _side_by_side(*pair), "".join(pair)) for pair in pairs]


def _may_join(first: str, second: str) -> bool:
    one, other = first.casefold(), second.casefold()
    if one in _compounds()["before"] or other in _compounds()["after"]:
        return True
    short = all(1 < len(text) <= SHORT and text not in _particles() for text in (one, other))
    return short and not (word(first).classes and word(second).classes)


def _side_by_side(first: str, second: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(first)}\W+{re.escape(second)}(?!\w)")


def _rewritten(name: PersonName, pattern: re.Pattern[str], replacement: str) -> PersonName:
    parts = (name.full, name.given, name.patronymic, name.family)
    full, *others = (None if part is None else pattern.sub(replacement, part) for part in parts)
    return PersonName(full or "", *others)


def _texts(name: PersonName) -> list[str]:
    """The words of the full name, then words of its parts that the full name lacks; no particles."""
    texts = words(name.full)
    known = {text.casefold() for text in texts}
    for part in filter(None, (name.given, name.patronymic, name.family)):
        texts += [text for text in words(part) if text.casefold() not in known]
    telling = [text for text in texts if text.casefold() not in _particles()]
    return telling or texts


def _told(name: PersonName, texts: Sequence[str], found: Sequence[Word]) -> list[Role]:
    """Roles by the parts that the source gives; a list often writes given name and patronymic in one."""
    roles = [Role.UNKNOWN] * len(texts)
    parts = (name.family, name.given, name.patronymic)
    if not any(parts):
        return roles
    family, given, patronymic = ({text.casefold() for text in words(part or "")} for part in parts)
    for place, text in enumerate(texts):
        key = text.casefold()
        if key in patronymic:
            roles[place] = Role.PATRONYMIC
        elif key in family:
            roles[place] = Role.FAMILY
        elif key in given:
            second = Role.GIVEN in roles and found[place].patronymic_of and not found[place].classes
            roles[place] = Role.PATRONYMIC if second and Role.PATRONYMIC not in roles else Role.GIVEN
    return roles


def _mark_patronymic(roles: list[Role], found: Sequence[Word]) -> None:
    shaped = [
        place
        for place, (role, each) in enumerate(zip(roles, found, strict=True))
        if role is Role.UNKNOWN and (each.patronymic_of or each.fathers) and not each.classes
    ]
    if Role.PATRONYMIC in roles or not shaped or len(roles) < 3:
        return
    after_given = [place for place in shaped if place and found[place - 1].classes]
    known_father = [place for place in shaped if found[place].fathers and place]
    best = after_given or known_father or [place for place in shaped if place]
    if best:
        roles[best[0]] = Role.PATRONYMIC


def _mark_given(roles: list[Role], found: Sequence[Word]) -> None:
    if Role.GIVEN in roles:
        return
    free = [place for place, role in enumerate(roles) if role is Role.UNKNOWN]
    named = [place for place in free if found[place].classes or found[place].short_classes]
    if Role.PATRONYMIC in roles:
        before = roles.index(Role.PATRONYMIC) - 1
        named = [before] if before in free else named
    if named:
        roles[named[0]] = Role.GIVEN


def _mark_family(roles: list[Role], texts: Sequence[str]) -> None:
    free = [place for place, role in enumerate(roles) if role is Role.UNKNOWN]
    if Role.FAMILY in roles or not free or len(roles) == 1:
        return
    capitals = [place for place in free if len(texts[place]) > 1 and texts[place].isupper()]
    if len(capitals) < len(free) and capitals and not all(text.isupper() for text in texts):
        free = capitals
    elif Role.GIVEN not in roles and Role.PATRONYMIC not in roles and len(free) > 1:
        return
    for place in free:
        roles[place] = Role.FAMILY


@cache
def _particles() -> frozenset[str]:
    return frozenset(text for row in table("particles") for text in row)


@cache
def _compounds() -> Mapping[str, frozenset[str]]:
    return {place: frozenset(texts) for place, texts in table("compounds").items()}
