"""How much everybody has opened within the hour; after a restart it is read from the record."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from vartai.services.keys.recording import KeyRecord
from vartai.services.keys.refusal import Refused, Why
from vartai.vault import RULES, Purpose, Rule, ServiceIdentity
from vartai.vault.orders import person_key
from vartai.vault.purposes import UNLIMITED
from vartai.vault.quota import WINDOW, Standing, standing


@dataclass
class _Used:
    """What one person opened for one purpose: moments in ascending order, and when which case was counted."""

    times: list[datetime] = field(default_factory=list)
    cases: dict[str, datetime] = field(default_factory=dict)


class Usage:
    """Openings of the last hour, by purpose and person, and of the whole office.

    A case that a person opened within the hour is not counted again for them: they had its key already.
    """

    def __init__(self) -> None:
        self._by_person: dict[tuple[Purpose, str], _Used] = {}
        self._by_office: dict[Purpose, list[datetime]] = {}

    @classmethod
    def from_records(cls, records: Iterable[KeyRecord]) -> Usage:
        """The usage that these records tell of: of the last hour, in their order."""
        usage = cls()
        for record in records:
            if counts(record):
                usage.add(record)
        return usage

    def add(self, record: KeyRecord) -> None:
        """Count what was opened, its cases and its values without a case."""
        purpose, person = _counted_as(record)
        used = self._by_person.setdefault((purpose, person), _Used())
        new = _new(used, record)
        used.cases.update((case, record.at) for case in new)
        office = self._by_office.setdefault(purpose, [])
        for _ in range(len(new) + record.counted):
            insort(used.times, record.at)
            insort(office, record.at)
        self._forget(record.at)

    def check(self, rule: Rule, record: KeyRecord) -> None:
        """Raise `Refused`, with the moment from which on it would be possible, where a quota is used up."""
        purpose, person = _counted_as(record)
        used = self._by_person.get((purpose, person), _Used())
        wanted = len(_new(used, record)) + record.counted
        office = self._by_office.get(purpose, [])
        for limit, times, whose in (
            (rule.quota.each, used.times, person),
            (rule.quota.office, office, "the office as a whole"),
        ):
            if limit is not None:
                found = standing(limit, times, wanted, record.at)
                if not found.fits:
                    raise _over(purpose, limit, whose, wanted, found)

    def _forget(self, now: datetime) -> None:
        """Drop what is older than an hour, a little at every call."""
        limit = now - WINDOW
        for key in list(self._by_person)[:_AT_A_TIME]:
            used = self._by_person.pop(key)
            del used.times[: bisect_right(used.times, limit)]
            if used.times:
                used.cases = {case: at for case, at in used.cases.items() if at > limit}
                self._by_person[key] = used
        for times in self._by_office.values():
            del times[: bisect_right(times, limit)]


_AT_A_TIME = 4


def counts(record: KeyRecord) -> bool:
    """Whether a record counts for a quota: granted, without an order, for a purpose that has one."""
    if record.purpose is None or record.order is not None or record.why is not None:
        return False
    return RULES[Purpose(record.purpose)].quota != UNLIMITED


def _counted_as(record: KeyRecord) -> tuple[Purpose, str]:
    """For what and for whom openings count: for the person whom the web process names, else the service."""
    person = person_key(record.who or "") if record.identity == ServiceIdentity.WEB else record.identity
    return Purpose(record.purpose or ""), person


def _new(used: _Used, record: KeyRecord) -> list[str]:
    limit = record.at - WINDOW
    cases = dict.fromkeys(record.cases)
    return [case for case in cases if case not in used.cases or used.cases[case] <= limit]


def quotas_of(rules: Mapping[Purpose, Rule]) -> str:
    """The quotas in one line, for the record of a start."""
    return "; ".join(
        f"{purpose.value} {rule.quota.each}/{rule.quota.office}"
        for purpose, rule in rules.items()
        if rule.quota.each is not None
    )


def _over(purpose: Purpose, limit: int, whose: str, wanted: int, found: Standing) -> Refused:
    if limit == 0:
        return Refused(Why.ORDER, f"{purpose.value} needs an order of two persons; propose one")
    has = f"{whose} may open {limit} an hour and has {found.remaining} left"
    what = f"{purpose.value}: {has}, {wanted} were asked for"
    if found.until is None:
        return Refused(Why.QUOTA, f"{what}; ask for fewer at once, or by an order of two persons")
    when = found.until.isoformat(timespec="seconds")
    return Refused(Why.QUOTA, f"{what}; possible from {when} on", found.until)
