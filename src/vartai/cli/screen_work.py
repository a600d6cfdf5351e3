"""What `vartai screen` does with each batch: look people up, leave out what is settled or old."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import polars as pl

from vartai.assessment.batch import HITS, hit_rows
from vartai.facts import Problem
from vartai.facts.people import RawBatch, read_batch
from vartai.facts.reading import vocabulary
from vartai.screening import (
    Hit,
    Index,
    Judgement,
    ListEdition,
    changed_only,
    remembered,
    screen,
)
from vartai.screening.editions import Searched
from vartai.screening.tuning.limits import SHIPPED, Limits

_TEXT: Final = pl.String()
SCREENED: Final = pl.Schema(
    {
        **HITS,
        "data_sheet": _TEXT,
        "earlier_judgement": pl.Struct({"verdict": _TEXT, "who": _TEXT, "when": _TEXT, "why": _TEXT}),
    }
)
"""A row per hit: the day of the edition that holds the entry, and what was judged of it on other evidence."""


@dataclass(frozen=True)
class Work:
    """What every batch is looked up with; `entries` are the only ones that count, None: all of them.

    `sheets` say of every entry what data sheet stands behind it.
    """

    index: Index
    day: date
    at_least: int | None = None
    entries: frozenset[str] | None = None
    judgements: tuple[Judgement, ...] = ()
    sheets: Mapping[str, str] = field(default_factory=dict)
    limits: Limits = SHIPPED


@dataclass(frozen=True)
class Screened:
    """One batch looked up; `settled` counts hits left out because a judgement on them stands."""

    hits: pl.DataFrame
    problems: tuple[Problem, ...]
    rows: int
    unreadable: int
    settled: int


def changed_ids(old: Sequence[ListEdition], found: Searched) -> frozenset[str]:
    """The ids of entries that no older edition holds in the same words."""
    before = ListEdition("", "", tuple(entry for edition in old for entry in edition.entries))
    now = (ListEdition(each.name, each.digest, found.entries(each)) for each in found.editions)
    return frozenset(entry.id for edition in now for entry in changed_only(before, edition).entries)


def screener(work: Work) -> Callable[[RawBatch], Screened]:
    """The work of one process: read a batch and look everybody up.

    The index holds whole editions even where only some entries count, for the bits of a name depend on how
    many others on the list bear it: a hit has the same bits in every run.
    """
    known = vocabulary()

    def look_up(raw: RawBatch) -> Screened:
        people = read_batch(raw, known, work.day)
        ids = people.facts.get_column("person_id").to_list()
        asked = list(zip(ids, people.identities, strict=True))
        found = screen(work.index, asked, at_least=work.at_least, limits=work.limits)
        split = remembered(_counting(found, work.entries), work.judgements)
        hits = [judged.hit for judged in split.waiting]
        rows = hit_rows(hits).with_columns(
            pl.Series("data_sheet", [work.sheets[hit.entry_id] for hit in hits], dtype=_TEXT),
            pl.Series(
                "earlier_judgement",
                [_told(judged.judgement) for judged in split.waiting],
                dtype=SCREENED["earlier_judgement"],
            ),
        )
        return Screened(rows, people.problems, people.rows, people.unreadable, len(split.settled))

    return look_up


def _counting(hits: Iterable[Hit], entries: Collection[str] | None) -> Iterable[Hit]:
    return (hit for hit in hits if entries is None or hit.entry_id in entries)


def _told(judgement: Judgement | None) -> dict[str, str] | None:
    if judgement is None:
        return None
    return {
        "verdict": judgement.verdict.value,
        "who": judgement.who,
        "when": judgement.when.isoformat(),
        "why": judgement.why,
    }
