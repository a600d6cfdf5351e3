"""From cells to people: every fact read, every bad cell complained about."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import polars as pl

from vartai.facts.bounds import HIGH, LOW
from vartai.facts.partial_date import PartialDate
from vartai.facts.people.cells import Cells, Complaint, read_cells, text_of
from vartai.facts.people.complaints import in_order
from vartai.facts.people.numbers import Numbers, ages, check_birth_date, read_numbers_of
from vartai.facts.people.own_columns import BIRTH_DATE, READERS, read_birth_date
from vartai.facts.people.people import People
from vartai.facts.people.raw_batch import Column, RawBatch
from vartai.facts.problem import BadValue, Problem
from vartai.facts.values import read_value
from vartai.facts.vocabulary import Fact, Kind, Vocabulary

AGE = "age_years"
ACT = "act"


@dataclass
class _Reading:
    """One batch while it is being read."""

    batch: RawBatch
    known: Vocabulary
    day: date
    problems: list[Problem]
    columns: dict[str, pl.Series] = field(default_factory=dict)
    numbers: dict[str, Numbers] = field(default_factory=dict)

    def complain(self, column: str, complaints: list[Complaint]) -> None:
        """Note each complaint, unless the cell is known to be bad already."""
        if not complaints:
            return
        noted = {problem.row for problem in self.problems if problem.column == column}
        for c in complaints:
            row = self.batch.rows[c.at]
            if row in noted:
                continue
            place = (self.batch.file, row, column, text_of(c.raw))
            self.problems.append(Problem(*place, c.error.message, c.error.remedy))


def read_batch(
    batch: RawBatch, known: Vocabulary, day: date, *, act: str | None = None, act_required: bool = False
) -> People:
    """Understand the cells of a batch as they stand on a day.

    `act` is the legal act asked about, for every row and whatever their column `act` says; one that is no
    act raises `BadValue`. With `act_required` a row without any act is a problem. A row with a problem is
    left out, the others are read.
    """
    reading = _Reading(batch, known, day, list(batch.problems))
    particulars = _particulars(reading)
    _facts(reading, act)
    _act(reading, act, act_required)
    spoilt = pl.Series(list({problem.row for problem in reading.problems}), dtype=pl.Int64)
    keep = ~batch.rows.is_in(spoilt.implode())
    facts = pl.DataFrame([batch.ids, batch.rows.alias("row"), *reading.columns.values()]).filter(keep)
    rows = len(batch.rows) + batch.lost
    return People(
        facts=_with_bounds(facts, reading.numbers, keep, known),
        particulars=particulars.filter(keep),
        problems=in_order(batch, reading.problems, known),
        rows=rows,
        unreadable=rows - facts.height,
    )


def _particulars(reading: _Reading) -> pl.DataFrame:
    """The columns that say who a person is, each present whatever the file has; the age on the side."""
    batch = reading.batch
    columns = {BIRTH_DATE: _birth_dates(reading)}
    for name, (read, dtype) in READERS.items():
        column = batch.column(name)
        if column is None:
            columns[name] = pl.Series([None], dtype=dtype).new_from_index(0, len(batch.rows))
            continue
        cells = read_cells(column, read)
        reading.complain(name, cells.complaints)
        columns[name] = cells.spread(cells.distinct, dtype)
    return pl.DataFrame(columns)


def _birth_dates(reading: _Reading) -> pl.Series:
    column = reading.batch.column(BIRTH_DATE)
    if column is None:
        return pl.Series([None], dtype=pl.String).new_from_index(0, len(reading.batch.rows))
    oldest = reading.known[AGE].maximum if AGE in reading.known else None

    def read(raw: Any) -> PartialDate | None:
        return check_birth_date(read_birth_date(raw), reading.day, oldest)

    cells: Cells[PartialDate] = read_cells(column, read)
    reading.complain(BIRTH_DATE, cells.complaints)
    if AGE in reading.known:
        reading.numbers[AGE] = ages(cells, reading.day)
    return cells.spread([str(birth) if birth else None for birth in cells.distinct], pl.String)


def _facts(reading: _Reading, act: str | None) -> None:
    for fact in reading.known:
        column = reading.batch.column(fact.name)
        if column is None or (fact.name == ACT and act is not None):
            continue
        if fact.kind.is_number:
            numbers, complaints = read_numbers_of(fact, column)
            if fact.name in reading.numbers:
                numbers = _agreeing(reading, fact, column, numbers)
            reading.numbers[fact.name] = numbers
        else:
            reading.columns[fact.name], complaints = _typed(fact, column)
        reading.complain(fact.name, complaints)


def _typed(fact: Fact, column: Column) -> tuple[pl.Series, list[Complaint]]:
    """Read a column of a fact that is no number."""
    dtype = _TYPES[fact.kind]
    if isinstance(column, pl.Series) and column.dtype == dtype and fact.kind in (Kind.BOOL, Kind.DATE):
        return column, []
    cells = read_cells(column, lambda raw: read_value(fact, raw))
    values = [sorted(v) if isinstance(v, frozenset) else v for v in cells.distinct]
    return cells.spread(values, dtype).alias(fact.name), cells.complaints


def _agreeing(reading: _Reading, fact: Fact, column: Column, given: Numbers) -> Numbers:
    """The age that is given, where it fits the one that follows from the birth date."""
    agreed, contradicting = reading.numbers[fact.name].within(given)
    error = BadValue(
        f"the age does not fit the birth date on {reading.day}",
        "correct the age or the birth date, or leave one empty",
    )
    reading.complain(fact.name, [Complaint(at, column[at], error) for at in contradicting.arg_true()])
    return agreed


def _act(reading: _Reading, act: str | None, required: bool) -> None:
    rows = reading.batch.rows
    if act is not None:
        value = read_value(reading.known[ACT], act)
        reading.columns[ACT] = pl.Series(ACT, [value], pl.String).new_from_index(0, len(rows))
    if not required:
        return
    error = BadValue("the row names no act", f"fill the column {ACT}, or name one act for the whole table")
    acts = reading.columns.get(ACT, pl.Series([None], dtype=pl.String).new_from_index(0, len(rows)))
    reading.complain(ACT, [Complaint(at, "", error) for at in acts.is_null().arg_true()])


def _with_bounds(
    facts: pl.DataFrame, numbers: dict[str, Numbers], keep: pl.Series, known: Vocabulary
) -> pl.DataFrame:
    """All facts in the order of the vocabulary, with bounds where a number is not known exactly."""
    columns = {column.name: column for column in facts}
    ordered = [columns["person_id"], columns["row"]]
    for fact in known:
        if fact.name in columns:
            ordered.append(columns[fact.name])
        elif fact.name in numbers:
            kept = numbers[fact.name].filter(keep)
            ordered.append(kept.exact.alias(fact.name))
            if not kept.is_exact:
                ordered += [kept.low.alias(fact.name + LOW), kept.high.alias(fact.name + HIGH)]
    return pl.DataFrame(ordered)


_TYPES: dict[Kind, Any] = {
    Kind.BOOL: pl.Boolean,
    Kind.DATE: pl.Date,
    Kind.CODE: pl.String,
    Kind.CODES: pl.List(pl.String),
}
