"""Splitting JSON lines files into rows and cells: one object a line, its keys are the columns."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import polars as pl

from vartai.facts.people.batching import Columns, Row, gather
from vartai.facts.people.line_reading import Lines, check_text, is_broken, lines_hint, open_lines
from vartai.facts.people.own_columns import missing_names
from vartai.facts.people.raw_batch import Column, RawBatch
from vartai.facts.people.unusable import UnusableTable
from vartai.facts.problem import BadValue, Problem

_MOST_COLUMNS: Final = 2000
_DEEPEST: Final = 50
_REMEDY: Final = 'write one object a line, for example {"person_id": "1", "name": "..."}'


@dataclass(frozen=True)
class JsonLinesSource:
    """A JSON lines file: UTF-8, one object a line; values typed, or texts as in a CSV file."""

    path: Path

    def check(self) -> None:
        """Refuse a file that can't be opened or holds nothing."""
        check_text(self.path)

    def rows_hint(self) -> int | None:
        """About how many rows there are."""
        return lines_hint(self.path)

    def batches(self, size: int) -> Iterator[RawBatch]:
        """The rows of the file, `size` at a time."""
        seen: dict[str, int] = {}

        def turn(numbers: list[int], rows: list[dict[str, Any]]) -> Columns:
            names = {
                name: number
                for number, row in zip(reversed(numbers), reversed(rows), strict=True)
                for name in row
            }
            fresh = {name: number for name, number in names.items() if name not in seen}
            seen.update(fresh)
            if len(seen) > _MOST_COLUMNS:
                message = f"more than {_MOST_COLUMNS} different keys"
                raise UnusableTable(self.path.name, message, "give the same keys to all rows")
            cells = {name: _column([row.get(name) for row in rows]) for name in names}
            return Columns(cells, tuple(sorted(fresh.items(), key=lambda pair: (pair[1], pair[0]))))

        with open_lines(self.path) as lines:

            def closing() -> list[Problem]:
                return lines.closing(self.path.name) + missing_names(self.path.name, 0, seen)

            yield from gather(self.path.name, self._rows(lines), size, turn, closing)

    def _rows(self, lines: Lines) -> Iterator[Row[dict[str, Any]]]:
        while True:
            number = lines.begin()
            line = next(lines, None)
            if line is None:
                return
            if not line.strip():
                continue
            try:
                yield Row(number, _object(line, cut=lines.cut))
            except BadValue as error:
                yield Row(
                    number, None, (Problem(self.path.name, number, "", "", error.message, error.remedy),)
                )


def _object(line: str, *, cut: bool) -> dict[str, Any]:
    if cut:
        raise BadValue("the line is too long to be read", _REMEDY)
    if is_broken(line):
        raise BadValue("the line is not UTF-8", "save the file in UTF-8")
    try:
        value = json.loads(line, object_pairs_hook=_pairs, parse_constant=_constant)
    except BadValue:
        raise
    except (ValueError, RecursionError):
        raise BadValue("the line is no JSON", _REMEDY) from None
    if not isinstance(value, dict):
        raise BadValue("the line holds no JSON object", _REMEDY)
    if line.count("[") + line.count("{") > _DEEPEST and _is_deep(value, _DEEPEST):
        raise BadValue("brackets are nested too deeply", _REMEDY)
    if "\\u" in line and is_broken(json.dumps(value, ensure_ascii=False)):
        raise BadValue(
            "a text of the line holds half a character", "write the text itself in place of \\u codes"
        )
    return value


def _is_deep(value: Any, levels: int) -> bool:
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return levels == 0 or any(_is_deep(part, levels - 1) for part in parts)


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise BadValue("a key stands twice in the line", "give each key once")
    return value


def _constant(name: str) -> float:
    raise BadValue(f"{name} is no number", "write a number, or null if unknown")


def _column(cells: list[Any]) -> Column:
    """One series where all cells share a type that a series holds exactly."""
    kinds = set(map(type, cells)) - {type(None)}
    if not kinds:
        return pl.Series(cells, dtype=pl.String)
    dtype = _TYPES.get(kinds.pop()) if len(kinds) == 1 else None
    if dtype == pl.Int64 and not all(cell is None or abs(cell) < 1 << 63 for cell in cells):
        dtype = None
    return pl.Series(cells, dtype=dtype) if dtype else tuple(cells)


_TYPES: Final[dict[type, Any]] = {str: pl.String, bool: pl.Boolean, int: pl.Int64, float: pl.Float64}
