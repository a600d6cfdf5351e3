"""Backups of a key service, encrypted to two or more recipients; never in one file or place with the data.

A backup holds the store and settings, and the key-encryption key where the folder has it. Secrets of
identities are made anew. A backup brings erased keys back: keep none longer than 30 days, and erase again
after a restore what the office's ledger tells as erased since.
"""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.services.keys.desk import Desk
from vartai.services.keys.folder import KeyFolder, make_secrets, new_folder, refuse_used
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import BackUp
from vartai.vault import Purpose, ServiceIdentity, opened_with, sealed_for
from vartai.vault.private_writing import write_new


def back_up(desk: Desk, identity: ServiceIdentity, asked: BackUp, folder: KeyFolder) -> dict[str, int]:
    """Write a backup into a new file; it is recorded first."""
    with desk.lock:
        with desk.entry(identity, asked) as entry:
            desk.permitted(entry, Purpose.BACK_UP)
            entry.note(detail=f"for {len(set(asked.recipients))} recipients")
        try:
            sealed = sealed_for(asked.recipients, _packed(desk, folder))
            write_new(Path(asked.target), sealed)
        except BadValue as wrong:
            raise Refused(Why.MALFORMED, f"{wrong.message}; {wrong.remedy}") from None
        except OSError as error:
            raise Refused(Why.STORE, f"{asked.target}: {error.strerror or error}; name a new file") from None
    return {"bytes": len(sealed)}


def _packed(desk: Desk, folder: KeyFolder) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(folder.store.name, desk.store.db.serialize())
        archive.write(folder.settings, folder.settings.name)
        for path in sorted(folder.keks.glob("*.key")):
            archive.write(path, f"{folder.keks.name}/{path.name}")
    return packed.getvalue()


def restore(backup: Path, identity: str, target: Path) -> KeyFolder:
    """Make the folder of a key service from a backup, with new secrets.

    `identity` is one recipient's secret key. `BadValue` where the backup does not open, or the target is not
    empty.
    """
    refuse_used(target)
    packed = opened_with(identity, backup.read_bytes())
    folder = new_folder(target)
    with zipfile.ZipFile(io.BytesIO(packed)) as archive:
        for name in archive.namelist():
            if name not in (folder.store.name, folder.settings.name) and not _is_kek(name):
                raise BadValue(
                    f"{backup} holds {name!r}, which is no part of a backup of keys", "take another"
                )
            write_new(target / name, archive.read(name))
    make_secrets(folder)
    return folder


def _is_kek(name: str) -> bool:
    place, _, file = name.partition("/")
    return place == "kek" and file.startswith("kek-") and file.endswith(".key") and "/" not in file
