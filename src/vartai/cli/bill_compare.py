"""`vartai bill compare`: what a bill would change for the people of a table."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from itertools import chain
from pathlib import Path

import click
import polars as pl

from vartai.assessment.outputs_writing import write_unreadable
from vartai.assessment.private_writing import private_folder, replace_file
from vartai.cli.bill import bills_of, laws_around
from vartai.cli.law_book import law_book_option, statute_book
from vartai.cli.terminal import (
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
from vartai.comparison.bill_effect import TwoLaws, reckon
from vartai.comparison.page import render_bill
from vartai.comparison.proving import moved, prove
from vartai.comparison.summary import summarise
from vartai.facts import Problem
from vartai.facts.people import PeopleFile, read_batch
from vartai.facts.reading import vocabulary
from vartai.law.lacking_words import lacking_in_law, lacking_in_text

_PATH = click.Path(path_type=Path)
_BATCH = 60_000
_ON_THE_PAGE = ("title", "text")
_NO_WORDS = "the page speaks one language throughout: write these"


@click.command(epilog="Example: vartai bill compare V9a --people residents.csv --out effect --at 2025-04-08")
@click.argument("name", metavar="BILL")
@click.option("--people", type=_PATH, required=True, help="Table of people: CSV, Parquet or JSON lines.")
@click.option("--out", type=_PATH, required=True, help="Folder for the page and the JSON file.")
@click.option("--at", type=Day(), help="The day asked about; the bill's own if not given.")
@law_book_option
@language_option("Language of the page.")
def compare(name: str, people: Path, out: Path, at: date | None, folder: Path | None, language: str) -> None:
    """Count what a bill, by its id or as a YAML file, would change: certainly, and at most.

    Writes bill.html, which needs no network, bill.json, and unreadable.csv. Small numbers are not told.
    """
    held = statute_book(folder)
    bill, bills = next(bills_of(name, held))
    day = at or bill.date
    if day is None:
        stop(f"{bill.id} bears no date; give --at with the day asked about")
    law, known = held.law_on(day), vocabulary()
    laws = laws_around(bill, bills, law, day)
    _refuse_without_words(laws, name, language)
    table, problems = people_table(people), list[Problem]()
    with explained(), PeopleProgress(table.rows_hint) as progress:
        found = reckon(laws, bills, law, known, _facts(table, day, problems), progress=progress)
    proofs = prove(laws, moved(laws))
    summary = summarise(found, proofs)
    with explained():
        private_folder(out)
        page = render_bill(found, proofs, summary, known, language)
        replace_file(out / "bill.html", page.encode())
        replace_file(out / "bill.json", (json.dumps(summary, ensure_ascii=False, indent=1) + "\n").encode())
        write_unreadable(out / "unreadable.csv", problems)
    _end(out, found.effect.people, problems)


def _refuse_without_words(laws: TwoLaws, name: str, language: str) -> None:
    """Before any work, say which texts of the page have no words in its language."""
    bill, spoken = laws.bill, (language,)
    before, after = laws.before.law, laws.after.law
    lacking = [*lacking_in_text(f"bill {bill.id}", "title", bill.title, spoken)]
    if bill.scope:
        lacking += lacking_in_text(f"the scope of bill {bill.id}", "words", bill.scope.words, spoken)
    changed = chain(lacking_in_law(after, before, spoken), lacking_in_law(before, after, spoken))
    lacking += dict.fromkeys(each for each in changed if each.field in _ON_THE_PAGE)
    if lacking:
        lines = (f"{Path(name).name}: {each.message}; {each.remedy}" for each in lacking)
        stop("\n".join((*lines, f"{_NO_WORDS}, or leave --language out")))


def _facts(table: PeopleFile, day: date, problems: list[Problem]) -> Iterator[pl.DataFrame]:
    """The facts of everybody who could be read; complaints are collected."""
    known = vocabulary()
    for raw in table.batches(_BATCH):
        people = read_batch(raw, known, day)
        problems += people.problems
        yield people.facts


def _end(out: Path, people: int, problems: list[Problem]) -> None:
    say(f"{people:,} people compared. The page stands in {out / 'bill.html'}.")
    if problems:
        say(f"Some rows could not be read; {out / 'unreadable.csv'} says where, why and what to do.")
    if not people:
        raise SystemExit(UNUSABLE)
    if problems:
        raise SystemExit(SOME_UNREADABLE)
