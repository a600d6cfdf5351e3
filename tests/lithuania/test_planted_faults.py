"""A fault in the encoded law must be found, wherever it is made; otherwise the proofs prove nothing."""

import random
from functools import cache
from itertools import chain

import pytest

from lithuania.faulty_law import PACKAGE, law_with
from lithuania.planted_fault import faults
from oracles import dual_citizenship, oracle_agreement
from vartai.law import LawError
from vartai.lithuania import law

pytestmark = pytest.mark.unmeasured


@cache
def every_fault():
    """Made when first needed: it takes seconds."""
    return faults(PACKAGE)


def found_in(encoded):
    """The first thing that the proofs hold against an encoded law, or None."""
    return next(chain(oracle_agreement.differences(encoded), dual_citizenship.faults(encoded)), None)


def _is_caught(fault, folder):
    try:
        return found_in(law_with(fault, folder)) is not None
    except LawError:
        return True


def _drawn(seed, count):
    return random.Random(seed).sample(every_fault(), count)


@pytest.mark.prove  # `make test` holds each comparison by itself against the true law
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
        assert any(kind in fault.what for fault in every_fault()), kind
    files = {fault.path.name for fault in every_fault()}
    assert {"visas.py", "term.py", "border.py", "duty.py", "citizens.py", "nationality.py"} <= files
    assert all(fault.source != (PACKAGE / fault.path).read_text("utf-8") for fault in every_fault())


def test_a_law_built_from_an_unchanged_copy_is_the_same_law(tmp_path):
    fault = every_fault()[0]
    same = type(fault)(fault.path, fault.line, "nothing", (PACKAGE / fault.path).read_text("utf-8"))
    assert law_with(same, tmp_path) == law()


def _survivors(seed, count, tmp_path):
    drawn = _drawn(seed, count)
    return [
        f"{fault.path.name}:{fault.line} {fault.what}"
        for at, fault in enumerate(drawn)
        if not _is_caught(fault, tmp_path / str(at))
    ]


def test_planted_faults_are_caught(tmp_path):
    assert _survivors(1, 2, tmp_path) == []


@pytest.mark.prove
def test_ten_planted_faults_are_caught(tmp_path):
    assert _survivors(2, 10, tmp_path) == []
