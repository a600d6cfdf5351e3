"""Trees and proofs that others published: RFC 6962's reference trees, and 196 good and spoilt proofs."""

import json
from base64 import b64decode
from pathlib import Path

import pytest

from vartai.ledger.hashing import EMPTY_ROOT, leaf_hash
from vartai.ledger.proofs import ProofRefused, verify_consistency, verify_inclusion
from vartai.ledger.tree import Frontier

VECTORS = Path(__file__).parents[2].parent / "shared" / "data" / "merkle"

# The leaves and tree heads with which the reference implementation of Certificate Transparency is tested.
LEAVES = ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"]
ROOTS = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]


def test_the_empty_tree_has_the_hash_of_nothing():
    assert Frontier().root == EMPTY_ROOT
    assert EMPTY_ROOT.hex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_the_published_tree_heads():
    tree, roots = Frontier(), []
    for leaf in LEAVES:
        tree, _ = tree.appended(leaf_hash(bytes.fromhex(leaf)))
        roots.append(tree.root.hex())
    assert roots == ROOTS


def vectors():
    return sorted(VECTORS.rglob("*.json"))


@pytest.mark.skipif(not VECTORS.exists(), reason="the published proof vectors are not at hand")
def test_all_published_proofs_are_judged_rightly():
    wrong = [str(file.relative_to(VECTORS)) for file in vectors() if refused(file) != wanted(file)["wantErr"]]
    assert wrong == []
    assert len(vectors()) == 196


def wanted(file):
    return json.loads(file.read_text(encoding="utf-8"))


def refused(file):
    case = wanted(file)
    proof = [b64decode(each) for each in case["proof"] or ()]
    hashes = {
        name: b64decode(case[name] or "") for name in ("root", "leafHash", "root1", "root2") if name in case
    }
    try:
        if "leafIdx" in case:
            verify_inclusion(hashes["leafHash"], case["leafIdx"], case["treeSize"], proof, hashes["root"])
        else:
            verify_consistency(case["size1"], case["size2"], proof, hashes["root1"], hashes["root2"])
    except ProofRefused:
        return True
    return False
