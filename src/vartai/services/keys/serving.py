"""The socket of the key service: who connects, whether they prove themselves, their requests one by one."""

from __future__ import annotations

import os
import shutil
import socket
import socketserver
import struct
import sys
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from vartai.facts.problem import BadValue
from vartai.services.keys.acts import KeyService
from vartai.services.keys.answers import refusal_object
from vartai.services.keys.protocol import (
    MOST_BEFORE_PROOF,
    MOST_REQUEST,
    PROTOCOL,
    BadFrame,
    new_nonce,
    proof,
    proves,
    read_nonce,
    receive,
    send,
)
from vartai.services.keys.recording import KeyRecord
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.request_texts import read_request
from vartai.services.keys.secret_files import IdentitySecret
from vartai.services.keys.settings import Settings
from vartai.vault import ServiceIdentity

MOST_CONNECTIONS: Final = 128
PROOF_SECONDS: Final = 5.0
FRAME_SECONDS: Final = 30.0
_LONGEST_ADDRESS: Final = 100


class KeyServer(socketserver.ThreadingMixIn, socketserver.UnixStreamServer):
    """Listens at a Unix socket, a thread for each connection."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64

    def __init__(
        self,
        address: Path,
        service: KeyService,
        settings: Settings,
        secrets: Mapping[ServiceIdentity, IdentitySecret],
    ) -> None:
        """Listen; takes the place of a socket that a killed service left, so hold the folder first."""
        if len(os.fsencode(address)) > _LONGEST_ADDRESS:
            raise BadValue(f"{address} is too long for a socket", "name a shorter path with --socket")
        self.service, self.settings, self.secrets = service, settings, secrets
        self.places = threading.BoundedSemaphore(MOST_CONNECTIONS)
        address.unlink(missing_ok=True)
        super().__init__(str(address), _Conversation)
        self._address = address

    def server_bind(self) -> None:
        """Bind so that at no moment anybody else can connect."""
        before = os.umask(0o177)
        try:
            super().server_bind()
        finally:
            os.umask(before)
        group = self.settings.socket_group
        if group is not None:
            try:
                shutil.chown(str(self.server_address), group=group)
            except LookupError:
                raise BadValue(f"there is no group {group}", "make it, or mend socket_group") from None
            Path(str(self.server_address)).chmod(0o660)

    def server_close(self) -> None:
        """Stop listening."""
        super().server_close()
        self._address.unlink(missing_ok=True)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say that a conversation broke: kind and place, never a value."""
        report(sys.exc_info()[1])


def report(error: BaseException | None) -> None:
    """One line on an error that was not foreseen: kind and place only, as its words could hold a value."""
    trace = error.__traceback__ if error is not None else None
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else "?"
    print(f"key service: {type(error).__name__} at {place}", file=sys.stderr, flush=True)  # noqa: T201


class _Conversation(socketserver.BaseRequestHandler):
    """One connection: proof, then requests."""

    server: KeyServer
    request: socket.socket

    def handle(self) -> None:
        """Serve until the other side ends."""
        if not self.server.places.acquire(blocking=False):
            self._refuse(Refused(Why.BUSY, "too many connections; try again soon"))
            return
        try:
            identity = self._proved()
            while identity is not None and self._served(identity):
                pass
        except BadFrame as bad:
            self._refuse(Refused(Why.MALFORMED, str(bad)))
        except (TimeoutError, ConnectionError):
            return  # The other side is gone or stuck; nothing is owed to it.
        finally:
            self.server.places.release()

    def _proved(self) -> ServiceIdentity | None:
        """Who it is, proved by a secret and by the user of the machine; None where it isn't."""
        self.request.settimeout(PROOF_SECONDS)
        challenge = new_nonce()
        send(self.request, {"protocol": PROTOCOL, "challenge": challenge.hex()})
        said = receive(self.request, MOST_BEFORE_PROOF)
        if said is None:
            return None
        name = said.get("identity")
        identity = next((each for each in ServiceIdentity if each.value == name), None)
        secret = self.server.secrets[identity] if identity else None
        nonce = read_nonce(said.get("nonce"))
        uid = _uid(self.request)
        if (
            identity is None
            or secret is None
            or not self.server.settings.may_connect(uid, identity, os.geteuid())
            or not proves(said.get("proof"), "client", secret, challenge, nonce)
        ):
            self._turn_away(identity, uid)
            return None
        send(self.request, {"proof": proof("service", secret, challenge, nonce)})
        return identity

    def _turn_away(self, identity: ServiceIdentity | None, uid: int) -> None:
        desk = self.server.service.desk
        claimed = identity.value if identity else "unknown"
        record = KeyRecord(desk.clock(), claimed, "connect", detail=f"uid {uid}", why=Why.SECRET.value)
        desk.refuse(record)
        # One answer for all reasons: whoever tries learns nothing.
        self._refuse(Refused(Why.SECRET, "identity, secret and user of the machine don't fit"))

    def _served(self, identity: ServiceIdentity) -> bool:
        """Answer one request; False where the other side has ended."""
        self.request.settimeout(None)
        if not self.request.recv(1, socket.MSG_PEEK):
            return False
        self.request.settimeout(FRAME_SECONDS)
        asked = receive(self.request, MOST_REQUEST)
        if asked is None:
            return False
        try:
            answer = {"ok": self.server.service.answer(identity, read_request(asked))}
        except Refused as refused:
            answer = {"refused": refusal_object(refused)}
        send(self.request, answer)
        return True

    def _refuse(self, refused: Refused) -> None:
        self.request.settimeout(PROOF_SECONDS)
        try:
            send(self.request, {"refused": refusal_object(refused)})
        except OSError:
            return  # Nobody is left to be told.


def _uid(connection: socket.socket) -> int:
    """The user of the machine at the other end, as the kernel says."""
    size = struct.calcsize("3i")
    _, uid, _ = struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, size))
    return int(uid)
