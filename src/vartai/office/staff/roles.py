"""The roles of the office, and what each may see and do: one table, read by the gate and by every act."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody is in a unit, for a time."""

    CASEWORKER = "caseworker"
    DECISION_MAKER = "decision_maker"
    SECURITY_OFFICER = "security_officer"
    MANAGER = "manager"
    AUDITOR = "auditor"
    OMBUDSMAN = "ombudsman"
    DATA_PROTECTION = "data_protection"
    ADMINISTRATOR = "administrator"


class Sees(StrEnum):
    """Which cases a role brings into sight."""

    ASSIGNED = "assigned"
    UNIT = "unit"
    ALL = "all"
    NONE = "none"


class Duty(StrEnum):
    """Kinds of acts; a role brings some of them."""

    RECORD = "record"
    DRAFT = "draft"
    APPROVE = "approve"
    ASSIGN = "assign"
    STAFF = "staff"
    REVIEW_BREAK_GLASS = "review_break_glass"
    ERASE = "erase"


@dataclass(frozen=True)
class Power:
    """What a role brings: the cases in sight, what one may do there, whether classified parts open."""

    sees: Sees
    duties: frozenset[Duty] = frozenset()
    clearance: bool = False


POWERS: dict[Role, Power] = {
    Role.CASEWORKER: Power(Sees.ASSIGNED, frozenset({Duty.RECORD, Duty.DRAFT})),
    Role.DECISION_MAKER: Power(Sees.ASSIGNED, frozenset({Duty.RECORD, Duty.DRAFT, Duty.APPROVE})),
    Role.SECURITY_OFFICER: Power(Sees.ASSIGNED, clearance=True),
    Role.MANAGER: Power(Sees.UNIT, frozenset({Duty.ASSIGN})),
    Role.AUDITOR: Power(Sees.ALL),
    Role.OMBUDSMAN: Power(Sees.ALL),
    Role.DATA_PROTECTION: Power(Sees.NONE, frozenset({Duty.REVIEW_BREAK_GLASS, Duty.ERASE})),
    Role.ADMINISTRATOR: Power(Sees.NONE, frozenset({Duty.STAFF})),
}


def roles_with(duty: Duty) -> list[Role]:
    """The roles that bring a duty."""
    return [role for role, power in POWERS.items() if duty in power.duties]


def roles_that_see(sees: Sees) -> list[Role]:
    """The roles that bring cases into sight in this way."""
    return [role for role, power in POWERS.items() if power.sees is sees]
