"""What can be asked of the key service: a dataclass per operation, the same on both sides of the socket."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final, NewType

from vartai.vault import IndexedField, Purpose

CaseId = NewType("CaseId", str)
"""Random and meaningless: letters, digits, `.`, `_` and `-`, at most 64."""
Person = NewType("Person", str)
"""A user of the office by the name that never changes; at most 100 characters."""
OrderId = NewType("OrderId", str)
Text = NewType("Text", str)
"""At most 500 characters, no control characters."""
Values = NewType("Values", tuple[str, ...])
"""Document numbers in their one form; at most 1,000 of at most 100 characters."""

MOST_CASES: Final = 1_000
"""Cases in one request."""


@dataclass(frozen=True)
class NewCaseKey:
    """Make a key for a new case, and hand out its compartments but the classified one."""

    case: CaseId
    who: Person


@dataclass(frozen=True)
class Unwrap:
    """Hand out the keys of the purpose's compartments, of one case or many."""

    cases: tuple[CaseId, ...]
    who: Person
    purpose: Purpose
    order: OrderId | None = None


@dataclass(frozen=True)
class BlindIndex:
    """Compute the blind indexes of values."""

    field: IndexedField
    values: Values
    who: Person
    order: OrderId | None = None


@dataclass(frozen=True)
class Destroy:
    """Erase a case by destroying its key."""

    case: CaseId
    who: Person
    second_person: Person


@dataclass(frozen=True)
class Unused:
    """Cases whose key is older than a day and was never opened: the next ones after `after`."""

    after: Text


@dataclass(frozen=True)
class Sweep:
    """Destroy the keys of `orphans`, whose case was never stored; never ask again about those `existing`."""

    orphans: tuple[CaseId, ...]
    existing: tuple[CaseId, ...]


@dataclass(frozen=True)
class RotateKek:
    """Take a new key-encryption key and wrap every key anew."""


@dataclass(frozen=True)
class NewKeyVersion:
    """A new key for cases whose values are to be sealed anew; the old one stays until they are.

    A case with two versions keeps them, so that an interrupted run goes on where it stopped.
    """

    cases: tuple[CaseId, ...]
    who: Person
    order: OrderId


@dataclass(frozen=True)
class RetireVersions:
    """Destroy all but the newest key of these cases: all their values are sealed under that."""

    cases: tuple[CaseId, ...]
    who: Person
    order: OrderId


@dataclass(frozen=True)
class ProposeOrder:
    """Propose an order (`vartai.vault.orders`)."""

    who: Person
    purpose: Purpose
    basis: Text
    population: int
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class ApproveOrder:
    """Approve another person's order."""

    order: OrderId
    who: Person


@dataclass(frozen=True)
class WithdrawOrder:
    """End an order at once; anybody can."""

    order: OrderId
    who: Person


@dataclass(frozen=True)
class Orders:
    """The orders that have not ended."""


@dataclass(frozen=True)
class Records:
    """The service's own record from a number on."""

    first: int


@dataclass(frozen=True)
class BackUp:
    """Write a backup of the store into a new file on the service's machine, for two or more recipients."""

    target: Text
    recipients: tuple[Text, ...]


@dataclass(frozen=True)
class Lock:
    """Forget the key-encryption key at once; only a new start opens it again."""


@dataclass(frozen=True)
class State:
    """How the service is."""


Request = (
    NewCaseKey
    | Unwrap
    | BlindIndex
    | Destroy
    | Unused
    | Sweep
    | RotateKek
    | NewKeyVersion
    | RetireVersions
    | ProposeOrder
    | ApproveOrder
    | WithdrawOrder
    | Orders
    | Records
    | BackUp
    | Lock
    | State
)

OPERATIONS: Final[dict[str, type[Request]]] = {
    "new_case_key": NewCaseKey,
    "unwrap": Unwrap,
    "blind_index": BlindIndex,
    "destroy": Destroy,
    "unused": Unused,
    "sweep": Sweep,
    "rotate_kek": RotateKek,
    "new_key_version": NewKeyVersion,
    "retire_versions": RetireVersions,
    "propose_order": ProposeOrder,
    "approve_order": ApproveOrder,
    "withdraw_order": WithdrawOrder,
    "orders": Orders,
    "records": Records,
    "back_up": BackUp,
    "lock": Lock,
    "state": State,
}
NAMES: Final = {kind: name for name, kind in OPERATIONS.items()}
"""How an operation is called on the socket, and back."""
