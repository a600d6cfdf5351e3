"""Writing backups of any size in the age format."""

from __future__ import annotations

import errno
from collections.abc import Sequence
from pathlib import Path

import pyrage

from vartai.vault.age_files import recipients_of
from vartai.vault.private_writing import write_new_by


def write_sealed(source: Path, target: Path, recipients: Sequence[str]) -> None:
    """Encrypt a file into a new one that each recipient can open, without holding it in memory.

    `BadValue` for fewer than two recipients; `FileExistsError` where the target is there, `OSError` where it
    can't be written. A target that was not finished is not there.
    """
    keys = recipients_of(recipients)
    with source.open("rb") as plain:
        try:
            write_new_by(target, lambda file: pyrage.encrypt_io(plain, file, keys))
        except pyrage.EncryptError as error:
            # It puts what the disk said into words; the number is lost.
            raise OSError(errno.EIO, str(error), str(target)) from error
