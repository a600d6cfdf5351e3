"""What the key service answers, and how that goes over the socket."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.store import written
from vartai.vault import CaseKeys, Compartment, Order, Purpose


@dataclass(frozen=True)
class Swept:
    """What a sweep did: cases whose key was destroyed, and those kept, as they were opened or are young."""

    destroyed: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Rotated:
    """A rotation that is through: the new key-encryption key, and how many keys were wrapped anew."""

    kek_id: str
    wrapped: int


@dataclass(frozen=True)
class ServiceState:
    """How the service is, for `vartai check`.

    - `locked`: nothing can be opened. `custodians`: whether two of them bring the key-encryption key.
    - `keys`, `cases`: how many wrapped keys, of how many cases; `unused` of them were never opened and are
      older than a day.
    - `rotation_unfinished`: keys that are still under an old key-encryption key.
    - `records`: lines of its record; `refused`: refusals within the hour.
    - `memory_locked`, `core_dumps_off`: what the machine allowed; without the first, a swap can hold keys.
    """

    locked: bool
    kek_id: str
    custodians: bool
    keys: int
    cases: int
    unused: int
    rotation_unfinished: int
    orders: int
    records: int
    refused: int
    memory_locked: bool
    core_dumps_off: bool
    started: datetime


def keys_object(keys: CaseKeys) -> dict[str, Any]:
    """Handed-out keys as an object; the only one that holds keys."""
    by_version = {
        str(version): {compartment.value: key.hex() for compartment, key in held.items()}
        for version, held in keys.keys.items()
    }
    return {"newest": keys.newest, "keys": by_version}


def read_keys(case: str, read: Mapping[str, Any]) -> CaseKeys:
    """Handed-out keys, read back."""
    by_version = {
        int(version): {Compartment(name): bytes.fromhex(key) for name, key in held.items()}
        for version, held in read["keys"].items()
    }
    return CaseKeys(case, read["newest"], by_version)


def order_object(order: Order) -> dict[str, Any]:
    """An order as an object."""
    return {**asdict(order), "starts": written(order.starts), "ends": written(order.ends)}


def read_order(read: Mapping[str, Any]) -> Order:
    """An order, read back."""
    return Order(
        **{
            **read,
            "purpose": Purpose(read["purpose"]),
            "starts": datetime.fromisoformat(read["starts"]),
            "ends": datetime.fromisoformat(read["ends"]),
        }
    )


def state_object(state: ServiceState) -> dict[str, Any]:
    """The state as an object."""
    return {**asdict(state), "started": written(state.started)}


def read_state(read: Mapping[str, Any]) -> ServiceState:
    """The state, read back."""
    return ServiceState(**{**read, "started": datetime.fromisoformat(read["started"])})


def refusal_object(refused: Refused) -> dict[str, Any]:
    """A refusal as an object."""
    until = refused.until and written(refused.until)
    return {"why": refused.why.value, "message": refused.message, "until": until}


def read_refusal(read: Mapping[str, Any]) -> Refused:
    """A refusal, read back."""
    until = read["until"] and datetime.fromisoformat(read["until"])
    return Refused(Why(read["why"]), read["message"], until)
