"""A key service for tests: in this process with a clock that is set by hand, or a process of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.folder import KeyFolder
from vartai.services.keys.running import make_embedded, opened
from vartai.services.keys.secret_files import read_secret
from vartai.services.keys.serving import KeyServer
from vartai.vault import Kek, ServiceIdentity

START = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
SOURCE = Path(__file__).parents[1] / "src"


@dataclass
class HandClock:
    """A clock that stands still until it is set on."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def on(self, **units: float) -> None:
        self.now += timedelta(**units)


@dataclass
class AtWork:
    """A service that listens, and clients of it."""

    folder: KeyFolder
    clock: HandClock = field(default_factory=HandClock)
    server: KeyServer | None = None

    def client(self, identity: str = "web") -> KeyServiceClient:
        secret = read_secret(self.folder.secret(ServiceIdentity(identity)))
        return KeyServiceClient(self.folder.socket, secret, seconds=20)

    @contextlib.contextmanager
    def serving(self, custodians_kek: Kek | None = None) -> Iterator[KeyServer]:
        with opened(self.folder.path, custodians_kek=custodians_kek, clock=self.clock) as server:
            thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
            thread.start()
            self.server = server
            try:
                yield server
            finally:
                server.shutdown()
                thread.join()
                self.server = None

    def set(self, text: str) -> None:
        """Put settings of an authority in place of the shipped ones."""
        self.folder.settings.write_text(text)

    def bytes_on_disk(self) -> bytes:
        """Every byte of every file in the folder."""
        files = (path for path in self.folder.path.rglob("*") if path.is_file())
        return b"".join(path.read_bytes() for path in files)


@contextlib.contextmanager
def short_folder() -> Iterator[Path]:
    """A folder with a name short enough for a socket in it, in memory where there is such a place."""
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="vk", dir=memory if os.access(memory, os.W_OK) else None))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@contextlib.contextmanager
def at_work() -> Iterator[AtWork]:
    """A new service that listens."""
    with short_folder() as folder:
        work = AtWork(make_embedded(folder / "keys"))
        with work.serving():
            yield work


def started(folder: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """A service as a process of its own, once it listens."""
    process = subprocess.Popen(
        [sys.executable, "-m", "vartai.services.keys", str(folder), *arguments],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        env={**os.environ, "PYTHONPATH": str(SOURCE)},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process
