"""How the key service is spoken to: JSON over a Unix socket, after both sides have proved themselves.

A frame is its length in 4 bytes, big endian, and so many bytes of JSON, an object, in UTF-8.

    service  {"protocol": "vartai-keys/1", "challenge": HEX}
    client   {"identity": NAME, "nonce": HEX, "proof": HEX}
    service  {"proof": HEX}   or   {"refused": {...}}
    client   {"op": NAME, ...}
    service  {"ok": ...}      or   {"refused": {"why": CODE, "message": TEXT, "until": MOMENT or null}}
    ...      as many requests as the client likes

A proof is HMAC-SHA256 under the identity's secret over who proves, the identity, the challenge and the nonce.
The service proves itself, too: else whoever takes its place at the socket could hand out keys that they know.
"""

from __future__ import annotations

import hmac
import json
import os
import socket
import struct
from typing import Any, Final

from vartai.services.keys.secret_files import IdentitySecret

PROTOCOL: Final = "vartai-keys/1"
NONCE_BYTES: Final = 32
MOST_BEFORE_PROOF: Final = 1_024
MOST_REQUEST: Final = 1_048_576
MOST_ANSWER: Final = 16_777_216
_LENGTH: Final = struct.Struct(">I")


class BadFrame(Exception):  # noqa: N818  named for the frame, as the domain does
    """What came is no frame: too long, cut off, or no JSON object. Says which, never what came."""


def send(connection: socket.socket, value: dict[str, Any]) -> None:
    """Send one frame."""
    frame = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    connection.sendall(_LENGTH.pack(len(frame)) + frame)


def receive(connection: socket.socket, most: int) -> dict[str, Any] | None:
    """The next frame of at most so many bytes; None where the other side has ended; `BadFrame` otherwise."""
    head = _exactly(connection, _LENGTH.size, may_end=True)
    if head is None:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > most:
        raise BadFrame(f"a frame here has at most {most:,} bytes, this one has {length:,}")
    frame = _exactly(connection, length, may_end=False)
    try:
        read = json.loads(frame or b"", parse_constant=_refuse_constant)
    except (ValueError, RecursionError):
        raise BadFrame("a frame holds JSON in UTF-8") from None
    if not isinstance(read, dict):
        raise BadFrame("a frame holds an object")
    return read


def proof(side: str, secret: IdentitySecret, challenge: bytes, nonce: bytes) -> str:
    """What proves that one side (`client` or `service`) has the secret, for this connection only."""
    parts = [PROTOCOL.encode(), side.encode(), secret.identity.value.encode(), challenge, nonce]
    text = b"".join(_LENGTH.pack(len(part)) + part for part in parts)
    return hmac.digest(secret.secret, text, "sha256").hex()


def proves(shown: object, side: str, secret: IdentitySecret, challenge: bytes, nonce: bytes) -> bool:
    """Whether what is shown is the proof."""
    expected = proof(side, secret, challenge, nonce)
    return isinstance(shown, str) and shown.isascii() and hmac.compare_digest(shown, expected)


def new_nonce() -> bytes:
    """Random bytes that make a proof good for one connection only."""
    return os.urandom(NONCE_BYTES)


def read_nonce(written: object) -> bytes:
    """A nonce or challenge of the other side; `BadFrame` where it is none."""
    try:
        nonce = bytes.fromhex(written) if isinstance(written, str) else b""
    except ValueError:
        nonce = b""
    if len(nonce) != NONCE_BYTES:
        raise BadFrame(f"a nonce is {NONCE_BYTES} bytes in hexadecimal digits")
    return nonce


def _refuse_constant(name: str) -> None:
    raise ValueError(name)


def _exactly(connection: socket.socket, length: int, *, may_end: bool) -> bytes | None:
    parts = bytearray()
    while len(parts) < length:
        part = connection.recv(min(65_536, length - len(parts)))
        if not part:
            if may_end and not parts:
                return None
            raise BadFrame("the other side ended within a frame")
        parts += part
    return bytes(parts)
