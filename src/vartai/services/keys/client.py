"""Asking the key service. Whatever goes wrong raises: nobody goes on without a key.

One client may be used by several threads and survives forks and restarts of the service: it connects when it
is asked, and anew where the connection is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from vartai.services.keys.answers import Rotated, ServiceState, Swept, read_keys, read_order, read_state
from vartai.services.keys.connection import SECONDS, Connection, NoSuchKey
from vartai.services.keys.recording import KeyRecord
from vartai.services.keys.refusal import Why
from vartai.services.keys.requests import (
    MOST_CASES,
    ApproveOrder,
    BackUp,
    BlindIndex,
    CaseId,
    Destroy,
    Lock,
    NewCaseKey,
    NewKeyVersion,
    OrderId,
    Orders,
    Person,
    ProposeOrder,
    Records,
    Request,
    RetireVersions,
    RotateKek,
    State,
    Sweep,
    Text,
    Unused,
    Unwrap,
    Values,
    WithdrawOrder,
)
from vartai.services.keys.secret_files import IdentitySecret
from vartai.vault import CaseKeys, IndexedField, Order, Purpose


class KeyServiceClient:
    """The service's operations, typed. Which identity asks is in the secret."""

    def __init__(self, address: Path, secret: IdentitySecret, seconds: float = SECONDS) -> None:
        self._connection = Connection(address, secret, seconds)

    def close(self) -> None:
        """Hang up; the next request connects anew."""
        self._connection.close()

    def new_case_key(self, case: str, who: str) -> CaseKeys:
        """The keys of a new case, kept by the service before it answers: store the case after this.

        Where `KeyServiceAway` is raised take another random id: a key without a case is swept.
        """
        return read_keys(case, self._connection.ask(NewCaseKey(CaseId(case), Person(who))))

    def unwrap(
        self, cases: Sequence[str], who: str, purpose: Purpose, order: str | None = None
    ) -> dict[str, CaseKeys]:
        """The keys of cases for a purpose, at most 1,000 at once.

        Cases without a key, erased ones among them, are left out.
        """
        return self._keys(Unwrap(_cases(cases), Person(who), purpose, _order(order)))

    def unwrap_one(self, case: str, who: str, purpose: Purpose) -> CaseKeys:
        """The keys of one case for a purpose; `NoSuchKey` where it has none."""
        found = self.unwrap([case], who, purpose)
        if case not in found:
            raise NoSuchKey(Why.NO_SUCH_KEY, f"case {case} has no key: it was never made, or is erased")
        return found[case]

    def blind_index(
        self, field: IndexedField, values: Sequence[str], who: str, order: str | None = None
    ) -> list[bytes]:
        """The blind indexes of values in their one form, in their order; at most 1,000, of 16 bytes each."""
        asked = BlindIndex(field, Values(tuple(values)), Person(who), _order(order))
        return [bytes.fromhex(index) for index in self._connection.ask(asked)]

    def destroy(self, case: str, who: str, second_person: str) -> None:
        """Erase a case for good: its key is gone from all files of the service when this returns."""
        self._connection.ask(Destroy(CaseId(case), Person(who), Person(second_person)))

    def sweep(self, existing: Callable[[list[str]], Collection[str]]) -> Swept:
        """Destroy keys older than a day whose case was never stored, and say which.

        `existing` is given ids of cases, at most 1,000 at a time, and says which of them there are.
        """
        destroyed: list[str] = []
        kept: list[str] = []
        for cases in self._unused():
            there = set(existing(cases))
            orphans = [case for case in cases if case not in there]
            done = self._connection.ask(
                Sweep(_cases(orphans), _cases([case for case in cases if case in there]))
            )
            destroyed += done["destroyed"]
            kept += done["kept"]
        return Swept(tuple(destroyed), tuple(kept))

    def _unused(self) -> Iterator[list[str]]:
        after = ""
        while cases := self._connection.ask(Unused(Text(after))):
            yield cases
            after = cases[-1]

    def rotate_kek(self) -> Rotated:
        """Take a new key-encryption key, and wrap every key anew; goes on with an interrupted rotation."""
        return Rotated(**self._connection.ask(RotateKek()))

    def new_key_version(self, cases: Sequence[str], who: str, order: str) -> dict[str, CaseKeys]:
        """All keys of cases, with a new one to seal with; `retire_versions` when all is sealed anew."""
        return self._keys(NewKeyVersion(_cases(cases), Person(who), OrderId(order)))

    def retire_versions(self, cases: Sequence[str], who: str, order: str) -> int:
        """Destroy all but the newest key of cases: what is still sealed under an older one is lost."""
        done = self._connection.ask(RetireVersions(_cases(cases), Person(who), OrderId(order)))
        return int(done["destroyed"])

    def propose_order(
        self, who: str, purpose: Purpose, *, basis: str, population: int, starts: datetime, ends: datetime
    ) -> Order:
        """Propose to open up to so many cases for a purpose; `basis` names rule set and list edition."""
        asked = ProposeOrder(Person(who), purpose, Text(basis), population, starts, ends)
        return read_order(self._connection.ask(asked))

    def approve_order(self, order: str, who: str) -> Order:
        """Put another person's order in force."""
        return read_order(self._connection.ask(ApproveOrder(OrderId(order), Person(who))))

    def withdraw_order(self, order: str, who: str) -> Order:
        """End an order at once."""
        return read_order(self._connection.ask(WithdrawOrder(OrderId(order), Person(who))))

    def orders(self) -> list[Order]:
        """The orders that have not ended, proposals among them."""
        return [read_order(each) for each in self._connection.ask(Orders())]

    def records(self, first: int = 0) -> Iterator[tuple[int, KeyRecord]]:
        """The service's own record from a number on."""
        while found := self._connection.ask(Records(first)):
            for number, leaf in found:
                yield number, KeyRecord.from_leaf_data(leaf.encode())
            first = found[-1][0] + 1

    def back_up(self, target: Path, recipients: Sequence[str]) -> int:
        """Have a backup written into a new file, for two or more recipients; its size in bytes."""
        asked = BackUp(Text(str(target.absolute())), tuple(map(Text, recipients)))
        return int(self._connection.ask(asked)["bytes"])

    def lock(self) -> None:
        """Make the service forget its key-encryption key at once."""
        self._connection.ask(Lock())

    def locked(self) -> bool:
        """Whether nothing can be opened."""
        return self.state().locked

    def state(self) -> ServiceState:
        """How the service is."""
        return read_state(self._connection.ask(State()))

    def _keys(self, asked: Request) -> dict[str, CaseKeys]:
        return {case: read_keys(case, keys) for case, keys in self._connection.ask(asked).items()}


def _cases(cases: Sequence[str]) -> tuple[CaseId, ...]:
    if len(cases) > MOST_CASES:
        raise ValueError(f"at most {MOST_CASES:,} cases at once, {len(cases):,} given")
    return tuple(map(CaseId, cases))


def _order(order: str | None) -> OrderId | None:
    return None if order is None else OrderId(order)
