"""Acts that tell how the service is and what stands in its record; they touch no key and are not recorded."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final

from vartai.services.keys.answers import ServiceState, state_object
from vartai.services.keys.desk import DAY, Desk
from vartai.services.keys.hardening import Hardened
from vartai.services.keys.order_store import orders_after
from vartai.services.keys.recording import number_of_records, records_from, records_since
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import Records
from vartai.services.keys.rotating import unfinished
from vartai.services.keys.store import INDEX_ROOT, written
from vartai.vault import ServiceIdentity
from vartai.vault.quota import WINDOW

MOST_RECORDS: Final = 200


def state(desk: Desk, hardened: Hardened, started: datetime, *, custodians: bool) -> dict[str, Any]:
    """How the service is; anybody who can connect may ask."""
    with desk.lock:
        now, db = desk.clock(), desk.store.db
        keys, cases = db.execute(
            "SELECT count(*), count(DISTINCT case_id) FROM case_keys WHERE case_id != ?", (INDEX_ROOT,)
        ).fetchone()
        (unused,) = db.execute(
            "SELECT count(DISTINCT case_id) FROM case_keys WHERE in_use = 0 AND made_at < ?",
            (written(now - DAY),),
        ).fetchone()
        return state_object(
            ServiceState(
                locked=desk.keks.locked,
                kek_id=desk.store.meta("kek"),
                custodians=custodians,
                keys=keys,
                cases=cases,
                unused=unused,
                rotation_unfinished=unfinished(desk.store),
                orders=len(orders_after(desk.store, now)),
                records=number_of_records(desk.store),
                refused=sum(record.why is not None for record in records_since(desk.store, now - WINDOW)),
                memory_locked=hardened.memory_locked,
                core_dumps_off=hardened.core_dumps_off,
                started=started,
            )
        )


def records(desk: Desk, identity: ServiceIdentity, asked: Records) -> list[list[Any]]:
    """Records from a number on, as number and leaf text; for whoever keeps the keys, not for the office."""
    if identity is not ServiceIdentity.KEEPER:
        raise Refused(Why.NOT_YOURS, f"only {ServiceIdentity.KEEPER.value} may read the record")
    with desk.lock:
        found = records_from(desk.store, asked.first, MOST_RECORDS)
        return [[number, leaf.decode()] for number, leaf in found]
