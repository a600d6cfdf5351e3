"""What people alike share: what hangs on a few conditions is worked out once for each way they come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import polars as pl

from vartai.law.columns import compile_condition
from vartai.law.expression import Condition
from vartai.law.layout import Layout
from vartai.law.striking import bounded_in
from vartai.law.walking import fact_names
from vartai.law.weighing import Facts

T = TypeVar("T")


@dataclass(frozen=True)
class Crowd:
    """Many people: their columns under a layout, with `row`, and the facts of one of them by that number."""

    columns: pl.DataFrame
    layout: Layout
    facts_of: Callable[[int], Facts]

    def marks(self, read: Iterable[Condition]) -> list[pl.Series]:
        """What people must agree in to be alike, a column each.

        That is how each condition comes out, and which facts are there of several that one condition reads.
        """
        bounded = bounded_in(self.columns.lazy())
        several = dict.fromkeys(n for atom in read if len(names := fact_names(atom)) > 1 for n in names)
        marks = [compile_condition(atom, self.layout, bounded) for atom in read]
        marks += [pl.col(name).is_not_null() for name in several]
        return self.columns.select(mark.alias(str(at)) for at, mark in enumerate(marks)).get_columns()


@dataclass
class Shared(Generic[T]):
    """Something that hangs on a few smallest conditions; `found` is all that it has come to so far."""

    read: tuple[Condition, ...]
    work_out: Callable[[Facts], T]
    found: list[T] = field(default_factory=list)
    _numbers: dict[tuple[bool | None, ...], int] = field(default_factory=dict)

    def of(self, crowd: Crowd) -> pl.Series:
        """What it comes to for each person, as a number into `found`."""
        rows = crowd.columns["row"]
        return numbered(
            crowd.marks(self.read),
            crowd.columns.height,
            lambda key, at: self._number(key, crowd.facts_of, rows[at]),
        )

    def _number(self, key: tuple[bool | None, ...], facts_of: Callable[[int], Facts], row: int) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self.found)
            self.found.append(self.work_out(facts_of(row)))
        return self._numbers[key]


def numbered(alike: list[pl.Series], height: int, number: Callable[[tuple[Any, ...], int], int]) -> pl.Series:
    """A number for every row; rows alike in every column get the same, asked for with the first of them."""
    if not alike:
        return pl.Series([number((), 0)], dtype=pl.Int64).new_from_index(0, height)
    frame = pl.DataFrame([column.alias(str(at)) for at, column in enumerate(alike)])
    groups = frame.with_row_index("at").group_by(frame.columns, maintain_order=True).agg("at")
    first = groups["at"].list.first()
    keys = groups.select(frame.columns).iter_rows()
    found = [number(key, place) for key, place in zip(keys, first, strict=True)]
    return groups.select("at", number=pl.Series(found, dtype=pl.Int64)).explode("at").sort("at")["number"]
