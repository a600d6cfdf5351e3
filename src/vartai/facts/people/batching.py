"""Gathering single rows into batches of one size."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from vartai.facts.people.raw_batch import Column, RawBatch
from vartai.facts.problem import Problem

R = TypeVar("R")


@dataclass(frozen=True)
class Row(Generic[R]):
    """One row of a file: its cells, or none where it could not be split; and what was wrong with it."""

    number: int
    cells: R | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class Columns:
    """The rows of a batch turned into columns, with the columns not met in an earlier batch."""

    cells: dict[str, Column]
    appeared: tuple[tuple[str, int], ...] = ()
    remarks: tuple[Problem, ...] = ()


def gather(
    file: str,
    rows: Iterable[Row[R]],
    size: int,
    turn: Callable[[list[int], list[R]], Columns],
    closing: Callable[[], list[Problem]],
) -> Iterator[RawBatch]:
    """Batches of `size` rows, those that could not be split counted in; at least one batch.

    What `closing` has to say when all rows are read comes in a batch of its own, so that its place does not
    depend on the size.
    """
    numbers: list[int] = []
    cells: list[R] = []
    problems: list[Problem] = []
    lost, started = 0, False

    def batch() -> RawBatch:
        turned = turn(numbers, cells)
        return RawBatch.of(
            file,
            numbers,
            turned.cells,
            appeared=turned.appeared,
            problems=tuple(problems),
            remarks=turned.remarks,
            lost=lost,
        )

    for row in rows:
        if row.cells is None:
            lost += 1
        else:
            numbers.append(row.number)
            cells.append(row.cells)
        problems.extend(row.problems)
        if len(numbers) + lost == size:
            yield batch()
            numbers, cells, problems, lost, started = [], [], [], 0, True
    if numbers or lost or not started:
        yield batch()
    remarks = tuple(closing())
    if remarks:
        yield RawBatch.of(file, [], {}, remarks=remarks)
