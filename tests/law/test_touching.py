"""Whom a change of law can reach: never fewer than those whose answer it changes, whatever is learnt."""

from dataclasses import replace

import polars as pl
from hypothesis import given
from hypothesis import strategies as st
from law_strategies import DAY, crowd, laws
from law_table import table_of

from properties import tried
from vartai import lithuania
from vartai.law import answers
from vartai.law.layout import encode, layout_of
from vartai.law.touching import Reach, touched_rules


@given(laws(), laws(), st.integers(0, 2**32), st.booleans())
@tried(10, 120)
def test_nobody_outside_is_changed(law, other, seed, only_last):
    more = tuple(
        replace(p, id=f"N{p.id}", excepts=tuple(f"N{e}" for e in p.excepts)) for p in other.provisions
    )
    kept = law.provisions[:-1] if only_last and not law.provisions[-1].effects else law.provisions
    before, after = law.at(DAY), replace(law, provisions=(*kept, *more)).at(DAY)
    rows = crowd(seed, 60)
    layout = layout_of(before, after)
    people = encode(table_of(rows).lazy(), layout)
    reached = people.select(
        Reach(before, after, people, layout).may_change(q.name).alias(q.name) for q in law.questions
    ).collect()
    learnt = [{**full, **row} for row, full in zip(rows, crowd(seed + 1, 60), strict=True)]
    for at, row in enumerate(rows):
        for facts in (row, {**learnt[at], "act": row["act"]}):
            first = {a.asks: (a.outcome, a.value) for a in answers(before, facts)}
            second = {a.asks: (a.outcome, a.value) for a in answers(after, facts)}
            changed = [asks for asks, answer in first.items() if answer != second[asks]]
            assert all(reached[asks][at] for asks in changed)


def test_a_law_touches_nothing_of_itself():

    law = lithuania.law().at(DAY)
    assert touched_rules(law, law) == ()
    people = encode(pl.DataFrame({"act": ["trp_first"]}).lazy(), layout_of(law))
    reach = Reach(law, law, people, layout_of(law))
    assert not people.select(reach.may_change("lodging")).collect().item()
