"""A bill reckoned over invented residents, for the tests of its effect and its page."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl

from vartai import lithuania
from vartai.comparison.bill_effect import BillEffect, TwoLaws, reckon, two_laws
from vartai.demo.residents import complete_residents, with_gaps
from vartai.facts.people import open_people, read_batch
from vartai.facts.reading import vocabulary
from vartai.law.bill import Bill, Sunset

DAY = date(2026, 3, 1)


def residents(folder: Path, count: int = 2_000) -> pl.DataFrame:
    """Invented residents as they are read, some answers missing."""
    path = folder / "residents.csv"
    with_gaps(complete_residents(count, 3), 3).write_csv(path)
    [raw] = open_people(path).batches(count)
    return read_batch(raw, vocabulary(), DAY).facts


def laws_of(bill: str, day: date = DAY) -> TwoLaws:
    """The law before and after a bill that ships."""
    bills = lithuania.bills()
    return two_laws(bills[bill], bills, lithuania.law(), vocabulary(), day)


def laws_with_end(last: date) -> TwoLaws:
    """The law before and after a bill that only sets the last day of the Restrictive Measures Law."""
    bill = Bill("end", {"en": "Another end"}, amendments=(Sunset("RM", last),))
    return two_laws(bill, {}, lithuania.law(), vocabulary(), DAY)


def effect_of(laws: TwoLaws, *people: pl.DataFrame) -> BillEffect:
    """A bill over some batches of people."""
    return reckon(laws, lithuania.bills(), lithuania.law(), vocabulary(), people, progress=lambda _: None)
