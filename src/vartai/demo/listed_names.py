"""How the invented list writes its people: several spellings, in either order, with or without patronymic."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice
from vartai.demo.listed import Listed
from vartai.demo.names import FAMILY, GIVEN, PATRONYMIC, spelt
from vartai.demo.transliteration import Spelling

MOST_NAMES = 5
"""No entry has more names than this."""

Name = dict[str, Any]
"""A name of an entry in the plain format of a list."""


def entry_names(person: Listed, count: int, rng: np.random.Generator) -> list[Name]:
    """So many names of one person, no two alike; the first is the primary one.

    Whoever is a resident too is never written as in the table: only the sound can lead there.
    """
    found: list[Name] = []
    taken: set[str] = set()
    for form in _forms(rng):
        name = _write(person, form, rng)
        if name["name"].casefold() in taken or _as_in_table(person, form):
            continue
        taken.add(name["name"].casefold())
        weak = bool(found) and rng.random() < composition().number("listed", "weak_alias")
        kind = "primary" if not found else ("weak" if weak else "alias")
        parts = {part: name.pop(part) for part in ("given", "family")}
        found.append(name | {"kind": kind, "src": "invented"} | (parts if kind == "primary" else {}))
        if len(found) == count:
            return found
    raise AssertionError("seven spellings give enough names")


def names_per_entry(persons: int, names: int, dice: Dice) -> list[int]:
    """How many names each entry has: at least one, at most `MOST_NAMES`, so many in all."""
    if not persons <= names <= persons * MOST_NAMES:
        raise ValueError(f"{persons} entries can have from {persons} to {persons * MOST_NAMES} names")
    further = dice.rng.permutation(np.repeat(np.arange(persons), MOST_NAMES - 1))[: names - persons]
    return [1 + int(more) for more in np.bincount(further, minlength=persons)]


def _forms(rng: np.random.Generator) -> Iterator[Spelling]:
    """Spellings by how often lists use them, each once, then all again: with other parts left out."""
    shares = composition().shares("spelling.listed")
    for _ in range(8):
        order = rng.choice(list(shares), size=len(shares), replace=False, p=list(shares.values()))
        yield from (Spelling(str(form)) for form in order)


def _write(person: Listed, form: Spelling, rng: np.random.Generator) -> Name:
    figures = composition()
    given = spelt(GIVEN, person.sex, form)[person.given]
    family = spelt(FAMILY, person.sex, form)[person.family]
    if rng.random() < figures.number("listed", "patronymic"):
        given = f"{given} {spelt(PATRONYMIC, person.sex, form)[person.father]}"
    family_first = rng.random() < figures.number("listed", "family_first")
    whole = f"{family.upper()} {given}" if family_first else f"{given} {family}"
    script = "Cyrl" if form.is_cyrillic else "Latn"
    return {"name": whole, "script": script, "given": given, "family": family}


def _as_in_table(person: Listed, form: Spelling) -> bool:
    if person.resident is None:
        return False
    given = spelt(GIVEN, person.sex, form)[person.given]
    family = spelt(FAMILY, person.sex, form)[person.family]
    return (given.casefold(), family.casefold()) == person.resident.written
