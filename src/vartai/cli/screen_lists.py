"""`vartai screen sheet` and `vartai screen compare`: what an edition of a list is, and what is new in it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from vartai.cli.terminal import SOME_UNREADABLE, explained, say, stop
from vartai.screening import Differences, ListEdition, ListEntry, differences, read_list, write_draft
from vartai.screening.lists.sheet_reading import sheet_path

_PATH = click.Path(path_type=Path)


@click.command(epilog="Example: vartai screen sheet list.jsonl")
@click.argument("watch_list", metavar="LIST", type=_PATH)
@click.option("--out", type=_PATH, help="Where to write it; beside the list if not given.")
def sheet(watch_list: Path, out: Path | None) -> None:
    """Draft the data sheet of a list: digest and counts filled in, the rest for a person to fill in."""
    target = out or sheet_path(watch_list)
    edition = _edition(watch_list)
    try:
        with explained():
            write_draft(watch_list, edition, target)
    except FileExistsError:
        stop(f"{target} is there already; move it away, or give another file with --out")
    say(f"A draft stands in {target}; fill in what is empty.")


@click.command(epilog="Example: vartai screen compare january.xml february.xml")
@click.argument("old", type=_PATH)
@click.argument("new", type=_PATH)
@click.option("--json", "as_json", is_flag=True, help="For programs: one object a line.")
def compare(old: Path, new: Path, as_json: bool) -> None:
    """List the entries that were added, removed or changed between two editions, with the changed fields."""
    before, now = _edition(old), _edition(new)
    found = differences(before, now)
    for what, entry, fields in _rows(found):
        name = entry.identity.names[0].full
        if as_json:
            row = {"what": what, "entry_id": entry.id, "name": name, "fields": list(fields)}
            click.echo(json.dumps(row, ensure_ascii=False))
        else:
            click.echo("\t".join((what, entry.id, name, ", ".join(fields))).rstrip())
    counts = f"{len(found.added):,} added, {len(found.removed):,} removed, {len(found.changed):,} changed"
    say(f"{counts}, {found.unchanged:,} the same.")
    problems = len(before.problems) + len(now.problems)
    if problems:
        say(f"{problems:,} problems in the two files: an entry that can't be read counts as not there.")
        raise SystemExit(SOME_UNREADABLE)


def _rows(found: Differences) -> Iterator[tuple[str, ListEntry, tuple[str, ...]]]:
    yield from (("added", entry, ()) for entry in found.added)
    yield from (("removed", entry, ()) for entry in found.removed)
    yield from (("changed", each.new, each.fields) for each in found.changed)


def _edition(path: Path) -> ListEdition:
    with explained():
        return read_list(path)
