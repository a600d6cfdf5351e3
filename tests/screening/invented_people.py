"""Strategies of invented people: written in Belarusian, Russian, Ukrainian, Lithuanian and Latin letters.

A bearer has one name in three Cyrillics; a record of a bearer writes it in one or several ways, in any order,
with or without the patronymic, and tells the date of birth as far as somebody knew it, rightly or wrongly.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from hypothesis import strategies as st

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening.spelling.transliteration import latin, schemes, wifes_name

from .common_names import FAMILY_NAMES, MEN, PATRONYMICS, WOMEN, Spelt

CYRILLIC = ("be", "ru", "uk")
WRITTEN_IN = st.sampled_from((*CYRILLIC, *sorted(schemes())))
PLACES = ("Узораўск", "Узоровск", "Прыкладск", "Мінск", "Minskas", "Vilnius")
DOCUMENTS = ("MP1234567", "MP1234568", "KH7654321")
STATES = ("BY", "LT", "RU", "UA", "PL", "SY")

# With some given names this stem and ending would be the name of somebody real.
_FAMILIES = [each for each in FAMILY_NAMES if each.be != "Ціханоўскі"]

_DAUGHTERS_PATRONYMIC = {
    "be": {"віч": "ўна"},
    "ru": {"ич": "на"},
    "uk": {"йович": "ївна", "ович": "івна", "ич": "івна"},
}
_DAUGHTERS_FAMILY = {"аў": "ава", "скі": "ская", "ский": "ская", "ський": "ська"} | {
    ending: ending + "а" for ending in ("ов", "ін", "ин")
}


@dataclass(frozen=True)
class Bearer:
    """Somebody who does not exist; patronymic and family name stand as a man bears them."""

    given: Spelt
    patronymic: Spelt
    family: Spelt
    sex: str

    def written(self, spelt: Spelt, letters: str) -> str:
        """One of the words in a Cyrillic, or by a table of transliteration from its Cyrillic."""
        source = letters if letters in CYRILLIC else schemes()[letters].source
        text = getattr(spelt, source)
        if self.sex == "f" and spelt is self.patronymic:
            text = _ended(text, _DAUGHTERS_PATRONYMIC[source])
        elif self.sex == "f" and spelt is self.family:
            text = _ended(text, _DAUGHTERS_FAMILY)
        return text if letters in CYRILLIC else latin(text, schemes()[letters], self.sex == "m")


def _ended(mans: str, endings: Mapping[str, str]) -> str:
    """A word with the ending that women bear, where it has one."""
    ending = next((each for each in endings if mans.endswith(each)), "")
    return mans.removesuffix(ending) + endings.get(ending, "")


def _bearers(given: list[Spelt], sex: str) -> st.SearchStrategy[Bearer]:
    words = map(st.sampled_from, (given, PATRONYMICS, _FAMILIES))
    return st.builds(Bearer, *words, st.just(sex))


BEARERS = _bearers(MEN, "m") | _bearers(WOMEN, "f")


@dataclass(frozen=True)
class Way:
    """How a name is written down."""

    letters: str
    patronymic: bool = False
    family_first: bool = False
    capitals: bool = False
    initial: bool = False
    parts_told: bool = False
    wife: bool = False


WAYS = st.builds(Way, WRITTEN_IN, *(st.booleans() for _ in range(3)), st.just(False), *[st.booleans()] * 2)
WAYS_WITH_INITIALS = st.builds(Way, WRITTEN_IN, *(st.booleans() for _ in range(6)))


def name_of(bearer: Bearer, way: Way) -> PersonName:
    """The name of a bearer, written in one way."""
    given = bearer.written(bearer.given, way.letters)
    family = bearer.written(bearer.family, way.letters)
    patronymic = bearer.written(bearer.patronymic, way.letters) if way.patronymic else None
    if way.wife and bearer.sex == "f" and way.letters == "lithuanian":
        family = wifes_name(replace(bearer, sex="m").written(bearer.family, way.letters))
    if way.capitals:
        family = family.upper()
    if way.initial:
        given, patronymic = f"{given[0]}.", patronymic and f"{patronymic[0]}."
    own = " ".join(filter(None, (given, patronymic)))
    full = f"{family} {own}" if way.family_first else f"{own} {family}"
    return PersonName(full, given, patronymic, family) if way.parts_told else PersonName(full)


DAYS = st.dates(date(1950, 1, 1), date(2004, 12, 31)).map(PartialDate.of)


@st.composite
def told_dates(draw: st.DrawFn, day: PartialDate) -> PartialDate:
    """A date of birth as somebody tells it: whole, in part, or wrong."""
    how = draw(
        st.sampled_from(["whole", "whole", "month", "year", "swapped", "next year", "other", "one day off"])
    )
    assert day.month and day.day
    if how == "month":
        return PartialDate(day.year, day.month)
    if how == "year":
        return PartialDate(day.year)
    if how == "swapped" and day.day <= 12:
        return PartialDate(day.year, day.day, day.month)
    if how == "next year":
        return PartialDate(day.year + 1)
    if how == "other":
        return draw(DAYS)
    if how == "one day off":
        return PartialDate(day.year, day.month, day.day % 28 + 1)
    return day


@st.composite
def records(
    draw: st.DrawFn, bearer: Bearer, day: PartialDate, ways: st.SearchStrategy[Way] = WAYS
) -> Identity:
    """What one side knows of a bearer born on a day."""
    names = [name_of(bearer, way) for way in draw(st.lists(ways, min_size=1, max_size=3))]
    if draw(st.integers(0, 4)) == 0:  # an alias, which may be a sibling's by mistake
        other = draw(BEARERS)
        names.append(
            name_of(
                draw(
                    st.sampled_from(
                        [other, replace(other, family=bearer.family, patronymic=bearer.patronymic)]
                    )
                ),
                draw(ways),
            )
        )
    return Identity(
        tuple(dict.fromkeys(names)),
        tuple(dict.fromkeys(draw(st.lists(told_dates(day), max_size=2)))),
        draw(st.sampled_from([None, bearer.sex, bearer.sex, "m" if bearer.sex == "f" else "f"])),
        draw(st.none() | st.frozensets(st.sampled_from(STATES), min_size=1, max_size=2)),
        draw(st.frozensets(st.sampled_from(STATES), max_size=2)),
        tuple(draw(st.lists(st.sampled_from(PLACES), max_size=2, unique=True))),
        tuple(draw(st.lists(st.sampled_from(DOCUMENTS), max_size=2, unique=True))),
    )


@st.composite
def pairs(draw: st.DrawFn, ways: st.SearchStrategy[Way] = WAYS_WITH_INITIALS) -> tuple[Identity, Identity]:
    """Two records: mostly of one bearer, else of two who share what chance lets them share."""
    mine, day = draw(BEARERS), draw(DAYS)
    theirs = mine
    if draw(st.integers(0, 3)) == 0:
        other = draw(BEARERS)
        sibling = replace(mine, given=other.given, sex=other.sex)
        namesake = replace(mine, patronymic=other.patronymic)
        theirs = draw(st.sampled_from([other, sibling, namesake]))
    return draw(records(mine, day, ways)), draw(records(theirs, day, ways))


PEOPLE = st.builds(lambda pair: pair[0], pairs())
