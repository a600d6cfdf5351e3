"""A small run with invented people, for the tests of a run."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl

from vartai import lithuania
from vartai.assessment import Done, Plan, Setting, run
from vartai.demo import write_demo_inputs
from vartai.facts.people import open_people
from vartai.facts.reading import vocabulary
from vartai.screening import read_list
from vartai.screening.editions import searched

DAY = date(2026, 3, 1)
TABLES = ("findings.parquet", "hits.parquet", "questions.parquet")
OUTPUTS = (*TABLES, "unreadable.csv", "summary.json", "report.html")


def silent(rows: int, *, again: bool = False) -> None:
    """A progress that nobody watches."""


def inputs(folder: Path, residents: int = 400, listed: int = 300):
    """Invented people and an invented list on disk."""
    return write_demo_inputs(folder, 7, residents, listed)


def plan(
    people: Path, lists: list[Path], out: Path, *, batch: int = 100, processes: int = 1, act=None
) -> Plan:
    """What to run."""
    editions = [read_list(path) for path in lists]
    found = searched(editions)
    index = found.index if editions else None
    setting = Setting(lithuania.law(), DAY, None, vocabulary(), index, act)
    return Plan(open_people(people), found.editions, setting, out, batch, processes)


def assess_csv(
    tmp_path: Path, text: str | bytes, *, act=None, name: str = "people.csv", batch: int = 100
) -> Done:
    """Assess the rows of a table written for one test; the results stand in `tmp_path / "out"`."""
    path = tmp_path / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return run(plan(path, [], tmp_path / "out", act=act, batch=batch), silent)


def table(out: Path, name: str) -> pl.DataFrame:
    """One output table."""
    return pl.read_parquet(out / f"{name}.parquet")


def unreadable(out: Path) -> list[dict[str, str]]:
    """The rows of `unreadable.csv`."""
    return pl.read_csv(out / "unreadable.csv", infer_schema=False).fill_null("").to_dicts()
