"""What makes a table protected: every change of a row needs a record of the same transaction."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid4

from django.apps import apps
from django.db import models


class Protected(models.Model):
    """A row that only an act can change.

    The random id tells nothing; `version` counts the changes, so that of two people who change the same row
    at once one is told.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    version = models.PositiveIntegerField(default=1, editable=False)

    class Meta:
        abstract = True


def protected_models() -> list[type[Protected]]:
    """Every table that is protected, by the name of its table."""
    found = [model for model in apps.get_models() if issubclass(model, Protected)]
    return sorted(found, key=lambda model: model._meta.db_table)


def stored(row: models.Model) -> dict[str, Any]:
    """What the database holds of a row, as plain values; of bytes their SHA-256.

    Sealed values go in as they are stored, so that a row can be held against its record without any key.
    """
    fields = row._meta.concrete_fields
    return {field.attname: _plain(field.to_python(getattr(row, field.attname))) for field in fields}


def _plain(value: Any) -> Any:
    if isinstance(value, bytes | memoryview | bytearray):
        return hashlib.sha256(bytes(value)).hexdigest()
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, StrEnum):
        return value.value
    return value
