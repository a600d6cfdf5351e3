"""Cosignatures: what a witness says of a checkpoint, with the time (c2sp.org/tlog-cosignature, Ed25519).

It says: at this time, this was the largest tree that I have seen of this log, and all before it are its
beginning.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vartai.ledger.keys import Algorithm, SigningKey, VerifierKey
from vartai.ledger.note import Note, Signature, SignatureRefused
from vartai.ledger.strict_text import LARGEST, NotInForm

_TIME_BYTES: Final = 8
_SIGNATURE_BYTES: Final = 64


@dataclass(frozen=True)
class Cosignature:
    """A checked cosignature: by whom, when (POSIX seconds), and the line itself."""

    witness: str
    at: int
    signature: Signature


def cosigned(text: str, key: SigningKey, at: int) -> Signature:
    """The cosignature over the text of a checkpoint at a time in POSIX seconds."""
    if key.algorithm is not Algorithm.COSIGNATURE:
        raise NotInForm(
            f"the key of {key.name} is none for cosignatures", "make one with vartai witness new-key"
        )
    if not 0 <= at <= LARGEST:
        raise ValueError(f"{at} is no time of a cosignature")
    signature = key.signed(_message(text, at))
    return Signature(key.name, key.verifier.key_id, at.to_bytes(_TIME_BYTES, "big") + signature)


def cosignatures_of(note: Note, key: VerifierKey) -> tuple[Cosignature, ...]:
    """The cosignatures of a witness under a checkpoint, the latest first; a false one refuses the note."""
    if key.algorithm is not Algorithm.COSIGNATURE:
        raise NotInForm(
            f"the key of {key.name} is no witness's", "give the one that vartai witness new-key showed"
        )
    found = [_checked(note.text, each, key) for each in note.signatures_of(key)]
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def _checked(text: str, given: Signature, key: VerifierKey) -> Cosignature:
    at = int.from_bytes(given.signature[:_TIME_BYTES], "big")
    signature = given.signature[_TIME_BYTES:]
    if len(signature) != _SIGNATURE_BYTES or at > LARGEST or not key.verifies(signature, _message(text, at)):
        raise SignatureRefused(f"the cosignature of {key.name} is false")
    return Cosignature(key.name, at, given)


def _message(text: str, at: int) -> bytes:
    return f"cosignature/v1\ntime {at}\n{text}".encode()
