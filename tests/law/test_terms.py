"""When a provision is law, as far as its sources say, and as far as was known on an earlier day."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from invented_law import invented_law, invented_rule

from vartai.law import Confidence, Extension, Standing, Term, WarningCode, answer
from vartai.law.expression import YesNo
from vartai.lithuania import law

IN_FORCE, NOT = Standing.IN_FORCE, Standing.NOT_IN_FORCE
START, PROLONGATION = Standing.START_NOT_KNOWN, Standing.PROLONGATION_NOT_KNOWN
FLAG = YesNo("persecuted")
ONE_DAY = timedelta(1)

TEMPORARY = Term(
    since=date(2023, 5, 3),
    until=date(2025, 5, 2),
    known_from=date(2023, 4, 20),
    extensions=(
        Extension(date(2023, 4, 20), date(2024, 5, 2)),
        Extension(date(2024, 4, 25), date(2025, 5, 2)),
    ),
)


def _standing(term, day, known_on=None, verified_until=date(2026, 6, 1)):
    rule = invented_rule(term=term, verified_until=verified_until)
    return rule.standing(date.fromisoformat(day), known_on and date.fromisoformat(known_on))


@pytest.mark.parametrize(
    ("term", "day", "standing"),
    [
        (Term(since=date(2024, 1, 1)), "2023-12-31", NOT),
        (Term(since=date(2024, 1, 1)), "2024-01-01", IN_FORCE),
        (Term(since=date(2024, 1, 1), until=date(2024, 6, 30)), "2024-06-30", IN_FORCE),
        (Term(since=date(2024, 1, 1), until=date(2024, 6, 30)), "2024-07-01", NOT),
        (Term(since=date(2024, 1, 1), until=date(2024, 1, 1)), "2024-01-01", IN_FORCE),
        (Term(attested_from=date(2024, 1, 1)), "2023-12-31", START),
        (Term(attested_from=date(2024, 1, 1)), "2024-01-01", IN_FORCE),
        (Term(until=date(2026, 7, 1)), "2026-07-01", IN_FORCE),
        (Term(until=date(2026, 7, 1)), "2026-07-02", PROLONGATION),
        (Term(until=date(2026, 7, 1), end_vouched="replaced"), "2026-07-02", NOT),
        (Term(until=date(2026, 6, 1)), "2026-06-02", NOT),
        (Term(), "1990-01-01", IN_FORCE),
    ],
)
def test_whether_a_rule_is_law_on_a_day(term, day, standing):
    assert _standing(term, day) is standing


def test_an_end_is_not_believed_if_nobody_vouches_for_any_day():
    assert _standing(Term(until=date(2024, 6, 30)), "2024-07-01", verified_until=None) is PROLONGATION


@pytest.mark.parametrize(
    ("day", "known_on", "standing"),
    [
        ("2023-05-03", "2023-04-19", NOT),  # not yet adopted
        ("2023-05-03", "2023-04-20", IN_FORCE),
        ("2024-05-02", "2024-01-01", IN_FORCE),
        ("2024-05-03", "2024-01-01", PROLONGATION),  # the second year was not yet adopted
        ("2024-05-03", "2024-04-24", PROLONGATION),
        ("2024-05-03", "2024-04-25", IN_FORCE),
        ("2024-05-03", "2024-05-02", IN_FORCE),
        ("2025-05-03", "2025-05-01", PROLONGATION),
        ("2025-05-03", "2025-05-02", NOT),  # the last day has come and was vouched for
        ("2025-05-03", None, NOT),
    ],
)
def test_a_temporary_law_ends_where_it_was_known_to_end(day, known_on, standing):
    assert _standing(TEMPORARY, day, known_on) is standing


def test_nobody_vouches_for_days_after_the_day_of_knowledge():
    rule = invented_rule(verified_until=date(2026, 6, 1))
    assert rule.vouched_until() == date(2026, 6, 1)
    assert rule.vouched_until(date(2025, 1, 1)) == date(2025, 1, 1)
    assert rule.vouched_until(date(2027, 1, 1)) == date(2026, 6, 1)
    assert replace(rule, verified_until=None).vouched_until(date(2027, 1, 1)) is None


def test_what_a_bill_proposes_is_law_on_no_day():
    for term in (Term(), Term(since=date(2020, 1, 1)), Term(attested_from=date(2030, 1, 1))):
        assert invented_rule(term=term, proposed=True).standing(date(2026, 1, 1)) is NOT


# ---------------------------------------------------------------- the Restrictive Measures Law

VISA = {
    "act": "national_visa",
    "citizenship": frozenset({"BY"}),
    "lodged_at": "visa_service_abroad",
    "mediation": frozenset(),
    "family_member_of": frozenset(),
    "age_years": 30,
    "questionnaire_status": "complete",
}


def _rm_1(day, known_on=None):
    """The answer about lodging where RM-1 alone is asked, and the codes of its cautions."""
    on_day = law().at(date.fromisoformat(day), known_on and date.fromisoformat(known_on))
    found = answer(on_day, VISA, law().question("lodging"), ("RM-1",))
    return found.outcome, {(w.code, w.day) for w in found.warnings}


def test_promise_2_on_the_last_day_the_answer_is_settled_with_a_caution():
    assert _rm_1("2026-05-02") == (
        "not_accepted",
        {(WarningCode.NOT_VOUCHED_AFTER, date(2026, 3, 12))},
    )


def test_promise_2_after_the_last_day_the_prolongation_is_not_known():
    outcome, warnings = _rm_1("2026-05-03")
    assert outcome == "unknown"
    assert warnings == {(WarningCode.PROLONGATION_NOT_KNOWN, date(2026, 5, 2))}


def test_promise_2_on_the_last_vouched_day_there_is_no_caution():
    assert _rm_1("2026-03-12") == ("not_accepted", set())
    assert _rm_1("2026-03-13")[1] == {(WarningCode.NOT_VOUCHED_AFTER, date(2026, 3, 12))}


def test_before_the_first_day_the_rule_is_not_there():
    assert _rm_1("2023-05-02")[0] == "accepted"
    assert "RM-1" not in {p.id for p in law().at(date(2023, 5, 2)).provisions}
    assert _rm_1("2023-05-03")[0] == "not_accepted"


def test_before_its_adoption_nobody_knew_the_law():
    assert _rm_1("2023-05-03", "2023-04-19")[0] == "accepted"
    assert _rm_1("2023-05-03", "2023-04-20")[0] == "not_accepted"


def test_as_known_at_new_year_2024_the_law_ran_until_may():
    assert _rm_1("2024-05-02", "2024-01-01")[0] == "not_accepted"
    outcome, warnings = _rm_1("2024-05-03", "2024-01-01")
    assert (outcome, {code for code, _ in warnings}) == ("unknown", {WarningCode.PROLONGATION_NOT_KNOWN})
    assert _rm_1("2024-05-03", "2024-04-25")[0] == "not_accepted"


def test_the_caution_names_the_end_that_was_known_then():
    assert {day for _, day in _rm_1("2024-05-03", "2024-01-01")[1]} == {date(2024, 5, 2)}


def test_as_known_at_new_year_2025_the_rule_on_journeys_did_not_exist():
    names = {p.id for p in law().at(date(2025, 6, 1), date(2025, 1, 1)).provisions}
    assert "RM-10" not in names
    assert "RM-10" in {p.id for p in law().at(date(2025, 6, 1), date(2025, 4, 17)).provisions}


# ---------------------------------------------------------------- what a doubt does to an answer


def test_a_rule_in_doubt_leaves_the_answer_open_and_an_exception_to_it_still_spares():
    rule = invented_rule(term=Term(attested_from=date(2030, 1, 1)))
    spared = replace(rule.exception("e", ~FLAG, "spared"), term=Term(since=date(2020, 1, 1)))
    on_day = invented_law(rule, spared).at(date(2026, 1, 1))
    question = on_day.law.question("lodging")
    open_ = answer(on_day, {"act": "trp_first", "persecuted": True}, question)
    assert (open_.outcome, [w.code for w in open_.warnings]) == ("unknown", [WarningCode.START_NOT_KNOWN])
    assert answer(on_day, {"act": "trp_first", "persecuted": False}, question).outcome == "yes"


def test_an_exception_in_doubt_can_only_leave_its_rule_open():
    rule = invented_rule()
    ended = replace(rule.exception("e", FLAG, "spared"), term=Term(until=date(2025, 1, 1)))
    ended = replace(ended, verified_until=date(2024, 1, 1))
    on_day = invented_law(rule, ended).at(date(2026, 1, 1))
    question = on_day.law.question("lodging")
    assert answer(on_day, {"act": "trp_first", "persecuted": True}, question).outcome == "unknown"
    assert answer(on_day, {"act": "trp_first", "persecuted": False}, question).outcome == "no"


def test_cautions_of_a_rule_that_nobody_vouches_for_or_that_rests_on_memory():
    rule = invented_rule(verified_until=None, confidence=Confidence.UNVERIFIED)
    on_day = invented_law(rule).at(date(2026, 1, 1))
    found = answer(on_day, {"act": "trp_first"}, on_day.law.question("lodging"))
    assert [str(w) for w in found.warnings] == ["not_vouched:R", "unverified:R"]


def test_on_the_day_after_the_last_vouched_one_an_answer_carries_the_caution():
    on_day = invented_law(invented_rule()).at(date(2026, 6, 1) + ONE_DAY)
    found = answer(on_day, {"act": "trp_first"}, on_day.law.question("lodging"))
    assert [str(w) for w in found.warnings] == ["not_vouched_after:R:2026-06-01"]
