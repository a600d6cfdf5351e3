"""What is settled stays settled, whatever else is learnt; what is open says what it waits for."""

import random

from hypothesis import given
from hypothesis import strategies as st
from law_strategies import CODES, DAY, DAYS, FLAGS, NUMBERS, SETS, crowd, laws

from properties import tried
from vartai.facts import Between
from vartai.law import Ending, answers

EVERY = (*FLAGS, *CODES, *SETS, *NUMBERS, *DAYS)


@given(laws(), st.integers(0, 2**32))
@tried(15, 200)
def test_learning_a_fact_never_flips_a_settled_answer(law, seed):
    on_day, dice = law.at(DAY), random.Random(seed)
    for facts, more in zip(crowd(seed, 60), crowd(seed + 1, 60), strict=True):
        name = dice.choice(EVERY)
        if name not in more or isinstance(more[name], Between) or not _can_be(facts.get(name), more[name]):
            continue
        after = {a.asks: a for a in answers(on_day, {**facts, name: more[name]})}
        for answer in answers(on_day, facts):
            if law.outcome[answer.outcome].ending is Ending.SETTLED:
                learnt = after[answer.asks]
                assert learnt.outcome == answer.outcome
                if answer.outcome != law.question(answer.asks).default:  # a measure may be added to a default
                    assert learnt.value == answer.value


@given(laws(), st.integers(0, 2**32))
@tried(15, 200)
def test_an_open_answer_names_a_missing_fact_or_a_doubt(law, seed):
    on_day = law.at(DAY)
    for facts in crowd(seed, 60):
        for answer in answers(on_day, facts):
            if answer.outcome == "unknown":
                assert answer.missing or answer.warnings
                assert all(isinstance(facts.get(name), Between | None) for name in answer.missing)


def _can_be(held, value):
    if isinstance(held, Between):
        return held.low <= value and (held.high is None or value <= held.high)
    return held is None
