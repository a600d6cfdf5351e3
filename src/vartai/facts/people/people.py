"""People read from a table: their facts, who they are, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import polars as pl

from vartai.facts.bounds import HIGH, LOW
from vartai.facts.identity import Identity, PersonName
from vartai.facts.partial_date import PartialDate
from vartai.facts.problem import Problem
from vartai.facts.values import Between, Value


@dataclass(frozen=True)
class People:
    """One batch of people, in the order of the file; rows with a problem are left out.

    `facts` has `person_id` (String), `row` (Int64) and one column for each fact: Boolean, Float64, Date,
    String, or List(String) sorted without repetition; null is unknown. A number of which only bounds are
    known is null there and stands in `<fact>@low` and `<fact>@high` (null: no upper bound). These two columns
    exist only where the batch has such a number; in them an exactly known number is its own bounds.
    `particulars` are the cleaned cells from which `identities` are made. `rows` counts all rows read,
    `unreadable` those left out.
    """

    facts: pl.DataFrame
    particulars: pl.DataFrame
    problems: tuple[Problem, ...]
    rows: int
    unreadable: int

    @cached_property
    def identities(self) -> tuple[Identity, ...]:
        """Who each person is, in the order of `facts`."""
        citizenships: list[list[str] | None] = [None] * self.facts.height
        if "citizenship" in self.facts.columns:
            citizenships = self.facts.get_column("citizenship").to_list()
        births = self.particulars.get_column("birth_date").to_list()
        dates = {birth: PartialDate.read(birth) for birth in set(births) if birth}
        rows = self.particulars.iter_rows(named=True)
        return tuple(
            _identity(row, dates.get(birth), codes)
            for row, birth, codes in zip(rows, births, citizenships, strict=True)
        )


def facts_of(people: People, at: int) -> dict[str, Value]:
    """The known facts of one person, as a single case has them; `at` counts from 0 in `people.facts`."""
    row = people.facts.row(at, named=True)
    return {
        name: value
        for name, cell in row.items()
        if name not in ("person_id", "row") and not name.endswith((LOW, HIGH))
        if (value := _value(cell, row.get(name + LOW), row.get(name + HIGH))) is not None
    }


def _value(cell: Any, low: float | None, high: float | None) -> Value | None:
    if isinstance(cell, list):
        return frozenset(cell)
    if isinstance(cell, float):
        return _number(cell)
    if low is not None:
        return Between(_number(low), None if high is None else _number(high))
    known: bool | str | None = cell
    return known


def _number(value: float) -> int | float:
    return int(value) if value.is_integer() else value


def _identity(row: dict[str, Any], birth: PartialDate | None, citizenships: list[str] | None) -> Identity:
    place = row["birth_place"]
    return Identity(
        names=tuple(_names(row)),
        birth_dates=(birth,) if birth else (),
        sex=row["sex"],
        citizenships=None if citizenships is None else frozenset(citizenships),
        birth_places=(place,) if place else (),
        document_numbers=tuple(row["document_numbers"] or ()),
    )


def _names(row: dict[str, Any]) -> list[PersonName]:
    """The main name first. A full name that stands beside its parts is one name with them, not two."""
    parts = row["given_name"], row["patronymic"], row["family_name"]
    names = []
    if row["name"]:
        names.append(PersonName(row["name"], *parts))
    elif any(parts):
        names.append(PersonName.of_parts(*parts))
    return names + [PersonName(other) for other in row["other_names"] or ()]
