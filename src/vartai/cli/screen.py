"""`vartai screen`: look people up in watch lists, nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import click
import polars as pl

from vartai.assessment.batch import HITS, hit_rows
from vartai.assessment.in_order import results_in_order
from vartai.assessment.outputs_writing import write_table, write_unreadable
from vartai.assessment.running import usable_processes
from vartai.cli.terminal import (
    INTERRUPTED,
    SOME_UNREADABLE,
    UNUSABLE,
    Day,
    PeopleProgress,
    explained,
    list_editions,
    people_table,
    say,
    stop,
    today,
)
from vartai.facts import Problem
from vartai.facts.people import RawBatch, read_batch
from vartai.facts.reading import vocabulary
from vartai.screening import Index, build_index, screen

_PATH = click.Path(path_type=Path)


@dataclass(frozen=True)
class Screened:
    """One batch looked up."""

    hits: pl.DataFrame
    problems: tuple[Problem, ...]
    rows: int
    unreadable: int


@click.command(
    "screen", epilog="Example: vartai screen --list list.jsonl --people people.csv --out hits.parquet"
)
@click.option("--list", "lists", type=_PATH, multiple=True, required=True, help="Watch list; several times.")
@click.option("--people", type=_PATH, required=True, help="Table of people: CSV, Parquet or JSON lines.")
@click.option("--out", type=_PATH, required=True, help="Parquet file for the hits.")
@click.option(
    "--at-least", type=float, help="Every candidate with so many bits; 0: every one that was scored."
)
@click.option("--at", type=Day(), help="The day on which the table speaks; today if not given.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=5_000, show_default=True, help="People at a time."
)
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
def screen_people(
    lists: tuple[Path, ...],
    people: Path,
    out: Path,
    at_least: float | None,
    at: date | None,
    batch: int,
    processes: int | None,
) -> None:
    """Look everybody in a table up in watch lists; a row per hit, with its evidence.

    A hit is a question to a person, never an answer. Whoever has none was not found on these lists, which
    says nothing about anyone who is not listed.
    """
    table, editions = people_table(people), list_editions(lists)
    limit = None if at_least is None else round(at_least * 1000)
    cores = usable_processes(processes, table.rows_hint, batch)
    problems: list[Problem] = [problem for edition in editions for problem in edition.problems]
    receipts: list[tuple[int, int]] = []

    def frames() -> Iterator[pl.DataFrame]:
        arguments = (build_index(editions), at or today(), limit)
        with PeopleProgress(table.rows_hint) as progress:
            for found in results_in_order(_screener, arguments, table.batches(batch), cores):
                problems.extend(found.problems)
                receipts.append((found.rows, found.unreadable))
                progress(found.rows)
                yield found.hits

    try:
        with explained():
            write_table(out, HITS, frames())
            if problems:
                write_unreadable(_unreadable(out), problems)
    except KeyboardInterrupt:
        stop("Interrupted; nothing was written.", INTERRUPTED)
    rows, unreadable = (sum(column) for column in zip(*receipts, strict=True))
    _end(out, rows, unreadable, bool(problems))


def _screener(index: Index, day: date, at_least: int | None) -> Callable[[RawBatch], Screened]:
    known = vocabulary()

    def work(raw: RawBatch) -> Screened:
        people = read_batch(raw, known, day)
        ids = people.facts.get_column("person_id").to_list()
        asked = list(zip(ids, people.identities, strict=True))
        hits = hit_rows(screen(index, asked, at_least=at_least))
        return Screened(hits, people.problems, people.rows, people.unreadable)

    return work


def _unreadable(out: Path) -> Path:
    return out.with_name(f"{out.stem}-unreadable.csv")


def _end(out: Path, rows: int, unreadable: int, problems: bool) -> None:
    say(f"{rows - unreadable:,} people looked up. The hits stand in {out}.")
    if problems:
        say(f"{unreadable:,} rows could not be read; {_unreadable(out)} says where, why and what to do.")
    if rows == unreadable:
        raise SystemExit(UNUSABLE)
    if problems:
        raise SystemExit(SOME_UNREADABLE)
