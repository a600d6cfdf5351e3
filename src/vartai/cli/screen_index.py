"""`vartai screen index`: index list editions once, to be searched again and again."""

from __future__ import annotations

from pathlib import Path

import click

from vartai.assessment.outputs_writing import write_unreadable
from vartai.cli.screen_sources import PATH
from vartai.cli.terminal import SOME_UNREADABLE, explained, list_editions, say, stop
from vartai.screening.editions import searched
from vartai.screening.editions.searched_reading import holds_searched
from vartai.screening.editions.searched_writing import save_searched


@click.command("index", epilog="Example: vartai screen index --list list.jsonl --out list.index")
@click.option("--list", "lists", type=PATH, multiple=True, required=True, help="Watch list; several times.")
@click.option(
    "--sheet",
    "sheets",
    type=PATH,
    multiple=True,
    help="Data sheet, as often as --list and in the same order; beside the list if not given.",
)
@click.option("--out", type=PATH, required=True, help="Folder for the index; an earlier index is replaced.")
def index_lists(lists: tuple[Path, ...], sheets: tuple[Path, ...], out: Path) -> None:
    """Index list editions once, so that `vartai screen` and `vartai assess` need not read them again.

    The index holds for these very editions. Make it again when a list has a new one.
    """
    if out.exists() and not (out.is_dir() and holds_searched(out)):
        stop(f"{out} holds something else than an index; give another folder")
    editions = list_editions(lists, sheets)
    found = searched(editions)
    problems = [problem for edition in editions for problem in edition.problems]
    beside = out.with_name(f"{out.name}-unreadable.csv")
    with explained():
        save_searched(found, out)
        if problems:
            write_unreadable(beside, problems)
    say(f"{len(found.index.entries):,} entries indexed. The index stands in {out}; use it with --index.")
    say(f"Its digest is {found.index.digest}.")
    if problems:
        say(f"{len(problems):,} problems in the lists; {beside} says where, why and what to do.")
        raise SystemExit(SOME_UNREADABLE)
