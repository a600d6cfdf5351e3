"""The key-encryption key on disk: in the service's folder, or as two shares that custodians bring."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pyrage

from vartai.facts.problem import BadValue
from vartai.services.keys.folder import KeyFolder
from vartai.vault import Kek
from vartai.vault.private_writing import remove, write_new
from vartai.vault.shares import Share, combined, split

SHORTEST_PASSPHRASE = 16


def write_kek(folder: KeyFolder, kek: Kek) -> None:
    """Keep a key in the folder; on disk when this returns."""
    write_new(_path(folder, kek.id), f"{kek.key.hex()}\n".encode())


def remove_kek(folder: KeyFolder, kek_id: str) -> None:
    """Throw a key of the folder away."""
    remove(_path(folder, kek_id))


def read_keks(folder: KeyFolder) -> dict[str, Kek]:
    """The keys in the folder, by id; none where custodians bring them. `BadValue` for a damaged one."""
    keks = {}
    for path in sorted(folder.keks.glob("*.key")):
        try:
            kek = Kek(bytes.fromhex(path.read_text(encoding="ascii")))
        except ValueError:
            raise _damaged(path) from None
        if path.stem != kek.id:
            raise _damaged(path)
        keks[kek.id] = kek
    return keks


def _damaged(path: Path) -> BadValue:
    return BadValue(f"{path} is damaged: it holds no key of this name", "restore it from a backup of keys")


def _path(folder: KeyFolder, kek_id: str) -> Path:
    return folder.keks / f"{kek_id}.key"


def write_shares(kek: Kek, custodians: Mapping[Path, str]) -> None:
    """Give a key to two custodians: a file each, encrypted in the age format under their passphrase.

    `BadValue` for a short passphrase, one passphrase for both, a number of custodians other than two, or a
    file that is there.
    """
    if len(custodians) != 2:
        raise BadValue(f"a key has two custodians, {len(custodians)} given", "name two different files")
    if len(set(custodians.values())) != len(custodians):
        raise BadValue("both custodians gave one passphrase", "each chooses an own, and tells nobody")
    for path, passphrase in custodians.items():
        if path.exists():
            raise BadValue(f"{path} is there already", "name a new file, so that no share is lost")
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise BadValue(
                f"the passphrase of {path} is shorter than {SHORTEST_PASSPHRASE} characters",
                "take six or more words by chance",
            )
    for share, (path, passphrase) in zip(split(kek), custodians.items(), strict=True):
        text = f"{share.kek_id} {share.number} {share.share.hex()}"
        write_new(path, _sealed(text.encode(), passphrase))


def read_shares(custodians: Mapping[Path, str]) -> Kek:
    """The key of two custodians' files; `BadValue` where one does not open, or they don't belong together."""
    if len(custodians) != 2:
        raise BadValue(f"a key has two custodians, {len(custodians)} given", "name two different files")
    one, other = (_share(path, passphrase) for path, passphrase in custodians.items())
    return combined(one, other)


def _share(path: Path, passphrase: str) -> Share:
    try:
        kek_id, number, share = _opened(path.read_bytes(), passphrase).decode().split()
        return Share(kek_id, int(number), bytes.fromhex(share))
    except (pyrage.DecryptError, ValueError):
        remedy = "type it again, or bring the file that was made with this key"
        raise BadValue(f"{path} does not open with this passphrase", remedy) from None


def _sealed(share: bytes, passphrase: str) -> bytes:
    """Sealed by a passphrase, by scrypt: each try takes about a second."""
    return bytes(pyrage.passphrase.encrypt(share, passphrase))


def _opened(sealed: bytes, passphrase: str) -> bytes:
    return bytes(pyrage.passphrase.decrypt(sealed, passphrase))
