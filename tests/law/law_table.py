"""Invented people as the table of a population holds them."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl
from law_strategies import CODES, DAYS, FLAGS, NUMBERS, SETS

from vartai.facts import Between
from vartai.facts.people import HIGH, LOW
from vartai.law import LawOnDay
from vartai.law.layout import encode, layout_of
from vartai.law.table import conclusions, evaluate


def table_of(rows: list[dict[str, Any]]) -> pl.LazyFrame:
    """One row a person; a number known by bounds stands in two columns more."""
    columns: dict[str, pl.Series] = {"act": pl.Series([row["act"] for row in rows], dtype=pl.String)}
    for names, dtype in ((FLAGS, pl.Boolean), (tuple(CODES), pl.String), (DAYS, pl.Date)):
        columns |= {n: pl.Series([row.get(n) for row in rows], dtype=dtype) for n in names}
    for name in SETS:
        held = [sorted(row[name]) if name in row else None for row in rows]
        columns[name] = pl.Series(held, dtype=pl.List(pl.String))
    for name in NUMBERS:
        columns |= _number(name, [row.get(name) for row in rows])
    return pl.DataFrame(columns).lazy()


def _number(name: str, values: list[Any]) -> dict[str, pl.Series]:
    exact = [None if isinstance(v, Between) else v for v in values]
    columns = {name: pl.Series(exact, dtype=pl.Float64)}
    if any(isinstance(v, Between) for v in values):
        low = [v.low if isinstance(v, Between) else v for v in values]
        high = [v.high if isinstance(v, Between) else v for v in values]
        columns |= {
            name + LOW: pl.Series(low, dtype=pl.Float64),
            name + HIGH: pl.Series(high, dtype=pl.Float64),
        }
    return columns


def answers_of_table(law: LawOnDay, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The conclusion of every question for every row, None where the question isn't asked."""
    layout = layout_of(law)
    found = evaluate(law, encode(table_of(rows), layout), layout).collect()
    decoded = []
    for row in found.iter_rows(named=True):
        decoded.append(
            {
                question.name: None
                if row[question.name] is None
                else conclusions(law, question)[row[question.name]]
                for question in law.law.questions
            }
        )
    return decoded


def day(text: str) -> date:
    """A date, shortly."""
    return date.fromisoformat(text)
