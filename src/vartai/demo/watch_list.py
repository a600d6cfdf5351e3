"""The invented watch list, and the truth about who on it is a resident too.

No state's list is behind it and no living person on it. It is there so that the demonstration can screen
without anybody's data.
"""

from __future__ import annotations

from typing import Any

import polars as pl

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice
from vartai.demo.listed import Listed, make_listed
from vartai.demo.listed_names import entry_names, names_per_entry
from vartai.demo.recognising import recognised

LIST_NAME = "invented"


def make_watch_list(
    residents: pl.DataFrame, persons: int = 12_000, names: int = 25_000, seed: int = 1
) -> list[dict[str, Any]]:
    """Entries in the plain format of a list: `id, names, dob, cc, sex, lists`.

    Most are strangers; some hundreds share a name with a resident; a few dozen are a resident in another
    spelling. Shorter lists hold fewer of both in proportion. The same table and seed give the same list.
    """
    listed = make_listed(recognised(residents), persons, seed)
    dice = Dice(seed, "list names", persons)
    counts = names_per_entry(persons, names, dice)
    hidden = dice.chance("listed", "sex_unknown")
    return [
        {
            "id": entry_id(number),
            "names": entry_names(person, counts[number], dice.rng),
            "dob": [person.birth_date] if person.birth_date else [],
            "cc": list(person.countries),
            "sex": None if hidden[number] else person.sex,
            "lists": [LIST_NAME],
        }
        for number, person in enumerate(listed)
    ]


def residents_on_list(residents: pl.DataFrame, persons: int = 12_000, seed: int = 1) -> dict[str, str]:
    """Which resident is which entry, by `person_id`.

    For tests and benchmarks only: no file of the product may hold it.
    """
    listed: list[Listed] = make_listed(recognised(residents), persons, seed)
    return {
        person.resident.person_id: entry_id(number)
        for number, person in enumerate(listed)
        if person.resident is not None
    }


def names_for(persons: int) -> int:
    """How many names a list of so many persons has, in proportion to the full one."""
    return round(
        persons * composition().number("listed", "names") / composition().number("listed", "persons")
    )


def entry_id(number: int) -> str:
    """The id of the entry at a place of the list, from 0."""
    return f"X{number + 1:05}"
