"""What people alike share: what hangs on a few conditions is worked out once for each way they come out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import numpy as np
import numpy.typing as npt
import polars as pl

from vartai.law.columns import compile_condition
from vartai.law.expression import Always, Condition
from vartai.law.layout import Layout
from vartai.law.striking import bounded_in
from vartai.law.walking import fact_names
from vartai.law.weighing import Facts

T = TypeVar("T")
Numbers = npt.NDArray[Any]
"""A small whole number for each of many people."""

_ROOM = 2**62


@dataclass(frozen=True)
class Given:
    """Whether a fact is known at all."""

    fact: str


Mark = Condition | Given
"""Something in which people agree or differ."""


def marks(read: Iterable[Condition]) -> tuple[Mark, ...]:
    """In what people must agree for these smallest conditions not to tell them apart, nor what they lack."""
    telling = tuple(dict.fromkeys(atom for atom in read if not isinstance(atom, Always)))
    several = dict.fromkeys(n for atom in telling if len(names := fact_names(atom)) > 1 for n in names)
    return (*telling, *(Given(name) for name in several))


@dataclass(frozen=True)
class Crowd:
    """Many people: how every mark comes out for each (0 no, 1 yes, 2 unknown), and the facts by the row."""

    rows: Numbers
    held: Mapping[Mark, Numbers]
    facts_of: Callable[[int], Facts]


def crowd_of(
    people: pl.DataFrame, layout: Layout, wanted: Iterable[Mark], facts_of: Callable[[int], Facts]
) -> Crowd:
    """The people in the columns of a layout, with the number of their `row`."""
    bounded = bounded_in(people.lazy())

    def column(mark: Mark) -> pl.Expr:
        if isinstance(mark, Given):
            return pl.col(mark.fact).is_not_null()
        return compile_condition(mark, layout, bounded)

    names = {mark: str(at) for at, mark in enumerate(dict.fromkeys(wanted))}
    found = people.select(
        column(mark).cast(pl.UInt8).fill_null(2).alias(name) for mark, name in names.items()
    )
    held = {mark: found[name].to_numpy() for mark, name in names.items()}
    return Crowd(people["row"].to_numpy(), held, facts_of)


@dataclass
class Shared(Generic[T]):
    """Something that hangs on a few marks; `found` is all that it has come to so far."""

    hangs_on: tuple[Mark, ...]
    work_out: Callable[[Facts], T]
    found: list[T] = field(default_factory=list)
    _numbers: dict[tuple[int, ...], int] = field(default_factory=dict)

    def of(self, crowd: Crowd) -> Numbers:
        """What it comes to for each person, as a number into `found`."""
        columns = [crowd.held[mark] for mark in self.hangs_on]
        return numbered(columns, len(crowd.rows), lambda key, at: self._number(key, crowd, at))

    def _number(self, key: tuple[int, ...], crowd: Crowd, at: int) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self.found)
            self.found.append(self.work_out(crowd.facts_of(int(crowd.rows[at]))))
        return self._numbers[key]


def numbered(columns: list[Numbers], height: int, number: Callable[[tuple[int, ...], int], int]) -> Numbers:
    """A number for every row; rows alike in every column get the same, asked for with the first of them."""
    first, kinds = _kinds(columns, height)
    keys = np.stack([column[first] for column in columns], axis=1).tolist() if columns else [()]
    found = [number(tuple(key), at) for key, at in zip(keys, first.tolist(), strict=True)]
    return np.array(found, dtype=np.int64)[kinds]


def _kinds(columns: list[Numbers], height: int) -> tuple[Numbers, Numbers]:
    """The first row of every kind of rows, and of which kind each row is."""
    kinds, size = np.zeros(height, dtype=np.int64), 1
    for column in columns:
        wide = int(column.max(initial=0)) + 1
        if size * wide > _ROOM:
            _, kinds = np.unique(kinds, return_inverse=True)
            size = int(kinds.max(initial=0)) + 1
        kinds, size = kinds * wide + column, size * wide
    _, first, kinds = np.unique(kinds, return_index=True, return_inverse=True)
    return first, kinds
