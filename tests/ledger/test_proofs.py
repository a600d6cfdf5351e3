"""Every proof of every small tree holds, and none that was spoilt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.ledger.hashing import leaf_hash, node_hash
from vartai.ledger.proofs import (
    ProofRefused,
    consistency_proof,
    inclusion_proof,
    verify_consistency,
    verify_inclusion,
)
from vartai.ledger.tree import Frontier

MOST = 40
LEAVES = [leaf_hash(bytes([number])) for number in range(MOST)]


def grown():
    """All trees up to the largest, and the nodes that were ever complete."""
    tree, nodes, trees = Frontier(), {}, [Frontier()]
    for leaf in LEAVES:
        tree, complete = tree.appended(leaf)
        nodes |= {(node.level, node.number): node.hash for node in complete}
        trees.append(tree)
    return trees, lambda level, number: nodes[level, number]


TREES, NODE = grown()


def plain_root(leaves):
    """RFC 6962 section 2.1, word by word."""
    if len(leaves) == 1:
        return leaves[0]
    left = 1
    while left * 2 < len(leaves):
        left *= 2
    return node_hash(plain_root(leaves[:left]), plain_root(leaves[left:]))


@pytest.mark.parametrize("size", range(1, MOST + 1))
def test_the_root_is_that_of_the_definition(size):
    assert TREES[size].root == plain_root(LEAVES[:size])
    assert Frontier().appended_all(LEAVES[:size]) == TREES[size] == Frontier.from_nodes(size, NODE)


@pytest.mark.parametrize("size", range(1, MOST + 1))
def test_every_leaf_is_proved_and_no_other_in_its_place(size):
    root = TREES[size].root
    for index in range(size):
        proof = inclusion_proof(index, size, NODE)
        verify_inclusion(LEAVES[index], index, size, proof, root)
        for other in {(index + 1) % size, size - 1} - {index}:
            with pytest.raises(ProofRefused):
                verify_inclusion(LEAVES[other], index, size, proof, root)
            with pytest.raises(ProofRefused):
                verify_inclusion(LEAVES[index], other, size, proof, root)


@pytest.mark.parametrize("new", range(1, MOST + 1))
def test_every_earlier_tree_is_proved_and_no_other(new):
    for old in range(1, new + 1):
        proof = consistency_proof(old, new, NODE)
        verify_consistency(old, new, proof, TREES[old].root, TREES[new].root)
        with pytest.raises(ProofRefused):
            verify_consistency(old, new, proof, TREES[old % new + 1 if new > 1 else 0].root, LEAVES[-1])


@tried(60, 3_000)
@given(data=st.data())
def test_a_proof_with_one_bit_changed_or_a_hash_too_many_or_too_few_is_refused(data):
    size = data.draw(st.integers(2, MOST))
    index = data.draw(st.integers(0, size - 1))
    proof, root = inclusion_proof(index, size, NODE), TREES[size].root
    spoilt = list(proof)
    place = data.draw(st.integers(0, len(proof) - 1))
    bit = data.draw(st.integers(0, 255))
    spoilt[place] = (int.from_bytes(proof[place], "big") ^ 1 << bit).to_bytes(32, "big")
    for other in (spoilt, [*proof, root], proof[:-1], [proof[0][:-1], *proof[1:]]):
        with pytest.raises(ProofRefused):
            verify_inclusion(LEAVES[index], index, size, other, root)


def test_nothing_is_proved_of_an_empty_tree_and_nothing_shrinks():
    for wrong in ((0, 0), (-1, 1), (1, 1), (2, 1)):
        with pytest.raises(ProofRefused):
            verify_inclusion(LEAVES[0], *wrong, [], LEAVES[1])
    with pytest.raises(ProofRefused, match="nothing can be proved"):
        verify_consistency(0, 3, [], TREES[0].root, TREES[3].root)
    with pytest.raises(ProofRefused, match="shrank from 3 records to 2"):
        verify_consistency(3, 2, [], TREES[3].root, TREES[2].root)
    with pytest.raises(ProofRefused, match="no hashes"):
        verify_consistency(1, 3, [], TREES[1].root, TREES[3].root)
    with pytest.raises(ProofRefused, match="different roots"):
        verify_consistency(2, 2, [], TREES[1].root, TREES[2].root)
    with pytest.raises(ProofRefused, match="same size"):
        verify_consistency(2, 2, [LEAVES[0]], TREES[2].root, TREES[2].root)


def test_there_is_no_proof_of_what_is_not_there():
    with pytest.raises(ValueError, match="none at index 3"):
        inclusion_proof(3, 3, NODE)
    with pytest.raises(ValueError, match="no beginning"):
        consistency_proof(4, 3, NODE)
    assert consistency_proof(0, 3, NODE) == [] == consistency_proof(3, 3, NODE)


def test_a_frontier_that_fits_no_tree_is_refused():
    with pytest.raises(ValueError, match="make no tree"):
        Frontier(3, (LEAVES[0],))
    with pytest.raises(ValueError, match="32 bytes"):
        Frontier(1, (b"short",))


def test_a_proof_among_58_000_takes_at_most_600_bytes():
    size = 58_000
    leaves = [leaf_hash(number.to_bytes(3, "big")) for number in range(size)]
    levels = [leaves]
    while len(levels[-1]) > 1:
        below = levels[-1]
        levels.append([node_hash(below[at], below[at + 1]) for at in range(0, len(below) - 1, 2)])
    for index in (0, 31_999, 57_999):
        proof = inclusion_proof(index, size, lambda level, number: levels[level][number])
        verify_inclusion(leaves[index], index, size, proof, Frontier().appended_all(leaves).root)
        assert sum(map(len, proof)) <= 600
