"""A bill drawn for a terminal: each amendment with old and new beside each other."""

from __future__ import annotations

from rich.table import Table
from rich.text import Text

from vartai.cli.bill_words import AmendmentView, bill_heading
from vartai.cli.terminal import out
from vartai.law.bill import Bill


def print_bill(each: Bill, views: list[AmendmentView], language: str) -> None:
    """A bill on the terminal: heading, then each amendment with old and new."""
    console = out()
    for line in bill_heading(each, language):
        console.print(line)
    for at, view in enumerate(views, 1):
        console.print()
        console.print(Text.assemble((f"{at}. {view.heading}", "bold"), f"  {view.note}" if view.note else ""))
        for part in view.changes:
            table = Table(title=Text(part.title), title_justify="left", expand=True, show_lines=True)
            for column, ratio in (("", 1), ("before", 3), ("under the bill", 3)):
                table.add_column(column, ratio=ratio)
            for row in part.rows:
                table.add_row(*(Text(cell) for cell in row))
            console.print(table)
        if not view.changes:
            console.print(Text("  changes nothing on this day", "dim"))
