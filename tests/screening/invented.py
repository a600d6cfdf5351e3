"""Invented people and lists for the tests of screening."""

from __future__ import annotations

import pytest

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening import Hit, HitOutcome, Index, ListEdition, ListEntry, build_index, screen, searching


def person(*names: str, born: str = "", **more) -> Identity:
    dates = tuple(PartialDate.read(text) for text in born.split())
    return Identity(tuple(map(PersonName, names)), dates, **more)


def edition(*entries: tuple[str, Identity], name: str = "invented") -> ListEdition:
    rows = tuple(ListEntry(entry_id, identity, (name,)) for entry_id, identity in entries)
    return ListEdition(name, f"digest of {name}", rows)


def index_of(*identities: Identity) -> Index:
    return build_index([edition(*((f"E{number}", each) for number, each in enumerate(identities)))])


def compare(one: Identity, listed: Identity) -> Hit:
    """The hit of one person on a list of one entry, whatever its bits; they share at least a name."""
    (hit,) = screen(index_of(listed), [("P", one)], at_least=0)
    return hit


def part(hit: Hit, name: str):
    (found,) = [each for each in hit.evidence if each.part == name]
    return found


STRANGERS = [
    person(
        f"{given} {patronymic} {family}", born=f"{1950 + number}-{number % 12 + 1:02}-{number % 28 + 1:02}"
    )
    for number, (given, patronymic, family) in enumerate(
        (given, patronymic, family)
        for given, patronymic in [
            ("Адам", "Ильич"),
            ("Вера", "Петровна"),
            ("Кирилл", "Олегович"),
            ("Лидия", "Якововна"),
        ]
        for family in ["Выдуманович", "Несуществов", "Примеров", "Узоренко", "Образцова", "Небывалов"]
    )
]


LOOKED_AT = {HitOutcome.LOOK_CLOSER: 1, HitOutcome.HIT: 2}


def weighed(mine: Identity, listed: Identity, index: Index | None = None, entry: str = "E0") -> Hit:
    """The hit of an entry, whatever its bits and without the search; the list holds strangers besides."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "candidates", lambda index, *_: range(len(index.entries)))
        hits = screen(index or index_of(listed, *STRANGERS), [("P", mine)], at_least=0)
    (hit,) = [each for each in hits if each.entry_id == entry]
    return hit


def flagged(mine: Identity, listed: Identity) -> int:
    """How strongly an officer is asked to look at the entry; considered and rejected is as not found."""
    hits = screen(index_of(listed, *STRANGERS), [("P", mine)])
    return max((LOOKED_AT.get(hit.outcome, 0) for hit in hits if hit.entry_id == "E0"), default=0)


def judged(mine: Identity, listed: Identity) -> tuple[int, int]:
    """The bits of an entry, and how strongly an officer is asked to look at it."""
    return weighed(mine, listed).bits, flagged(mine, listed)
