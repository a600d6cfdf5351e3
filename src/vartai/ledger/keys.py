"""Keys of a log or a witness, written as the C2SP signed-note format has them (c2sp.org/signed-note).

A verifier key, public, is `NAME+ID+BASE64`: the first four bytes of SHA-256 over name, line end, algorithm
and public key, in hexadecimal; then algorithm and public key. A signing key, secret, begins with
`PRIVATE+KEY+` and holds the seed in place of the public key.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import IntEnum
from functools import cached_property
from hashlib import sha256
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from vartai.ledger.strict_text import NotInForm, as_base64, from_base64, refuse_controls

KEY_BYTES: Final = 32
_ID: Final = re.compile(r"[0-9a-f]{8}", re.ASCII)
_SECRET: Final = "PRIVATE+KEY+"
_UNCHANGED: Final = "give the whole key as one word, NAME+ID+BASE64"


class Algorithm(IntEnum):
    """What a key signs with; the byte stands in key and key id."""

    ED25519 = 1
    """A note, signed as it stands: what a log does."""
    COSIGNATURE = 4
    """A checkpoint with the time at which it was seen: what a witness does (c2sp.org/tlog-cosignature)."""


def refuse_key_name(name: str) -> None:
    """Refuse a name that can't stand in a line of signature: empty, with spaces, with a plus."""
    if not name or "+" in name or any(each.isspace() for each in name):
        raise NotInForm(
            "the name of a key is empty or has a space or plus in it", "write a name as a.example/b"
        )
    refuse_controls(name, "the name of a key")


@dataclass(frozen=True)
class VerifierKey:
    """A public key: whose it is, how it signs, its 32 bytes."""

    name: str
    algorithm: Algorithm
    public: bytes

    def __post_init__(self) -> None:
        refuse_key_name(self.name)
        if len(self.public) != KEY_BYTES:
            raise NotInForm(f"the key has {len(self.public)} bytes instead of {KEY_BYTES}", _UNCHANGED)

    @classmethod
    def from_vkey(cls, text: str) -> VerifierKey:
        """Read `NAME+ID+BASE64`; `NotInForm` where anything in it is wrong."""
        name, written, algorithm, material = _parts(text)
        key = cls(name, algorithm, material)
        if key.key_id.hex() != written:
            raise NotInForm("the id of the key is not that of its name and bytes", _UNCHANGED)
        return key

    @property
    def vkey(self) -> str:
        """The key as one word."""
        return f"{self.name}+{self.key_id.hex()}+{as_base64(bytes([self.algorithm]) + self.public)}"

    @cached_property
    def key_id(self) -> bytes:
        """Four bytes that tell this key from others of the same name; no strong hash."""
        material = self.name.encode() + b"\n" + bytes([self.algorithm]) + self.public
        return sha256(material).digest()[:4]

    def verifies(self, signature: bytes, message: bytes) -> bool:
        """Whether this is the key's Ed25519 signature (RFC 8032) over the message."""
        try:
            Ed25519PublicKey.from_public_bytes(self.public).verify(signature, message)
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True)
class SigningKey:
    """A secret key; its seed is shown by nothing but `text`."""

    name: str
    algorithm: Algorithm
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        refuse_key_name(self.name)
        if len(self.seed) != KEY_BYTES:
            raise NotInForm(f"the seed of a key has {KEY_BYTES} bytes", "take them from a source of chance")

    @classmethod
    def from_text(cls, text: str) -> SigningKey:
        """Read `PRIVATE+KEY+NAME+ID+BASE64`; no error repeats anything of it."""
        if not text.startswith(_SECRET):
            raise NotInForm("this is no secret key", f"give a text that begins with {_SECRET}")
        name, written, algorithm, seed = _parts(text.removeprefix(_SECRET))
        key = cls(name, algorithm, seed)
        if key.verifier.key_id.hex() != written:
            raise NotInForm("the id of the secret key is not its own", "restore it from its copy")
        return key

    @property
    def text(self) -> str:
        """The secret key as one word, to be kept where nobody else reads it."""
        material = bytes([self.algorithm]) + self.seed
        return f"{_SECRET}{self.name}+{self.verifier.key_id.hex()}+{as_base64(material)}"

    @cached_property
    def verifier(self) -> VerifierKey:
        """The public key that belongs to it."""
        public = self._private.public_key().public_bytes_raw()
        return VerifierKey(self.name, self.algorithm, public)

    def signed(self, message: bytes) -> bytes:
        """The Ed25519 signature over a message, 64 bytes."""
        return self._private.sign(message)

    @cached_property
    def _private(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self.seed)


def _parts(text: str) -> tuple[str, str, Algorithm, bytes]:
    """Name, id in hexadecimal, algorithm and bytes of a key."""
    name, _, rest = text.partition("+")
    written, _, encoded = rest.partition("+")
    if _ID.fullmatch(written) is None:
        raise NotInForm("the key has no id of eight hexadecimal digits", _UNCHANGED)
    material = from_base64(encoded, "the key")
    try:
        algorithm = Algorithm(material[0])
    except (ValueError, IndexError):
        known = ", ".join(f"{each.value} ({each.name.lower()})" for each in Algorithm)
        raise NotInForm("the key is of an unknown algorithm", f"give one of {known}") from None
    return name, written, algorithm, material[1:]
