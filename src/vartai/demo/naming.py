"""How the invented people's names stand in the table: spelling, parts left out, capitals, second names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice, Flags, Indices, Texts, is_in, keep
from vartai.demo.names import FAMILY, GIVEN, PATRONYMIC, WIFE, names, spelt
from vartai.demo.people import Crowd
from vartai.demo.transliteration import Spelling

_PASSPORTS = (Spelling.BE_PASSPORT, Spelling.RU_PASSPORT)


@dataclass(frozen=True)
class Bearers:
    """Whose name is written: sex and the numbers of given name, father's name and family name."""

    sex: Texts
    given: Indices
    father: Indices
    family: Indices


def make_bearers(dice: Dice, sex: Texts) -> Bearers:
    """Names put together at random; given names by how common they are, family names all alike."""
    given = np.where(is_in(sex, "m"), _given_names(dice, "m"), _given_names(dice, "f"))
    return Bearers(sex, given, _given_names(dice, "m"), dice.index(len(names().families["m"])))


def written(bearers: Bearers, part: str, spelling: Texts, wives: Flags | None = None) -> Texts:
    """One part of everybody's name in everybody's spelling; `wives` get the Lithuanian -ienė."""
    number = {GIVEN: bearers.given, PATRONYMIC: bearers.father, FAMILY: bearers.family}[part]
    cells = np.full(len(spelling), None, dtype=object)
    for sex in ("m", "f"):
        of_sex = is_in(bearers.sex, sex)
        for form in Spelling:
            rows = of_sex & is_in(spelling, form)
            cells[rows] = spelt(part, sex, form)[number[rows]]
    if part == FAMILY and wives is not None:
        rows = wives & is_in(bearers.sex, "f") & is_in(spelling, Spelling.LITHUANIAN)
        cells[rows] = spelt(WIFE, "f", Spelling.LITHUANIAN)[number[rows]]
    return cells


def spellings(crowd: Crowd) -> Texts:
    """In which spelling each file holds the name."""
    return crowd.dice("spellings").split("spelling.BY", {"spelling.RU": is_in(crowd.country, "RU")})


def name_columns(crowd: Crowd, spelling: Texts) -> Mapping[str, Texts]:
    """The name columns of the table."""
    dice = crowd.dice("names")
    bearers = make_bearers(dice, crowd.sex)
    wives = dice.chance("names", "husbands_ending")
    capitals = is_in(spelling, *_PASSPORTS) & dice.chance("names", "capitals")
    cyrillic = is_in(spelling, *(form for form in Spelling if form.is_cyrillic))
    has_patronymic = np.where(
        cyrillic, dice.chance("names", "patronymic_cyrillic"), dice.chance("names", "patronymic_latin")
    )
    given = _capitals(written(bearers, GIVEN, spelling), capitals)
    patronymic = keep(_capitals(written(bearers, PATRONYMIC, spelling), capitals), has_patronymic)
    family = _capitals(written(bearers, FAMILY, spelling, wives), capitals)
    one_field = dice.chance("names", "one_field")
    whole = _whole(given, patronymic, family, dice.chance("names", "family_first"))
    return {
        "name": keep(whole, one_field),
        "given_name": keep(given, ~one_field),
        "patronymic": keep(patronymic, ~one_field),
        "family_name": keep(family, ~one_field),
        "other_names": _other_names(dice, bearers, spelling),
    }


def _other_names(dice: Dice, bearers: Bearers, spelling: Texts) -> Texts:
    """A second spelling of the name, or a woman's former family name in the same one."""
    second = dice.codes("spelling.BY")
    former = Bearers(bearers.sex, bearers.given, bearers.father, dice.index(len(names().families["m"])))
    given, again = written(bearers, GIVEN, spelling), written(bearers, GIVEN, second)
    other = _whole(again, None, written(bearers, FAMILY, second))
    maiden = _whole(given, None, written(former, FAMILY, spelling))
    both = np.array([f"{a};{b}" for a, b in zip(other, maiden, strict=True)], dtype=object)
    differs = second != spelling
    married = is_in(bearers.sex, "f") & (dice.index(2) == 1)
    cells = np.where(differs, np.where(married, both, other), keep(maiden, married))
    return keep(cells, dice.chance("names", "other_names"))


def _whole(given: Texts, patronymic: Texts | None, family: Texts, family_first: Flags | None = None) -> Texts:
    """The parts in one field, those that there are, the family name first or last."""
    count = len(given)
    middle = np.full(count, None, dtype=object) if patronymic is None else patronymic
    first = np.zeros(count, dtype=bool) if family_first is None else family_first
    rows = zip(given, middle, family, first, strict=True)
    ordered = ((f, g, p) if flag else (g, p, f) for g, p, f, flag in rows)
    return np.array([" ".join(part for part in parts if part) for parts in ordered], dtype=object)


def _capitals(cells: Texts, where: Flags) -> Texts:
    capital = cells.copy()
    capital[where] = [cell.upper() for cell in cells[where]]
    return capital


def _given_names(dice: Dice, sex: str) -> Indices:
    ranks = np.arange(1, len(names().given[sex]) + 1)
    weights = 1 / (ranks + composition().number("names", "commonness"))
    bounds = np.cumsum(weights / weights.sum())
    picked: Indices = np.searchsorted(bounds, dice.rng.random(dice.count), side="right")
    return np.minimum(picked, len(ranks) - 1)
