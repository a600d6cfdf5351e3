"""A name taken apart: which word is the family name, which the given name, which the patronymic."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vartai.facts import PersonName
from vartai.screening.hit import Part
from vartai.screening.spelling.spelling import words
from vartai.screening.spelling.word import Word, word
from vartai.screening.spelling.writings import MOST_WORDS, particles, writings


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

    @property
    def is_initial(self) -> bool:
        """Whether only the first letter is given; in scripts without capitals a sign can be a whole name."""
        return len(self.text) == 1 and self.text.upper() != self.text.lower()

    @property
    def may_be_initial(self) -> bool:
        """Whether it can stand for any name that begins so: one letter, or two that write ю or я (Ja.)."""
        return self.is_initial or (len(self.text) == 2 and self.word.sounds[0] in ("ia", "iu"))


def distinct_names(names: Iterable[PersonName]) -> tuple[tuple[NamePart, ...], ...]:
    """The names in parts, each once in every way to write it, without those that hold no letter."""
    spelt = (each for name in names for each in writings(name))
    return tuple(dict.fromkeys(parts for name in spelt if (parts := name_parts(name))))


def name_parts(name: PersonName) -> tuple[NamePart, ...]:
    """The parts of a name in the order written; empty if there is no letter in it.

    Roles come from the source where it tells the parts apart, else from the words: a patronymic follows a
    given name, a family name may stand in capitals. At most one word is a patronymic, since many family names
    have the same endings.
    """
    texts = _texts(name)
    found = [word(text) for text in texts]
    roles = _told(name, texts, found)
    _mark_patronymic(roles, texts, found)
    _mark_given(roles, found)
    _mark_family(roles, texts)
    return tuple(map(NamePart, texts, found, roles))


def _texts(name: PersonName) -> list[str]:
    """The words of the full name, then words of its parts that the full name lacks; no particles."""
    texts = words(name.full)[:MOST_WORDS]
    known = {text.casefold() for text in texts}
    for part in (name.given, name.patronymic, name.family):
        texts += [text for text in words(part or "") if text.casefold() not in known]
    telling = [text for text in texts if text.casefold() not in particles()]
    if len(texts) == 2 and telling == texts[1:] and word(texts[0]).short_classes:
        return texts  # a short form of a given name that elsewhere is a particle (Ben Uzorov)
    return (telling or texts)[:MOST_WORDS]


def _told(name: PersonName, texts: Sequence[str], found: Sequence[Word]) -> list[Role]:
    """Roles by the parts that the source gives; a list often writes given name and patronymic in one."""
    family, given, patronymic = (
        {text.casefold() for text in words(part or "")} for part in (name.family, name.given, name.patronymic)
    )
    roles = [Role.UNKNOWN] * len(texts)
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


def _mark_patronymic(roles: list[Role], texts: Sequence[str], found: Sequence[Word]) -> None:
    shaped = [
        place
        for place, (role, each) in enumerate(zip(roles, found, strict=True))
        if role is Role.UNKNOWN and (each.patronymic_of or each.fathers) and not each.classes
    ]
    # The one whole word beside two initials is the family name (А. А. Выдумовіч).
    whole = sum(not part.is_initial for part in map(NamePart, texts, found, roles))
    if Role.PATRONYMIC in roles or not shaped or len(roles) < 3 or whole < 2:
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
