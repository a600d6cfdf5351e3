"""`vartai screen tune`: set the limits of screening on an authority's own people who are on no list."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import click

from vartai.assessment.in_order import results_in_order
from vartai.assessment.outputs_writing import write_unreadable
from vartai.assessment.private_writing import replace_file
from vartai.assessment.running import usable_processes
from vartai.assessment.shared_index import shared
from vartai.cli.screen_tune_words import measured, print_report, unequal
from vartai.cli.terminal import (
    FAILED,
    INTERRUPTED,
    SOME_UNREADABLE,
    Day,
    PeopleProgress,
    explained,
    list_editions,
    people_table,
    population_table,
    say,
    stop,
    today,
)
from vartai.facts import Problem
from vartai.facts.people import PeopleFile, RawBatch, read_batch
from vartai.facts.reading import vocabulary
from vartai.screening import Index, build_index
from vartai.screening.tuning.limits import NO_POPULATION, Limits
from vartai.screening.tuning.limits_reading import limits_text
from vartai.screening.tuning.tuning import CLOSER, HITS, Unlisted, ask_unlisted, study

_PATH = click.Path(path_type=Path)
_SHARE = click.FloatRange(0, 1, min_open=True, max_open=True)


@dataclass(frozen=True)
class _Asked:
    """People asked about in both ways, and what could not be read."""

    dated: list[Unlisted] = field(default_factory=list)
    undated: list[Unlisted] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    rows: int = 0
    unreadable: int = 0


@click.command(
    "tune",
    epilog="Example: vartai screen tune --negatives unlisted.csv --list list.jsonl "
    "--out limits.yml --for 'Migration office, residence permits'",
)
@click.option("--negatives", type=_PATH, required=True, help="Table of people known to be on no list.")
@click.option("--list", "lists", type=_PATH, multiple=True, required=True, help="Watch list; several times.")
@click.option("--hits", type=_SHARE, default=HITS, show_default=True, help="Share that may be false hits.")
@click.option(
    "--shown",
    type=_SHARE,
    default=CLOSER,
    show_default=True,
    help="Share that may be shown by mistake at all.",
)
@click.option("--population", type=_PATH, help="How common names are here: a table of `vartai screen learn`.")
@click.option("--out", type=_PATH, help="YAML file for the limits; without it they are only shown.")
@click.option("--for", "used_by", help="Who may use the limits, and for what; needed with --out.")
@click.option("--at", type=Day(), help="The day on which the table speaks; today if not given.")
@click.option(
    "--batch", type=click.IntRange(min=1), default=2_000, show_default=True, help="People at a time."
)
@click.option("--processes", type=click.IntRange(min=1), help="Processes; as many as cores if not given.")
def tune_limits(
    negatives: Path,
    lists: tuple[Path, ...],
    population: Path | None,
    hits: float,
    shown: float,
    out: Path | None,
    used_by: str | None,
    at: date | None,
    batch: int,
    processes: int | None,
) -> None:
    """Find the limits of bits at which few people who are on no list are flagged, and say how many are.

    Everybody is asked about without date of birth, and with it where it is known. Ends with 1 where one group
    of people is flagged more or less often than the others beyond chance.
    """
    if out is not None and not (used_by or "").strip():
        stop("say with --for who may use the limits and for what; they hold for nobody else")
    if shown < hits:
        stop("--shown counts the hits too, so it can't be smaller than --hits")
    table, editions, day = people_table(negatives), list_editions(lists), at or today()
    index = build_index(editions, population_table(population))
    if not index.entries:
        stop("the lists hold no entry that counts, so nobody could be flagged")
    cores = usable_processes(processes, table.rows_hint, batch)
    with shared(index, cores) as mapped:
        asked = _ask_all(mapped or index, table, day, batch, cores)
    studies = [
        study(people, dated, hits, shown)
        for people, dated in ((asked.dated, True), (asked.undated, False))
        if people
    ]
    if not studies:
        stop(f"{negatives.name}: nobody with a name could be read")
    print_report(studies, hits, shown, len(index.entries))
    if out is not None:
        limits = Limits(
            day=day,
            lists=index.digest,
            population=index.population.digest if index.population else NO_POPULATION,
            people=_digest(negatives),
            used_by=used_by or "",
        )
        for each in studies:
            limits = limits.with_pair(each.tuned.dated, each.tuned.pair)
        with explained():
            replace_file(out, limits_text(limits, measured(studies, hits, shown)).encode())
        say(f"The limits stand in {out}. They hold for these lists, people like these, and: {used_by}.")
    _end(asked, negatives, unequal(studies))


def _ask_all(index: Index, table: PeopleFile, day: date, batch: int, cores: int) -> _Asked:
    asked = [_Asked()]
    try:
        with explained(), PeopleProgress(table.rows_hint) as progress:
            for found in results_in_order(_asker, (index, day), table.batches(batch), cores):
                asked.append(found)
                progress(found.rows)
    except KeyboardInterrupt:
        stop("Interrupted; nothing was written.", INTERRUPTED)
    return _Asked(
        [person for each in asked for person in each.dated],
        [person for each in asked for person in each.undated],
        [problem for each in asked for problem in each.problems],
        sum(each.rows for each in asked),
        sum(each.unreadable for each in asked),
    )


def _asker(index: Index, day: date) -> Callable[[RawBatch], _Asked]:
    known = vocabulary()

    def ask(raw: RawBatch) -> _Asked:
        people = read_batch(raw, known, day)
        dated, undated = (ask_unlisted(index, people.identities, dated) for dated in (True, False))
        return _Asked(dated, undated, list(people.problems), people.rows, people.unreadable)

    return ask


def _digest(path: Path) -> str:
    with explained(), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _end(asked: _Asked, negatives: Path, groups_differ: bool) -> None:
    if asked.problems:
        beside = negatives.with_name(f"{negatives.name}-unreadable.csv")
        with explained():
            write_unreadable(beside, asked.problems)
        say(f"{asked.unreadable:,} of {asked.rows:,} rows could not be read; {beside} says where and why.")
    if groups_differ:
        raise SystemExit(FAILED)
    if asked.problems:
        raise SystemExit(SOME_UNREADABLE)
