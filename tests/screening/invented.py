"""Invented people and lists for the tests of screening."""

from __future__ import annotations

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening import Hit, Index, ListEdition, ListEntry, build_index, screen


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
