"""The table of invented residents: every row invented, every answer as of one day."""

from __future__ import annotations

from functools import cache
from importlib import resources
from typing import Final

import numpy as np
import polars as pl

from vartai.demo.checks import check_answers
from vartai.demo.drawing import Dice, Texts, keep
from vartai.demo.family import family_answers
from vartai.demo.matter import Answers, matter_answers
from vartai.demo.naming import name_columns, spellings
from vartai.demo.papers import paper_answers
from vartai.demo.people import Crowd, birth_dates, birth_places, document_numbers, make_crowd
from vartai.demo.settling import settling_answers
from vartai.demo.travel import travel_answers
from vartai.demo.work import work_answers
from vartai.facts.reading import read_yaml

NAME_COLUMNS: Final = ("name", "given_name", "patronymic", "family_name", "other_names")
PERSON_COLUMNS: Final = ("birth_date", "sex", "citizenship", "birth_place", "document_numbers")

NEVER_MISSING: Final = ("person_id", "act", *NAME_COLUMNS)
"""Columns of which no answer is taken away; a name column is empty where the name is held in another one."""


def make_residents(count: int, seed: int) -> pl.DataFrame:
    """A table of people, one row each, all cells text as a CSV would hold them, empty where unknown.

    The columns are those of the people table: who the person is, the act, and the facts that a file about
    that act holds; `age_years` is not among them, since the date of birth gives it. Some answers are
    missing at random. The same count and seed give the same table.
    """
    return with_gaps(complete_residents(count, seed), seed)


def complete_residents(count: int, seed: int) -> pl.DataFrame:
    """The table before any answer is taken away."""
    if count < 1:
        raise ValueError("at least one resident is needed")
    crowd = make_crowd(count, seed)
    spelling = spellings(crowd)
    columns: Answers = {
        "person_id": np.array([f"R{number:06}" for number in range(1, count + 1)], dtype=object),
        **name_columns(crowd, spelling),
        "birth_date": birth_dates(crowd),
        "sex": crowd.sex,
        "citizenship": crowd.citizenship,
        "birth_place": birth_places(crowd, spelling),
        "document_numbers": document_numbers(crowd),
        "act": crowd.act,
        **_facts(crowd),
    }
    return pl.DataFrame({name: _column(name, cells) for name, cells in columns.items()})


def with_gaps(table: pl.DataFrame, seed: int) -> pl.DataFrame:
    """The table with some of its optional answers missing."""
    columns = []
    for name in table.columns:
        column = table[name]
        if name not in NEVER_MISSING:
            missing = Dice(seed, f"missing {name}", table.height).chance("missing", "answers")
            column = pl.select(pl.when(pl.Series(~missing)).then(column).otherwise(None).alias(name))[name]
        columns.append(column)
    return pl.DataFrame(columns)


@cache
def asked() -> dict[str, frozenset[str]]:
    """The facts that files hold besides the act, in order of the table, each with the acts it is held for."""
    rows = read_yaml(resources.files("vartai.demo").joinpath("asked.yml").read_text("utf-8"))
    groups: dict[str, list[str]] = rows["groups"]
    return {
        fact: frozenset(act for entry in acts for act in groups.get(entry, [entry]))
        for fact, acts in rows["facts"].items()
    }


def _facts(crowd: Crowd) -> Answers:
    known = matter_answers(crowd)
    for answers in (paper_answers, family_answers, work_answers, travel_answers, check_answers):
        known |= answers(crowd, known)
    known |= settling_answers(crowd)
    return {fact: keep(known[fact], crowd.asks(*acts)) for fact, acts in asked().items()}


def _column(name: str, cells: Texts) -> pl.Series:
    return pl.Series(name, cells.tolist(), dtype=pl.String)
