"""Acts that destroy keys: of a case that is erased, of old versions, of cases that were never stored."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from vartai.services.keys.desk import DAY, Desk
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import MOST_CASES, Destroy, RetireVersions, Sweep, Unused
from vartai.services.keys.store import Store, StoredKey, written
from vartai.vault import Purpose, ServiceIdentity
from vartai.vault.orders import same_person


def destroy_key(desk: Desk, identity: ServiceIdentity, asked: Destroy) -> dict[str, Any]:
    """Erase a case: its keys are gone from every file of the service when this is answered."""
    with desk.lock:
        with desk.entry(identity, asked) as entry:
            desk.permitted(entry, Purpose.ERASE)
            if same_person(asked.who, asked.second_person):
                raise Refused(Why.ONE_PERSON, "a case is erased by two persons; name the second")
            keys = desk.store.keys_of([asked.case])
            if not keys:
                raise Refused(
                    Why.NO_SUCH_KEY, f"case {asked.case} has no key: it was never made, or is erased"
                )
            desk.within_limits(entry, Purpose.ERASE, None)
            desk.store.delete_keys(keys)
        _scrub(desk.store, keys)
    return {"destroyed": len(keys)}


def retire_versions(desk: Desk, identity: ServiceIdentity, asked: RetireVersions) -> dict[str, Any]:
    """Destroy all but the newest key of cases that were sealed anew."""
    with desk.lock:
        with desk.entry(identity, asked) as entry:
            desk.permitted(entry, Purpose.RE_ENCRYPT)
            desk.within_limits(entry, Purpose.RE_ENCRYPT, asked.order)
            newest: dict[str, int] = defaultdict(int)
            keys = desk.store.keys_of(asked.cases)
            for key in keys:
                newest[key.case] = max(newest[key.case], key.version)
            old = [key for key in keys if key.version < newest[key.case]]
            desk.store.delete_keys(old)
        _scrub(desk.store, old)
    return {"destroyed": len(old)}


def unused_keys(desk: Desk, identity: ServiceIdentity, asked: Unused) -> list[str]:
    """Cases whose key is older than a day and was never opened, by id, at most as many as a request holds."""
    _keeper_only(identity)
    with desk.lock:
        rows = desk.store.db.execute(
            "SELECT DISTINCT case_id FROM case_keys INDEXED BY case_keys_unused"
            " WHERE in_use = 0 AND made_at < ? AND case_id > ? ORDER BY case_id LIMIT ?",
            (written(desk.clock() - DAY), asked.after, MOST_CASES),
        )
        return [case for (case,) in rows]


def sweep(desk: Desk, identity: ServiceIdentity, asked: Sweep) -> dict[str, Any]:
    """Destroy keys whose case was never stored.

    Only a key that is older than a day and was never opened: whoever says of all cases that they don't exist
    destroys none that anybody has worked with.
    """
    with desk.lock:
        with desk.entry(identity, asked) as entry:
            _keeper_only(identity)
            desk.store.mark_in_use(set(asked.existing) - set(asked.orphans))
            limit = written(entry.now - DAY)
            sql = "SELECT case_id FROM case_keys WHERE in_use = 0 AND made_at < ?"
            old = {case for (case,) in desk.store.db.execute(sql, (limit,))}
            swept = tuple(case for case in asked.orphans if case in old)
            keys = desk.store.keys_of(swept)
            desk.store.delete_keys(keys)
            entry.note(cases=swept)
        _scrub(desk.store, keys)
    return {"destroyed": swept, "kept": [case for case in asked.orphans if case not in old]}


def _keeper_only(identity: ServiceIdentity) -> None:
    if identity is not ServiceIdentity.KEEPER:
        raise Refused(Why.NOT_YOURS, f"only {ServiceIdentity.KEEPER.value} may ask for this")


def _scrub(store: Store, keys: Sequence[StoredKey]) -> None:
    """Bring the bytes out of every file; where that fails the next start of the service does it."""
    try:
        if keys:
            store.scrub(keys)
    except (sqlite3.Error, OSError) as error:
        raise Refused(
            Why.STORE,
            f"the keys are deleted, but their bytes may still be on disk ({error}); start the service again, "
            "which removes them",
        ) from None
