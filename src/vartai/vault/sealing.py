"""Values sealed for one place: AES-256-GCM, bound to table, row, field and key version.

A sealed value is

    1 byte    the format, 1
    4 bytes   the version of the key, big endian
    12 bytes  a random nonce
    the ciphertext with its 16 bytes of authentication

and authenticates, beside itself, the format, the key version and the place, each text with its length before
it, so that no two places read alike. A value moved to another row, field or table, or put under another key
version, does not open. Source: NIST SP 800-38D; random nonces are safe for 2**32 values under a key, and a
key seals one compartment of one case.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES: Final = 32
NONCE_BYTES: Final = 12
TAG_BYTES: Final = 16
FORMAT: Final = 1
_HEAD: Final = struct.Struct(">BI")
OVERHEAD: Final = _HEAD.size + NONCE_BYTES + TAG_BYTES
"""How many bytes longer a sealed value is than the value: 33."""

_CONTEXT: Final = b"vartai-seal"
_MOST_VERSION: Final = 2**32 - 1


@dataclass(frozen=True)
class Place:
    """Where a sealed value belongs: the table, the row's own id as text, and the field."""

    table: str
    row: str
    field: str

    def __str__(self) -> str:
        """As people say it."""
        return f"{self.table} {self.row}, field {self.field}"


class SealBroken(Exception):  # noqa: N818  named for the seal, as the domain does
    """A sealed value that does not open at its place. Holds the place and why, never the value or a key."""

    def __init__(self, place: Place, why: str) -> None:
        super().__init__(f"{place}: {why}")
        self.place = place
        self.why = why

    def __reduce__(self) -> tuple[type[SealBroken], tuple[Place, str]]:
        """Keep place and reason when the error crosses to another process."""
        return type(self), (self.place, self.why)


def seal(key: bytes, key_version: int, place: Place, plain: bytes) -> bytes:
    """The value, sealed for its place under a key of 32 bytes; 33 bytes longer than the value.

    `ValueError` for a key of another length, or a version that is no number from 1 to 2**32 - 1.
    """
    _refuse_key(key)
    if not 1 <= key_version <= _MOST_VERSION:
        raise ValueError(f"{key_version} is no key version; versions count from 1")
    nonce = os.urandom(NONCE_BYTES)
    sealed = AESGCM(key).encrypt(nonce, plain, _bound(place, key_version))
    return _HEAD.pack(FORMAT, key_version) + nonce + sealed


def open_sealed(key_of_version: Callable[[int], bytes], place: Place, sealed: bytes) -> bytes:
    """The value that was sealed for this place; `SealBroken` where it is not what was sealed here.

    `key_of_version` gives the 32 bytes of the key of a version; what it raises for a version that it hasn't
    got goes through.
    """
    version = _version(place, sealed)
    key = key_of_version(version)
    _refuse_key(key)
    start = _HEAD.size + NONCE_BYTES
    try:
        return AESGCM(key).decrypt(sealed[_HEAD.size : start], sealed[start:], _bound(place, version))
    except InvalidTag:
        why = "the sealed value was changed, or belongs to another place or under another key; restore it"
        raise SealBroken(place, why) from None


def version_of(sealed: bytes) -> int:
    """The key version a value says it was sealed under; `ValueError` where it is no sealed value."""
    if len(sealed) < OVERHEAD:
        raise ValueError(f"a sealed value has at least {OVERHEAD} bytes, this one has {len(sealed)}")
    written, version = _HEAD.unpack_from(sealed)
    if written != FORMAT:
        raise ValueError(f"a sealed value begins with format {FORMAT}, this one with {written}")
    return int(version)


def _version(place: Place, sealed: bytes) -> int:
    try:
        return version_of(sealed)
    except ValueError as error:
        raise SealBroken(place, f"{error}; restore it from a backup") from None


def _bound(place: Place, key_version: int) -> bytes:
    """What is authenticated beside the value."""
    parts = [_CONTEXT, *(text.encode() for text in (place.table, place.row, place.field))]
    return _HEAD.pack(FORMAT, key_version) + b"".join(struct.pack(">I", len(part)) + part for part in parts)


def _refuse_key(key: bytes) -> None:
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes, this one has {len(key)}")
