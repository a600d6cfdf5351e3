"""`vartai bill`: list the bills, show what one would change."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click
from rich.table import Table
from rich.text import Text

from vartai import lithuania
from vartai.cli.bill_views import print_bill
from vartai.cli.bill_words import amendment_views, votes_text
from vartai.cli.law_book import law_book_option, statute_book
from vartai.cli.terminal import Day, language_option, out, say, stop, today
from vartai.comparison.bill_effect import TwoLaws, two_laws
from vartai.facts.reading import vocabulary
from vartai.law import Law
from vartai.law.amending import AmendmentError
from vartai.law.bill import Bill, Bills
from vartai.law.bill_reading import BillFileError, read_bills
from vartai.law.bill_writing import written_bill
from vartai.law.enacting import StatuteBook
from vartai.law.export import plain


@click.group()
def bill() -> None:
    """Bills: what a text before parliament would change in the law."""


@bill.command(name="list", epilog="Example: vartai bill list --language lt")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@language_option("Language of the titles.")
def list_bills(as_json: bool, language: str) -> None:
    """List the bills that come with the package, with stage, day and votes."""
    held = lithuania.bills().values()
    if as_json:
        click.echo(json.dumps([plain(written_bill(each)) for each in held], ensure_ascii=False, indent=1))
        return
    table = Table("bill", "title", "stage", "day", "votes", "on", box=None, pad_edge=False)
    for each in held:
        row = [each.id, each.title[language], each.stage.value.replace("_", " "), f"{each.date or ''}"]
        table.add_row(*(Text(cell) for cell in row), " : ".join(votes_text(each)), each.base or "law")
    out().print(table)
    say("Votes are for : against : abstained. A bill stands on the law in force or on another bill.")


@bill.command(epilog="Example: vartai bill show V9 --at 2025-04-17, or: vartai bill show my_bill.yml")
@click.argument("name", metavar="BILL")
@click.option(
    "--at", type=Day(), help="The day asked about; the bill's own if not given, today if it has none."
)
@click.option("--json", "as_json", is_flag=True, help="For programs: the bill in the schema of bill files.")
@law_book_option
@language_option("Language of titles and texts.")
def show(name: str, at: date | None, as_json: bool, folder: Path | None, language: str) -> None:
    """Show a bill, by its id or as a YAML file: stage, votes, scope, each amendment with old and new."""
    held = statute_book(folder)
    for each, bills in bills_of(name, held):
        day = at or each.date or today()
        laws = laws_around(each, bills, held.law_on(day), day)
        views = amendment_views(each, laws.before, laws.after, language)
        if as_json:
            row = plain(written_bill(each)) | {"at": day.isoformat(), "effects": [v.as_data() for v in views]}
            click.echo(json.dumps(row, ensure_ascii=False, indent=1))
        else:
            print_bill(each, views, language)
            say(f"As if in force on {day}; a paraphrase that no lawyer has reviewed yet.")


def bills_of(name: str, held: StatuteBook) -> Iterator[tuple[Bill, Bills]]:
    """The bill with an id, or all those of a file, each with the bills that it may build on."""
    shipped = lithuania.bills()
    if name in shipped:
        yield shipped[name], shipped
        return
    path = Path(name)
    if path.suffix not in (".yml", ".yaml") and not path.exists():
        stop(f"no bill is called {name!r}; use one of: {', '.join(shipped)}, or the path of a bill file")
    try:
        own = read_bills(path, lithuania.book_of(held.law_on(date.max)), shipped)
    except BillFileError as error:
        stop(str(error))
    for each in own.values():
        yield each, {**shipped, **own}


def laws_around(each: Bill, bills: Bills, law: Law, day: date) -> TwoLaws:
    """What a bill builds on and what it makes of it, on a day; one that can't be applied ends the command."""
    try:
        return two_laws(each, bills, law, vocabulary(), day)
    except AmendmentError as error:
        stop(str(error))
