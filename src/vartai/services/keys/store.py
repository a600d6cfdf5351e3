"""The service's own database: wrapped case keys, orders, the record.

SQLite with a write-ahead log, flushed at every commit (`synchronous` FULL): what was acknowledged survives a
power cut. `secure_delete` writes zeros over what is deleted. Nothing in it opens anything without the
key-encryption key.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from vartai.facts.problem import BadValue
from vartai.vault import Kek, new_case_key, wrap

INDEX_ROOT: Final = ":blind-indexes"
"""Under this id, which no case can have, stands the root key of blind indexes."""

_FORM: Final = "1"
_SCHEMA: Final = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE case_keys (
  case_id TEXT NOT NULL, version INTEGER NOT NULL, kek_id TEXT NOT NULL, wrapped BLOB NOT NULL,
  made_at TEXT NOT NULL, in_use INTEGER NOT NULL, PRIMARY KEY (case_id, version)
) WITHOUT ROWID;
CREATE INDEX case_keys_unused ON case_keys (made_at) WHERE in_use = 0;
CREATE TABLE orders (
  id TEXT PRIMARY KEY, purpose TEXT NOT NULL, basis TEXT NOT NULL, population INTEGER NOT NULL,
  starts TEXT NOT NULL, ends TEXT NOT NULL, proposed_by TEXT NOT NULL, approved_by TEXT, withdrawn_by TEXT
) WITHOUT ROWID;
CREATE TABLE order_cases (
  order_id TEXT NOT NULL REFERENCES orders, case_id TEXT NOT NULL, PRIMARY KEY (order_id, case_id)
) WITHOUT ROWID;
CREATE TABLE records (number INTEGER PRIMARY KEY, at TEXT NOT NULL, leaf BLOB NOT NULL);
CREATE INDEX records_at ON records (at);
CREATE TRIGGER records_stay BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'a record stays'); END;
CREATE TRIGGER records_last BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'a record stays'); END;
"""


@dataclass(frozen=True)
class StoredKey:
    """One wrapped key of a case. `in_use`: it was opened once, or its case was seen to exist."""

    case: str
    version: int
    kek_id: str
    wrapped: bytes = field(repr=False)
    in_use: bool = False


