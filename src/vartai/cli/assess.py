"""`vartai assess`: a table of people, the law and watch lists in; individual assessments out."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from vartai.assessment import Done, Plan, RunRefused, Setting, run
from vartai.assessment.running import usable_processes
from vartai.cli.law_book import law_book_option, law_on
from vartai.cli.screen_sources import list_options, open_limits, open_searched, weight_options
from vartai.cli.terminal import (
    INTERRUPTED,
    SOME_UNREADABLE,
    UNUSABLE,
    Day,
    PeopleProgress,
    explained,
    language_option,
    people_table,
    say,
    stop,
)
from vartai.facts.reading import vocabulary

_PATH = click.Path(path_type=Path)


@click.command(
    epilog="Example: vartai assess --people residents.csv --list list.jsonl --at 2026-03-01 --out results"
)
@click.option("--people", type=_PATH, required=True, help="Table of people: CSV, Parquet or JSON lines.")
@list_options
@weight_options
@click.option("--at", type=Day(), required=True, help="The day asked about, YYYY-MM-DD.")
@click.option("--known-on", type=Day(), help="Use the law as it was known on this day.")
@click.option("--out", type=_PATH, required=True, help="Folder for the results.")
@click.option("--act", help="Ask about this act, whatever the table says.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=5_000, show_default=True, help="People at a time."
)
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
@click.option("--resume", is_flag=True, help="Go on with an interrupted run.")
@law_book_option
@language_option("Language of the report.")
@click.option("--overwrite", is_flag=True, help="Replace what the folder holds of an earlier run.")
def assess(
    people: Path,
    lists: tuple[Path, ...],
    sheets: tuple[Path, ...],
    kept: Path | None,
    population: Path | None,
    limits: Path | None,
    at: date,
    known_on: date | None,
    out: Path,
    act: str | None,
    batch: int,
    processes: int | None,
    resume: bool,
    folder: Path | None,
    language: str,
    overwrite: bool,
) -> None:
    """Assess everybody in a table under the law on a day, and look them up in watch lists.

    Writes findings.parquet, hits.parquet, questions.parquet, unreadable.csv, summary.json and report.html. An
    interrupted run loses nothing: go on with --resume.
    """
    known = vocabulary()
    if act is not None and act not in known["act"].codes:
        stop(f"{act!r} is no act; use one of: {', '.join(known['act'].codes)}")
    if not (lists or kept) and (population or limits):
        stop("--population and --limits are for searching lists; give --list or --index")
    table, found = people_table(people), open_searched(lists, sheets, kept, population)
    index = found.index if found.editions else None
    chosen = open_limits(limits, found.index)
    setting = Setting(law_on(folder, at, known_on), at, known_on, known, index, act, chosen)
    cores = usable_processes(processes, table.rows_hint, batch)
    plan = Plan(table, found.editions, setting, out, batch, cores, language)
    end(run_with_bar(plan, resume=resume, overwrite=overwrite), out)


def run_with_bar(plan: Plan, *, resume: bool = False, overwrite: bool = False) -> Done:
    """Carry out a plan under a progress bar; what goes wrong is said, and ends the command."""
    try:
        with explained(), PeopleProgress(plan.people.rows_hint) as progress:
            return run(plan, progress, resume=resume, overwrite=overwrite)
    except RunRefused as refused:
        stop(str(refused))
    except KeyboardInterrupt:
        stop(f"Interrupted. What is finished stands in {plan.out}; go on with --resume.", INTERRUPTED)


def end(done: Done, out: Path) -> None:
    """Say how the run went, in words and by the exit status."""
    assessed = done.rows - done.unreadable
    say(f"{assessed:,} people assessed. The report stands in {out / 'report.html'}.")
    unreadable_places = sum(row["rows"] for row in done.summary["unreadable"])
    if unreadable_places:
        where = out / "unreadable.csv"
        say(f"{done.unreadable:,} rows could not be read; {where} says where, why and what to do.")
    if not assessed:
        raise SystemExit(UNUSABLE)
    if unreadable_places:
        raise SystemExit(SOME_UNREADABLE)
