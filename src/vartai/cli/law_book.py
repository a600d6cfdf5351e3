"""`vartai law book` and `vartai law approve`: what was put in force on top of the law that ships."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click
from rich.table import Table
from rich.text import Text

from vartai import lithuania
from vartai.assessment.private_writing import replace_file
from vartai.cli.bill_views import print_bill
from vartai.cli.bill_words import amendment_views
from vartai.cli.terminal import Day, language_option, out, say, stop, today
from vartai.law import Law
from vartai.law.bill_reading import BillFileError
from vartai.law.enacting import NEEDED, Approvals, Enactment, OfficialTexts, StatuteBook
from vartai.law.enacting.approval_reading import approvals_file, with_approval, written_approvals
from vartai.law.enacting.statute_book_reading import read_statute_book

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)
_PATH = click.Path(path_type=Path)


def law_book_option(command: FC) -> FC:
    """The option that names the folder of what was put in force since the release."""
    return click.option(
        "--law-book",
        "folder",
        type=_PATH,
        envvar="VARTAI_LAW_BOOK",
        help="Folder of adopted amendments and official texts; also as VARTAI_LAW_BOOK.",
    )(command)


def statute_book(folder: Path | None) -> StatuteBook:
    """The shipped law with what stands in a folder; it says which files there are not law.

    Files that can't be used end the command.
    """
    if folder is None:
        return StatuteBook(lithuania.law(), lithuania.book().known)
    held = _read(folder)
    if held.waiting:
        number = "1 file" if len(held.waiting) == 1 else f"{len(held.waiting)} files"
        verb = "is" if len(held.waiting) == 1 else "are"
        files = "; ".join(f"{file.file} {_why_it_waits(file.approvals)}" for file in held.waiting)
        say(f"{number} of the law book {verb} not law: {files}")
    return held


def _why_it_waits(approvals: Approvals) -> str:
    if approvals.outdated and not approvals.valid:
        return "was changed since it was approved and waits for approval"
    given = f" ({len(approvals.valid)} of {NEEDED})" if approvals.valid else ""
    return f"waits for approval{given}"


def _read(folder: Path) -> StatuteBook:
    try:
        return read_statute_book(folder, lithuania.law(), lithuania.book_of)
    except BillFileError as error:
        stop(str(error))


def law_on(folder: Path | None, day: date, known_on: date | None = None) -> Law:
    """The law to be asked about a day."""
    return statute_book(folder).law_on(day, known_on)


@click.command(name="book", epilog="Example: vartai law book our_law_book")
@click.argument("folder", type=_PATH)
def show_book(folder: Path) -> None:
    """List what a folder puts in force: adopted amendments and official texts, and who activated them."""
    held = _read(folder)
    table = Table("file", "what", "from", "state", "approved by", box=None, pad_edge=False)
    for enactment in held.enactments:
        what = enactment.bill.title.get("en") or next(iter(enactment.bill.title.values()))
        _row(table, enactment.file, what, enactment.starts, enactment.approvals)
    for texts in held.texts:
        names = ", ".join(text.provision for text in texts.texts)
        first = min(text.consolidated.edition for text in texts.texts)
        _row(table, texts.file, f"official text of {names}", first, texts.approvals)
    out().print(table)
    say(f"Law is what {NEEDED} persons have approved word for word; the rest waits.")


def _row(table: Table, file: str, what: str, first: date, approvals: Approvals) -> None:
    state = f"activated on {approvals.activated_on}" if approvals.activated_on else "waits"
    by = [f"{each.by} ({each.on})" for each in approvals.valid]
    by += [f"{each.by} ({each.on}, changed since)" for each in approvals.outdated]
    table.add_row(*(Text(cell) for cell in (file, what, f"{first}", state, "; ".join(by))))


@click.command(epilog="Example: vartai law approve our_law_book/xv-123.yml --by 'Ona Onaitė, lawyer'")
@click.argument("file", type=_PATH)
@click.option("--by", required=True, help="Your name and office.")
@click.option("--on", type=Day(), help="The day of the approval; today if not given.")
@click.option("--yes", is_flag=True, help="Don't ask; you have read it.")
@language_option("Language of titles and texts.")
def approve(file: Path, by: str, on: date | None, yes: bool, language: str) -> None:
    """Approve an adopted amendment, or official texts, word for word, after reading what they change.

    Two persons approve the same text; then it is law from its first day on. A text changed afterwards has to
    be approved again.
    """
    held = _read(file.parent)
    files: list[Enactment | OfficialTexts] = [*held.enactments, *held.texts]
    found = next((each for each in files if each.file == file.name), None)
    if found is None:
        stop(f"{file.name} is no file of {file.parent}; name a YAML file of a law book")
    given = _given(found, by, on or today())
    _print(held, found, language)
    if not yes and not click.confirm(f"Approve this as {by}?", err=True):
        stop("nothing was approved")
    replace_file(approvals_file(file), written_approvals(given.given).encode())
    if given.activated_on:
        say(f"Approved; assessments reckon with it from {given.activated_on} on.")
    else:
        say(f"Approved; one of {NEEDED}. Another person has to approve the same text.")


def _given(found: Enactment | OfficialTexts, by: str, day: date) -> Approvals:
    """The approvals with one more; what needs none, or can't have been given on the day, ends the command."""
    first = found.starts if isinstance(found, Enactment) else min(t.consolidated.edition for t in found.texts)
    active = found.approvals.activated_on
    if active is not None:
        since = f"already law since {first}" if first <= today() else f"law from {first} on"
        stop(f"{found.file} was activated on {active} and is {since}; no more approvals are needed")
    if day > today():
        stop(f"{day} lies in the future; leave --on out, or give the day on which you read the text")
    if isinstance(found, Enactment) and day < found.adopted:
        remedy = f"give a later day, or mend `date` in {found.file}"
        stop(f"{day} lies before the adoption on {found.adopted}; {remedy}")
    try:
        return with_approval(found.approvals, by, day)
    except ValueError as error:
        stop(str(error))


def _print(held: StatuteBook, found: Enactment | OfficialTexts, language: str) -> None:
    if isinstance(found, Enactment):
        before = held.law_on(found.starts)
        after = found.changed(before, held.known)
        views = amendment_views(found.bill, before.at(found.starts), after.at(found.starts), language)
        print_bill(found.bill, views, language)
        return
    shipped = held.law_on(date.max).by_id
    table = Table("provision", "before", "official text", show_lines=True, expand=True)
    for text in found.texts:
        for code, words in text.words.items():
            old = shipped[text.provision].text.get(code, "")
            table.add_row(*(Text(cell) for cell in (f"{text.provision} ({code})", old, words)))
    out().print(table)