class Store:
    """The database, open. One process and one thread at a time work with it."""

    def __init__(self, path: Path) -> None:
        """Open a store that is there; `BadValue` where it is none."""
        if not path.is_file():
            raise BadValue(f"there is no store of keys at {path}", "make one with vartai keys init")
        self.path, self._closed = path, False
        try:
            self.db = _connection(path)
            form = self.meta("form")
        except sqlite3.Error as error:
            raise BadValue(
                f"{path} is no store of keys: {error}", "restore it from a backup of keys"
            ) from None
        if form != _FORM:
            raise BadValue(
                f"{path} has form {form}; this version reads {_FORM}", "use the version that made it"
            )
        if self.meta("erasing") == "1":
            # An erasure was interrupted after its commit: finish what it promised.
            self.rebuild()
        self.flush_log()

    @classmethod
    def make(cls, path: Path, kek: Kek) -> None:
        """Make a new store that wraps under this key, with a root key for blind indexes."""
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
        db = _connection(path)
        db.executescript(_SCHEMA)
        wrapped = wrap(kek, INDEX_ROOT, 1, new_case_key())
        made = written(datetime.now(UTC))
        db.execute("INSERT INTO case_keys VALUES (?, 1, ?, ?, ?, 1)", (INDEX_ROOT, kek.id, wrapped, made))
        db.executemany("INSERT INTO meta VALUES (?, ?)", [("kek", kek.id), ("erasing", "0"), ("form", _FORM)])
        db.close()

    def close(self) -> None:
        """Close it, if it isn't; the write-ahead log is brought in."""
        if not self._closed:
            self._closed = True
            self.flush_log()
            self.db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; on disk when it ends well."""
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._undo()
            raise
        try:
            self.db.execute("COMMIT")
        except sqlite3.Error:
            self._undo()
            raise

    def _undo(self) -> None:
        # SQLite has undone it by itself after some errors, a full disk among them.
        if self.db.in_transaction:
            self.db.execute("ROLLBACK")

    def meta(self, name: str) -> str:
        """One of the few words that the store keeps about itself."""
        (value,) = self.db.execute("SELECT value FROM meta WHERE name = ?", (name,)).fetchone()
        return str(value)

    def set_meta(self, name: str, value: str) -> None:
        """Change such a word."""
        self.db.execute("UPDATE meta SET value = ? WHERE name = ?", (value, name))

    def add_key(self, key: StoredKey, made_at: datetime) -> None:
        """Keep a wrapped key; `sqlite3.IntegrityError` where the case has this version."""
        row = (key.case, key.version, key.kek_id, key.wrapped, written(made_at), int(key.in_use))
        self.db.execute("INSERT INTO case_keys VALUES (?, ?, ?, ?, ?, ?)", row)

    def keys_of(self, cases: Sequence[str]) -> list[StoredKey]:
        """All versions of the keys of these cases, by case and version."""
        rows = self.db.execute(
            "SELECT case_id, version, kek_id, wrapped, in_use FROM case_keys"
            " WHERE case_id IN (SELECT value FROM json_each(?)) ORDER BY case_id, version",
            (json.dumps(list(cases)),),
        )
        return [
            StoredKey(case, version, kek, wrapped, bool(used)) for case, version, kek, wrapped, used in rows
        ]

    def mark_in_use(self, cases: Iterable[str]) -> None:
        """Remember that these cases exist, so that no sweep takes their keys."""
        sql = "UPDATE case_keys SET in_use = 1 WHERE case_id = ? AND in_use = 0"
        self.db.executemany(sql, ((case,) for case in cases))

    def delete_keys(self, keys: Iterable[StoredKey]) -> None:
        """Delete wrapped keys; their bytes are gone after `scrub`, or when the store is opened again."""
        sql = "DELETE FROM case_keys WHERE case_id = ? AND version = ?"
        self.db.executemany(sql, ((key.case, key.version) for key in keys))
        self.set_meta("erasing", "1")

    def scrub(self, deleted: Sequence[StoredKey]) -> None:
        """Bring the bytes of deleted keys out of every file of the store; `OSError` where they stay.

        The log is brought in and cut to nothing; SQLite has put zeros over the rows. Then the bytes are
        searched for, and where one is left, or many would have to be searched for, the file is built anew.
        """
        self.flush_log()
        if len(deleted) > _SEARCHED or self.holds(deleted):
            self.rebuild()
            if len(deleted) <= _SEARCHED and self.holds(deleted):
                raise OSError(f"bytes of erased keys are still in {self.path}")
        self.set_meta("erasing", "0")
        self.flush_log()

    def rebuild(self) -> None:
        """Write the database anew from what is in it."""
        self.db.execute("VACUUM")
        self.flush_log()
        self.set_meta("erasing", "0")

    def holds(self, keys: Sequence[StoredKey]) -> bool:
        """Whether the bytes of one of these keys stand in a file of the store."""
        wanted = re.compile(b"|".join(re.escape(key.wrapped) for key in keys))
        return bool(keys) and any(_stands_in(path, wanted) for path in self.files())

    def files(self) -> list[Path]:
        """The files that the database is made of."""
        return sorted(self.path.parent.glob(f"{self.path.name}*"))

    def flush_log(self) -> None:
        """Bring the write-ahead log into the database and cut it to nothing; `OSError` where it can't be."""
        busy, *_ = self.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise OSError(f"another process reads {self.path}, so its log can't be cut; stop that process")


_SEARCHED: Final = 8


def _stands_in(path: Path, wanted: re.Pattern[bytes]) -> bool:
    if path.stat().st_size == 0:
        return False
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as held:
        return wanted.search(held) is not None


def _connection(path: Path) -> sqlite3.Connection:
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=10)
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "secure_delete = ON",
        "temp_store = MEMORY",
        "foreign_keys = ON",
        "trusted_schema = OFF",
    ):
        db.execute(f"PRAGMA {pragma}").fetchall()
    return db


def written(moment: datetime) -> str:
    """A moment as the store writes it: in UTC, so that texts are in the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
