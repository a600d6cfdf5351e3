"""In which transaction we are: the token that ties records to the changes they speak of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

_ATTRIBUTE = "vartai_within"
FUNCTION = "vartai_within"
"""The SQL function that SQLite's guards call; it exists on connections of this application alone."""


def register(connection: Any) -> None:
    """Give a new SQLite connection the function that names the act under way; NULL outside of one."""

    def _token() -> str | None:
        return getattr(connection, _ATTRIBUTE, None)

    if connection.vendor == "sqlite":
        connection.connection.create_function(FUNCTION, 0, _token)


@contextmanager
def named(connection: Any) -> Iterator[str]:
    """Name the transaction of an act: PostgreSQL's own id, on SQLite a random token until the act ends."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_current_xact_id()::text")
            yield str(cursor.fetchone()[0])
        return
    outer = getattr(connection, _ATTRIBUTE, None)
    token = outer or uuid4().hex
    setattr(connection, _ATTRIBUTE, token)
    try:
        yield token
    finally:
        setattr(connection, _ATTRIBUTE, outer)
