"""The service's own record: every request that touches keys, granted or refused.

Lines are added, never changed. A line is the data of one leaf. The leaves are to stand in a Merkle tree whose
head outsiders keep; `grow_tree` is the one place where it grows.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields
from datetime import datetime
from typing import Final

from vartai.services.keys.store import Store, written

FORM: Final = "vartai-key-record/1"


@dataclass(frozen=True)
class KeyRecord:
    """One request: who asked for what, and what became of it.

    - `identity`, `who`, `second`: the process that asked, the person that it acts for, the second person.
    - `operation`, `purpose`, `compartments`, `order`: what was asked for.
    - `cases`: of a granted request those whose keys were handed out, made or destroyed; of a refused one
      those that were asked for. `missing`: cases asked for that have no key.
    - `counted`: values that count for a quota without a case (blind indexes).
    - `why`: the code of a refusal; None where it was granted.
    """

    at: datetime
    identity: str
    operation: str
    who: str | None = None
    second: str | None = None
    purpose: str | None = None
    compartments: tuple[str, ...] = ()
    cases: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    order: str | None = None
    counted: int = 0
    detail: str | None = None
    why: str | None = None

    def leaf_data(self) -> bytes:
        """The leaf: JSON with sorted keys, nothing between the parts, in UTF-8."""
        values = {"form": FORM, **asdict(self), "at": written(self.at)}
        return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()

    @classmethod
    def from_leaf_data(cls, leaf: bytes) -> KeyRecord:
        """Read a leaf; `ValueError` for anything but the very bytes that `leaf_data` gives."""
        values = json.loads(leaf)
        lists = {name: tuple(values[name]) for name in ("compartments", "cases", "missing")}
        known = {each.name: values[each.name] for each in fields(cls)}
        record = cls(**{**known, **lists, "at": datetime.fromisoformat(values["at"])})
        if record.leaf_data() != leaf:
            raise ValueError(f"this is no record of the form {FORM}")
        return record


def append(store: Store, record: KeyRecord) -> int:
    """Add a record within the transaction that is open; its number, from 0."""
    leaf = record.leaf_data()
    number = number_of_records(store)
    store.db.execute("INSERT INTO records VALUES (?, ?, ?)", (number, written(record.at), leaf))
    grow_tree(store.db, number, leaf)
    return number


def grow_tree(db: sqlite3.Connection, number: int, leaf: bytes) -> None:
    """Where the leaf joins the Merkle tree, in the same transaction; so far leaves only are kept."""


def records_from(store: Store, number: int, most: int) -> list[tuple[int, bytes]]:
    """Up to so many records from a number on: their numbers and leaves."""
    rows = store.db.execute(
        "SELECT number, leaf FROM records WHERE number >= ? ORDER BY number LIMIT ?", (number, most)
    )
    return list(rows)


def records_since(store: Store, moment: datetime) -> Iterator[KeyRecord]:
    """The records after a moment, in their order; those that a clock put into the future are among them."""
    rows = store.db.execute("SELECT leaf FROM records WHERE at > ? ORDER BY number", (written(moment),))
    return (KeyRecord.from_leaf_data(leaf) for (leaf,) in rows)


def number_of_records(store: Store) -> int:
    """How many records there are."""
    (count,) = store.db.execute("SELECT coalesce(max(number) + 1, 0) FROM records").fetchone()
    return int(count)
