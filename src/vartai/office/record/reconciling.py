"""State against records: does every protected row still say what its last record committed to?

The tree proves what was recorded; this proves that the tables still say so. It needs no key: records commit
to rows as they are stored.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from django.db.models import F

from vartai.ledger.commitment import opens
from vartai.ledger.tree import Frontier
from vartai.office.record.entry import Entry
from vartai.office.record.growing import read_head
from vartai.office.record.models import Record
from vartai.office.record.protected import Protected, protected_models, stored

_AT_ONCE = 2_000


class Wrong(StrEnum):
    """How a row and its records can disagree."""

    ALTERED = "altered"  # it does not say what was recorded last
    ROLLED_BACK = "rolled_back"  # it is an earlier version of itself
    UNRECORDED = "unrecorded"  # nothing was ever recorded of it
    DELETED = "deleted"  # it is gone, and that was not recorded
    BACK_AGAIN = "back_again"  # it was deleted, and is there
    RECORD_ALTERED = "record_altered"  # the record itself is not the one in the tree
    RECORD_MISSING = "record_missing"  # the tree has more leaves than there are records


@dataclass(frozen=True)
class Fault:
    """A row or record that is not as recorded: its table, its random id, and how."""

    table: str
    row: UUID | int
    wrong: Wrong

    def __str__(self) -> str:
        return f"{self.table} {self.row}: {self.wrong.value.replace('_', ' ')}"


def reconcile(connection: Any) -> Iterator[Fault]:
    """Every fault of every protected table and of the records; nothing where all is as recorded."""
    for model in protected_models():
        yield from _rows(model, connection.alias)
    yield from _records(connection)


def _rows(model: type[Protected], alias: str) -> Iterator[Fault]:
    table = model._meta.db_table
    last = _last_records(table, alias)
    for row in model._default_manager.using(alias).order_by("pk").iterator(_AT_ONCE):
        record = last.pop(row.pk, None)
        if wrong := _wrong(row, record):
            yield Fault(table, row.pk, wrong)
    for row_id, record in last.items():
        if record["state"]:
            yield Fault(table, row_id, Wrong.DELETED)


def _last_records(table: str, alias: str) -> dict[UUID, dict[str, Any]]:
    """Of each row the last record, by the row's id."""
    records = Record.objects.using(alias).filter(table=table).order_by("id")
    return {
        record["row"]: dict(record)
        for record in records.values("row", "row_version", "salt", "state")
        if record["row"]
    }


def _wrong(row: Protected, record: dict[str, Any] | None) -> Wrong | None:
    if record is None:
        return Wrong.UNRECORDED
    if not record["state"]:
        return Wrong.BACK_AGAIN
    if opens(bytes(record["state"]), bytes(record["salt"]), stored(row)):
        return None
    return Wrong.ROLLED_BACK if row.version < record["row_version"] else Wrong.ALTERED


def _records(connection: Any) -> Iterator[Fault]:
    """Each record against its leaf, and all leaves that have a place against the head of the tree."""
    whole = Frontier()
    records = Record.objects.using(connection.alias).order_by(F("position").asc(nulls_last=True))
    for record in records.iterator(_AT_ONCE):
        if entry_of(record).leaf_hash() != bytes(record.leaf_hash):
            yield Fault(Record._meta.db_table, record.pk, Wrong.RECORD_ALTERED)
        if record.position is not None:
            whole, _ = whole.appended(bytes(record.leaf_hash))
    head = read_head(connection)
    if whole.size < head.size:
        yield Fault(Record._meta.db_table, whole.size, Wrong.RECORD_MISSING)
    elif whole != head:
        yield Fault(Record._meta.db_table, whole.size, Wrong.RECORD_ALTERED)


def entry_of(record: Record) -> Entry:
    """A record as it was when it was written."""
    given: dict[str, Any] = {name: _as_bytes(getattr(record, name)) for name in Entry.__dataclass_fields__}
    return Entry(**given)


def _as_bytes(value: Any) -> Any:
    return bytes(value) if isinstance(value, memoryview) else value
