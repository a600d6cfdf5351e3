"""The connection to the key service, and what is raised where it gives nothing."""

from __future__ import annotations

import os
import select
import socket
import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from vartai.services.keys.answers import read_refusal
from vartai.services.keys.protocol import (
    MOST_ANSWER,
    PROTOCOL,
    BadFrame,
    new_nonce,
    proof,
    proves,
    read_nonce,
    receive,
    send,
)
from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.request_texts import request_object
from vartai.services.keys.requests import (
    BlindIndex,
    NewKeyVersion,
    Orders,
    Records,
    Request,
    State,
    Unused,
    Unwrap,
)
from vartai.services.keys.secret_files import IdentitySecret

SECONDS: Final = 30.0
_REPEATABLE: Final = (Unwrap, BlindIndex, NewKeyVersion, Unused, Orders, Records, State)
"""Requests that do no more when they are done twice, so that they are sent again where an answer was lost."""


class KeyRefused(Refused):
    """The service refuses: `why` for programs, `message` for people."""


class QuotaReached(KeyRefused):
    """A quota is used up; `until` says when it frees, or None where less has to be asked for."""


class NoSuchKey(KeyRefused):
    """The case has no key: it was never made, or is erased."""


class KeyServiceLocked(KeyRefused):
    """The service is there, without its key-encryption key."""


class KeyServiceAway(Exception):  # noqa: N818  named for what happened, as the domain does
    """No service answers, or one that is not ours. Whether the last request was done is not known."""


_KINDS: Final = {Why.QUOTA: QuotaReached, Why.NO_SUCH_KEY: NoSuchKey, Why.LOCKED: KeyServiceLocked}


class Connection:
    """The socket, and one request after another over it."""

    def __init__(self, address: Path, secret: IdentitySecret, seconds: float = SECONDS) -> None:
        self._address, self._secret, self._seconds = address, secret, seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._process = 0

    def ask(self, request: Request) -> Any:
        """What the service answers; `KeyRefused` or `KeyServiceAway`."""
        with self._lock:
            if self._stale():
                self._drop()
            try:
                answer = self._exchange(request)
            except (OSError, BadFrame):
                self._drop()
                if not isinstance(request, _REPEATABLE):
                    raise self._away() from None
                answer = self._again(request)
        if "refused" in answer:
            raise _refusal(answer["refused"])
        return answer["ok"]

    def close(self) -> None:
        """Hang up; the next request connects anew."""
        with self._lock:
            self._drop()

    def _again(self, request: Request) -> dict[str, Any]:
        try:
            return self._exchange(request)
        except (OSError, BadFrame):
            self._drop()
            raise self._away() from None

    def _exchange(self, request: Request) -> dict[str, Any]:
        if self._socket is None:
            self._socket, self._process = self._connected(), os.getpid()
        send(self._socket, request_object(request))
        answer = receive(self._socket, MOST_ANSWER)
        if answer is None:
            raise BadFrame("the service ended")
        return answer

    def _connected(self) -> socket.socket:
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            connection.settimeout(self._seconds)
            connection.connect(str(self._address))
            self._prove(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _prove(self, connection: socket.socket) -> None:
        """Prove ourselves, and have the service prove itself."""
        greeting = _said(connection)
        if greeting.get("protocol") != PROTOCOL:
            raise BadFrame("this is no key service of our protocol")
        challenge, nonce = read_nonce(greeting.get("challenge")), new_nonce()
        shown = proof("client", self._secret, challenge, nonce)
        send(
            connection,
            {"identity": self._secret.identity.value, "nonce": nonce.hex(), "proof": shown},
        )
        if not proves(_said(connection).get("proof"), "service", self._secret, challenge, nonce):
            raise KeyServiceAway(
                f"what answers at {self._address} is not our key service; see who listens there"
            )

    def _stale(self) -> bool:
        """Whether the connection is of another process, or was ended by the other side."""
        if self._socket is None:
            return False
        if self._process != os.getpid():
            return True
        # Between requests the service says nothing: whatever is to be read is its end.
        waiting = select.poll()
        waiting.register(self._socket, select.POLLIN | select.POLLHUP)
        return bool(waiting.poll(0))

    def _drop(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def _away(self) -> KeyServiceAway:
        return KeyServiceAway(f"the key service at {self._address} does not answer; see whether it runs")


def _said(connection: socket.socket) -> dict[str, Any]:
    said = receive(connection, MOST_ANSWER)
    if said is None:
        raise BadFrame("the service ended")
    if "refused" in said:
        raise _refusal(said["refused"])
    return said


def _refusal(read: Mapping[str, Any]) -> KeyRefused:
    refused = read_refusal(read)
    return _KINDS.get(refused.why, KeyRefused)(refused.why, refused.message, refused.until)
