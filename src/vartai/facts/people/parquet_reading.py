"""Reading Parquet files piece by piece; what is damaged is left out and named."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any, Final

import polars as pl
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from vartai.facts.people.ids import PERSON_ID
from vartai.facts.people.own_columns import missing_names
from vartai.facts.people.raw_batch import Column, RawBatch
from vartai.facts.people.unusable import UnusableTable
from vartai.facts.problem import Problem

_PIECE: Final = 8192
"""Rows read at once: fixed, so that what a damaged file gives does not depend on the size of batches."""
_TICKS: Final = {"s": 86_400, "ms": 86_400_000, "us": 86_400_000_000, "ns": 86_400_000_000_000}
_EPOCH: Final = date(1970, 1, 1)
_FIRST_DAY: Final = (date.min - _EPOCH).days
_LAST_DAY: Final = (date.max - _EPOCH).days
_BROKEN: Final = (OSError, pa.ArrowException)


@dataclass(frozen=True)
class _Piece:
    """Some rows as columns, or a number of rows that could not be read."""

    start: int
    height: int
    columns: dict[str, Column] | None = None
    error: str = ""


@dataclass(frozen=True)
class ParquetSource:
    """A Parquet file with typed columns or with texts as in a CSV file."""

    path: Path

    def check(self) -> None:
        """Refuse a file whose schema can't be read or names nobody's id."""
        with self._open() as file:
            names = file.schema_arrow.names
        if PERSON_ID not in names:
            remedy = (
                f"name the column that tells persons apart {PERSON_ID}; the columns are: {', '.join(names)}"
            )
            raise UnusableTable(self.path.name, f"there is no column {PERSON_ID}", remedy)
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            message = f"several columns have the same name: {', '.join(twice)}"
            raise UnusableTable(self.path.name, message, "rename or remove all but one")

    def rows_hint(self) -> int | None:
        """How many rows there are."""
        with self._open() as file:
            return int(file.metadata.num_rows)

    def batches(self, size: int) -> Iterator[RawBatch]:
        """The rows of the file, `size` at a time."""
        with self._open() as file:
            names = file.schema_arrow.names
            appeared = tuple((name, 0) for name in names)
            remarks = tuple(missing_names(self.path.name, 0, names))
            held: list[_Piece] = []
            for piece in self._pieces(file):
                held.append(piece)
                while sum(p.height for p in held if p.columns) >= size:
                    batch, held = self._batch(held, size)
                    yield replace(batch, appeared=appeared, remarks=remarks)
                    appeared, remarks = (), ()
            if held or appeared:
                yield replace(self._batch(held, size)[0], appeared=appeared, remarks=remarks)

    def _open(self) -> pq.ParquetFile:
        try:
            file = pq.ParquetFile(
                self.path, pre_buffer=False, buffer_size=1 << 20, page_checksum_verification=True
            )
            # Names are decoded here, where damaged ones still make the whole file unusable.
            _ = file.schema_arrow.names
            return file
        except (*_BROKEN, UnicodeDecodeError) as error:
            remedy = "get a whole copy of the file; the table of contents at its end is needed"
            raise UnusableTable(
                self.path.name, f"this is no whole Parquet file ({_line(error)})", remedy
            ) from None

    def _pieces(self, file: pq.ParquetFile) -> Iterator[_Piece]:
        start = 1
        for group in range(file.num_row_groups):
            end = start + file.metadata.row_group(group).num_rows
            try:
                for batch in file.iter_batches(_PIECE, row_groups=[group], use_threads=False):
                    columns = dict(zip(batch.schema.names, map(_column, batch.columns), strict=True))
                    yield _Piece(start, batch.num_rows, columns)
                    start += batch.num_rows
                error = "they end early" if start < end else ""
            except _BROKEN as broken:
                error = _line(broken)
            if error:
                yield _Piece(start, end - start, error=error)
            start = end

    def _batch(self, held: list[_Piece], size: int) -> tuple[RawBatch, list[_Piece]]:
        """The first `size` rows of the pieces held, and what is left of them."""
        taken: list[_Piece] = []
        problems: list[Problem] = []
        lost, room = 0, size
        left = list(held)
        while left and (room or not left[0].columns):
            piece = left.pop(0)
            if piece.columns is None:
                lost += piece.height
                problems.append(self._damage(piece))
                continue
            if piece.height > room:
                left.insert(0, _slice(piece, room, piece.height - room))
                piece = _slice(piece, 0, room)
            taken.append(piece)
            room -= piece.height
        rows = [number for piece in taken for number in range(piece.start, piece.start + piece.height)]
        columns = {name: _joined([p.columns[name] for p in taken if p.columns]) for name in _names(taken)}
        return RawBatch.of(self.path.name, rows, columns, problems=tuple(problems), lost=lost), left

    def _damage(self, piece: _Piece) -> Problem:
        message = f"rows {piece.start} to {piece.start + piece.height - 1} can't be read ({piece.error})"
        return Problem(self.path.name, piece.start, "", "", message, "get a whole copy of the file")


def _names(pieces: list[_Piece]) -> list[str]:
    return list(pieces[0].columns or ()) if pieces else []


def _slice(piece: _Piece, start: int, height: int) -> _Piece:
    assert piece.columns is not None
    cut = {name: cells[start : start + height] for name, cells in piece.columns.items()}
    return _Piece(piece.start + start, height, cut)


def _joined(parts: list[Column]) -> Column:
    typed = [part for part in parts if isinstance(part, pl.Series)]
    if len(typed) == len(parts) and len({part.dtype for part in typed}) == 1:
        return pl.concat(typed, rechunk=True)
    return tuple(cell for part in parts for cell in part)


def _column(cells: Any) -> Column:
    """Cells as a series where it holds them exactly, else one by one; what is no UTF-8 as bytes."""
    kind = cells.type
    if pa.types.is_dictionary(kind):
        return _column(cells.dictionary_decode())
    if pa.types.is_decimal(kind):
        return _column(cells.cast(pa.float64()))
    if pa.types.is_null(kind):
        return pl.Series([None] * len(cells), dtype=pl.String)
    if pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        return _texts(cells)
    if _is_text(kind):
        return pl.Series(cells) if _is_valid(cells) else _texts(cells)
    if pa.types.is_boolean(kind) or pa.types.is_integer(kind) or pa.types.is_floating(kind):
        return pl.Series(cells)
    if pa.types.is_date(kind) or pa.types.is_timestamp(kind):
        return _days(cells)
    if (pa.types.is_list(kind) or pa.types.is_large_list(kind)) and _is_text(kind.value_type):
        return pl.Series(cells) if _is_valid(cells) else tuple(map(_decoded, cells))
    return tuple(map(_decoded, cells))


def _is_text(kind: Any) -> bool:
    return bool(pa.types.is_string(kind) or pa.types.is_large_string(kind))


def _is_valid(cells: Any) -> bool:
    try:
        cells.validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def _texts(cells: Any) -> Column:
    decoded = [_decoded(cell) for cell in cells]
    if any(isinstance(cell, bytes) for cell in decoded):
        return tuple(decoded)
    return pl.Series(decoded, dtype=pl.String)


def _decoded(cell: Any) -> Any:
    """A cell as a plain value; the bytes themselves where they are no UTF-8."""
    try:
        value = cell.as_py()
        return value.decode() if isinstance(value, bytes) else value
    except UnicodeDecodeError as error:
        return error.object
    except (ValueError, OverflowError):
        # A time that no Python type holds; no reader takes what stands in for it.
        return math.nan


def _days(cells: Any) -> Column:
    """Dates, of moments the local ones; one by one where any lies outside the years 1 to 9999."""
    kind = cells.type
    if pa.types.is_timestamp(kind) and kind.tz:
        return _days(pc.local_timestamp(cells))
    ticks = 1 if pa.types.is_date32(kind) else _TICKS["ms" if pa.types.is_date64(kind) else kind.unit]
    ends = pc.min_max(cells.view(pa.int32() if pa.types.is_date32(kind) else pa.int64())).as_py()
    low, high = ends["min"], ends["max"]
    if low is None or (low >= _FIRST_DAY * ticks and high < (_LAST_DAY + 1) * ticks):
        return pl.Series(cells).cast(pl.Date)
    return tuple(map(_decoded, cells))


def _line(error: Exception) -> str:
    return str(error).splitlines()[0] if str(error) else type(error).__name__
