"""Backups in the age format (age-encryption.org/v1), for two or more recipients.

Each recipient can open them alone. Fewer than two are refused: with one recipient a lost key is a lost
backup.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pyrage

from vartai.facts.problem import BadValue

FEWEST: Final = 2


def recipients_of(written: Sequence[str]) -> list[Any]:
    """The recipients, from public keys (`age1…`); `BadValue` for fewer than two different ones, or no key."""
    keys = list(dict.fromkeys(text.strip() for text in written))
    if len(keys) < FEWEST:
        raise BadValue(
            f"a backup needs {FEWEST} different recipients, {len(keys)} given",
            "name the public keys (age1…) of two persons, so that one lost key loses nothing",
        )
    return [_recipient(number, text) for number, text in enumerate(keys, 1)]


def sealed_for(recipients: Sequence[str], plain: bytes) -> bytes:
    """Bytes encrypted so that each recipient can open them; `BadValue` as `recipients_of`."""
    return bytes(pyrage.encrypt(plain, recipients_of(recipients)))


def opened_with(identity: str, sealed: bytes) -> bytes:
    """What was encrypted, opened with a recipient's secret key (`AGE-SECRET-KEY-1…`), or `BadValue`."""
    key = identity_of(identity)
    try:
        return bytes(pyrage.decrypt(sealed, [key]))
    except pyrage.DecryptError:
        raise unopened() from None


def identity_of(written: str) -> Any:
    """A recipient's secret key; `BadValue`, without it, where it is none."""
    try:
        return pyrage.x25519.Identity.from_str(written.strip())
    except pyrage.IdentityError:
        raise BadValue(
            "this is no age secret key", "give the line that begins with AGE-SECRET-KEY-1"
        ) from None


def unopened() -> BadValue:
    """What is said where an age file does not open."""
    return BadValue(
        "the file does not open with this key: it is for others, is no age file, or was changed",
        "take the key of one of its recipients, or another copy of the file",
    )


def _recipient(number: int, written: str) -> Any:
    try:
        return pyrage.x25519.Recipient.from_str(written)
    except pyrage.RecipientError:
        raise BadValue(
            f"recipient {number} is no public key of age", "give a key that begins with age1"
        ) from None
