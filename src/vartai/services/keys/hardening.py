"""Keeping keys in memory: no core dump, no looking in by other processes, no swap where possible."""

from __future__ import annotations

import ctypes
import os
import resource
from dataclasses import dataclass
from typing import Final

_PR_SET_DUMPABLE: Final = 4
_MCL_CURRENT: Final = 1
_MCL_FUTURE: Final = 2
_MCL_ONFAULT: Final = 4


@dataclass(frozen=True)
class Hardened:
    """What the machine allowed."""

    core_dumps_off: bool
    memory_locked: bool


def harden() -> Hardened:
    """Harden this process; meant for a process of its own, as it can't be taken back.

    Memory is locked only where the limit for it is none, or the user is root: under a limit the process would
    die of its own growth.
    """
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    not_dumpable = hasattr(libc, "prctl") and libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0
    return Hardened(not_dumpable, _lock_memory(libc))


def _lock_memory(libc: ctypes.CDLL) -> bool:
    soft, _ = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    if soft != resource.RLIM_INFINITY and os.geteuid() != 0:
        return False
    return bool(libc.mlockall(_MCL_CURRENT | _MCL_FUTURE | _MCL_ONFAULT) == 0)
