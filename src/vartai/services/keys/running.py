"""The key service as a process: what is opened, in which order, and how it ends."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from vartai.facts.problem import BadValue
from vartai.services.keys.acts import KeyService
from vartai.services.keys.desk import Clock, Desk, Keks
from vartai.services.keys.folder import KeyFolder, checked_folder, held, make_folder
from vartai.services.keys.hardening import Hardened, harden
from vartai.services.keys.kek_files import read_keks, write_kek
from vartai.services.keys.recording import KeyRecord, append
from vartai.services.keys.refusal import Refused
from vartai.services.keys.rotating import drop_old_files, finish, unfinished
from vartai.services.keys.secret_files import read_secret
from vartai.services.keys.serving import KeyServer, report
from vartai.services.keys.settings_reading import read_settings
from vartai.services.keys.store import Store
from vartai.services.keys.usage import quotas_of
from vartai.vault import Kek, ServiceIdentity, new_kek

UNHARDENED = Hardened(core_dumps_off=False, memory_locked=False)


def utc_now() -> datetime:
    """The clock of the machine."""
    return datetime.now(UTC)


def make_embedded(path: Path) -> KeyFolder:
    """Make a key service that keeps its key-encryption key in its own folder."""
    kek = new_kek()
    folder = make_folder(path, kek)
    write_kek(folder, kek)
    return folder


@contextmanager
def opened(
    path: Path,
    *,
    socket: Path | None = None,
    custodians_kek: Kek | None = None,
    clock: Clock = utc_now,
    hardened: Hardened = UNHARDENED,
) -> Iterator[KeyServer]:
    """A key service that listens, to be served with `serve_forever`; alone in its folder while this lasts.

    `custodians_kek`: what two custodians brought; None where the folder has it. `BadValue` where folder,
    settings or key don't fit.
    """
    folder = checked_folder(path)
    settings = read_settings(folder.settings)
    secrets = {each: read_secret(folder.secret(each)) for each in ServiceIdentity}
    with held(folder), closing(Store(folder.store)) as store:
        desk = Desk(store, Keks(_keks(folder, store, custodians_kek)), settings.rules, clock)
        if custodians_kek is None:
            _finish_rotation(desk, folder)
        _record_start(desk, quotas_of(settings.rules))
        service = KeyService(desk, folder, custodians_kek is not None, hardened, clock())
        with KeyServer(socket or folder.socket, service, settings, secrets) as server:
            try:
                yield server
            finally:
                # What is being done is done first; what comes after finds the store closed and is refused.
                with desk.lock:
                    store.close()


def _keks(folder: KeyFolder, store: Store, custodians_kek: Kek | None) -> dict[str, Kek]:
    current, older = store.meta("kek"), unfinished(store)
    if custodians_kek is None:
        keks = read_keks(folder)
        if current in keks:
            return keks
        remedy = "start with --custodian twice, or restore it from a backup of keys"
        raise BadValue(f"the key-encryption key {current} is not in {folder.keks}", remedy)
    if custodians_kek.id != current:
        raise BadValue(
            f"the custodians bring {custodians_kek.id}, and {current} is needed", "bring its shares"
        )
    if older:
        remedy = "run vartai keys rotate again with the shares of both"
        raise BadValue(f"{older} keys are still under an older key: a rotation was interrupted", remedy)
    return {current: custodians_kek}


def _finish_rotation(desk: Desk, folder: KeyFolder) -> None:
    """Take up a rotation that was interrupted; a key that can't be opened stops nobody else's."""
    try:
        finish(desk)
    except Refused as refused:
        report(refused)
    drop_old_files(desk.store, folder)


def _record_start(desk: Desk, quotas: str) -> None:
    with desk.store.transaction():
        append(desk.store, KeyRecord(desk.clock(), ServiceIdentity.KEEPER.value, "start", detail=quotas))


def serve(
    path: Path, *, socket: Path | None, custodians_kek: Kek | None, ready: Callable[[Path], None]
) -> None:
    """Be the key service until a signal to end comes; `ready` is called once it can be asked."""
    checked_folder(path)  # Before this process is hardened, which it stays: there may be nothing to serve.
    hardened = harden()
    threading.excepthook = lambda broken: report(broken.exc_value)
    with opened(path, socket=socket, custodians_kek=custodians_kek, hardened=hardened) as server:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: threading.Thread(target=server.shutdown).start())
        ready(Path(str(server.server_address)))
        server.serve_forever(poll_interval=0.2)
