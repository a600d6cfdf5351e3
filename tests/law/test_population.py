"""People alike to the law share their answers, and they are those that each would get alone."""

import polars as pl
from hypothesis import given
from hypothesis import strategies as st
from law_strategies import DAY, OUTCOMES, QUESTIONS, crowd, laws
from law_table import table_of

from properties import tried
from vartai.law import Law, answers
from vartai.law.population import AnswerSheets


@given(laws(), st.integers(0, 2**32))
@tried(10, 120)
def test_everybody_gets_the_answers_that_they_would_get_alone(law, seed):
    on_day = law.at(DAY)
    sheets = AnswerSheets(on_day)
    for start in (0, 1):
        rows = crowd(seed + start, 80)
        found = sheets.of(table_of(rows).collect(), rows.__getitem__)
        assert found["row"].is_sorted()
        given_to = {at: [] for at in range(len(rows))}
        for row, number in found.iter_rows():
            given_to[row].append(_told(sheets.answers[number]))
        for at, row in enumerate(rows):
            assert given_to[at] == [_told(answer) for answer in answers(on_day, row)]


def _told(answer):
    """All that is told of an answer; of the guards only those that may forbid an outcome of its question."""
    asks, lacking = answer.asks, {f.provision.id: f.missing for f in answer.findings}
    guards = {
        (guard.provision.id, guard.missing, guard.stands_against)
        for guard in answer.guards
        if any(asks == name for name, _ in guard.provision.forbids)
    }
    told = (answer.outcome, answer.value, answer.provisions, answer.missing, answer.warnings)
    return asks, *told, answer.positions, lacking, guards


def test_without_a_known_act_there_is_no_answer():
    sheets = AnswerSheets(_empty_law().at(DAY))
    rows = [{"act": None}, {"act": "entry"}, {"act": None}]
    found = sheets.of(table_of(rows).collect(), rows.__getitem__)
    assert found.filter(pl.col("row") != 1).rows() == [(0, None), (2, None)]
    silent = found.filter(pl.col("row") == 1)["answer"]
    assert [sheets.answers[at].findings for at in silent] == [()] * len(_asked_of("entry"))


def _asked_of(act):
    return [question for question in QUESTIONS if act in question.acts]


def _empty_law():
    return Law("Nowhere", QUESTIONS, OUTCOMES, ())
