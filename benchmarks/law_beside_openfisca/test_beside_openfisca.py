"""The two encodings say the same, so that what is compared is the engines."""
# ruff: noqa: D103  a test is named after what it shows

from __future__ import annotations

import pytest

pytest.importorskip("openfisca_core", reason="openfisca-core is installed for benchmarks only")

from benchmarks.law_beside_openfisca.bill import shared_bill
from benchmarks.law_beside_openfisca.figures import FIGURES
from benchmarks.law_beside_openfisca.judging import judge
from benchmarks.law_beside_openfisca.rules import EXCEPTIONS, RULES, shared_law


def test_the_rule_set_has_the_size_that_the_comparison_states() -> None:
    ids = {exception.id for exception in EXCEPTIONS}
    nested = [exception for exception in EXCEPTIONS if set(exception.excepts) & ids]
    assert (len(RULES), len(EXCEPTIONS), len(nested), len(FIGURES)) == (12, 14, 1, 4)
    assert len(shared_bill().provisions) == len(shared_law().provisions) + 2


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_engines_agree_on_complete_facts_and_we_decide_nothing_wrongly(seed: int) -> None:
    found = judge(20_000, 0.05, seed)
    assert found["differing"] == [0, 0]
    assert found["law"]["Vartai"]["decided wrongly"] == 0
    assert found["bill"]["wrong"]["Vartai"] == 0
    assert found["bill"]["certain"] <= found["bill"]["truth"] <= found["bill"]["at most"]
    assert found["law"]["OpenFisca"]["decided although open"] > 0
