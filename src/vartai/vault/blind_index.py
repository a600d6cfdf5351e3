"""Blind indexes: what is searched for exactly, without standing in clear.

HMAC-SHA256 under a key per field, cut to 16 bytes. Only for document numbers: an index of names would show
how often each occurs to anybody who has the table, and finds no other spelling. Without the key nobody can
try numbers; with leave to ask the key service one can, so it counts every value.
"""

from __future__ import annotations

import hmac
from enum import StrEnum
from typing import Final

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vartai.vault.sealing import KEY_BYTES

INDEX_BYTES: Final = 16


class IndexedField(StrEnum):
    """The fields that have a blind index. Codes are part of the derivation: never rename one."""

    DOCUMENT_NUMBER = "document_number"


def index_key(root: bytes, field: IndexedField) -> bytes:
    """The key of one field's index, from the root key of all indexes; 32 bytes each."""
    if len(root) != KEY_BYTES:
        raise ValueError(f"a root key of indexes has {KEY_BYTES} bytes, this one has {len(root)}")
    return HKDF(hashes.SHA256(), KEY_BYTES, None, b"vartai-index/1/" + field.value.encode()).derive(root)


def blind_index(field_key: bytes, value: str) -> bytes:
    """The index of a value, 16 bytes. The caller first writes the value in its one form."""
    if len(field_key) != KEY_BYTES:
        raise ValueError(f"a key of an index has {KEY_BYTES} bytes, this one has {len(field_key)}")
    return hmac.digest(field_key, value.encode(), "sha256")[:INDEX_BYTES]
