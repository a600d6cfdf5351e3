"""`vartai keys`: the key service made, run, given a new key-encryption key, and looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import click

from vartai.cli.terminal import FAILED, explained, out, say, stop
from vartai.services.keys.answers import ServiceState
from vartai.services.keys.client import KeyServiceClient
from vartai.services.keys.connection import KeyRefused, KeyServiceAway
from vartai.services.keys.folder import KeyFolder, checked_folder, make_folder, refuse_used
from vartai.services.keys.kek_files import read_shares, write_shares
from vartai.services.keys.offline import rotate_with_custodians
from vartai.services.keys.running import make_embedded
from vartai.services.keys.running import serve as serve_keys
from vartai.services.keys.secret_files import read_secret
from vartai.vault import Kek, ServiceIdentity, new_kek

FC = TypeVar("FC", bound=Callable[..., Any] | click.Command)
_PATH = click.Path(path_type=Path)
_SOCKET = click.option("--socket", type=_PATH, help="Where it listens; in the folder if not given.")


def _custodians(name: str, help_text: str) -> Callable[[FC], FC]:
    return click.option(name, type=_PATH, multiple=True, help=help_text)


@click.group(no_args_is_help=True)
def keys() -> None:
    """Run the key service, which alone can open cases, in a folder away from the data."""


@keys.command(epilog="Example: vartai keys init /srv/vartai-keys --custodian ona.age --custodian jonas.age")
@click.argument("folder", type=_PATH)
@_custodians("--custodian", "New file for a custodian's share, twice; without them the folder keeps the key.")
def init(folder: Path, custodian: tuple[Path, ...]) -> None:
    """Make a key service: its store, a secret for each process that may ask, and a key-encryption key.

    With two custodians the key-encryption key is nowhere but in their files, one share each, and both have to
    be there at every start. Without them it stands in the folder: whoever can read that can open everything.
    """
    with explained():
        if not custodian:
            make_embedded(folder)
            say(f"Made {folder}. The key-encryption key stands in it: back it up, never with the data.")
            return
        refuse_used(folder)
        kek = new_kek()
        write_shares(kek, _passphrases(custodian, new=True))
        make_folder(folder, kek)
    say(f"Made {folder}. Each custodian keeps a file and a passphrase; with one of them lost, all is lost.")


@keys.command(epilog="Example: vartai keys serve /srv/vartai-keys --custodian ona.age --custodian jonas.age")
@click.argument("folder", type=_PATH)
@_SOCKET
@_custodians("--custodian", "File of a custodian, twice, where custodians bring the key.")
def serve(folder: Path, socket: Path | None, custodian: tuple[Path, ...]) -> None:
    """Be the key service, until it is ended."""
    with explained():
        kek = read_shares(_passphrases(custodian)) if custodian else None
        serve_keys(folder, socket=socket, custodians_kek=kek, ready=lambda path: say(f"Listens at {path}."))


@keys.command(epilog="Example: vartai keys rotate /srv/vartai-keys")
@click.argument("folder", type=_PATH)
@_SOCKET
@_custodians("--custodian", "File of a custodian, twice, where custodians bring the key.")
@_custodians("--new-custodian", "File for a share of the new key, twice; where it is there, it is used.")
def rotate(
    folder: Path, socket: Path | None, custodian: tuple[Path, ...], new_custodian: tuple[Path, ...]
) -> None:
    """Take a new key-encryption key and wrap every case key anew; an interrupted run is taken up.

    Where the folder keeps the key, the service does it while it goes on serving. Where custodians bring it,
    the service has to be stopped, and the custodians of the old and of the new key are there.
    """
    if bool(custodian) != bool(new_custodian):
        raise click.UsageError(
            "custodians bring the old key and get the new one: give both options, twice each"
        )
    if custodian:
        with explained():
            old = read_shares(_passphrases(custodian))
            done = rotate_with_custodians(folder, old, _new_key(new_custodian))
    else:
        with _asked(folder, socket) as client:
            done = client.rotate_kek()
    say(f"{done.wrapped:,} keys were wrapped anew under {done.kek_id}.")


@keys.command(epilog="Example: vartai keys state /srv/vartai-keys")
@click.argument("folder", type=_PATH)
@_SOCKET
def state(folder: Path, socket: Path | None) -> None:
    """Say how the key service is; ends with 1 where something needs to be done."""
    with _asked(folder, socket) as client:
        found = client.state()
    for line in _state_lines(found):
        out().print(line, highlight=False, markup=False)
    wrong = _needed(found)
    if wrong:
        stop("\n".join(wrong), FAILED)


def _state_lines(found: ServiceState) -> list[str]:
    where = "brought by custodians" if found.custodians else "kept in the folder"
    swap = "locked" if found.memory_locked else "not locked: encrypt the swap, or have none"
    return [
        f"{'Locked' if found.locked else 'Open'} since the start on {found.started:%Y-%m-%d %H:%M} UTC.",
        f"Key-encryption key: {found.kek_id}, {where}.",
        f"Keys: {found.keys:,} of {found.cases:,} cases; {found.unused:,} never opened and older than a day.",
        f"Orders that have not ended: {found.orders:,}.",
        f"Record: {found.records:,} lines; {found.refused:,} refusals within the hour.",
        f"Memory: {swap}.",
    ]


def _needed(found: ServiceState) -> list[str]:
    needed = []
    if found.locked:
        needed.append("Locked: nothing can be opened; start the service again with its key.")
    if found.rotation_unfinished:
        needed.append(f"{found.rotation_unfinished:,} keys are under an older key: run vartai keys rotate.")
    if not found.core_dumps_off:
        needed.append("Core dumps are not off: a crash could write keys to disk.")
    return needed


def _new_key(custodians: Sequence[Path]) -> Kek:
    """The key of which the new custodians have shares; they get them now if they haven't."""
    if all(path.exists() for path in custodians):
        return read_shares(_passphrases(custodians))
    kek = new_kek()
    write_shares(kek, _passphrases(custodians, new=True))
    return kek


def _passphrases(custodians: Sequence[Path], *, new: bool = False) -> dict[Path, str]:
    return {
        path: click.prompt(f"Passphrase of {path}", hide_input=True, confirmation_prompt=new, err=True)
        for path in custodians
    }


@contextmanager
def _asked(folder: Path, socket: Path | None) -> Iterator[KeyServiceClient]:
    """A client of the service in a folder, as its keeper; what goes wrong ends the command."""
    with explained():
        held: KeyFolder = checked_folder(folder)
        secret = read_secret(held.secret(ServiceIdentity.KEEPER))
    client = KeyServiceClient(socket or held.socket, secret, seconds=600)
    try:
        yield client
    except (KeyRefused, KeyServiceAway) as error:
        stop(str(error))
    finally:
        client.close()
