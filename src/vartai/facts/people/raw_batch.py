"""Some rows of a people table, split into cells but not yet understood."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import polars as pl

from vartai.facts.problem import Problem

Column = pl.Series | tuple[Any, ...]
"""The cells of one column: of one type, or as they come where types are mixed."""


@dataclass(frozen=True)
class RawBatch:
    """Cells by column, with the place of each row in its file; crosses to other processes.

    `frame` holds the columns whose cells share one type (texts in a CSV file), `mixed` the others; both have
    one cell for each of `rows`, which are numbered as the reader of the file counts. `problems` make their
    row unreadable, `remarks` are about the file and spoil no row. `lost` counts rows that could not even be
    split. `appeared` are the columns first met here, with the row where that was. `ids` are the cleaned
    person ids, null where there is none.
    """

    file: str
    rows: pl.Series
    frame: pl.DataFrame
    mixed: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    appeared: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()
    remarks: tuple[Problem, ...] = ()
    lost: int = 0
    number: int = 0
    ids: pl.Series = field(default_factory=lambda: pl.Series("person_id", [], pl.String))

    @classmethod
    def of(
        cls,
        file: str,
        rows: list[int] | pl.Series,
        columns: Mapping[str, Column],
        *,
        appeared: tuple[tuple[str, int], ...] = (),
        problems: tuple[Problem, ...] = (),
        remarks: tuple[Problem, ...] = (),
        lost: int = 0,
    ) -> RawBatch:
        """A batch of these columns, each under its own name."""
        typed = [cells.alias(name) for name, cells in columns.items() if isinstance(cells, pl.Series)]
        mixed = {name: cells for name, cells in columns.items() if isinstance(cells, tuple)}
        numbers = rows if isinstance(rows, pl.Series) else pl.Series("row", rows, pl.Int64)
        return cls(file, numbers, pl.DataFrame(typed), mixed, appeared, problems, remarks, lost)

    @property
    def first_row(self) -> int:
        """The number of the first row that was split; 0 in a batch without any."""
        return int(self.rows[0]) if len(self.rows) else 0

    @property
    def columns(self) -> Iterator[str]:
        """The names of all columns that have cells here."""
        yield from self.frame.columns
        yield from self.mixed

    def column(self, name: str) -> Column | None:
        """The cells of a column, or nothing where the batch lacks it."""
        if name in self.mixed:
            return self.mixed[name]
        return self.frame.get_column(name) if name in self.frame.columns else None
