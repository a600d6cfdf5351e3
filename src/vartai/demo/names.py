"""The invented people's names: given names, patronymics and family names, in every spelling."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

import numpy as np

from vartai.demo.drawing import Texts
from vartai.demo.family_names import family_names
from vartai.demo.patronymics import patronymic
from vartai.demo.transliteration import Spelling, Word, spell
from vartai.facts.reading import read_yaml
from vartai.screening.spelling.transliteration import wifes_name

GIVEN, PATRONYMIC, FAMILY, WIFE = "given", "patronymic", "family", "wife"
"""Parts of a name; `WIFE` is the family name that Lithuanian writes with -ienė."""


@dataclass(frozen=True)
class Names:
    """All names by sex (`m`, `f`). Patronymics stand in the order of men's given names, the fathers'."""

    given: Mapping[str, tuple[Word, ...]]
    patronymics: Mapping[str, tuple[Word, ...]]
    families: Mapping[str, tuple[Word, ...]]


@cache
def names() -> Names:
    """The names that ship with the demonstration."""
    given = {sex: tuple(Word(*pair) for pair in rows) for sex, rows in _file("given_names").items()}
    irregular = _file("patronymics")
    patronymics = {sex: tuple(patronymic(father, sex, irregular) for father in given["m"]) for sex in "mf"}
    table = _file("family_names")
    stems = [[(ru, be) for row in kind["stems"] for ru, be in row] for kind in table["kinds"]]
    kept_out = frozenset(name for row in table["kept_out"] for name in row)
    return Names(given, patronymics, family_names(table["kinds"], stems, table["endings"], kept_out))


@cache
def places() -> Mapping[str, tuple[Word, ...]]:
    """Towns by country (`BY`, `RU`) and `elsewhere`."""
    return {country: tuple(Word(*pair) for pair in rows) for country, rows in _file("places").items()}


@cache
def spelt(part: str, sex: str, spelling: Spelling) -> Texts:
    """All names of a part in one spelling, in the order of `names()`."""
    if part == WIFE:
        return np.array([wifes_name(man) for man in spelt(FAMILY, "m", spelling)], dtype=object)
    words = {GIVEN: names().given, PATRONYMIC: names().patronymics, FAMILY: names().families}[part][sex]
    return np.array([spell(word, spelling, sex) for word in words], dtype=object)


def spelt_word(word: Word, spelling: Spelling) -> str:
    """A word that is no person's name in a spelling, so without any ending for men."""
    return spell(word, spelling)


def _file(name: str) -> Any:
    return read_yaml(resources.files("vartai.demo").joinpath("name_lists", f"{name}.yml").read_text("utf-8"))
