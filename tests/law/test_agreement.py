"""Two evaluators, one definition: the table says of every row what the single case says."""

from hypothesis import given
from hypothesis import strategies as st
from law_strategies import DAY, crowd, laws
from law_table import answers_of_table

from properties import tried
from vartai.law import Conclusion, answers


def _hold_equal(law, seed):
    on_day = law.at(DAY)
    rows = crowd(seed, 150)
    for row, found in zip(rows, answers_of_table(on_day, rows), strict=True):
        expected = {a.asks: Conclusion(a.outcome, a.value) for a in answers(on_day, row)}
        assert {asks: c for asks, c in found.items() if c is not None} == expected


@given(laws(), st.integers(0, 2**32))
@tried(15, 600)
def test_table_and_case_agree_on_every_row(law, seed):
    _hold_equal(law, seed)
