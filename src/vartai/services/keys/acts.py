"""Which act answers which request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from vartai.services.keys import backing_up, erasing, opening, ordering, rotating, telling
from vartai.services.keys.desk import Desk
from vartai.services.keys.folder import KeyFolder
from vartai.services.keys.hardening import Hardened
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import (
    ApproveOrder,
    BackUp,
    BlindIndex,
    Destroy,
    Lock,
    NewCaseKey,
    NewKeyVersion,
    Orders,
    ProposeOrder,
    Records,
    Request,
    RetireVersions,
    RotateKek,
    State,
    Sweep,
    Unused,
    Unwrap,
    WithdrawOrder,
)
from vartai.vault import ServiceIdentity

_AT_THE_DESK: dict[type[Any], Callable[[Desk, ServiceIdentity, Any], Any]] = {
    NewCaseKey: opening.make_case_key,
    Unwrap: opening.unwrap_keys,
    BlindIndex: opening.blind_indexes,
    NewKeyVersion: opening.new_key_versions,
    RetireVersions: erasing.retire_versions,
    Destroy: erasing.destroy_key,
    Unused: erasing.unused_keys,
    Sweep: erasing.sweep,
    ProposeOrder: ordering.propose_order,
    ApproveOrder: ordering.approve_order,
    WithdrawOrder: ordering.withdraw_order,
    Orders: ordering.orders_now,
    Records: telling.records,
}


@dataclass(frozen=True)
class KeyService:
    """The service as it answers: its desk, its folder, and how it was started."""

    desk: Desk
    folder: KeyFolder
    custodians: bool
    hardened: Hardened
    started: datetime

    def answer(self, identity: ServiceIdentity, request: Request) -> Any:
        """Do what is asked; `Refused` where it is not done."""
        if isinstance(request, RotateKek):
            if self.custodians:
                raise Refused(
                    Why.NOT_YOURS,
                    "custodians bring this key, so they rotate it: stop the service, run vartai keys rotate",
                )
            return asdict(rotating.rotate_in_folder(self.desk, identity, request, self.folder))
        if isinstance(request, BackUp):
            return backing_up.back_up(self.desk, identity, request, self.folder)
        if isinstance(request, State):
            return telling.state(self.desk, self.hardened, self.started, custodians=self.custodians)
        if isinstance(request, Lock):
            return self._lock(identity, request)
        return _AT_THE_DESK[type(request)](self.desk, identity, request)

    def _lock(self, identity: ServiceIdentity, request: Lock) -> dict[str, Any]:
        with self.desk.entry(identity, request):
            if identity is not ServiceIdentity.KEEPER:
                raise Refused(Why.NOT_YOURS, f"only {ServiceIdentity.KEEPER.value} may lock the service")
        self.desk.keks.lock()
        return {}
