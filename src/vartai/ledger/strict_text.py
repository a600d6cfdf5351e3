"""Parts of text that can be written in exactly one way: base64, decimals; anything else is refused."""

from __future__ import annotations

import binascii
import re
from base64 import b64decode, b64encode
from typing import Final

from vartai.facts import BadValue

LARGEST: Final = 2**63 - 1
"""Sizes and times beyond it are refused, as other implementations can't hold them."""

_DECIMAL: Final = re.compile(r"0|[1-9][0-9]{0,18}", re.ASCII)
_CONTROL: Final = re.compile(r"[\x00-\x09\x0b-\x1f]")


class NotInForm(BadValue):
    """A text that is not written as its format asks, with the remedy."""


def as_base64(data: bytes) -> str:
    """Bytes in standard base64 with padding (RFC 4648 section 4)."""
    return b64encode(data).decode("ascii")


def from_base64(text: str, what: str, length: int | None = None) -> bytes:
    """The bytes of a base64 text; refused if it could be written otherwise or has not the length in bytes."""
    try:
        data = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        data = None
    if data is None or as_base64(data) != text:
        raise NotInForm(f"{what} is not base64", "give it unchanged, as it was written")
    if length is not None and len(data) != length:
        raise NotInForm(f"{what} has {len(data)} bytes instead of {length}", "give it unchanged")
    return data


def from_decimal(text: str, what: str) -> int:
    """The number of a decimal without sign and leading zeros, at most 2**63 - 1."""
    if _DECIMAL.fullmatch(text) is None or int(text) > LARGEST:
        raise NotInForm(
            f"{what} is no decimal number from 0 to 2^63 - 1", "write digits without leading zeros"
        )
    return int(text)


def decoded(data: bytes, what: str) -> str:
    """The text of UTF-8 bytes without control characters other than line ends."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        raise NotInForm(f"{what} is not UTF-8", "give it unchanged, as it was written") from None
    refuse_controls(text, what)
    return text


def refuse_controls(text: str, what: str) -> None:
    """Refuse control characters other than line ends, and what UTF-8 can't write."""
    if _CONTROL.search(text) or any("\ud800" <= each <= "\udfff" for each in text):
        raise NotInForm(f"{what} contains control characters", "give it unchanged, as it was written")
