"""What a bill changes: the stated scope is proved, or somebody outside it is shown."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from invented_law import invented_law, invented_rule
from law_strategies import ACTS, DAY, conditions, crowd, laws

from properties import tried
from vartai.facts import Between
from vartai.law import NEVER, Dispute, Effect, Measure, Position, Term, answer, answers
from vartai.law.expression import ALWAYS, Code, Codes, YesNo
from vartai.law.folding import fold
from vartai.law.measuring import Quantity
from vartai.law.proof import Proved, Refuted, example_of_change, prove_scope
from vartai.law.weighing import weigh

RU = Codes("citizenship").has("RU")
BY = Codes("citizenship").has("BY")
years, studies = Quantity("legal_residence_years"), Quantity("study_residence_years")
inside = Code("lodged_at").is_("in_lithuania")
RULE = invented_rule(when=RU & inside)
BEFORE = invented_law(RULE).at(DAY)


def after(**changes):
    """The law with its one rule changed."""
    return invented_law(replace(RULE, **changes)).at(DAY)


def test_a_bill_that_keeps_to_its_scope_is_proved():
    assert isinstance(
        prove_scope(BEFORE, after(when=(RU | BY) & inside), BY, ["trp_first", "trp_renewal"]), Proved
    )


def test_a_bill_that_changes_nothing_is_proved_within_no_scope():
    assert prove_scope(BEFORE, BEFORE, NEVER) == Proved(0)
    same = after(when=inside & RU)
    assert prove_scope(BEFORE, same, NEVER) == Proved(2)


def test_an_act_outside_the_scope_refutes_it():
    found = prove_scope(BEFORE, after(when=(RU | BY) & inside), BY, ["trp_first"])
    assert isinstance(found, Refuted)
    assert (found.person.act, found.asks) == ("trp_renewal", "lodging")


def test_somebody_outside_the_scope_refutes_it_and_is_as_ordinary_as_possible():
    found = prove_scope(BEFORE, after(when=((RU | BY) & inside) | (years >= 6)), BY)
    assert isinstance(found, Refuted)
    assert found.person.unusual == ("legal_residence_years",)
    assert found.person.facts["legal_residence_years"] == 6
    assert (found.before.outcome, found.after.outcome) == ("yes", "no")


def test_the_example_is_answered_as_it_says():
    changed = after(when=RU & inside & (years - 0.5 * studies < 5))
    found = prove_scope(BEFORE, changed, NEVER)
    for law, said in ((BEFORE, found.before), (changed, found.after)):
        assert answer(law, found.person.case, law.law.question(found.asks)).outcome == said.outcome


def test_only_the_measure_changes_and_it_is_found():
    longer = (Effect("lodging", "no", Measure(3, "month")),)
    assert isinstance(prove_scope(BEFORE, after(effects=longer), RU), Proved)
    assert isinstance(prove_scope(BEFORE, after(effects=longer), BY), Refuted)


def test_a_judgement_left_open_by_a_dispute_is_among_the_people_thought_of():
    positions = (Position("so", "no", "one"), Position("not so", "yes", "another"))
    lifted = RULE.exception("finding", YesNo("persecuted"), "x")
    disputed = replace(RULE, disputes=(Dispute(RU, positions, unsettled="persecuted"),))
    old, new = invented_law(RULE, lifted).at(DAY), invented_law(disputed, lifted).at(DAY)
    found = prove_scope(old, new, NEVER)
    assert isinstance(found, Refuted)
    assert (found.before.outcome, found.after.outcome) == ("unknown", "disputed")
    assert "persecuted" not in found.person.facts
    assert "persecuted" in found.person.unusual


def test_an_example_for_every_change_that_there_is_and_none_else():
    law = after(when=(RU | BY) & inside)
    facts = example_of_change(BEFORE, law, "trp_first", "lodging", "yes", "no").facts
    assert facts["citizenship"] == frozenset({"BY"})
    assert facts["lodged_at"] == "in_lithuania"
    assert example_of_change(BEFORE, law, "trp_first", "lodging", "no", "yes") is None
    assert example_of_change(BEFORE, law, "trp_first", "lodging", "no", "no") is None


@given(laws(), conditions(), conditions())
@tried(10, 120)
def test_a_rule_added_reaches_its_own_condition_and_no_further(law, condition, narrower):
    rule = invented_rule(id="NEW", when=condition, effects=(Effect("lodging", "no"), Effect("entry", "yes")))
    before, new = law.at(DAY), replace(law, provisions=(*law.provisions, rule)).at(DAY)
    assert isinstance(prove_scope(before, new, condition), Proved)
    found = prove_scope(before, new, condition & narrower)
    if isinstance(found, Refuted):
        facts = found.person.case
        said = [answer(on_day, facts, law.question(found.asks)) for on_day in (before, new)]
        assert [(a.outcome, a.value) for a in said] == [
            (c.outcome, c.value) for c in (found.before, found.after)
        ]
        assert said[0].outcome != said[1].outcome or said[0].value != said[1].value
        assert weigh(fold(narrower, DAY, {}), facts).value is not True
    else:
        for person in crowd(1, 60):
            outside = weigh(fold(condition & narrower, DAY, {}), person).value is False
            if outside and len(person) == 11 and not any(isinstance(v, Between) for v in person.values()):
                assert [(a.outcome, a.value) for a in answers(before, person)] == [
                    (a.outcome, a.value) for a in answers(new, person)
                ]


@pytest.mark.parametrize("act", ACTS)
def test_every_act_of_a_question_is_looked_at(act):
    rule = replace(RULE, acts=(act,), effects=(Effect("lodging", "no"), Effect("entry", "no")))
    new = invented_law(rule).at(DAY)
    empty = invented_law().at(DAY)
    assert isinstance(prove_scope(empty, new, ALWAYS, [act]), Proved)
    assert isinstance(prove_scope(empty, new, ALWAYS, [a for a in ACTS if a != act]), Refuted)


def test_both_laws_are_of_one_day():
    with pytest.raises(ValueError, match="2026-02-28"):
        prove_scope(BEFORE, invented_law(RULE).at(date(2025, 1, 1)), ALWAYS)


WEAK = RULE.exception("weak", YesNo("persecuted"), "x", verified=False)


def test_a_bill_that_only_vouches_for_an_exception_changes_answers():
    old, new = (invented_law(RULE, replace(WEAK, verified=sure)).at(DAY) for sure in (False, True))
    found = prove_scope(old, new, NEVER)
    assert isinstance(found, Refuted)
    assert (found.before.outcome, found.after.outcome) == ("unknown", "yes")


def test_a_rule_that_only_comes_into_doubt_changes_answers():
    doubtful = replace(RULE, term=Term(until=date(2025, 12, 31)), verified_until=date(2025, 6, 1))
    found = prove_scope(BEFORE, invented_law(doubtful).at(DAY), NEVER)
    assert isinstance(found, Refuted)
    assert (found.before.outcome, found.after.outcome) == ("no", "unknown")


def test_an_exception_that_only_lifts_one_rule_more_changes_answers():
    other = invented_rule(id="S", when=BY & inside)
    lifting = RULE.exception("lifting", YesNo("persecuted"), "x")
    old, new = (
        invented_law(RULE, other, replace(lifting, excepts=rules)).at(DAY) for rules in (("R",), ("R", "S"))
    )
    found = prove_scope(old, new, RU)
    assert isinstance(found, Refuted)
    assert (found.before.outcome, found.after.outcome) == ("no", "yes")
