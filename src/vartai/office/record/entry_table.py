"""Entries into their table, by plain SQL: this is on the way of every click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from vartai.office.record.entry import Entry
from vartai.office.record.growing import Growth
from vartai.office.record.models import Record, Touched

_FIELDS = [field for field in Record._meta.concrete_fields if field.name != "id"]
_COLUMNS = ", ".join(f'"{field.column}"' for field in _FIELDS)
_INSERT = f"INSERT INTO record_record ({_COLUMNS}) VALUES ({', '.join(['%s'] * len(_FIELDS))})"


def insert_entries(
    connection: Any, entries: Sequence[Entry], growth: Growth, cases: Sequence[UUID] = ()
) -> None:
    """Write entries down, each with its leaf; on SQLite the tree grows by them."""
    rows = []
    for entry in entries:
        leaf = entry.leaf_hash()
        given = {**entry.__dict__, "leaf_hash": leaf, "position": growth.place_of(leaf)}
        rows.append([field.get_db_prep_save(given[field.name], connection) for field in _FIELDS])
    with connection.cursor() as cursor:
        cursor.executemany(_INSERT, rows)
    if cases:
        last = Record.objects.using(connection.alias).get(leaf_hash=leaf).pk
        Touched.objects.using(connection.alias).bulk_create(
            Touched(record_id=last, case=case) for case in cases
        )


def last_of_case(connection: Any, case: UUID) -> bytes:
    """The leaf of the last record of a case, empty for the first; other acts on it wait for this one."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int(case) >> 65])
        field = Record._meta.get_field("case")
        cursor.execute(
            'SELECT leaf_hash FROM record_record WHERE "case" = %s ORDER BY id DESC LIMIT 1',
            [field.get_db_prep_value(case, connection)],
        )
        row = cursor.fetchone()
    return bytes(row[0]) if row else b""
