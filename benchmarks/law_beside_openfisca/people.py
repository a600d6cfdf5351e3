"""Invented people, the same for both engines: drawn by a seed and written as Parquet, piece by piece.

Truth and gaps are drawn apart: the same seed with and without unknown facts gives the same people.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
from benchmarks.law_beside_openfisca.facts import CODES, DAYS, FLAGS, NUMBERS, ON_FILE
from benchmarks.law_beside_openfisca.ours import law_and_bill

from vartai.law.layout import encode, layout_of

PIECE = 100_000
"""People drawn and written at a time."""

_CODES = {
    "act": (0.15, 0.60, 0.20, 0.05),
    "sole_citizenship": (0.22, 0.62, 0.06, 0.10),
    "permit_ground": (0.50, 0.12, 0.20, 0.08, 0.06, 0.04),
}
_DAYS = {
    "birth_date": (date(1940, 1, 1), date(2024, 12, 31)),
    "resident_since": (date(2012, 1, 1), date(2025, 12, 31)),
}
_YES = dict(
    zip(
        FLAGS,
        (0.35, 0.04, 0.30, 0.25, 0.10, 0.40, 0.03, 0.01, 0.01, 0.02, 0.93, 0.01, 0.03, 0.60, 0.70, 0.50),
        strict=True,
    )
)
"""How common each fact is; invented."""


def pieces(count: int, unknown: float, seed: int) -> Iterator[pl.DataFrame]:
    """People with a column per fact; `unknown` is the share of each optional fact that nobody has asked."""
    for number, start in enumerate(range(0, count, PIECE)):
        truth, gaps = (np.random.default_rng((seed, number, part)) for part in (0, 1))
        drawn = _drawn(truth, min(PIECE, count - start))
        yield _with_gaps(drawn, gaps, unknown) if unknown else drawn


def _drawn(dice: np.random.Generator, size: int) -> pl.DataFrame:
    columns: dict[str, pl.Series] = {}
    for name, codes in CODES.items():
        picked = dice.choice(len(codes), size, p=_CODES[name]).astype(np.uint32)
        columns[name] = pl.Series(codes, dtype=pl.Enum(codes)).gather(pl.Series(picked))
    for name in DAYS:
        first, last = (np.datetime64(day, "D") for day in _DAYS[name])
        columns[name] = pl.Series(first + dice.integers(0, (last - first).astype(int) + 1, size))
    columns["monthly_income_eur"] = pl.Series(dice.gamma(4.0, 350.0, size).astype(np.int16))
    columns["days_absent"] = pl.Series(dice.integers(0, 600, size).astype(np.int16))
    columns["trips_ru_by_12_months"] = pl.Series(dice.poisson(0.8, size).astype(np.int8))
    for name in FLAGS:
        columns[name] = pl.Series(dice.random(size) < _YES[name])
    return pl.DataFrame(columns)


def _with_gaps(people: pl.DataFrame, dice: np.random.Generator, unknown: float) -> pl.DataFrame:
    asked = {
        name: pl.Series(dice.random(people.height) >= unknown)
        for name in (*CODES, *DAYS, *NUMBERS, *FLAGS)
        if name not in ON_FILE
    }
    return people.with_columns(pl.when(known).then(pl.col(name)).alias(name) for name, known in asked.items())


def write_facts(folder: Path, count: int, unknown: float, seed: int) -> None:
    """The people as a folder of Parquet files with a column per fact."""
    folder.mkdir(parents=True)
    for number, piece in enumerate(pieces(count, unknown, seed)):
        piece.write_parquet(folder / f"{number:04}.parquet")


def write_columns(folder: Path, count: int, unknown: float, seed: int) -> None:
    """The people as a folder of Parquet files with the columns that the law reads under law and bill."""
    folder.mkdir(parents=True)
    layout = layout_of(*law_and_bill())
    for number, piece in enumerate(pieces(count, unknown, seed)):
        encode(piece.lazy(), layout).collect().write_parquet(folder / f"{number:04}.parquet")


if __name__ == "__main__":
    kind, out, people, share, seed_given = sys.argv[1:]
    write = {"facts": write_facts, "columns": write_columns}[kind]
    write(Path(out), int(people), float(share), int(seed_given))
