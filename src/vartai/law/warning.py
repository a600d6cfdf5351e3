"""Cautions that come with an answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vartai.law.provision import Confidence, Provision
from vartai.law.term import Standing


class WarningCode(StrEnum):
    """Why an answer should be read with care."""

    NOT_VOUCHED_AFTER = "not_vouched_after"
    NOT_VOUCHED = "not_vouched"
    UNVERIFIED = "unverified"
    UNVERIFIED_EXCEPTION = "unverified_exception"
    START_NOT_KNOWN = "start_not_known"
    PROLONGATION_NOT_KNOWN = "prolongation_not_known"
    NO_PROVISION = "no_provision"
    PROVISIONS_CONFLICT = "provisions_conflict"
    GUARD_STANDS_AGAINST = "guard_stands_against"
    GUARD_MAY_STAND_AGAINST = "guard_may_stand_against"


@dataclass(frozen=True, order=True)
class LegalWarning:
    """One caution about an answer: its code, the provision it comes from and the day it speaks of."""

    code: WarningCode
    provision: str = ""
    day: date | None = None

    def __str__(self) -> str:
        parts = [self.code.value, self.provision, self.day.isoformat() if self.day else ""]
        return ":".join(part for part in parts if part)


def standing_warnings(
    provision: Provision, standing: Standing, day: date, known_on: date | None
) -> tuple[LegalWarning, ...]:
    """The cautions that come with relying on a provision on a day, as known on another (None: now)."""
    found, vouched = [], provision.vouched_until(known_on)
    if standing is Standing.PROLONGATION_NOT_KNOWN:
        end = provision.term.last_day(known_on)
        found.append(LegalWarning(WarningCode.PROLONGATION_NOT_KNOWN, provision.id, end))
    elif standing is Standing.START_NOT_KNOWN:
        found.append(LegalWarning(WarningCode.START_NOT_KNOWN, provision.id, provision.term.attested_from))
    elif vouched is None:
        found.append(LegalWarning(WarningCode.NOT_VOUCHED, provision.id))
    elif day > vouched:
        found.append(LegalWarning(WarningCode.NOT_VOUCHED_AFTER, provision.id, vouched))
    if provision.confidence is Confidence.UNVERIFIED and not provision.excepts:
        found.append(LegalWarning(WarningCode.UNVERIFIED, provision.id))
    return tuple(found)
