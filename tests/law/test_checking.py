"""A law with a fault in it is refused, with one sentence for each fault; nobody is assessed by it."""

from dataclasses import replace
from datetime import date

import pytest
from invented_law import invented_law, invented_rule
from law_strategies import OUTCOMES, QUESTIONS

from vartai.facts.reading import vocabulary
from vartai.law import (
    Dispute,
    Effect,
    Extension,
    LawError,
    LegalFigure,
    Position,
    Question,
    Role,
    Term,
    check,
)
from vartai.law.expression import Among, Code, Codes, YesNo
from vartai.law.measuring import DayFact, Figure, Quantity
from vartai.lithuania import law

RULE = invented_rule()
FLAG = YesNo("persecuted")


def _faults(*provisions, **changes):
    with pytest.raises(LawError) as refused:
        check(invented_law(*provisions, **changes), vocabulary())
    return refused.value.faults


def _with(**changes):
    return invented_rule(**changes)


def test_a_law_without_fault_is_returned_as_it_is():
    fine = invented_law(RULE, RULE.exception("e", FLAG, "spared"))
    assert check(fine, vocabulary()) is fine
    assert check(law(), vocabulary()) is law()


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"citation": ""}, "has no citation"),
        ({"text": {"lt": "R"}}, "has no text"),
        (
            {"term": Term(since=date(2024, 1, 2), until=date(2024, 1, 1))},
            "ends on 2024-01-01 before it begins on 2024-01-02",
        ),
        (
            {
                "term": Term(
                    until=date(2025, 1, 1), extensions=(Extension(date(2023, 1, 1), date(2024, 1, 1)),)
                )
            },
            "its last extension ends on 2024-01-01, the provision on 2025-01-01",
        ),
        ({"overrides": ("R-0",)}, "lifts 'R-0', which is no provision"),
        ({"role": Role.EXCEPTION}, "is an exception to nothing"),
        ({"excepts": ("R2",)}, "lifts rules but is no exception"),
        ({"acts": ("trp_first", "trip")}, "concerns 'trip', which is no act"),
        ({"effects": (Effect("lodgings", "no"),)}, "answers 'lodgings', which nobody asks"),
        (
            {"effects": (Effect("lodging", "never"),)},
            "answers 'lodging' with 'never', which is no outcome of it",
        ),
        ({"acts": ("entry",)}, "answers 'lodging', which is not asked about entry"),
        (
            {"disputes": (Dispute(FLAG, (Position("so", "never", "one"),), asks="lodging"),)},
            "answers 'lodging' with 'never', which is no outcome of it",
        ),
        (
            {"disputes": (Dispute(FLAG, (), unsettled="age_years"),)},
            "leaves 'age_years' unsettled, which is no yes or no",
        ),
        ({"when": YesNo("percecuted")}, "no fact is called 'percecuted'; did you mean 'persecuted'?"),
        ({"when": YesNo("citizenship")}, "reads 'citizenship' as YesNo, but it is set of codes"),
        ({"when": Quantity("persecuted") > 1}, "reads 'persecuted' as Quantity, but it is bool"),
        ({"when": Code("citizenship").is_("BY")}, "reads 'citizenship' as Code, but it is set of codes"),
        ({"when": Codes("lodged_at").has("border")}, "reads 'lodged_at' as Codes, but it is code"),
        ({"when": DayFact("age_years") < date(2024, 1, 1)}, "reads 'age_years' as DayFact, but it is int"),
        ({"when": Code("lodged_at").is_("boarder")}, "no code of 'lodged_at' is called 'boarder'"),
        ({"when": ~Codes("citizenship").has("BYE")}, "no code of 'citizenship' is called 'BYE'"),
        ({"when": Codes("citizenship").has_other_than("BYE")}, "no code of 'citizenship' is called 'BYE'"),
        (
            {"when": Among(Code("lodged_at"), Codes("citizenship"))},
            "'lodged_at' can never be in 'citizenship'",
        ),
        (
            {"when": Quantity("age_years") > Figure("wage")},
            "reads the figure 'wage', which the law doesn't state",
        ),
        (
            {"effects": (Effect("lodging", "no", when=YesNo("percecuted")),)},
            "no fact is called 'percecuted'; did you mean 'persecuted'?",
        ),
        (
            {"disputes": (Dispute(YesNo("percecuted"), ()),)},
            "no fact is called 'percecuted'; did you mean 'persecuted'?",
        ),
    ],
)
def test_each_fault_of_a_provision_is_named(changes, fault):
    assert f"R: {fault}" in _faults(_with(**changes), replace(RULE, id="R2"))


def test_names_are_given_once():
    figure = LegalFigure("wage", "EUR", ((date(2024, 1, 1), 1.0),), "Invented Law")
    assert _faults(RULE, RULE) == ("two provisions are called 'R'",)
    assert _faults(RULE, outcomes=(*OUTCOMES, OUTCOMES[0])) == ("two outcomes are called 'no'",)
    assert _faults(RULE, questions=(*QUESTIONS, QUESTIONS[0])) == ("two questions are called 'lodging'",)
    assert _faults(RULE, figures=(figure, figure)) == ("two figures are called 'wage'",)


def test_questions_are_about_acts_and_have_outcomes():
    strange = Question("trip", "border", {}, ("travel",), ("maybe",), "perhaps not")
    assert _faults(RULE, questions=(*QUESTIONS, strange)) == (
        "question 'trip' is put about 'travel', which is no act",
        "question 'trip' has 'maybe', which is no outcome",
        "question 'trip' has 'perhaps not', which is no outcome",
    )


def test_exceptions_do_not_go_in_circles():
    one = replace(RULE, id="A", role=Role.EXCEPTION, effects=(), excepts=("B",))
    other = replace(one, id="B", excepts=("A",))
    assert "exceptions go in a circle: A lifts B lifts A" in _faults(one, other)


def test_all_faults_are_told_at_once():
    wrong = _with(citation="", when=YesNo("percecuted") & Code("lodged_at").is_("boarder"))
    with pytest.raises(LawError) as refused:
        check(invented_law(wrong), vocabulary())
    assert len(refused.value.faults) == 3
    assert str(refused.value).startswith("the law can't be used:\n- R: has no citation\n- R: no fact")


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"acts": "trp_first"}, "acts"),
        ({"effects": Effect("lodging", "no")}, "effects"),
        ({"excepts": "R"}, "excepts"),
        ({"sources": "https://example.org/a"}, "sources"),
    ],
)
def test_a_forgotten_comma_is_one_fault_in_plain_words(changes, field):
    said = f"R: {field} is no tuple; write {field}=(...,) with a comma behind a single one"
    assert _faults(_with(**changes)) == (said,)
