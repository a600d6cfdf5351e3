"""Who stands on the invented list: strangers, namesakes of residents, and a few residents themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice
from vartai.demo.misdating import listed_date
from vartai.demo.naming import make_bearers
from vartai.demo.recognising import Resident, name_keys

_Key = tuple[str, str]

_OLDEST, _YOUNGEST = date(1945, 1, 1), date(2003, 12, 31)
_NAMESAKES_APART = 20


@dataclass(frozen=True)
class Listed:
    """An invented person on the list; the numbers are those of `names()`.

    `born` is known here to the day, whatever the list says in `birth_date`. `resident` is the same person
    in the table, where there is one: the truth that no file tells.
    """

    sex: str
    given: int
    father: int
    family: int
    born: date
    birth_date: str | None
    countries: tuple[str, ...]
    resident: Resident | None = None


def make_listed(residents: Sequence[Resident], persons: int, seed: int) -> list[Listed]:
    """So many people, in random order: one who is a resident stands nowhere in particular."""
    dice = Dice(seed, "listed", persons)
    people = _strangers(dice)
    dated = [resident for resident in residents if _could_be_listed(resident)]
    same = _portion("same_person", persons)
    alike = min(_portion("namesakes", persons), persons - same)
    by_name = _birth_years(residents)
    for place, number in enumerate(dice.rng.permutation(len(dated))[: same + alike]):
        if place < same:
            people[place] = _same_person(people[place], dated[number], dice.rng)
        else:
            people[place] = _namesake(people[place], dated[number], dice.rng)
    listed = [_told_apart(person, by_name, dice.rng) for person in people]
    return [listed[number] for number in dice.rng.permutation(persons)]


def _could_be_listed(resident: Resident) -> bool:
    """Adults whose day of birth is known: a child or a mere year would make no case worth finding."""
    day = resident.birth_date
    return day is not None and len(day) == len("1985-02-28") and int(day[:4]) <= _YOUNGEST.year


def _portion(row: str, persons: int) -> int:
    """A number of entries of the full list, in proportion for a shorter one; at least one."""
    return max(
        1, round(composition().number("listed", row) * persons / composition().number("listed", "persons"))
    )


def _strangers(dice: Dice) -> list[Listed]:
    sex = np.where(dice.chance("listed", "women"), "f", "m").astype(object)
    bearers = make_bearers(dice, sex)
    born = dice.index((_YOUNGEST - _OLDEST).days)
    known = ~dice.chance("listed", "country_unknown")
    countries = np.where(dice.chance("listed", "belarus"), "by", "ru")
    kinds = dice.codes("birth_date.unrelated")
    strangers = []
    for i in range(dice.count):
        day = _OLDEST + timedelta(days=int(born[i]))
        country = (str(countries[i]),) if known[i] else ()
        numbers = int(bearers.given[i]), int(bearers.father[i]), int(bearers.family[i])
        strangers.append(Listed(sex[i], *numbers, day, _stated(day, kinds[i]), country))
    return strangers


def _stated(day: date, kind: str) -> str | None:
    return {"day": day.isoformat(), "year": f"{day.year}", "none": None}[kind]


def _same_person(stranger: Listed, resident: Resident, rng: np.random.Generator) -> Listed:
    assert resident.birth_date is not None
    born = date.fromisoformat(resident.birth_date)
    citizenship = resident.citizenship or "[]"
    return replace(
        _named_after(stranger, resident),
        born=born,
        birth_date=listed_date(born, rng),
        countries=() if citizenship == "[]" else tuple(citizenship.lower().split(";")),
        resident=resident,
    )


def _namesake(stranger: Listed, resident: Resident, rng: np.random.Generator) -> Listed:
    """Somebody else of the same name, born some years earlier or later."""
    assert resident.birth_date is not None
    least = int(composition().number("listed", "years_apart"))
    apart = int(rng.integers(least, _NAMESAKES_APART)) * int(rng.choice([-1, 1]))
    year = int(np.clip(int(resident.birth_date[:4]) + apart, _OLDEST.year, _YOUNGEST.year))
    born = stranger.born.replace(year=year, day=min(stranger.born.day, 28))
    return replace(_named_after(stranger, resident), born=born, birth_date=born.isoformat())


def _named_after(stranger: Listed, resident: Resident) -> Listed:
    father = stranger.father if resident.father is None else resident.father
    return replace(stranger, sex=resident.sex, given=resident.given, father=father, family=resident.family)


def _birth_years(residents: Sequence[Resident]) -> dict[_Key, set[int]]:
    """By given and family name: when residents of that name were born; 0 for an unknown date."""
    years: dict[_Key, set[int]] = defaultdict(set)
    for resident in residents:
        for key in resident.keys:
            years[key].add(int(resident.birth_date[:4]) if resident.birth_date else 0)
    return dict(years)


def _told_apart(person: Listed, by_name: dict[_Key, set[int]], rng: np.random.Generator) -> Listed:
    """The person, with another date of birth if a resident of the same name could be taken for them.

    So the truth stays decidable: whoever is not the same person differs in name or by years.
    """
    keys = name_keys(person.sex, person.given, person.family)
    taken = set().union(*(by_name.get(key, set()) for key in keys))
    if person.resident is not None or not taken:
        return person
    apart = int(composition().number("listed", "years_apart"))
    free = [y for y in range(_OLDEST.year, _YOUNGEST.year + 1) if all(abs(y - t) >= apart for t in taken)]
    born = person.born
    if born.year not in free and free:
        born = born.replace(year=int(rng.choice(free)), day=min(born.day, 28))
    year_only = person.birth_date is not None and len(person.birth_date) == len("1985")
    return replace(person, born=born, birth_date=_stated(born, "year" if year_only else "day"))
