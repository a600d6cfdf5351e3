"""`vartai screen learn`: count how many people of a population bear which words of names."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

import click

from vartai.assessment.in_order import results_in_order
from vartai.assessment.outputs_writing import write_unreadable
from vartai.assessment.private_writing import replace_file
from vartai.assessment.running import usable_processes
from vartai.cli.terminal import (
    INTERRUPTED,
    SOME_UNREADABLE,
    Day,
    PeopleProgress,
    explained,
    people_table,
    say,
    stop,
    today,
)
from vartai.facts import Problem
from vartai.facts.people import RawBatch, read_batch
from vartai.facts.reading import vocabulary
from vartai.screening.population.population import Population
from vartai.screening.population.population_counting import PopulationCount
from vartai.screening.population.population_reading import population_bytes
from vartai.screening.rarity import FEWEST_RESIDENTS

_PATH = click.Path(path_type=Path)
_NAMES: Final = ("name", "given_name", "patronymic", "family_name", "other_names")


@dataclass(frozen=True)
class _Counted:
    """One batch counted."""

    count: PopulationCount
    problems: tuple[Problem, ...]
    rows: int
    unreadable: int


@click.command(
    "learn", epilog="Example: vartai screen learn --people residents.csv --out residents.population"
)
@click.option("--people", type=_PATH, required=True, help="Table of people: CSV, Parquet or JSON lines.")
@click.option("--out", type=_PATH, required=True, help="File for the population table.")
@click.option("--at", type=Day(), help="The day on which the table speaks; today if not given.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=5_000, show_default=True, help="People at a time."
)
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
def learn_population(people: Path, out: Path, at: date | None, batch: int, processes: int | None) -> None:
    """Count how many people of a population bear which words of names, to know which names are rare.

    Only names are read. Words borne by few people are kept as a number only, and no two words of one name
    stay together, so that nobody can be found in the table.
    """
    table, day = people_table(people), at or today()
    cores = usable_processes(processes, table.rows_hint, batch)
    whole, problems, rows, unreadable = PopulationCount(), list[Problem](), 0, 0
    try:
        with explained(), PeopleProgress(table.rows_hint) as progress:
            for found in results_in_order(_counter, (day,), table.batches(batch), cores):
                whole.add_all(found.count)
                problems.extend(found.problems)
                rows, unreadable = rows + found.rows, unreadable + found.unreadable
                progress(found.rows)
    except KeyboardInterrupt:
        stop("Interrupted; nothing was written.", INTERRUPTED)
    beside = out.with_name(f"{out.name}-unreadable.csv")
    with explained():
        if problems:
            write_unreadable(beside, problems)
        if not whole.people:
            stop(f"{people.name}: no name could be read; give columns among {', '.join(_NAMES)}")
        population = whole.population(day)
        replace_file(out, population_bytes(population))
    _end(out, population, whole.nameless)
    if problems:
        say(f"{unreadable:,} of {rows:,} rows could not be read; {beside} says where, why and what to do.")
        raise SystemExit(SOME_UNREADABLE)


def _counter(day: date) -> Callable[[RawBatch], _Counted]:
    known = vocabulary()

    def work(raw: RawBatch) -> _Counted:
        people = read_batch(_names_only(raw), known, day)
        count = PopulationCount()
        for identity in people.identities:
            count.add(identity.names)
        return _Counted(count, people.problems, people.rows, people.unreadable)

    return work


def _names_only(raw: RawBatch) -> RawBatch:
    """The same rows with names only: what isn't needed isn't read, and its mistakes don't matter."""
    return dataclasses.replace(
        raw,
        frame=raw.frame.select(name for name in _NAMES if name in raw.frame.columns),
        mixed={name: cells for name, cells in raw.mixed.items() if name in _NAMES},
    )


def _end(out: Path, population: Population, nameless: int) -> None:
    told = len(population.bearers_of)
    say(
        f"{population.people:,} people counted on {population.day}: {told:,} words of names with "
        f"{FEWEST_RESIDENTS} or more bearers, and {population.rare_words:,} with fewer, which are not told."
    )
    if nameless:
        say(f"{nameless:,} people have no name beyond initials and were left out.")
    say(f"The table stands in {out}. Its digest is {population.digest}.")
