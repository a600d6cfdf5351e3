"""Reading the cells of one column by a reader of single values, each distinct value once."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import polars as pl

from vartai.facts.people.raw_batch import Column
from vartai.facts.problem import BadValue

T = TypeVar("T")


@dataclass(frozen=True)
class Complaint:
    """A cell that can't be read: its place in the batch, what stands there, and why not."""

    at: int
    raw: Any
    error: BadValue


@dataclass(frozen=True)
class Cells(Generic[T]):
    """What the cells of a column say: the distinct values, and which of them each cell holds."""

    distinct: list[T | None]
    where: list[int]
    complaints: list[Complaint]

    def spread(self, values: list[Any], dtype: Any) -> pl.Series:
        """One value for each cell from one for each distinct value."""
        if isinstance(dtype, pl.List):
            return pl.Series(values, dtype=dtype).gather(self.where)
        return pl.Series([values[place] for place in self.where], dtype=dtype)


def read_cells(column: Column, read: Callable[[Any], T | None]) -> Cells[T]:
    """Read every distinct cell once; `read` raises `BadValue` for what it can't take."""
    raws, where = _distinct(column)
    values: list[T | None] = []
    errors: dict[int, BadValue] = {}
    for number, raw in enumerate(raws):
        try:
            values.append(None if raw is None else read(_readable(raw)))
        except (BadValue, RecursionError, OverflowError) as error:
            errors[number] = error if isinstance(error, BadValue) else _too_large()
            values.append(None)
    complaints = (
        [Complaint(at, raws[n], errors[n]) for at, n in enumerate(where) if n in errors] if errors else []
    )
    return Cells(values, where, complaints)


def text_of(raw: Any) -> str:
    """A cell as the reader of the file sees it, for a complaint about it."""
    if isinstance(raw, str):
        return raw
    if isinstance(raw, bytes):
        return raw.decode("utf-8", "replace")
    return json.dumps(raw, ensure_ascii=False, default=str)


def _distinct(column: Column) -> tuple[list[Any], list[int]]:
    """The distinct cells, and for each cell which one it is; cells of mixed types are not compared."""
    if isinstance(column, tuple):
        return list(column), list(range(len(column)))
    cells = column.to_list()
    if column.dtype.is_nested():
        cells = [None if cell is None else tuple(cell) for cell in cells]
    known: dict[Any, int] = {}
    where = [known.setdefault(cell, len(known)) for cell in cells]
    return list(known), where


def _too_large() -> BadValue:
    """What is said of numbers beyond any float and of brackets nested without end."""
    return BadValue("too large to be read", "correct the value, or leave it empty if unknown")


def _readable(raw: Any) -> Any:
    """A cell as readers expect it: no missing bound is spelt out, no text has broken characters."""
    if isinstance(raw, bytes):
        raise BadValue("the text is not UTF-8", "save the file in UTF-8")
    if isinstance(raw, Mapping):
        return {key: value for key, value in raw.items() if value is not None}
    return raw
