"""What every act of the service stands on: the store, the key-encryption keys, the rules, the record.

An act runs within `Desk.entry`: alone, in one transaction with its record, which is on disk before anybody is
answered. A refusal undoes what was begun and is recorded, too. Where the record can't be written nothing is
done.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from vartai.services.keys.order_store import open_under, order_of
from vartai.services.keys.recording import KeyRecord, append, number_of_records, records_since
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import NAMES, Request
from vartai.services.keys.store import Store, StoredKey
from vartai.services.keys.usage import Usage, counts
from vartai.vault import Kek, Purpose, Rule, ServiceIdentity, WrapBroken, unwrap, wrap
from vartai.vault.orders import why_not
from vartai.vault.quota import WINDOW

Clock = Callable[[], datetime]


class Keks:
    """The key-encryption keys in memory; none after `lock`. They never show."""

    def __init__(self, keks: Mapping[str, Kek]) -> None:
        self._keks = dict(keks)

    @property
    def locked(self) -> bool:
        """Whether nothing can be opened."""
        return not self._keks

    def lock(self) -> None:
        """Forget them."""
        self._keks.clear()

    def add(self, kek: Kek) -> None:
        """Hold one more."""
        self._keks[kek.id] = kek

    def keep_only(self, kek_id: str) -> None:
        """Forget all but this one."""
        self._keks = {name: kek for name, kek in self._keks.items() if name == kek_id}

    def __getitem__(self, kek_id: str) -> Kek:
        if self.locked:
            raise Refused(Why.LOCKED, "the service is locked; start it again with its key-encryption key")
        if kek_id not in self._keks:
            raise Refused(Why.BROKEN, f"{kek_id} is not here; finish the rotation, or restore the key")
        return self._keks[kek_id]


@dataclass
class Entry:
    """A request while it is being done: its record grows with what becomes of it."""

    identity: ServiceIdentity
    now: datetime
    record: KeyRecord

    def note(self, **parts: object) -> None:
        """Put more into the record."""
        self.record = replace(self.record, **parts)  # type: ignore[arg-type]  # names are checked by replace


@dataclass
class Desk:
    """The service, apart from how it is spoken to."""

    store: Store
    keks: Keks
    rules: Mapping[Purpose, Rule]
    clock: Clock
    usage: Usage = field(default_factory=Usage)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def __post_init__(self) -> None:
        self.usage = Usage.from_records(records_since(self.store, self.clock() - WINDOW))

    @contextmanager
    def entry(self, identity: ServiceIdentity, request: Request) -> Iterator[Entry]:
        """Do a request within this: alone, in one transaction, recorded."""
        with self.lock:
            now = self.clock()
            entry = Entry(identity, now, _record(identity, request, now))
            asked = entry.record
            try:
                with self.store.transaction():
                    yield entry
                    append(self.store, entry.record)
            except Refused as refused:
                self.refuse(replace(asked, why=refused.why.value))
                raise
            except sqlite3.Error as error:
                raise _unwritten(error) from None
            if counts(entry.record):
                self.usage.add(entry.record)

    def refuse(self, record: KeyRecord) -> None:
        """Record a refusal; raises `Refused` itself where that can't be."""
        with self.lock:
            try:
                with self.store.transaction():
                    append(self.store, record)
            except sqlite3.Error as error:
                raise _unwritten(error) from None

    def permitted(self, entry: Entry, purpose: Purpose) -> Rule:
        """The rule of a purpose, if this identity may ask for it."""
        rule = self.rules[purpose]
        entry.note(purpose=purpose.value, compartments=tuple(sorted(rule.compartments)))
        if entry.identity not in rule.identities:
            raise Refused(Why.NOT_YOURS, f"{entry.identity.value} may not ask for {purpose.value}")
        return rule

    def within_limits(self, entry: Entry, purpose: Purpose, order_id: str | None) -> None:
        """Refuse what a quota, or the order that is to lift it, does not allow."""
        if order_id is None:
            self.usage.check(self.rules[purpose], entry.record)
        else:
            self._within_order(entry, purpose, order_id)

    def _within_order(self, entry: Entry, purpose: Purpose, order_id: str) -> None:
        order = order_of(self.store, order_id)
        if order is None:
            raise Refused(Why.ORDER, f"there is no order {order_id}")
        # Values without a case are told apart by nothing, so each counts: once per record and place in it.
        record = number_of_records(self.store)
        values = (f":value-{record}-{number}" for number in range(entry.record.counted))
        opened = open_under(self.store, order, [*entry.record.cases, *values])
        reason = why_not(order, entry.identity, purpose, opened, entry.now)
        if reason is not None:
            raise Refused(Why.ORDER, reason)

    def opened(self, key: StoredKey) -> bytes:
        """A stored key, unwrapped."""
        try:
            return unwrap(self.keks[key.kek_id], key.case, key.version, key.wrapped)
        except WrapBroken as broken:
            raise Refused(Why.BROKEN, str(broken)) from None

    def wrapped(self, case: str, version: int, case_key: bytes, *, in_use: bool = False) -> StoredKey:
        """A key, wrapped under the key-encryption key of the day."""
        kek = self.keks[self.store.meta("kek")]
        return StoredKey(case, version, kek.id, wrap(kek, case, version, case_key), in_use)


DAY = timedelta(days=1)


def _record(identity: ServiceIdentity, request: Request, now: datetime) -> KeyRecord:
    """What can be said of a request before it is done."""
    asked = vars(request)
    case = (asked["case"],) if "case" in asked else ()
    return KeyRecord(
        now,
        identity.value,
        NAMES[type(request)],
        who=asked.get("who"),
        second=asked.get("second_person"),
        purpose=asked["purpose"].value if "purpose" in asked else None,
        cases=asked.get("cases", case),
        order=asked.get("order"),
    )


def _unwritten(error: sqlite3.Error) -> Refused:
    return Refused(Why.STORE, f"the store of keys can't be written, so nothing was done: {error}")
