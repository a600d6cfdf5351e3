"""Splitting CSV files into rows and cells, each row that can't be split told apart from the good ones."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import polars as pl

from vartai.facts.people.batching import Columns, Row, gather
from vartai.facts.people.ids import PERSON_ID
from vartai.facts.people.line_reading import Lines, check_text, is_broken, lines_hint, open_lines, shown
from vartai.facts.people.own_columns import missing_names
from vartai.facts.people.raw_batch import Column, RawBatch
from vartai.facts.people.unusable import UnusableTable
from vartai.facts.problem import Problem

_QUOTES: Final = (
    'separate cells by commas, put a cell that holds a comma between quotation marks, and write "" for a '
    "quotation mark inside it"
)


@dataclass(frozen=True)
class _Header:
    row: int
    names: tuple[str, ...]

    @property
    def first(self) -> dict[str, int]:
        """Each name once, with the place where it stands first."""
        return {name: self.names.index(name) for name in self.names}

    @property
    def again(self) -> list[tuple[int, int]]:
        """Places of names that stand a second time, with the place where they stood first."""
        return [(at, first) for at, name in enumerate(self.names) if (first := self.names.index(name)) != at]


@dataclass(frozen=True)
class CsvSource:
    """A CSV file: UTF-8, cells separated by commas, the first line names the columns."""

    path: Path

    def check(self) -> None:
        """Refuse a file without a usable header."""
        check_text(self.path)
        with open_lines(self.path) as lines:
            self._header(lines)

    def rows_hint(self) -> int | None:
        """About how many rows there are."""
        lines = lines_hint(self.path)
        return None if lines is None else max(0, lines - 1)

    def batches(self, size: int) -> Iterator[RawBatch]:
        """The rows of the file, `size` at a time."""
        with open_lines(self.path) as lines:
            header = self._header(lines)
            first = [header.first]

            def turn(numbers: list[int], rows: list[list[str]]) -> Columns:
                columns = list(zip(*rows, strict=True)) if rows else [()] * len(header.names)
                cells: dict[str, Column] = {
                    name: pl.Series(columns[at], dtype=pl.String) for name, at in header.first.items()
                }
                if not first:
                    return Columns(cells)
                names = first.pop()
                return Columns(cells, tuple((name, header.row) for name in names), self._remarks(header))

            rows = self._rows(lines, header)
            yield from gather(self.path.name, rows, size, turn, lambda: lines.closing(self.path.name))

    def _header(self, lines: Lines) -> _Header:
        try:
            names: list[str] = []
            while not names:
                row = lines.begin()
                names = next(csv.reader(lines, strict=True))
        except (csv.Error, StopIteration):
            message = "the first line does not name the columns"
            raise UnusableTable(self.path.name, message, _QUOTES) from None
        header = _Header(row, tuple(shown(name).strip() for name in names))
        if PERSON_ID not in header.names:
            raise UnusableTable(self.path.name, f"there is no column {PERSON_ID}", _remedy(header))
        return header

    def _remarks(self, header: _Header) -> tuple[Problem, ...]:
        remarks = missing_names(self.path.name, header.row, header.names)
        twice = dict.fromkeys(header.names[at] for at, _ in header.again)
        for name in twice:
            message = "two columns have this name; rows in which they differ are not read"
            remedy = "rename or remove one of them"
            remarks.append(Problem(self.path.name, header.row, name, name, message, remedy))
        return tuple(remarks)

    def _rows(self, lines: Lines, header: _Header) -> Iterator[Row[list[str]]]:
        """Each row; of one that can't be split only the first line is given up, the rest is tried again."""
        reader = csv.reader(lines, strict=True)
        width, again = len(header.names), header.again
        while True:
            number = lines.begin()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield self._lost(number, lines, *_split_error(error))
                continue
            if lines.cut:
                yield self._lost(number, lines, "the line is too long to be read", _QUOTES)
            elif len(cells) == width:
                problems = self._flaws(number, header, cells)
                if again:
                    problems += self._differences(number, header, cells)
                yield Row(number, [shown(c) for c in cells] if problems else cells, tuple(problems))
            elif cells:
                message = f"{len(cells)} cells, but {width} columns"
                yield self._lost(number, lines, message, _QUOTES)

    def _lost(self, number: int, lines: Lines, message: str, remedy: str) -> Row[list[str]]:
        lines.give_back_all_but_first()
        return Row(number, None, (Problem(self.path.name, number, "", "", message, remedy),))

    def _flaws(self, number: int, header: _Header, cells: list[str]) -> list[Problem]:
        text = "".join(cells)
        if "\0" not in text and not is_broken(text):
            return []
        found = []
        for name, cell in zip(header.names, cells, strict=True):
            if is_broken(cell):
                place = (self.path.name, number, name, shown(cell))
                found.append(Problem(*place, "the text is not UTF-8", "save the file in UTF-8"))
            elif "\0" in cell:
                message = "the cell holds a NUL character"
                remedy = "remove the characters that can't be seen"
                found.append(Problem(self.path.name, number, name, cell, message, remedy))
        return found

    def _differences(self, number: int, header: _Header, cells: list[str]) -> list[Problem]:
        message, remedy = "two columns of this name differ here", "rename or remove one of them"
        return [
            Problem(self.path.name, number, header.names[at], shown(cells[at]), message, remedy)
            for at, first in header.again
            if cells[at].strip() != cells[first].strip()
        ]


def _split_error(error: csv.Error) -> tuple[str, str]:
    if "limit" in str(error):
        return "a cell is too long, or its quotation mark is never closed", _QUOTES
    return "the quotation marks of the row do not fit together", _QUOTES


def _remedy(header: _Header) -> str:
    for sign, name in ((";", "semicolons"), ("\t", "tabs")):
        if len(header.names) == 1 and sign in header.names[0]:
            return f"the cells are separated by {name}: save the file with commas between them"
    return f"name the column that tells persons apart {PERSON_ID}; the columns are: {', '.join(header.names)}"
