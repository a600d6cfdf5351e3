"""The folder of a key service: never beside the data, and for its user only.

settings.toml      quotas and users
store.sqlite       wrapped keys, orders, the record
kek/ID.key         the key-encryption key, where no custodians bring it
secrets/NAME.secret  what each identity proves itself with
lock               held by the process that works here
keys.sock          where it listens
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.services.keys.secret_files import new_secret, write_secret
from vartai.services.keys.settings import settings_text
from vartai.services.keys.store import Store
from vartai.vault import Kek, ServiceIdentity
from vartai.vault.private_writing import flush_folder, write_new


@dataclass(frozen=True)
class KeyFolder:
    """Where everything of one key service stands."""

    path: Path

    @property
    def settings(self) -> Path:
        """Its settings."""
        return self.path / "settings.toml"

    @property
    def store(self) -> Path:
        """Its database."""
        return self.path / "store.sqlite"

    @property
    def keks(self) -> Path:
        """The folder of key-encryption keys."""
        return self.path / "kek"

    @property
    def socket(self) -> Path:
        """Where it listens, if nothing else is said."""
        return self.path / "keys.sock"

    def secret(self, identity: ServiceIdentity) -> Path:
        """The secret of an identity."""
        return self.path / "secrets" / f"{identity.value}.secret"


def make_folder(path: Path, kek: Kek) -> KeyFolder:
    """Make the folder of a new key service, which wraps under this key.

    The key itself is not written here. `BadValue` where something stands there. What was made halfway is
    named by `checked_folder`.
    """
    folder = new_folder(path)
    write_new(folder.settings, settings_text().encode())
    make_secrets(folder)
    Store.make(folder.store, kek)
    flush_folder(path.parent)
    return folder


def refuse_used(path: Path) -> None:
    """`BadValue` where a new folder can't be made, since something stands there."""
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise BadValue(f"{path} is there and not empty", "name a new folder, away from the data")


def new_folder(path: Path) -> KeyFolder:
    """Empty folders that only their user enters; `BadValue` as `refuse_used`."""
    refuse_used(path)
    folder = KeyFolder(path)
    for each in (path, folder.keks, path / "secrets"):
        each.mkdir(mode=0o700, parents=True, exist_ok=True)
        each.chmod(0o700)
    return folder


def make_secrets(folder: KeyFolder) -> None:
    """A new secret for each identity."""
    for identity in ServiceIdentity:
        write_secret(folder.secret(identity), new_secret(identity))


def checked_folder(path: Path) -> KeyFolder:
    """The folder of a key service that is whole and its user's own; `BadValue` says what is wrong."""
    folder = KeyFolder(path)
    remedy = "make one with vartai keys init, or name another folder"
    if not path.is_dir():
        raise BadValue(f"{path} is no folder of a key service", remedy)
    for each in (folder.settings, folder.store, *(folder.secret(identity) for identity in ServiceIdentity)):
        if not each.is_file():
            raise BadValue(
                f"{path} is no folder of a key service, or was not finished: {each.name} is missing", remedy
            )
        mode = each.stat().st_mode
        if mode & 0o077:
            raise BadValue(
                f"{each} can be read by others", f"chmod 600 {each}, and make new secrets and keys"
            )
    return folder


@contextmanager
def held(folder: KeyFolder) -> Iterator[None]:
    """Be the only process that works in a folder; `BadValue` where another does."""
    handle = os.open(folder.path / "lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BadValue(f"a key service works in {folder.path}", "stop it first, or ask it") from None
        yield
    finally:
        os.close(handle)
