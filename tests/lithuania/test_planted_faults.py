"""A fault in the encoded law must be found, wherever it is made; otherwise the proofs prove nothing."""

import random
from itertools import chain

import pytest

from lithuania.faulty_law import PACKAGE, law_with
from lithuania.planted_fault import faults
from oracles import dual_citizenship, oracle_agreement
from vartai.law import LawError
from vartai.lithuania import law

FAULTS = faults(PACKAGE)


def found_in(encoded):
    """The first thing that the proofs hold against an encoded law, or None."""
    return next(chain(oracle_agreement.differences(encoded), dual_citizenship.faults(encoded)), None)


def _is_caught(fault, folder):
    try:
        return found_in(law_with(fault, folder)) is not None
    except LawError:
        return True


def _drawn(seed, count):
    return random.Random(seed).sample(FAULTS, count)


def test_the_true_law_is_not_accused():
    assert found_in(law()) is None


def test_faults_of_every_kind_and_in_every_file_can_be_planted():
    kinds = (
        "day",
        "without",
        "outcome",
        "states",
        "other sign",
        "other joint",
        "becomes",
        "verified=",
        "not:",
    )
    for kind in kinds:
        assert any(kind in fault.what for fault in FAULTS), kind
    files = {fault.path.name for fault in FAULTS}
    assert {"visas.py", "term.py", "border.py", "duty.py", "citizens.py", "nationality.py"} <= files
    assert all(fault.source != (PACKAGE / fault.path).read_text("utf-8") for fault in FAULTS)


def test_a_law_built_from_an_unchanged_copy_is_the_same_law(tmp_path):
    fault = FAULTS[0]
    same = type(fault)(fault.path, fault.line, "nothing", (PACKAGE / fault.path).read_text("utf-8"))
    assert law_with(same, tmp_path) == law()


@pytest.mark.parametrize("fault", _drawn(1, 2), ids=lambda f: f"{f.path.name}:{f.line} {f.what}")
def test_planted_faults_are_caught(fault, tmp_path):
    assert _is_caught(fault, tmp_path)


@pytest.mark.prove
@pytest.mark.parametrize("fault", _drawn(2, 10), ids=lambda f: f"{f.path.name}:{f.line} {f.what}")
def test_ten_planted_faults_are_caught(fault, tmp_path):
    assert _is_caught(fault, tmp_path)
