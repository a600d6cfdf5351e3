"""The peak of memory of a measured process, and the best of several rounds of work."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable
from typing import Any

ROUNDS = 3


def peak_mib() -> float:
    """The most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def best(work: Callable[[], dict[str, Any]], rounds: int = ROUNDS) -> dict[str, Any]:
    """What the quickest round found, with its seconds (`work`) and its processor time (`processor`)."""
    found = []
    for _ in range(rounds):
        start, busy = time.perf_counter(), time.process_time()
        result = work()
        seconds, processor = time.perf_counter() - start, time.process_time() - busy
        found.append({**result, "work": seconds, "processor": processor})
    return min(found, key=lambda result: result["work"])
