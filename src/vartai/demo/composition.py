"""The figures that the invented people follow, each with its source or named as a judgement."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any, Final

from vartai.facts.reading import read_yaml

FACTS_DAY: Final = date(2026, 3, 1)
"""The day on which all facts of the demonstration are stated."""


@dataclass(frozen=True)
class Figure:
    """One number and where it comes from; the fields are described in `figures/composition.yml`."""

    value: float
    unit: str
    source_url: str | None
    as_of: str
    confidence: str
    why: str
    judgement: bool = False


@dataclass(frozen=True)
class Composition:
    """All figures: by table and row."""

    tables: Mapping[str, Mapping[str, Figure]]

    def number(self, table: str, row: str) -> float:
        """One number."""
        return self.tables[table][row].value

    def shares(self, table: str) -> dict[str, float]:
        """A table as parts of one, in the order of its rows."""
        rows = self.tables[table]
        whole = sum(figure.value for figure in rows.values())
        return {code: figure.value / whole for code, figure in rows.items()}


@cache
def composition() -> Composition:
    """The composition that ships with the demonstration."""
    tables: dict[str, dict[str, Figure]] = {}
    for name in _file("composition"):
        for table, rows in _file(name).items():
            # Keys that begin with x- hold fields that several rows share.
            if not table.startswith("x-"):
                tables[table] = {code: Figure(**row) for code, row in rows.items()}
    return Composition(tables)


def _file(name: str) -> Any:
    return read_yaml(resources.files("vartai.demo").joinpath("figures", f"{name}.yml").read_text("utf-8"))
