"""A key-encryption key in two shares, each of which says nothing alone: the key is one XOR the other."""

from __future__ import annotations

import os
from dataclasses import dataclass, field

from vartai.facts.problem import BadValue
from vartai.vault.sealing import KEY_BYTES
from vartai.vault.wrapping import Kek


@dataclass(frozen=True)
class Share:
    """One of the two shares: of which key, which one (1 or 2), and its 32 bytes, which never show."""

    kek_id: str
    number: int
    share: bytes = field(repr=False)


def split(kek: Kek) -> tuple[Share, Share]:
    """Two shares of a key; others at every call."""
    one = os.urandom(KEY_BYTES)
    return Share(kek.id, 1, one), Share(kek.id, 2, _xor(kek.key, one))


def combined(one: Share, other: Share) -> Kek:
    """The key of which these are the shares; `BadValue` where they don't make it."""
    if one.kek_id != other.kek_id:
        raise BadValue(
            f"these are shares of {one.kek_id} and of {other.kek_id}", "bring two shares of one key"
        )
    if one.number == other.number:
        raise BadValue(f"share {one.number} was given twice", "bring both shares, one of each custodian")
    kek = Kek(_xor(one.share, other.share))
    if kek.id != one.kek_id:
        raise BadValue(f"these shares don't make {one.kek_id}", "bring shares that were made together")
    return kek


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(left ^ right for left, right in zip(one, other, strict=True))
