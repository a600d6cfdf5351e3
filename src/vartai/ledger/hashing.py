"""Hashes of leaves and nodes, as RFC 6962 section 2.1 has them: SHA-256, a leaf never taken for a node."""

from __future__ import annotations

from hashlib import sha256
from typing import Final

HASH_BYTES: Final = 32

EMPTY_ROOT: Final = sha256(b"").digest()
"""The root of a tree without leaves."""


def leaf_hash(data: bytes) -> bytes:
    """The hash of one leaf with this data; 32 bytes."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """The hash of the node above two others; 32 bytes."""
    return sha256(b"\x01" + left + right).digest()
