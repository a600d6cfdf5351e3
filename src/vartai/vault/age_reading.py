"""Reading backups of any size in the age format."""

from __future__ import annotations

from pathlib import Path

import pyrage

from vartai.vault.age_files import identity_of, unopened
from vartai.vault.private_writing import write_new_by


def read_sealed(source: Path, target: Path, identity: str) -> None:
    """Decrypt a file into a new one that only its owner can read, with one recipient's secret key.

    `BadValue` where it does not open, `FileExistsError` where the target is there; what opened of a damaged
    file is thrown away.
    """
    key = identity_of(identity)
    with source.open("rb") as sealed:
        try:
            write_new_by(target, lambda file: pyrage.decrypt_io(sealed, file, [key]))
        except pyrage.DecryptError:
            raise unopened() from None
        except OSError as error:
            if error.errno is not None:
                raise
            # What pyrage says of a part that was changed; errors of the disk have a number.
            raise unopened() from None
