"""Single points of asking: limits, sets, weights, judgements, guards."""

from dataclasses import replace
from datetime import date

import pytest
from invented_law import invented_law, invented_rule
from law_strategies import DAY

from vartai.facts import Between
from vartai.facts.reading import vocabulary
from vartai.law import Dispute, Effect, Position, Role
from vartai.law.asking import Need, interview, weights_of, whole_form
from vartai.law.asking.agenda import Agenda
from vartai.law.asking.keeping import agenda_of
from vartai.law.expression import Code, Codes, YesNo
from vartai.law.measuring import DayFact, Quantity

KNOWN = vocabulary()
PENDING, INSURED = YesNo("trp_application_pending"), YesNo("health_insurance")


def ask(law, facts=None, **more):
    """The next question about a first permit."""
    return interview(law, KNOWN, "trp_first", facts or {}, **more)


def agenda(*rules) -> tuple[object, Agenda]:
    """The law, which must be held, and its agenda."""
    law = invented_law(*rules).at(DAY)
    return law, agenda_of(law, KNOWN, "trp_first")


def stand_ins(name, *rules, facts=None, weights=None):
    _, items = agenda(*rules)
    return [choice.stand_in for choice in items.choices(name, facts or {}, weights)]


def test_limits_of_numbers_come_from_the_law():
    ages = stand_ins("age_years", invented_rule(when=Quantity("age_years") >= 18))
    assert len(ages) == 2
    assert min(ages) < 18 <= max(ages)
    rule = invented_rule(when=(Quantity("salary_ratio") > 1) & (Quantity("salary_ratio") <= 1.5))
    assert len(stand_ins("salary_ratio", rule)) == 3


def test_a_bounded_number_is_asked_within_its_bounds():
    law, items = agenda(invented_rule(when=Quantity("age_years") >= 18))
    assert [c.stand_in for c in items.choices("age_years", {"age_years": Between(20, None)}, None)] == [20]
    assert ask(law, {"age_years": Between(20, None)}).question is None
    assert ask(law, {"age_years": Between(10, 20)}).question == "age_years"


def test_limits_that_hang_on_another_fact_follow_from_it():
    rule = invented_rule(
        when=Quantity("legal_residence_years") - 0.5 * Quantity("study_residence_years") >= 5
    )
    years = stand_ins("legal_residence_years", rule, facts={"study_residence_years": 4.0})
    assert len(years) == 2
    assert min(years) < 7 <= max(years)


def test_days_are_told_apart_at_the_day_of_the_law():
    rule = invented_rule(when=DayFact("permit_issued_on") < date(2025, 1, 1))
    assert len(stand_ins("permit_issued_on", rule)) == 2


def test_codes_that_the_law_treats_alike_are_one_answer():
    place = invented_rule(when=Code("lodged_at").one_of("border", "in_lithuania"))
    assert len(stand_ins("lodged_at", place)) == 2
    states = invented_rule(when=Codes("citizenship").has_any("RU", "BY"))
    assert len(stand_ins("citizenship", states)) == 2


def test_a_common_answer_that_settles_much_is_asked_for_first():
    law = invented_law(
        invented_rule(when=PENDING & INSURED & YesNo("full_time")), invented_rule(id="S", when=PENDING)
    ).at(DAY)
    people = [{"trp_application_pending": False, "health_insurance": True}] * 9
    weights = weights_of(law, KNOWN, "trp_first", [*people, {"trp_application_pending": True}])
    assert weights["trp_application_pending"] == {False: 0.9, True: 0.1}
    assert ask(law, weights=weights).question == "trp_application_pending"


def test_why_names_the_provision_the_question_and_what_hangs_on_it():
    step = ask(invented_law(invented_rule(when=PENDING)).at(DAY))
    assert step.why == (Need("R", "lodging", "no"),)
    assert step.at_most == 1


def test_only_some_questions_can_be_asked_about():
    rules = (
        invented_rule(when=PENDING),
        invented_rule(id="S", when=INSURED, effects=(Effect("entry", "no"),)),
    )
    law = invented_law(*rules).at(DAY)
    step = interview(law, KNOWN, "trp_renewal", {}, asks=frozenset({"entry"}))
    assert step.question == "health_insurance"
    assert [answer.asks for answer in step.answers] == ["entry"]
    assert whole_form(law, KNOWN, "trp_renewal") == ("trp_application_pending", "health_insurance")


def test_a_judgement_is_an_officers_question_and_never_asked():
    step = ask(invented_law(invented_rule(when=YesNo("threat_finding") & PENDING)).at(DAY))
    assert step.question == "trp_application_pending"
    assert step.officer == ("threat_finding",)
    assert ask(invented_law(invented_rule(when=YesNo("threat_finding"))).at(DAY)).question is None


def test_a_judgement_that_would_settle_a_dispute_is_an_officers_question():
    dispute = Dispute(
        PENDING, (Position("so", "no", "a"), Position("not so", "yes", "b")), unsettled="threat_finding"
    )
    rule = invented_rule(when=~YesNo("threat_finding"), disputes=(dispute,))
    step = ask(invented_law(rule).at(DAY), {"trp_application_pending": True})
    assert step.answers[0].outcome == "disputed"
    assert step.officer == ("threat_finding",)


def test_s08_what_cannot_be_obtained_safely_is_not_asked_again():
    law = invented_law(invented_rule(when=~YesNo("no_conviction_certificate"))).at(DAY)
    step = ask(law, cannot_say=frozenset({"no_conviction_certificate"}))
    assert step.question is None
    assert step.answers[0].outcome == "unknown"
    assert step.cannot_say == ("no_conviction_certificate",)


def test_s10_no_interview_ends_in_a_refusal_before_a_guard_against_it_was_asked_about():
    guard = invented_rule(
        id="G", role=Role.GUARD, when=YesNo("diplomatic_status"), effects=(), forbids=(("lodging", "no"),)
    )
    law = invented_law(invented_rule(when=PENDING), guard).at(DAY)
    assert ask(law, {"trp_application_pending": False}).question is None
    step = ask(law, {"trp_application_pending": True})
    assert step.question == "diplomatic_status"
    assert step.why == (Need("G", "lodging", "no"),)
    assert "diplomatic_status" in whole_form(law, KNOWN, "trp_first")
    assert ask(law, {"trp_application_pending": True, "diplomatic_status": False}).question is None


def test_a_fact_used_both_ways_is_put_aside_and_the_answer_still_found():
    law = invented_law(invented_rule(when=PENDING), invented_rule(id="S", when=~PENDING)).at(DAY)
    step = ask(law)
    assert step.question is None
    assert set(step.cannot_matter) == {"trp_application_pending"}
    assert step.answers[0].outcome == "no"


def test_an_agenda_is_kept_for_one_vocabulary_and_goes_with_its_law():
    law, items = agenda(invented_rule(when=PENDING))
    assert agenda_of(law, KNOWN, "trp_first") is items
    assert agenda_of(law, replace(KNOWN), "trp_first") is not items
    del law
    with pytest.raises(AssertionError, match="longer than its law"):
        _ = items.reckoning.law
