"""Reading a watch list from a file of any format: every good entry, and a problem for all that is bad."""

from __future__ import annotations

import codecs
import dataclasses
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from vartai.screening.entry import ListEdition, UnusableList
from vartai.screening.lists.canonical import entries_digest
from vartai.screening.lists.csv_rows import gather_csv, is_header
from vartai.screening.lists.gathering import Gathered
from vartai.screening.lists.json_lines import gather_json_lines
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.opening_reading import DamagedArchive, file_digest, pieces
from vartai.screening.lists.sheet_reading import held_against, read_sheet, sheet_path
from vartai.screening.lists.xml_lists import gather_xml

_ENDINGS: Final = (".gz", ".jsonl", ".json", ".ndjson", ".ftm", ".csv", ".xml")
_UTF_16: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

Gather = Callable[[Iterable[bytes], Gathered, Limits], None]


def read_list(path: Path, *, sheet: Path | None = None, limits: Limits | None = None) -> ListEdition:
    """Read one edition: JSON lines (FollowTheMoney or plain), XML of OFAC, UN or EU, or CSV; also gzipped.

    The format is told from the content. What can't be read becomes a problem with its line; a bad date or
    other single value costs only itself. Entries that only refused lists name are left out and counted, and
    a list whose data sheet says that a persecuting state publishes it is refused (S7). The data sheet is
    read from `sheet`, else from beside the list; `sheet` of the edition stays None without one that fits.
    A file from which not one entry can be read raises `UnusableList`; one that isn't there, list or `sheet`,
    raises the `OSError` of the system.
    """
    limits = limits or Limits()
    said, complaints = read_sheet(sheet or sheet_path(path), required=sheet is not None)
    edition = _read(path, limits)
    if said is not None:
        said, more = held_against(sheet or sheet_path(path), said, file_digest(path), edition.entries)
        complaints += more
    return dataclasses.replace(edition, sheet=said, problems=(*complaints, *edition.problems))


def _read(path: Path, limits: Limits) -> ListEdition:
    gathered = Gathered(path.name)
    try:
        start, content = _begin(path, limits)
        _gatherer(path, start)(content, gathered, limits)
    except DamagedArchive as damage:
        gathered.complain(gathered.line + 1, "", "", damage)
    kept, refused = gathered.entries()
    if not kept and not refused:
        raise UnusableList(
            f"{path.name} holds no entry that can be read" + gathered.first_problem(),
            "give JSON lines (FollowTheMoney or plain), XML of OFAC, the UN or the EU, or CSV with the "
            "columns id and name",
        )
    return ListEdition(
        name=_edition_name(path.name),
        digest=entries_digest(kept),
        entries=tuple(kept),
        refused=dict(sorted(refused.items())),
        skipped=gathered.skipped,
        problems=tuple(gathered.problems),
    )


def _begin(path: Path, limits: Limits) -> tuple[bytes, Iterator[bytes]]:
    """The first piece of a file, and all pieces from the first on."""
    content = pieces(path, limits)
    first = next(content, b"")
    return first, chain([first], content)


def _gatherer(path: Path, start: bytes) -> Gather:
    """Which format the beginning of a file is of; JSON lines where nothing else shows."""
    if start.startswith(_UTF_16):
        raise UnusableList(f"{path.name} is in UTF-16", "save it as UTF-8")
    text = start.removeprefix(codecs.BOM_UTF8).lstrip()
    if text.startswith(b"<"):
        return gather_xml
    return gather_csv if is_header(text.partition(b"\n")[0]) else gather_json_lines


def _edition_name(file: str) -> str:
    for ending in _ENDINGS:
        file = file.removesuffix(ending)
    return file
