"""Proofs that a record stands in a tree, and that one tree is the beginning of another.

Making them: RFC 6962 sections 2.1.1 and 2.1.2. Checking them: RFC 9162 sections 2.1.3.2 and 2.1.4.2. Sizes
count leaves, indexes count from 0.
"""

from __future__ import annotations

from collections.abc import Sequence

from vartai.ledger.hashing import HASH_BYTES, node_hash
from vartai.ledger.tree import NodeReader, complete_nodes, folded


class ProofRefused(ValueError):  # noqa: N818  what a verifier says of a proof
    """A proof that proves nothing, with why."""


def inclusion_proof(index: int, size: int, node: NodeReader) -> list[bytes]:
    """The hashes that prove the leaf at `index` in the tree of `size` leaves, from its sibling upwards.

    Asks `node` for complete nodes only, at most twice as many as the tree has levels. `ValueError` where
    there is no such leaf.
    """
    if not 0 <= index < size:
        raise ValueError(f"a tree of {size} leaves has none at index {index}")
    proof = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _left(end - start)
        if index < middle:
            proof.append(_root(middle, end, node))
            end = middle
        else:
            proof.append(_root(start, middle, node))
            start = middle
    return proof[::-1]


def consistency_proof(old: int, new: int, node: NodeReader) -> list[bytes]:
    """The hashes that prove that the tree of `old` leaves is the beginning of that of `new` leaves.

    Empty for two trees of the same size, and from the empty tree, of which there is nothing to prove.
    `ValueError` where `old` is larger than `new`.
    """
    if not 0 <= old <= new:
        raise ValueError(f"a tree of {old} leaves is no beginning of one of {new}")
    proof = []
    start, end = 0, new
    while old not in (start, end):
        middle = start + _left(end - start)
        if old <= middle:
            proof.append(_root(middle, end, node))
            end = middle
        else:
            proof.append(_root(start, middle, node))
            start = middle
    if old and start:
        # The old tree ends with this subtree; where it begins at 0, the verifier has its root already.
        proof.append(_root(start, end, node))
    return proof[::-1]


def verify_inclusion(leaf_hash: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> None:
    """Refuse a proof that doesn't lead from the leaf at `index` to the root of the tree of `size` leaves."""
    if size < 1:
        raise ProofRefused("an empty tree holds no record")
    if not 0 <= index < size:
        raise ProofRefused(f"a tree of {size} records has none at index {index}")
    _refuse_lengths([leaf_hash, root, *proof])
    at, last, above = index, size - 1, leaf_hash
    for hash_ in proof:
        if last == 0:
            raise ProofRefused("the proof has more hashes than the tree has levels")
        if at & 1 or at == last:
            above = node_hash(hash_, above)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            above = node_hash(above, hash_)
        at, last = at >> 1, last >> 1
    if last:
        raise ProofRefused("the proof ends before the root")
    if above != root:
        raise ProofRefused("the proof leads to another root")


def verify_consistency(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Refuse a proof that doesn't show the tree of `old` leaves as the beginning of that of `new` leaves.

    From an empty tree nothing can be proved, so it is refused.
    """
    if old < 1:
        raise ProofRefused("nothing can be proved from an empty tree")
    if old > new:
        raise ProofRefused(f"the tree shrank from {old} records to {new}")
    if old == new:
        _refuse_unequal(old, proof, old_root, new_root)
        return
    _refuse_lengths([old_root, new_root, *proof])
    if not proof:
        raise ProofRefused("the proof has no hashes")
    _climb(old, new, [old_root, *proof] if old & (old - 1) == 0 else proof, old_root, new_root)


def _refuse_unequal(size: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Two trees of one size are compared, nothing is hashed.

    So any two equal roots pass that are not empty, as the published vectors ask; a checkpoint holds none but
    of 32 bytes.
    """
    if proof:
        raise ProofRefused("between trees of the same size a proof has no hashes")
    if not old_root or old_root != new_root:
        raise ProofRefused(f"two trees of {size} records have different roots")


def _climb(old: int, new: int, proof: Sequence[bytes], old_root: bytes, new_root: bytes) -> None:
    """Lead the first hash up to both roots."""
    at, last = old - 1, new - 1
    while at & 1:
        at, last = at >> 1, last >> 1
    of_old = of_new = proof[0]
    for hash_ in proof[1:]:
        if last == 0:
            raise ProofRefused("the proof has more hashes than the tree has levels")
        if at & 1 or at == last:
            of_old, of_new = node_hash(hash_, of_old), node_hash(hash_, of_new)
            while not at & 1 and at:
                at, last = at >> 1, last >> 1
        else:
            of_new = node_hash(of_new, hash_)
        at, last = at >> 1, last >> 1
    if last:
        raise ProofRefused("the proof ends before the root")
    if of_old != old_root:
        raise ProofRefused("the proof leads to another root of the earlier tree")
    if of_new != new_root:
        raise ProofRefused("the proof leads to another root of the later tree")


def _refuse_lengths(hashes: Sequence[bytes]) -> None:
    for hash_ in hashes:
        if len(hash_) != HASH_BYTES:
            raise ProofRefused(f"a hash has {len(hash_)} bytes instead of {HASH_BYTES}")


def _left(leaves: int) -> int:
    """How many of the leaves stand under the left child: the largest power of two below their number."""
    return 1 << (leaves - 1).bit_length() - 1


def _root(start: int, end: int, node: NodeReader) -> bytes:
    """The root of the subtree over the leaves from `start` to before `end`."""
    return folded(tuple(node(level, index) for level, index in complete_nodes(start, end)))
