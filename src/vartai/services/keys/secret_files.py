"""What an identity proves itself with: 32 random bytes in a file that only its user reads."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.vault import ServiceIdentity
from vartai.vault.private_writing import write_new
from vartai.vault.sealing import KEY_BYTES


@dataclass(frozen=True)
class IdentitySecret:
    """An identity and its secret, which never shows."""

    identity: ServiceIdentity
    secret: bytes = field(repr=False)


def new_secret(identity: ServiceIdentity) -> IdentitySecret:
    """A fresh secret."""
    return IdentitySecret(identity, os.urandom(KEY_BYTES))


def write_secret(path: Path, secret: IdentitySecret) -> None:
    """Write a secret into a new file."""
    write_new(path, f"{secret.identity.value} {secret.secret.hex()}\n".encode())


def read_secret(path: Path) -> IdentitySecret:
    """The secret of a file; `BadValue`, without it, where there is none."""
    try:
        name, written = path.read_text(encoding="ascii").split()
        secret = IdentitySecret(ServiceIdentity(name), bytes.fromhex(written))
        if len(secret.secret) == KEY_BYTES:
            return secret
    except ValueError:
        pass
    raise BadValue(f"{path} is no secret of a key service", "copy it again from the folder of the service")
