"""A new key-encryption key, and every key wrapped anew under it; taken up again wherever it was stopped.

First the new key is on disk, then the store names it as the one to wrap with, then keys are wrapped anew in
batches, each a transaction; last the database is built anew, so that nothing wrapped under the old key is
left in it, and the old key is thrown away. Keys say under which key-encryption key they are, so both can be
in use meanwhile.
"""

from __future__ import annotations

from typing import Final

from vartai.services.keys.answers import Rotated
from vartai.services.keys.desk import Desk
from vartai.services.keys.folder import KeyFolder
from vartai.services.keys.kek_files import read_keks, remove_kek, write_kek
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import RotateKek
from vartai.services.keys.store import Store
from vartai.vault import Kek, ServiceIdentity, WrapBroken, new_kek, rewrap

BATCH: Final = 2_000


def rotate_in_folder(desk: Desk, identity: ServiceIdentity, asked: RotateKek, folder: KeyFolder) -> Rotated:
    """Rotate to a fresh key that is kept in the folder; first finishes a rotation that was interrupted."""
    if unfinished(desk.store) == 0:
        new = new_kek()
        if identity is ServiceIdentity.KEEPER:
            write_kek(folder, new)
        begin(desk, identity, asked, new)
    rotated = finish(desk)
    drop_old_files(desk.store, folder)
    return rotated


def begin(desk: Desk, identity: ServiceIdentity, asked: RotateKek, new: Kek) -> None:
    """From now on wrap under a new key, which is kept safely already."""
    with desk.entry(identity, asked) as entry:
        if identity is not ServiceIdentity.KEEPER:
            raise Refused(Why.NOT_YOURS, f"only {ServiceIdentity.KEEPER.value} may rotate")
        if desk.keks.locked:
            raise Refused(Why.LOCKED, "the service is locked; start it again with its key-encryption key")
        entry.note(detail=new.id)
        desk.keks.add(new)
        desk.store.set_meta("kek", new.id)


def finish(desk: Desk, batch: int = BATCH) -> Rotated:
    """Wrap anew what is under an older key; others are served between batches.

    `Refused` names the first case whose key does not open; the rest is wrapped anew all the same, and the old
    key is kept.
    """
    wrapped, after, broken = 0, ("", 0), ""
    while True:
        rows = _older(desk, after, batch)
        if not rows:
            break
        done, wrong = _wrap_anew(desk, rows)
        wrapped, after, broken = wrapped + done, rows[-1][:2], broken or wrong
    if broken:
        raise Refused(Why.BROKEN, f"{unfinished(desk.store)} keys stay under an old key: {broken}")
    with desk.lock:
        if wrapped:
            desk.store.rebuild()
        current = desk.store.meta("kek")
        desk.keks.keep_only(current)
    return Rotated(current, wrapped)


def unfinished(store: Store) -> int:
    """How many keys are under an older key-encryption key than the one of the day."""
    sql = "SELECT count(*) FROM case_keys WHERE kek_id != ?"
    (count,) = store.db.execute(sql, (store.meta("kek"),)).fetchone()
    return int(count)


def drop_old_files(store: Store, folder: KeyFolder) -> None:
    """Throw away the key-encryption keys of the folder under which nothing is wrapped."""
    used = {kek_id for (kek_id,) in store.db.execute("SELECT DISTINCT kek_id FROM case_keys")}
    for kek_id in set(read_keks(folder)) - used - {store.meta("kek")}:
        remove_kek(folder, kek_id)


_Row = tuple[str, int, str, bytes]


def _older(desk: Desk, after: tuple[str, int], most: int) -> list[_Row]:
    with desk.lock:
        rows = desk.store.db.execute(
            "SELECT case_id, version, kek_id, wrapped FROM case_keys"
            " WHERE (case_id, version) > (?, ?) AND kek_id != ? ORDER BY case_id, version LIMIT ?",
            (*after, desk.store.meta("kek"), most),
        )
        return list(rows)


def _wrap_anew(desk: Desk, rows: list[_Row]) -> tuple[int, str]:
    """Wrap a batch anew: how many were, and which one could not be opened.

    A key that was destroyed meanwhile stays so.
    """
    new, changed, broken = desk.keks[desk.store.meta("kek")], [], ""
    for case, version, kek_id, wrapped in rows:
        try:
            again = rewrap(desk.keks[kek_id], new, case, version, wrapped)
        except WrapBroken as error:
            broken = broken or str(error)
        else:
            changed.append((new.id, again, case, version, wrapped))
    with desk.lock, desk.store.transaction():
        done = desk.store.db.executemany(
            "UPDATE case_keys SET kek_id = ?, wrapped = ? WHERE case_id = ? AND version = ? AND wrapped = ?",
            changed,
        )
    return done.rowcount, broken
