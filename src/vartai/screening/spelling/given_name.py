"""Which given names a word can be a form of, and whose patronymic it can be."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from vartai.screening.spelling.spelling import readings, stems
from vartai.screening.spelling.tables_reading import table

_PATRONYMIC = re.compile(r"^(.{2,}?)(?:av|iv|v)?(?:i[Cc](?:a?s|us)?|(?:in)?(?:i[Cc])?na)$")
_SONS = re.compile(r"i[Cc](?:a?s|us)?$")
_DAUGHTERS = re.compile(r"(?:v|i[Cc]|in)na$")


@dataclass(frozen=True)
class GivenName:
    """One given name with all its forms; `bearers` are so many of 1,000 people."""

    name: str
    sex: str
    bearers: float


@dataclass(frozen=True)
class GivenNames:
    """All known given names, by sound."""

    forms: Mapping[str, frozenset[str]]
    short: Mapping[str, frozenset[str]]
    fathers: Mapping[str, frozenset[str]]
    names: Mapping[str, GivenName]


@cache
def given_names() -> GivenNames:
    """The table of given names that ships with the package."""
    forms: dict[str, set[str]] = {}
    short: dict[str, set[str]] = {}
    fathers: dict[str, set[str]] = {}
    unended: dict[str, set[str]] = {}
    names: dict[str, GivenName] = {}
    for sex, rows in table("given_names").items():
        for row in rows:
            key = f"{row['name']}, {sex}"
            names[key] = GivenName(row["name"], sex, row["bearers"])
            own = _sounds([row["name"], *row["forms"]])
            _add(forms, own | _lithuanian(own) if sex == "m" else own, key)
            _add(short, _sounds(row.get("short", [])), key)
            if sex == "m":
                _add(fathers, _father_stems(own | _sounds(row.get("fathers", []))), key)
                _add(unended, {stem for sound in own for stem in stems(sound)}, key)
    for stem in unended.keys() - fathers.keys():
        fathers[stem] = unended[stem]
    return GivenNames(_frozen(forms), _frozen(short), _frozen(fathers), names)


def classes(sounds: Iterable[str]) -> frozenset[str]:
    """The given names that one of the sounds is a full form of."""
    known = given_names().forms
    return frozenset().union(*(known.get(sound, frozenset()) for sound in sounds))


def short_classes(sounds: Iterable[str]) -> frozenset[str]:
    """The given names that one of the sounds is a short form of."""
    known = given_names().short
    return frozenset().union(*(known.get(sound, frozenset()) for sound in sounds))


def fathers(sounds: Iterable[str]) -> frozenset[str]:
    """The given names of fathers whose child's patronymic the sound can be."""
    known = given_names().fathers
    found: set[str] = set()
    for sound in sounds:
        form = _PATRONYMIC.match(sound)
        if form:
            found |= known.get(form.group(1), frozenset())
            found |= known.get(re.sub(r"(?<=..)(?:av|iv|v)$", "", form.group(1)), frozenset())
    return frozenset(found)


def patronymic_sex(sounds: Iterable[str]) -> str | None:
    """`m` or `f` where the sound has the shape of a patronymic, whoever the father; family names share it."""
    for sound in sounds:
        if len(sound) > 4 and _DAUGHTERS.search(sound):
            return "f"
        if len(sound) > 4 and _SONS.search(sound):
            return "m"
    return None


def _sounds(written: Iterable[str]) -> set[str]:
    return {sound for form in written for sound in readings(form)}


def _lithuanian(own: Iterable[str]) -> set[str]:
    """Forms with the Lithuanian endings of men, which any name takes in Lithuania."""
    return {sound.rstrip("a") + ending for sound in own for ending in ("as", "is", "us", "aus")}


def _father_stems(own: Iterable[str]) -> set[str]:
    """Stems on which patronymics are built: the sound, or the sound without its last vowel."""
    found: set[str] = set()
    for sound in own:
        found |= {sound, sound.rstrip("ai"), re.sub(r"a([hkmnr])$", r"\1", sound)}
    return {stem for stem in found if len(stem) >= 2}


def _add(into: dict[str, set[str]], sounds: Iterable[str], name: str) -> None:
    for sound in sounds:
        into.setdefault(sound, set()).add(name)


def _frozen(sets: Mapping[str, set[str]]) -> dict[str, frozenset[str]]:
    return {key: frozenset(values) for key, values in sets.items()}
