"""Several laws in one pass say what each says alone, and whole numbers say what decimals say."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st
from law_strategies import DAY, NUMBERS, crowd, laws
from law_table import table_of

from properties import tried
from vartai.law.layout import encode, layout_of
from vartai.law.table import evaluate, evaluate_each


@given(laws(), laws(), st.integers(0, 2**32))
@tried(10, 120)
def test_laws_evaluated_together_say_what_each_says_alone(one, other, seed):
    both = {"one": one.at(DAY), "other": other.at(DAY)}
    layout = layout_of(*both.values())
    people = encode(table_of(crowd(seed, 100)), layout).collect().lazy()
    together = evaluate_each(both, people, layout).collect()
    for name, law in both.items():
        alone = evaluate(law, people, layout).collect()
        assert together.select(pl.col(f"^{name} .*$").name.replace(f"^{name} ", "")).equals(alone)


@given(laws(), st.integers(0, 2**32), st.sampled_from([pl.Int8, pl.UInt16, pl.Int32]))
@tried(10, 120)
def test_small_whole_numbers_say_what_decimals_say(law, seed, kind):
    on_day = law.at(DAY)
    layout = layout_of(on_day)
    decimals = table_of(crowd(seed, 100)).with_columns(pl.col(NUMBERS).round())
    whole = decimals.with_columns(pl.col(NUMBERS).cast(kind))
    held = encode(whole, layout).collect_schema()
    assert all(held[name] == kind for name in layout.numbers)
    first, second = (evaluate(on_day, encode(p, layout), layout).collect() for p in (decimals, whole))
    assert first.equals(second)
