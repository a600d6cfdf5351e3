"""People alike to the law share one answer sheet, and it is the sheet that each would get alone."""

from hypothesis import given, settings
from hypothesis import strategies as st
from law_strategies import DAY, OUTCOMES, QUESTIONS, crowd, laws
from law_table import table_of

from vartai.law import Law, answers
from vartai.law.population import AnswerSheets


@given(laws(), st.integers(0, 2**32))
@settings(max_examples=40, deadline=None)
def test_everybody_gets_the_sheet_that_they_would_get_alone(law, seed):
    on_day = law.at(DAY)
    sheets = AnswerSheets(on_day)
    for start in (0, 1):
        rows = crowd(seed + start, 80)
        numbers = sheets.of(table_of(rows).collect(), rows.__getitem__)
        for row, number in zip(rows, numbers, strict=True):
            for ours, alone in zip(sheets.sheets[number], answers(on_day, row), strict=True):
                assert (ours.outcome, ours.value, ours.provisions, ours.missing, ours.warnings) == (
                    alone.outcome,
                    alone.value,
                    alone.provisions,
                    alone.missing,
                    alone.warnings,
                )


def test_without_a_known_act_there_is_no_sheet():
    sheets = AnswerSheets(_empty_law().at(DAY))
    rows = [{"act": None}, {"act": "entry"}]
    numbers = sheets.of(table_of(rows).collect(), rows.__getitem__)
    assert numbers.to_list() == [None, 0]


def _empty_law():
    return Law("Nowhere", QUESTIONS, OUTCOMES, ())
