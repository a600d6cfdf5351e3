"""A run: people, the law on a day and watch lists in; tables, a summary and a report out."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import polars as pl

import vartai
from vartai.assessment.batch import FINDINGS, HITS, QUESTIONS, BatchAssessor, Setting
from vartai.assessment.in_order import results_in_order
from vartai.assessment.outputs_writing import write_table, write_unreadable
from vartai.assessment.parts_writing import Parts, Receipt
from vartai.assessment.private_writing import private_folder, replace_file
from vartai.assessment.report import law_labels, render_report
from vartai.assessment.search_basis import limits_row, population_row
from vartai.assessment.shared_index import shared
from vartai.assessment.summary import Reading, Tables, summarise
from vartai.facts.people import PeopleFile, RawBatch
from vartai.law.export import digest
from vartai.screening.editions import IndexedEdition

OUTPUTS = (
    "findings.parquet",
    "hits.parquet",
    "questions.parquet",
    "unreadable.csv",
    "summary.json",
    "report.html",
)


class Progress(Protocol):
    """Told how far a run is."""

    def __call__(self, rows: int, *, again: bool = False) -> None:
        """So many more rows are done; `again` where an earlier run had done them."""


class RunRefused(ValueError):  # noqa: N818  named for what happened
    """A run that can't be started as asked; the message says what to do."""


@dataclass(frozen=True)
class Plan:
    """What a run reads and where it writes; `language` is that of the report."""

    people: PeopleFile
    lists: Sequence[IndexedEdition]
    setting: Setting
    out: Path
    batch: int = 5_000
    processes: int = 1
    language: str = "en"


@dataclass(frozen=True)
class Done:
    """How a run ended."""

    rows: int
    unreadable: int
    summary: Mapping[str, Any]


def run(plan: Plan, progress: Progress, *, resume: bool = False, overwrite: bool = False) -> Done:
    """Assess everybody and write the outputs; what is finished survives any interruption.

    With `resume` an interrupted run goes on after its last finished batches, in the batch size that it began
    with. Outputs that are there already are refused, unless `overwrite` is given.
    """
    parts = Parts.of(plan.out)
    batch = _begin(plan, parts, resume=resume, overwrite=overwrite)
    finished = parts.done()
    for receipt in finished.values():
        progress(receipt.rows, again=True)
    waiting = (raw for raw in plan.people.batches(batch) if raw.number not in finished)
    with shared(plan.setting.index, plan.processes) as index:
        arguments = (replace(plan.setting, index=index), parts)
        for receipt in results_in_order(_assessor, arguments, waiting, plan.processes):
            progress(receipt.rows)
    return _finish(plan, parts)


def _assessor(setting: Setting, parts: Parts) -> Callable[[RawBatch], Receipt]:
    """The work of one process: assess a batch and save it."""
    assessor = BatchAssessor(setting)

    def work(raw: RawBatch) -> Receipt:
        return parts.save(raw.number, assessor.assess(raw))

    return work


def _begin(plan: Plan, parts: Parts, *, resume: bool, overwrite: bool) -> int:
    """Start or go on; gives the size of the batches."""
    wanted = _manifest(plan)
    begun = parts.manifest()
    if resume and begun is not None:
        changed = [name for name in wanted if begun.get(name) != wanted[name]]
        if changed:
            raise RunRefused(
                f"the interrupted run in {plan.out} was about something else ({', '.join(changed)} changed); "
                "give the same inputs, or start anew with --overwrite"
            )
        batch: int = begun["batch"]
        return batch
    present = [name for name in OUTPUTS if (plan.out / name).exists()]
    if (present or begun is not None) and not overwrite:
        held = "an interrupted run" if begun is not None else f"results already ({present[0]})"
        raise RunRefused(f"{plan.out} holds {held}; give another folder, --resume or --overwrite")
    private_folder(plan.out)
    parts.begin({**wanted, "batch": plan.batch})
    return plan.batch


def _manifest(plan: Plan) -> dict[str, Any]:
    """What must be the same for a run to go on."""
    setting = plan.setting
    with plan.people.path.open("rb") as file:
        people = hashlib.file_digest(file, "sha256").hexdigest()
    return {
        "vartai": vartai.__version__,
        "people": people,
        "lists": [edition.digest for edition in plan.lists],
        "population": population_row(setting.index),
        "limits": limits_row(setting),
        "law": digest(setting.law),
        "at": setting.day.isoformat(),
        "known_on": setting.known_on.isoformat() if setting.known_on else None,
        "act": setting.act,
    }


def _finish(plan: Plan, parts: Parts) -> Done:
    """Put the finished batches together; until the last file is written they stay."""
    out, receipts = plan.out, parts.done().values()
    digests = {
        name: write_table(out / f"{name}.parquet", schema, parts.tables(name))
        for name, schema in (("findings", FINDINGS), ("hits", HITS), ("questions", QUESTIONS))
    }
    complaints = write_unreadable(out / "unreadable.csv", _problems(plan, parts))
    reading = Reading(sum(r.rows for r in receipts), sum(r.unreadable for r in receipts), complaints)
    tables = Tables(*(pl.scan_parquet(out / f"{name}.parquet") for name in ("findings", "hits", "questions")))
    summary = summarise(plan.setting, plan.lists, tables, reading, digests)
    text = json.dumps(summary, ensure_ascii=False, indent=1) + "\n"
    replace_file(out / "summary.json", text.encode())
    replace_file(out / "report.html", _report(plan, summary).encode())
    parts.clear()
    return Done(reading.rows, reading.unreadable, summary)


def _report(plan: Plan, summary: Mapping[str, Any]) -> str:
    labels = law_labels(plan.setting.law, plan.setting.vocabulary, plan.language)
    return render_report(summary, plan.language, labels=labels)


def _problems(plan: Plan, parts: Parts) -> Iterator[Any]:
    for edition in plan.lists:
        yield from edition.problems
    yield from parts.problems()


def usable_processes(wanted: int | None, rows: int | None, batch: int) -> int:
    """As many processes as are asked for, or as there are cores; never more than batches."""
    most = wanted or os.cpu_count() or 1
    return max(1, min(most, -(-rows // batch) if rows else most))
