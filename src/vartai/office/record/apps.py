"""The app; guards are put back after every migration, since rebuilding a table drops its triggers."""

from __future__ import annotations

from typing import Any

from django.apps import AppConfig
from django.db import connections
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate


class RecordConfig(AppConfig):
    """Records, the tree over them, and the guards of protected tables."""

    name = "vartai.office.record"
    label = "record"

    def ready(self) -> None:
        """Register the function that SQLite's guards call, and keep the guards in their place."""
        connection_created.connect(_register)
        post_migrate.connect(_guard, dispatch_uid="guards")


def _register(connection: Any, **_: Any) -> None:
    from vartai.office.record import within  # noqa: PLC0415  models are not loaded before

    within.register(connection)


def _guard(using: str, **_: Any) -> None:
    from vartai.office.record import guards  # noqa: PLC0415  models are not loaded before

    guards.install(connections[using])
