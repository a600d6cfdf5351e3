"""How anything is changed: an act that records each change and each reading in its own transaction."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connections, transaction

from vartai.ledger.commitment import commitment
from vartai.office.actor import Actor
from vartai.office.record import within
from vartai.office.record.entry import Entry
from vartai.office.record.entry_table import insert_entries, last_of_case
from vartai.office.record.growing import Growth
from vartai.office.record.protected import Protected, stored
from vartai.office.sealing.rows import content_salt, seal_field, seal_reason
from vartai.vault.case_key import CaseKeys


class ChangedMeanwhile(RuntimeError):  # noqa: N818  named for what happened
    """Somebody else changed the same thing first; look at it again before you go on."""


@dataclass
class Act:
    """An act under way: changes go through it and through nothing else."""

    actor: Actor
    kind: str
    at: datetime
    purpose: str
    keys: CaseKeys | None
    reason: str
    case: UUID | None
    connection: Any
    token: str
    _growth: Growth = field(init=False)
    _previous: bytes = field(init=False, default=b"")

    def __post_init__(self) -> None:
        self._growth = Growth(self.connection)
        if self.case is not None:
            self._previous = last_of_case(self.connection, self.case)

    def add(self, row: Protected, **sealed: Any) -> None:
        """Put a new row into its table; `sealed` gives the plain values of its sealed fields."""
        self.add_all([row], [sealed])

    def add_all(self, rows: Sequence[Protected], sealed: Sequence[dict[str, Any]] | None = None) -> None:
        """Put new rows of one kind into their table."""
        entries = []
        for row, plain in zip(rows, sealed or [{}] * len(rows), strict=True):
            self._seal(row, plain)
            entries.append(self._entry(row, plain))
        self._write(entries)
        type(rows[0])._default_manager.using(self.connection.alias).bulk_create(rows)

    def change(self, row: Protected, *, sealed: dict[str, Any] | None = None, **values: Any) -> None:
        """Change a row as it was read; `ChangedMeanwhile` where somebody else did so first."""
        before = row.version
        for name, value in values.items():
            setattr(row, name, value)
        self._seal(row, sealed or {})
        row.version = before + 1
        self._write([self._entry(row, sealed or {})])
        names = [*values, *(sealed or {}), "version"]
        new = {name: getattr(row, name) for name in names}
        there = type(row)._default_manager.using(self.connection.alias).filter(pk=row.pk, version=before)
        if there.update(**new) != 1:
            raise ChangedMeanwhile(type(row)._meta.db_table)

    def remove(self, row: Protected) -> None:
        """Take a row out of its table; that it was there stays recorded."""
        self._write([replace(self._entry(row, {}), state=b"")])
        type(row)._default_manager.using(self.connection.alias).filter(pk=row.pk).delete()

    def note(self, cases: Iterable[UUID] = ()) -> None:
        """Record what changes nothing: a reading, or a refusal; `cases` are those it showed."""
        self._write([self._entry(None, {})], tuple(cases))

    def _seal(self, row: Protected, plain: dict[str, Any]) -> None:
        if plain:
            if self.keys is None:
                raise ValueError(f"{type(row)._meta.db_table}: no keys at hand to seal {', '.join(plain)}")
            for name, value in plain.items():
                setattr(row, name, seal_field(self.keys, row, name, value))

    def _entry(self, row: Protected | None, plain: dict[str, Any]) -> Entry:
        salt = os.urandom(32)
        entry = Entry(
            at=self.at,
            kind=self.kind,
            actor=self.actor.code,
            purpose=self.purpose,
            case=self.case,
            table=type(row)._meta.db_table if row else "",
            row=row.pk if row else None,
            row_version=row.version if row else None,
            salt=salt,
            state=commitment(salt, stored(row)) if row else b"",
            content=commitment(content_salt(self.keys, salt), plain) if plain and self.keys else b"",
            reason=seal_reason(self.keys, salt, self.reason) if self.keys and self.reason else b"",
            previous=self._previous,
            cases=b"",
            within=self.token,
        )
        return entry

    def _write(self, entries: Sequence[Entry], cases: Sequence[UUID] = ()) -> None:
        if cases:
            named = [case.hex for case in sorted(cases)]
            entries = [replace(entry, cases=commitment(entry.salt, named)) for entry in entries]
        if self.case is not None:
            entries = list(self._chained(entries))
        insert_entries(self.connection, entries, self._growth, cases)

    def _chained(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        for entry in entries:
            chained = replace(entry, previous=self._previous)
            self._previous = chained.leaf_hash()
            yield chained

    def _close(self) -> None:
        self._growth.keep()


@contextmanager
def act(
    actor: Actor,
    kind: str,
    *,
    at: datetime,
    case: UUID | None = None,
    keys: CaseKeys | None = None,
    purpose: str = "",
    reason: str = "",
    using: str = DEFAULT_DB_ALIAS,
) -> Iterator[Act]:
    """Begin an act: `kind` says what is done in a word, `reason` why, sealed under the case key.

    Everything in it happens together or not at all.
    """
    connection = connections[using]
    with transaction.atomic(using=using), within.named(connection) as token:
        under_way = Act(actor, kind, at, purpose, keys, reason, case, connection, token)
        yield under_way
        under_way._close()
