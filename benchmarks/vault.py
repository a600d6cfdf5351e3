"""Encryption at rest and the key service: seal, open, unwrap over the socket, wrap anew, seal anew.

    .venv/bin/python -m benchmarks.vault [CASES]

Times are of the processor, of this process and the service's together where both work; a request's wait for
the disk (two flushes) is told beside it. The store lies where temporary files do.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.running import make_embedded, opened
from vartai.services.keys.secret_files import read_secret
from vartai.services.keys.store import Store
from vartai.vault import (
    Compartment,
    Kek,
    Place,
    Purpose,
    ServiceIdentity,
    compartment_keys,
    new_case_key,
    open_sealed,
    seal,
    wrap,
)

FIELDS = 30
PAGE = 50
NAME = b"Inventa Inventaite, 1990-05-17, Inventown"


@dataclass
class Settable:
    """A clock for the service, so that quotas of an hour don't end the run."""

    now: datetime = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The time."""
        return self.now


def processor(act: Callable[[], object]) -> float:
    """Seconds of processor time of one run."""
    before = time.process_time()
    act()
    return time.process_time() - before


def best(act: Callable[[], object], times: int = 5) -> float:
    """The least of several runs: the others waited for somebody else's work."""
    return min(processor(act) for _ in range(times))


def sealing() -> None:
    """What sealing and opening one value costs."""
    key, place, count = new_case_key(), Place("person", "7f3a", "name"), 20_000
    sealed = seal(key, 1, place, NAME)
    for name, act in (
        ("seal", lambda: [seal(key, 1, place, NAME) for _ in range(count)]),
        ("open", lambda: [open_sealed(lambda _: key, place, sealed) for _ in range(count)]),
        (
            "all keys of a case derived",
            lambda: [compartment_keys(key, Compartment) for _ in range(count // 10)],
        ),
    ):
        each = count // 10 if "derived" in name else count
        seconds = best(act)
        print(f"{name}: {seconds / each * 1e6:.1f} us, {each / seconds:,.0f} a second")


@contextmanager
def filled(cases: int) -> Iterator[tuple[KeyServiceClient, KeyServiceClient, Settable, float]]:
    """A service with so many cases, asked by web process and keeper; and the time to flush its disk."""
    with tempfile.TemporaryDirectory(prefix="vk") as place:
        folder = make_embedded(Path(place) / "keys")
        fill(folder.store, Kek(bytes.fromhex(next(folder.keks.iterdir()).read_text())), cases)
        clock = Settable()
        with opened(folder.path, clock=clock) as server:
            thread = threading.Thread(target=server.serve_forever)
            thread.start()
            web, keeper = (
                KeyServiceClient(folder.socket, read_secret(folder.secret(each)), seconds=600)
                for each in (ServiceIdentity.WEB, ServiceIdentity.KEEPER)
            )
            yield web, keeper, clock, flush(Path(place))
            server.shutdown()
            thread.join()


def fill(path: Path, kek: Kek, cases: int) -> None:
    """Wrapped keys as `new_case_key` makes them, in one transaction."""
    store = Store(path)
    with store.transaction():
        store.db.executemany(
            "INSERT INTO case_keys VALUES (?, 1, ?, ?, '2026-11-01', 1)",
            ((case, kek.id, wrap(kek, case, 1, new_case_key())) for case in map(case_id, range(cases))),
        )
    store.close()


def case_id(number: int) -> str:
    """Ids as long as the office's."""
    return f"{number * 2654435761 % 2**32:08x}-0000-4000-8000-{number:012x}"


def flush(place: Path) -> float:
    """Median seconds that the disk takes to keep a page."""
    took = []
    with (place / "flushed").open("wb", buffering=0) as file:
        for _ in range(20):
            file.write(bytes(4096))
            before = time.perf_counter()
            os.fdatasync(file.fileno())
            took.append(time.perf_counter() - before)
    return statistics.median(took)


def asking(web: KeyServiceClient, clock: Settable, flushing: float) -> None:
    """One case, a list page, new cases, over the socket."""
    requests = 0

    def many(act: Callable[[int], object], times: int) -> tuple[float, float]:
        nonlocal requests
        took, before = [], time.process_time()
        for _ in range(times):
            clock.now += timedelta(minutes=5)
            started = time.perf_counter()
            act(requests)
            took.append(time.perf_counter() - started)
            requests += 1
        return (time.process_time() - before) / times, statistics.median(took)

    for name, act in (
        ("one case opened", lambda number: web.unwrap([case_id(number)], "ona", Purpose.OPEN_CASE)),
        (
            f"a list page of {PAGE} labels",
            lambda number: web.unwrap(
                [case_id(each) for each in range(number, number + PAGE)], "ona", Purpose.LIST_LABELS
            ),
        ),
        ("a new case key", lambda number: web.new_case_key(f"new-{number}", "ona")),
    ):
        many(act, 20)
        used, waited = many(act, 200)
        wait = f"{waited * 1e3:.2f} ms by the clock, a flush of the disk takes {flushing * 1e3:.2f} ms"
        print(f"{name}: {used * 1e3:.2f} ms of both sides' processor time; {wait}")


def rotating(keeper: KeyServiceClient, cases: int) -> None:
    """Every key wrapped anew."""
    before, clock = time.process_time(), time.perf_counter()
    wrapped = keeper.rotate_kek().wrapped
    used = time.process_time() - before
    print(f"{wrapped:,} keys wrapped anew: {used:.2f} s, {time.perf_counter() - clock:.2f} s by the clock")


def sealing_anew(web: KeyServiceClient, keeper: KeyServiceClient, clock: Settable, cases: int) -> None:
    """Every value of every case opened and sealed under a new key, by an order of two persons."""
    order = web.propose_order(
        "ona",
        Purpose.RE_ENCRYPT,
        basis="benchmark",
        population=cases,
        starts=clock.now,
        ends=clock.now + timedelta(days=1),
    )
    web.approve_order(order.id, "jonas")
    before = time.process_time()
    inside = 0.0
    for start in range(0, cases, 1_000):
        ids = [case_id(number) for number in range(start, min(cases, start + 1_000))]
        found = keeper.new_key_version(ids, "keeper", order.id)
        inside += processor(lambda found=found: [_case_anew(case, keys) for case, keys in found.items()])
        keeper.retire_versions(ids, "keeper", order.id)
    used = time.process_time() - before
    values = f"{cases:,} cases of {FIELDS} values sealed anew"
    print(f"{values}: {used:.1f} s, of these {inside:.1f} s sealing and opening (the old values made, too)")


def _case_anew(case: str, keys: object) -> None:
    """A case's values: made under the old key, opened, sealed under the new one."""
    content = Compartment.CONTENT
    old = keys.keys[1][content]  # type: ignore[attr-defined]
    opening, new = keys.opening(content), keys.sealing(content)  # type: ignore[attr-defined]
    for number in range(FIELDS):
        place = Place("fact", case, str(number))
        seal(*new, place, open_sealed(opening, place, seal(old, 1, place, NAME)))


def main() -> None:
    """Everything, one after the other."""
    cases = int(sys.argv[1]) if len(sys.argv) > 1 else 58_000
    sealing()
    with filled(cases) as (web, keeper, clock, flushing):
        asking(web, clock, flushing)
        rotating(keeper, cases)
        sealing_anew(web, keeper, clock, cases)


if __name__ == "__main__":
    main()
