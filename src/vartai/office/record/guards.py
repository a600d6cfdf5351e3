"""The guards: triggers by which the database itself refuses a change without a record.

A superuser can take them away; then the reconciler and the witnesses tell. They hold against every forgotten
path: a shell, a bulk update, an admin page, a migration that writes data.
"""

from __future__ import annotations

from typing import Any

from vartai.office.record import postgres_guards, sqlite_guards
from vartai.office.record.protected import protected_models


class GuardMissing(RuntimeError):  # noqa: N818  named for what is missing
    """A protected table stands open: the office does not run like that."""


def install(connection: Any) -> None:
    """Put the guard of every table that exists into its place, anew."""
    existing = set(connection.introspection.table_names())
    with connection.cursor() as cursor:
        for statement in _dialect(connection).statements(_tables() & existing, existing):
            cursor.execute(statement)


def missing(connection: Any) -> list[str]:
    """The guards that should be there and are not, or are switched off, by name."""
    return sorted(_dialect(connection).names(_tables()) - present(connection))


def present(connection: Any) -> set[str]:
    """The triggers that are there and switched on, by name."""
    with connection.cursor() as cursor:
        cursor.execute(_dialect(connection).PRESENT)
        return {row[0] for row in cursor.fetchall()}


def demand(connection: Any) -> None:
    """Refuse to go on where a guard is missing."""
    if gone := missing(connection):
        raise GuardMissing(
            f"{len(gone)} guards are missing, among them {gone[0]}: run `vartai office migrate`, "
            "then `vartai ledger reconcile` to see what was changed meanwhile"
        )


def _tables() -> set[str]:
    return {model._meta.db_table for model in protected_models()}


def _dialect(connection: Any) -> Any:
    return postgres_guards if connection.vendor == "postgresql" else sqlite_guards
