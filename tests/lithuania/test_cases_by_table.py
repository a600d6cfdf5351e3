"""The published cases through the table of a population: the same outcomes as one by one, in any order."""

import random

import polars as pl
import pytest

from lithuania.cases import CASES
from vartai import lithuania
from vartai.facts import Between, Kind
from vartai.facts.bounds import HIGH, LOW
from vartai.facts.reading import vocabulary
from vartai.law.layout import encode, layout_of
from vartai.law.published_case import IN_FORCE, judge
from vartai.law.table import conclusions, evaluate

pytestmark = pytest.mark.unmeasured

_TYPES = {
    Kind.BOOL: pl.Boolean,
    Kind.INT: pl.Float64,
    Kind.DECIMAL: pl.Float64,
    Kind.DATE: pl.Date,
    Kind.CODE: pl.String,
    Kind.CODES: pl.List(pl.String),
}


def law_of(case):
    """The law that a case speaks of, on its day."""
    if case.law == IN_FORCE:
        return lithuania.law().at(case.as_of)
    return lithuania.law_under(case.law.removeprefix("bill:"), case.as_of).at(case.as_of)


def row_of(facts):
    """One case as a table of one row."""
    columns = {}
    for name, value in facts.items():
        dtype = _TYPES[vocabulary()[name].kind]
        exact = (
            None if isinstance(value, Between) else sorted(value) if isinstance(value, frozenset) else value
        )
        columns[name] = pl.Series([exact], dtype=dtype)
        if isinstance(value, Between):
            columns[name + LOW] = pl.Series([value.low], dtype=pl.Float64)
            columns[name + HIGH] = pl.Series([value.high], dtype=pl.Float64)
    return pl.DataFrame(columns).lazy()


@pytest.mark.parametrize("case", [c for c in CASES if not c.scope], ids=lambda case: case.id)
def test_a_case_comes_out_the_same_in_a_table(case):
    law = law_of(case)
    layout = layout_of(law)
    answers = evaluate(law, encode(row_of(case.facts), layout), layout).collect()
    found = conclusions(law, law.law.question(case.asks))[answers[case.asks].item()]
    assert found.outcome == case.expected.outcome
    held = found.value.as_dict() if found.value else {}
    assert {key: held.get(key) for key in case.expected.value} == dict(case.expected.value)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_cases_pass_in_any_order(seed):
    cases = list(CASES)
    random.Random(seed).shuffle(cases)
    laws = {c.id: lithuania.law() if c.law == IN_FORCE else law_of(c).law for c in cases}
    assert [c.id for c in cases if not judge(c, laws[c.id]).passed] == []
