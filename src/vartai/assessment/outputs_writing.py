"""The outputs of a run: tables in fixed pieces, so that the bytes don't depend on how the run was cut."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import polars as pl
import pyarrow.parquet as pq

from vartai.assessment.private_writing import replace_file
from vartai.facts import Problem

PIECE = 100_000
"""Rows of a table that are written together."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_table(path: Path, schema: pl.Schema, frames: Iterable[pl.DataFrame]) -> str:
    """Write the rows of all frames one after the other; gives the SHA-256 of the rows as JSON lines."""
    unfinished = path.with_name(f".{path.name}")
    unfinished.touch(mode=0o600)
    digest = hashlib.sha256()
    empty = pl.DataFrame(schema=schema)
    with pq.ParquetWriter(unfinished, empty.to_arrow().schema, compression="zstd") as writer:
        for piece in _pieces(empty, frames):
            writer.write_table(piece.to_arrow(), row_group_size=PIECE)
            digest.update(piece.write_ndjson().encode())
    unfinished.replace(path)
    return digest.hexdigest()


def _pieces(empty: pl.DataFrame, frames: Iterable[pl.DataFrame]) -> Iterator[pl.DataFrame]:
    waiting = empty
    for frame in frames:
        waiting = pl.concat([waiting, frame])
        while waiting.height >= PIECE:
            yield waiting.head(PIECE).rechunk()
            waiting = waiting.slice(PIECE)
    yield waiting.rechunk()


def write_unreadable(path: Path, problems: Iterable[Problem]) -> Mapping[tuple[str, str], int]:
    """Write every problem as a row of a CSV file; gives their number by message and column."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(("file", "row", "column", "value", "message", "remedy"))
    counts: dict[tuple[str, str], int] = {}
    for problem in problems:
        writer.writerow(_harmless(str(cell)) for cell in problem.as_row().values())
        kind = (problem.message, problem.column)
        counts[kind] = counts.get(kind, 0) + 1
    replace_file(path, text.getvalue().encode())
    return counts


def _harmless(cell: str) -> str:
    """A spreadsheet takes a cell that begins like a formula for one; an apostrophe keeps it a text."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
