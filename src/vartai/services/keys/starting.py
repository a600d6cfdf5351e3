"""The key service as a process of ours: started, waited for, started again if it dies, stopped.

For the embedded profile, where `vartai serve` runs it beside itself. Where custodians bring the key it is a
unit of the machine's own service manager.
"""

from __future__ import annotations

import select
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

READY_SECONDS: Final = 30.0
STOP_SECONDS: Final = 10.0
PAUSES: Final = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
"""Seconds before it is started again, the first time, the second, …"""


class NotStarted(Exception):  # noqa: N818  named for what happened, as the domain does
    """The key service did not begin to listen; says in its own words why."""


class KeyServiceProcess:
    """A key service run beside us, as a context: listening from entry on, ended at exit, or when we die.

    `died` is called, in a thread of the watch, with the exit status each time that it has to be started
    again.
    """

    def __init__(
        self, folder: Path, socket: Path | None = None, died: Callable[[int], None] = lambda status: None
    ) -> None:
        self._command = [sys.executable, "-m", "vartai.services.keys", str(folder), "--until-eof"]
        if socket is not None:
            self._command += ["--socket", str(socket)]
        self._died = died
        self._stopping = threading.Event()
        self._process: subprocess.Popen[bytes] | None = None
        self._watch = threading.Thread(target=self._keep_running, daemon=True)

    def __enter__(self) -> KeyServiceProcess:
        self._process = self._started()
        self._watch.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stopping.set()
        if self._process is not None:
            _end(self._process)
        self._watch.join()

    @property
    def pid(self) -> int:
        """The number of the process that runs now."""
        if self._process is None:
            raise NotStarted("the key service was not started")
        return self._process.pid

    def _started(self) -> subprocess.Popen[bytes]:
        process = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        if _says_ready(process):
            return process
        _end(process)
        raise NotStarted(f"the key service ended with status {process.returncode}; see what it said above")

    def _keep_running(self) -> None:
        failures = 0
        while self._process is not None:
            status = self._process.wait()
            if self._stopping.is_set():
                return
            self._died(status)
            if self._stopping.wait(PAUSES[min(failures, len(PAUSES) - 1)]):
                return
            failures += 1
            try:
                _close(self._process)
                self._process = self._started()
            except NotStarted:
                continue  # It is tried again after a longer pause; the client raises meanwhile.
            failures = 0
            if self._stopping.is_set():
                _end(self._process)


def _says_ready(process: subprocess.Popen[bytes]) -> bool:
    if process.stdout is None:
        return False
    readable, _, _ = select.select([process.stdout], [], [], READY_SECONDS)
    return bool(readable) and process.stdout.readline() == b"ready\n"


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _close(process)


def _close(process: subprocess.Popen[bytes]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
