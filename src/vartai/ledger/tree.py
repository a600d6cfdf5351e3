"""A growing Merkle tree (RFC 6962), of which only the roots of its complete subtrees are held.

A node `(level, index)` is complete when all its 2**level leaves are there; it never changes again. Level 0
are the leaves. A tree of 11 leaves has the complete subtrees of 8, 2 and 1 leaves:

    level 3          (3,0)
    level 2     (2,0)     (2,1)
    level 1   (1,0)(1,1)(1,2)(1,3) (1,4)
    level 0   0 1  2 3  4 5  6 7   8 9   10
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple

from vartai.ledger.hashing import EMPTY_ROOT, HASH_BYTES, node_hash

NodeReader = Callable[[int, int], bytes]
"""Gives the hash of the complete node at a level and index, from wherever nodes are kept."""


class Node(NamedTuple):
    """A complete node: to be stored once, never to be changed."""

    level: int
    number: int
    hash: bytes


@dataclass(frozen=True)
class Frontier:
    """All that is needed to grow a tree: how many leaves, and the roots of its complete subtrees.

    `roots` go from the largest subtree, on the left, to the smallest: one for each binary 1 of the size.
    `ValueError` where they don't fit the size.
    """

    size: int = 0
    roots: tuple[bytes, ...] = ()

    def __post_init__(self) -> None:
        if self.size < 0 or len(self.roots) != self.size.bit_count():
            raise ValueError(f"{len(self.roots)} subtrees make no tree of {self.size} leaves")
        if any(len(root) != HASH_BYTES for root in self.roots):
            raise ValueError(f"each root of a subtree has {HASH_BYTES} bytes")

    @classmethod
    def from_nodes(cls, size: int, node: NodeReader) -> Frontier:
        """The frontier of a stored tree; asks for at most 63 nodes."""
        return cls(size, tuple(node(level, index) for level, index in complete_nodes(0, size)))

    def appended(self, leaf_hash: bytes) -> tuple[Frontier, list[Node]]:
        """The tree with one leaf more, and the nodes that are complete by it, the leaf itself first."""
        new = [Node(0, self.size, leaf_hash)]
        roots = list(self.roots)
        while self.size >> new[-1].level & 1:
            level, index, right = new[-1]
            new.append(Node(level + 1, index >> 1, node_hash(roots.pop(), right)))
        return Frontier(self.size + 1, (*roots, new[-1].hash)), new

    def appended_all(self, leaf_hashes: Iterable[bytes]) -> Frontier:
        """The tree with all these leaves more; many times as fast as one by one."""
        size, roots = self.size, list(self.roots)
        for leaf in leaf_hashes:
            rest, right = size, leaf
            while rest & 1:
                # `node_hash`, written out: this line is half of what verifying a log costs.
                right = sha256(b"\x01" + roots.pop() + right).digest()
                rest >>= 1
            roots.append(right)
            size += 1
        return Frontier(size, tuple(roots))

    @property
    def root(self) -> bytes:
        """The hash of the whole tree."""
        return folded(self.roots)


def complete_nodes(start: int, end: int) -> list[tuple[int, int]]:
    """Level and index of the complete nodes over the leaves from `start` to before `end`, from the left.

    `start` is a multiple of the largest power of two below the number of leaves, as in every subtree of
    RFC 6962.
    """
    nodes = []
    while start < end:
        level = (end - start).bit_length() - 1
        nodes.append((level, start >> level))
        start += 1 << level
    return nodes


def folded(roots: tuple[bytes, ...]) -> bytes:
    """The root above neighbouring complete subtrees, the largest first."""
    if not roots:
        return EMPTY_ROOT
    above = roots[-1]
    for root in reversed(roots[:-1]):
        above = node_hash(root, above)
    return above
