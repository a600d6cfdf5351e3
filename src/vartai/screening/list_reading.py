"""Reading a watch list from a file: every good entry, and a problem for every bad line."""

from __future__ import annotations

import gzip
import hashlib
import json
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from vartai.facts import BadValue, Problem
from vartai.screening.entity_row import PERSON, asking_states, entity_row, is_entity
from vartai.screening.entry import ListEdition, ListEntry, UnusableList
from vartai.screening.list_row import FieldMissing, ListRow, Row
from vartai.screening.plain_row import plain_row
from vartai.screening.refused_reading import refused_lists

_LONGEST_SHOWN = 200


def read_list(path: Path) -> ListEdition:
    """Read JSON lines, plain or as FollowTheMoney entities, also gzipped (`.gz`).

    What can't be read becomes a problem with its line; a bad date or other single value costs only itself.
    Entries that only refused lists name are left out and counted (S7). A file from which not one entry can be
    read raises `UnusableList`; one that isn't there raises the `OSError` of the system.
    """
    reading = _Reading(path.name)
    for number, line in _lines(path, reading):
        reading.take(number, line)
    kept, refused = reading.entries()
    if not kept and not refused:
        raise UnusableList(
            f"{path.name} holds no entry that can be read" + reading.first_problem(),
            "give JSON lines, one person each: FollowTheMoney entities or the plain format with id and names",
        )
    return ListEdition(
        name=_edition_name(path.name),
        digest=_digest(kept),
        entries=tuple(kept),
        refused=dict(sorted(refused.items())),
        skipped=reading.skipped,
        problems=tuple(reading.problems),
    )


@dataclass
class _Reading:
    """What was read of one file so far."""

    file: str
    rows: list[ListRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: int = 0
    asked_by: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    lines_of_ids: dict[str, int] = field(default_factory=dict)

    def take(self, number: int, line: bytes) -> None:
        """Take one line; a bad one leaves a problem."""
        text = line.decode("utf-8", errors="replace").strip()
        try:
            row = _parse(line)
            if row is None:
                return
            if is_entity(row):
                self._note_asking_states(row)
                if row["schema"] != PERSON:
                    self.skipped += 1
                    return
            read = entity_row(row) if is_entity(row) else plain_row(row)
            self._refuse_duplicate(read.id, number)
        except FieldMissing as missing:
            self.complain(number, missing.column, text, missing)
        except BadValue as bad:
            self.complain(number, "", text, bad)
        else:
            self.rows.append(read)
            for column, value, wrong in read.problems:
                self.complain(number, column, value, wrong)

    def entries(self) -> tuple[list[ListEntry], Counter[str]]:
        """The entries with the lists that count, and how many only a refused list names."""
        kept: list[ListEntry] = []
        refused: Counter[str] = Counter()
        known = refused_lists()
        for row in self.rows:
            asked_by = {name: frozenset(self.asked_by.get((row.id, name), ())) for name in row.lists}
            out = [name for name in row.lists if known.is_refused(name, asked_by[name])]
            lists = tuple(name for name in row.lists if name not in out)
            if out and not lists:
                refused.update(out)
            else:
                kept.append(ListEntry(row.id, row.identity, lists))
        return kept, refused

    def first_problem(self) -> str:
        """What the first problem says, without any value."""
        if not self.problems:
            return ""
        first = self.problems[0]
        return f"; line {first.row}: {first.message}"

    def _note_asking_states(self, row: Row) -> None:
        for entry_id, name, states in asking_states(row):
            self.asked_by.setdefault((entry_id, name), set()).update(states)

    def _refuse_duplicate(self, entry_id: str, number: int) -> None:
        first = self.lines_of_ids.setdefault(entry_id, number)
        if first != number:
            raise FieldMissing(
                "id", f"the id stands already in line {first}", "give each entry an id of its own"
            )

    def complain(self, number: int, column: str, value: str, bad: BadValue) -> None:
        """Note what was wrong in one line."""
        shown = value[:_LONGEST_SHOWN]
        self.problems.append(Problem(self.file, number, column, shown, bad.message, bad.remedy))


def _lines(path: Path, reading: _Reading) -> Iterator[tuple[int, bytes]]:
    """The lines of a file with their numbers from 1; a damaged archive ends early, with a problem."""
    number = 0
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        try:
            for number, line in enumerate(file, start=1):
                yield number, line
        except (EOFError, gzip.BadGzipFile, zlib.error):
            damage = BadValue("the archive is damaged from here on", "fetch the file again")
            reading.complain(number + 1, "", "", damage)


def _parse(line: bytes) -> dict[str, Any] | None:
    """The object of one line; None for an empty one."""
    try:
        text = line.decode("utf-8-sig").strip()
    except UnicodeDecodeError:
        raise BadValue("the line is not UTF-8", "save the file as UTF-8") from None
    if not text:
        return None
    try:
        row = json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue("the line is not JSON", "write one JSON object a line") from None
    if not isinstance(row, dict):
        raise BadValue("the line is no JSON object", "write one JSON object a line")
    return row


def _edition_name(file: str) -> str:
    for ending in (".gz", ".jsonl", ".json", ".ndjson", ".ftm"):
        file = file.removesuffix(ending)
    return file


def _digest(entries: list[ListEntry]) -> str:
    digest = hashlib.sha256()
    for entry in entries:
        digest.update(_canonical(entry).encode() + b"\n")
    return digest.hexdigest()


def _canonical(entry: ListEntry) -> str:
    """One entry as JSON in which every set is sorted."""
    identity = entry.identity
    row = {
        "id": entry.id,
        "names": [[name.full, name.given, name.patronymic, name.family] for name in identity.names],
        "birth_dates": [str(date) for date in identity.birth_dates],
        "sex": identity.sex,
        "citizenships": None if identity.citizenships is None else sorted(identity.citizenships),
        "countries": sorted(identity.countries),
        "birth_places": list(identity.birth_places),
        "document_numbers": list(identity.document_numbers),
        "lists": list(entry.lists),
    }
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
