"""Columns that are worked out once and read by name wherever they are needed, by all provisions and laws."""

from __future__ import annotations

from dataclasses import dataclass, field

import polars as pl


@dataclass(frozen=True)
class Shelf:
    """Expressions over the same frame, each kept once; `name` begins the names of their columns."""

    name: str
    _held: dict[bytes, pl.Expr] = field(default_factory=dict)

    def keep(self, column: pl.Expr) -> pl.Expr:
        """The column as it will stand in a frame that has all `columns`."""
        kept = self._held.setdefault(column.meta.serialize(), column.alias(f"{self.name} {len(self._held)}"))
        return pl.col(kept.meta.output_name())

    @property
    def columns(self) -> list[pl.Expr]:
        """Everything kept, under its name."""
        return list(self._held.values())
