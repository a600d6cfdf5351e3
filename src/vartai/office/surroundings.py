"""What the machine says about this office: folders and addresses by variables, secrets by files."""

from __future__ import annotations

import os
import secrets
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

HOME = Path(os.environ.get("VARTAI_HOME", "out/office")).resolve()
"""Where the embedded database and the office's own secret live (`VARTAI_HOME`)."""

KEYS = Path(os.environ.get("VARTAI_KEYS", f"{HOME}-keys")).resolve()
"""Where the key service lives: never beside the data (`VARTAI_KEYS`)."""

PRODUCTION = os.environ.get("VARTAI_PROFILE", "embedded") == "production"
"""Whether the office runs for real: `VARTAI_PROFILE=production`."""

HOSTS = os.environ.get("VARTAI_HOSTS", "127.0.0.1,localhost").split(",")


def secret_key() -> str:
    """The secret that signs sessions: from its file in `HOME`; without one a secret that lasts a process."""
    file = HOME / "secret"
    return file.read_text(encoding="ascii").strip() if file.exists() else secrets.token_urlsafe(48)


def database(home: Path = HOME, address: str = os.environ.get("VARTAI_DATABASE", "")) -> dict[str, Any]:
    """What Django is told of the database: PostgreSQL where `VARTAI_DATABASE` gives an address, else SQLite.

    The address looks like `postgresql://user:password@host:5432/name`; a host may be the folder of a Unix
    socket, written with %2F for each slash. SQLite flushes each commit to the disk (synchronous FULL): with
    less, a power cut loses decisions that were acknowledged.
    """
    if not address:
        return {
            "ENGINE": "django.db.backends.sqlite3",
            "NAME": home / "office.sqlite",
            "OPTIONS": {
                "transaction_mode": "IMMEDIATE",
                "timeout": 20,
                "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON;",
            },
        }
    parts = urlsplit(address)
    if parts.scheme not in {"postgresql", "postgres"} or not parts.path.strip("/"):
        raise ValueError("VARTAI_DATABASE must look like postgresql://user:password@host:5432/name")
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.strip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": 60,
    }
