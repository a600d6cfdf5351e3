"""Keys wrapped by a key-encryption key, so that a store of keys opens nothing by itself.

AES-256-GCM with case, key version and key-encryption key as additional data, not AES key wrap (RFC 3394): key
wrap binds a key to nothing, so whoever writes to the store could put the wrapped key of one case into the row
of another and read the first under the name of the second, past record and quota. The price is 20 bytes a
key. Random nonces are safe for 2**32 keys under one key-encryption key; a state has some tens of millions.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vartai.vault.sealing import KEY_BYTES, NONCE_BYTES, TAG_BYTES

WRAPPED_BYTES: Final = NONCE_BYTES + KEY_BYTES + TAG_BYTES
_CONTEXT: Final = b"vartai-wrap/1"


@dataclass(frozen=True)
class Kek:
    """A key-encryption key. Its id is computed from it, so no other key can go under the same id."""

    key: bytes = field(repr=False)
    id: str = field(init=False)

    def __post_init__(self) -> None:
        if len(self.key) != KEY_BYTES:
            raise ValueError(f"a key-encryption key has {KEY_BYTES} bytes, this one has {len(self.key)}")
        known = HKDF(hashes.SHA256(), 8, None, b"vartai-kek-id/1").derive(self.key)
        object.__setattr__(self, "id", f"kek-{known.hex()}")


class WrapBroken(Exception):  # noqa: N818  named for the wrap, as the domain does
    """A wrapped key that does not open: it was changed, or belongs elsewhere."""

    def __init__(self, case: str, key_version: int, kek_id: str) -> None:
        super().__init__(
            f"the wrapped key of {case}, version {key_version}, does not open under {kek_id}: it was "
            "changed or put in another's place; restore the store of keys"
        )
        self.case, self.key_version, self.kek_id = case, key_version, kek_id

    def __reduce__(self) -> tuple[type[WrapBroken], tuple[str, int, str]]:
        """Keep what is known when the error crosses to another process."""
        return type(self), (self.case, self.key_version, self.kek_id)


def new_kek() -> Kek:
    """A fresh key-encryption key: 256 random bits."""
    return Kek(os.urandom(KEY_BYTES))


def wrap(kek: Kek, case: str, key_version: int, key: bytes) -> bytes:
    """The key of a case, wrapped; 60 bytes."""
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key to be wrapped has {KEY_BYTES} bytes, this one has {len(key)}")
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(kek.key).encrypt(nonce, key, _bound(kek, case, key_version))


def unwrap(kek: Kek, case: str, key_version: int, wrapped: bytes) -> bytes:
    """The key of a case, 32 bytes; `WrapBroken` where this is not what was wrapped for it."""
    if len(wrapped) != WRAPPED_BYTES:
        raise WrapBroken(case, key_version, kek.id)
    nonce, sealed = wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:]
    try:
        return AESGCM(kek.key).decrypt(nonce, sealed, _bound(kek, case, key_version))
    except InvalidTag:
        raise WrapBroken(case, key_version, kek.id) from None


def rewrap(old: Kek, new: Kek, case: str, key_version: int, wrapped: bytes) -> bytes:
    """The same key under another key-encryption key; `WrapBroken` as `unwrap`."""
    return wrap(new, case, key_version, unwrap(old, case, key_version, wrapped))


def _bound(kek: Kek, case: str, key_version: int) -> bytes:
    parts = [_CONTEXT, kek.id.encode(), case.encode()]
    bound = b"".join(struct.pack(">I", len(part)) + part for part in parts)
    return bound + struct.pack(">I", key_version)
