"""The guards of SQLite: each calls a function that only this application registers.

Records come first, then the changes they speak of: SQLite has no triggers that wait for the commit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from vartai.office.record.within import FUNCTION

PRESENT = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
# Each change needs a record of its own: of this row, in this version, and of a deletion that it is gone.
_ACTS = {
    "insert": '"row" = NEW.id AND row_version = NEW.version AND length(state) > 0',
    "update": '"row" = OLD.id AND NEW.id = OLD.id AND NEW.version = OLD.version + 1 '
    "AND row_version = NEW.version AND length(state) > 0",
    "delete": '"row" = OLD.id AND row_version = OLD.version AND length(state) = 0',
}
_FIXED = ("record_record", "record_touched", "record_node")


def names(tables: Collection[str]) -> set[str]:
    """What the guards are called."""
    own = {f"guard_{table}_{act}" for table in tables for act in _ACTS}
    fixed = {f"guard_{table}_{act}" for table in _FIXED for act in ("update", "delete")}
    return own | fixed | {"guard_record_record_insert"}


def statements(tables: Collection[str], existing: Collection[str]) -> Iterator[str]:
    """The SQL that puts them into their place."""
    for table in sorted(tables):
        for act, spoken_of in _ACTS.items():
            recorded = (
                f'EXISTS (SELECT 1 FROM record_record WHERE "within" = {FUNCTION}() '
                f"AND \"table\" = '{table}' AND {spoken_of})"
            )
            yield from _trigger(table, act, f"NOT {recorded}", f"{table}: no change without a record")
    for table in _FIXED:
        if table in existing:
            yield from _trigger(table, "update", "1", f"{table}: what is recorded is never changed")
            yield from _trigger(table, "delete", "1", f"{table}: what is recorded is never deleted")
    if "record_record" in existing:
        other = f'NEW."within" IS NOT {FUNCTION}()'
        yield from _trigger("record_record", "insert", other, "record_record: records come from acts alone")


def _trigger(table: str, act: str, when: str, message: str) -> Iterator[str]:
    name = f"guard_{table}_{act}"
    yield f'DROP TRIGGER IF EXISTS "{name}"'
    yield (
        f'CREATE TRIGGER "{name}" BEFORE {act.upper()} ON "{table}" WHEN {when} '
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )
