"""Commitments: what a record says of a value without showing it.

A commitment is HMAC-SHA256 (RFC 2104) over the canonical JSON of the value, under a salt of 32 random bytes.
With the salt anybody can check the value; without it nobody can guess it, not even among two. Whoever
destroys the salt has erased what the record said, and the record still stands.
"""

from __future__ import annotations

import hmac
import json
from typing import Any, Final

SALT_BYTES: Final = 32
_DEEPEST: Final = 64


def canonical_json(value: Any) -> bytes:
    """The one way to write a value of texts, whole numbers, booleans, None, lists and objects, as UTF-8.

    Keys are sorted by code point, nothing stands between the parts. `TypeError` names the place of anything
    else: a number with a fraction can be written in several ways, so it is refused.
    """
    _refuse_others(value, "value", _DEEPEST)
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return text.encode("utf-8")


def commitment(salt: bytes, value: Any) -> bytes:
    """The commitment to a value under a salt of 32 bytes; 32 bytes."""
    if len(salt) != SALT_BYTES:
        raise ValueError(f"a salt has {SALT_BYTES} bytes, this one has {len(salt)}")
    return hmac.digest(salt, canonical_json(value), "sha256")


def opens(committed: bytes, salt: bytes, value: Any) -> bool:
    """Whether a commitment is the one to this value under this salt."""
    return hmac.compare_digest(committed, commitment(salt, value))


def _refuse_others(value: Any, place: str, deep: int) -> None:
    if deep == 0:
        raise TypeError(f"{place} lies more than {_DEEPEST} levels deep")
    kind = type(value)
    if kind is dict:
        for key, held in value.items():
            if type(key) is not str:
                raise TypeError(f"a key of {place} is no text but {type(key).__name__}")
            _refuse_others(key, f"a key of {place}", deep)
            _refuse_others(held, f"{place}.{key}", deep - 1)
    elif kind is list:
        for number, held in enumerate(value):
            _refuse_others(held, f"{place}[{number}]", deep - 1)
    elif kind is str:
        if any("\ud800" <= each <= "\udfff" for each in value):
            raise TypeError(f"{place} is no text that UTF-8 can write")
    elif kind not in (int, bool, type(None)):
        raise TypeError(
            f"{place} is {kind.__name__}; a commitment takes text, whole numbers, booleans, lists, objects"
        )
