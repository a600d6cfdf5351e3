"""What is proved of the encoded law of Lithuania, for everybody and on every day on which it changes."""

from datetime import date

import pytest

from vartai import lithuania
from vartai.law import answer
from vartai.law.proof import days_of_change
from vartai.law.proof.example import anyone, example
from vartai.law.proof.laws_formula import formulas_of

LAW = lithuania.law()
DAYS = (*days_of_change(LAW), date(2026, 3, 1))


def _can_be_answered(act: str, asks: str, outcome: str, day: date) -> bool:
    (formula,) = formulas_of(LAW.at(day))
    question = LAW.question(asks)
    names = formula.reads(act, question)
    answers = formula.answer(act, question).items()
    return any(anyone(formula.anybody, where, names) for c, where in answers if c.outcome == outcome)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_no_application_for_asylum_can_be_turned_away(day):
    """EU-15: nothing encoded can lead there, whoever asks and wherever."""
    assert not _can_be_answered("asylum", "lodging", "not_accepted", day)


def test_what_is_proved_impossible_elsewhere_is_possible():
    """The proof above would fail if there were such a rule: for visas there is one."""
    assert _can_be_answered("schengen_visa", "lodging", "not_accepted", date(2026, 3, 1))


@pytest.mark.parametrize("day", DAYS[::6], ids=str)
def test_every_answer_that_can_be_given_is_given_to_its_example(day):
    """Examples of the solver, put to the single case."""
    (formula,) = formulas_of(LAW.at(day))
    for question in LAW.questions:
        for act in question.acts:
            names = formula.reads(act, question)
            for conclusion, where in formula.answer(act, question).items():
                person = example(formula.anybody, where, act, names)
                if person is not None:
                    found = answer(formula.law, person.case, question)
                    assert (found.outcome, found.value) == (conclusion.outcome, conclusion.value), person
