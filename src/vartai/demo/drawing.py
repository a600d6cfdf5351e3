"""Drawing at random, the same for the same seed: each topic has a stream of its own."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl

from vartai.demo.composition import composition

Texts = npt.NDArray[np.object_]
"""Cells of a column: texts, or None where nothing is known."""
Flags = npt.NDArray[np.bool_]
Numbers = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]

_UNKNOWN: Texts = np.array(None, dtype=object)


class Dice:
    """A seeded stream of one topic, for columns of one length.

    Another topic's draws do not move it, so that a new column leaves the others as they were.
    """

    def __init__(self, seed: int, topic: str, count: int) -> None:
        self.count = count
        self.rng = np.random.Generator(np.random.PCG64([seed, zlib.crc32(topic.encode())]))

    def codes(self, table: str) -> Texts:
        """A code of the table for each row, in proportion to its shares; the code "" is None."""
        shares = composition().shares(table)
        choices = np.array([code or None for code in shares], dtype=object)
        bounds = np.cumsum(list(shares.values()))
        picked = np.searchsorted(bounds, self.rng.random(self.count), side="right")
        return choices[np.minimum(picked, len(choices) - 1)]

    def split(self, otherwise: str, parts: Mapping[str, Flags]) -> Texts:
        """Codes of the table `otherwise`, but of another one where its flags are set."""
        cells = self.codes(otherwise)
        for table, flags in parts.items():
            cells = np.where(flags, self.codes(table), cells)
        return cells

    def in_proportion(self, shares: Mapping[str, float]) -> Texts:
        """As many rows of each code as its share says, to the person, in random order."""
        exact = np.array(list(shares.values())) / sum(shares.values()) * self.count
        whole = np.floor(exact).astype(np.int64)
        largest_rests = np.argsort(whole - exact, kind="stable")[: self.count - int(whole.sum())]
        whole[largest_rests] += 1
        cells = np.repeat(np.array(list(shares), dtype=object), whole)
        self.rng.shuffle(cells)
        return cells

    def chance(self, table: str, row: str) -> Flags:
        """Set with the share of that row."""
        return self.rng.random(self.count) < composition().number(table, row)

    def around(self, table: str, median: str = "median", spread: str = "spread") -> Numbers:
        """Positive numbers, log-normal with the two rows as median and spread."""
        figures = composition()
        middle, deviation = figures.number(table, median), figures.number(table, spread)
        return middle * np.exp(deviation * self.rng.standard_normal(self.count))

    def between(self, low: float, high: float) -> Numbers:
        """Numbers of which each from low to high is as likely as the next."""
        return self.rng.uniform(low, high, self.count)

    def index(self, size: int) -> Indices:
        """An index below `size`, each as likely as the next."""
        return self.rng.integers(size, size=self.count)


def keep(cells: Texts, where: Flags) -> Texts:
    """The cells where the flags are set, else unknown."""
    kept: Texts = np.where(where, cells, _UNKNOWN)
    return kept


def is_in(cells: Texts, *codes: str) -> Flags:
    """Whether a cell is one of the codes."""
    return np.isin(cells.astype(str), codes)


def decimals(numbers: npt.NDArray[Any], digits: int = 1) -> Texts:
    """Numbers as texts with so many digits after the point."""
    return _objects(pl.Series(numbers).round(digits).cast(pl.String))


def whole(numbers: npt.NDArray[Any]) -> Texts:
    """Numbers as texts, rounded down."""
    return _objects(pl.Series(np.floor(numbers).astype(np.int64)).cast(pl.String))


def days(dates: npt.NDArray[np.datetime64], form: str = "%Y-%m-%d") -> Texts:
    """Dates as texts."""
    return _objects(pl.Series(dates.astype("datetime64[D]")).dt.strftime(form))


def yes_no(cells: Flags) -> Texts:
    """`true` and `false`."""
    return np.where(cells, np.array("true", dtype=object), np.array("false", dtype=object))


def _objects(series: pl.Series) -> Texts:
    return np.array(series.to_list(), dtype=object)
