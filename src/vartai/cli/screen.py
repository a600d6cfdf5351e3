"""`vartai screen`: look people up in watch lists, nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import click
import polars as pl

from vartai.assessment.in_order import results_in_order
from vartai.assessment.outputs_writing import write_table, write_unreadable
from vartai.assessment.running import usable_processes
from vartai.assessment.shared_index import shared
from vartai.cli.screen_sources import PATH, list_options, open_limits, open_searched, weight_options
from vartai.cli.screen_work import SCREENED, Work, changed_ids, screener
from vartai.cli.terminal import (
    INTERRUPTED,
    SOME_UNREADABLE,
    UNUSABLE,
    Day,
    PeopleProgress,
    explained,
    people_table,
    say,
    stop,
    today,
)
from vartai.facts import Problem
from vartai.facts.people import PeopleFile
from vartai.screening import Judgement, read_judgements, read_list


@click.group(
    "screen",
    invoke_without_command=True,
    epilog="Example: vartai screen --list list.jsonl --people people.csv --out hits.parquet",
)
@list_options
@click.option("--people", type=PATH, help="Table of people: CSV, Parquet or JSON lines.")
@click.option("--out", type=PATH, help="Parquet file for the hits.")
@click.option(
    "--since", type=PATH, multiple=True, help="Earlier edition: only entries new or changed since count."
)
@weight_options
@click.option("--judged", type=PATH, help="Judgements: hits on which one stands are left out.")
@click.option(
    "--at-least", type=float, help="Every candidate with so many bits; 0: every one that was scored."
)
@click.option("--at", type=Day(), help="The day on which the table speaks; today if not given.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=5_000, show_default=True, help="People at a time."
)
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
@click.pass_context
def screen_people(
    context: click.Context,
    lists: tuple[Path, ...],
    sheets: tuple[Path, ...],
    kept: Path | None,
    people: Path | None,
    out: Path | None,
    since: tuple[Path, ...],
    population: Path | None,
    limits: Path | None,
    judged: Path | None,
    at_least: float | None,
    at: date | None,
    batch: int,
    processes: int | None,
) -> None:
    """Look everybody in a table up in watch lists; a row per hit, with its evidence.

    A hit is a question to a person, never an answer. Whoever has none was not found on these lists, which
    says nothing about anyone who is not listed.
    """
    if context.invoked_subcommand is not None:
        return
    if not (lists or kept) or people is None or out is None:
        missing = "--list" if not (lists or kept) else "--people" if people is None else "--out"
        raise click.MissingParameter(ctx=context, param_hint=f"'{missing}'", param_type="option")
    table, found = people_table(people), open_searched(lists, sheets, kept, population)
    problems = [problem for edition in found.editions for problem in edition.problems]
    with explained():
        entries = changed_ids([read_list(path) for path in since], found) if since else None
    work = Work(
        found.index,
        at or today(),
        None if at_least is None else round(at_least * 1000),
        entries,
        _judgements(judged, problems),
        found.sheets,
        open_limits(limits, found.index),
    )
    cores = usable_processes(processes, table.rows_hint, batch)
    with shared(found.index, cores) as mapped:
        _run(replace(work, index=mapped or found.index), table, out, batch, cores, problems)


def _judgements(path: Path | None, problems: list[Problem]) -> tuple[Judgement, ...]:
    if path is None:
        return ()
    with explained():
        judgements, wrong = read_judgements(path)
    problems.extend(wrong)
    return tuple(judgements)


def _run(work: Work, table: PeopleFile, out: Path, batch: int, cores: int, problems: list[Problem]) -> None:
    receipts: list[tuple[int, int, int]] = []

    def frames() -> Iterator[pl.DataFrame]:
        with PeopleProgress(table.rows_hint) as progress:
            for found in results_in_order(screener, (work,), table.batches(batch), cores):
                problems.extend(found.problems)
                receipts.append((found.rows, found.unreadable, found.settled))
                progress(found.rows)
                yield found.hits

    try:
        with explained():
            write_table(out, SCREENED, frames())
            if problems:
                write_unreadable(_unreadable(out), problems)
    except KeyboardInterrupt:
        stop("Interrupted; nothing was written.", INTERRUPTED)
    rows, unreadable, settled = (sum(column) for column in zip(*receipts, strict=True))
    if work.entries is not None:
        say(f"{len(work.entries):,} entries are new or changed since the earlier edition; only they count.")
    if work.judgements:
        say(f"{settled:,} hits were left out, as a judgement on them stands.")
    _end(out, rows, unreadable, len(problems))


def _unreadable(out: Path) -> Path:
    return out.with_name(f"{out.stem}-unreadable.csv")


def _end(out: Path, rows: int, unreadable: int, problems: int) -> None:
    say(f"{rows - unreadable:,} people looked up. The hits stand in {out}.")
    if problems:
        where = f"{_unreadable(out)} says where, why and what to do"
        say(f"{unreadable:,} people could not be read, {problems:,} problems in all; {where}.")
    if rows == unreadable:
        raise SystemExit(UNUSABLE)
    if problems:
        raise SystemExit(SOME_UNREADABLE)
