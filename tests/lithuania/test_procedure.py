"""Time limits, fees, duties to report and appeals, where the published cases are silent."""

from datetime import date

import pytest

from vartai.law import answer
from vartai.lithuania import law

DAY = date(2025, 12, 1)
GENERAL, URGENT = {"procedure": "general"}, {"procedure": "urgent"}


def ask(asks, scope=None, **facts):
    """The answer to one question about one case."""
    return answer(law().at(DAY), facts, law().question(asks), scope)


def _value(found):
    return found.value.as_dict() if found.value else {}


def _months(amount):
    return {"amount": amount, "unit": "month", "bound": "at_most"}


@pytest.mark.parametrize(
    ("facts", "value", "provision"),
    [
        ({"act": "trp_first", "lodged_at": "in_lithuania", **GENERAL}, _months(4), "TM-1"),
        ({"act": "trp_first", "lodged_at": "in_lithuania", **URGENT}, _months(2), "TM-1"),
        (
            {"act": "trp_first", "lodged_at": "external_provider_abroad"},
            {"min": 1, "max": 3, "unit": "month"},
            "TM-1",
        ),
        ({"act": "trp_renewal", **GENERAL}, _months(2), "TM-2"),
        ({"act": "trp_renewal", **URGENT}, _months(1), "TM-2"),
        ({"act": "prp_first"}, _months(4), "TM-3"),
        ({"act": "prp_renewal", **GENERAL}, _months(1), "TM-4"),
        ({"act": "prp_renewal", **URGENT}, {"amount": 15, "unit": "working_day", "bound": "at_most"}, "TM-4"),
    ],
)
def test_time_for_deciding_on_a_permit(facts, value, provision):
    found = ask("decision_time_limit", **({"trp_ground": "other"} | facts))
    assert (found.outcome, _value(found), found.provisions) == ("deadline", value, (provision,))


@pytest.mark.parametrize(
    ("ratio", "procedure", "value"),
    [
        (3, "general", _months(1)),
        (3, "urgent", {"amount": 15, "unit": "day", "bound": "at_most"}),
        (2.99, "general", _months(2)),
        (2.99, "urgent", _months(1)),
    ],
)
def test_the_time_for_a_blue_card_takes_the_place_of_the_general_one(ratio, procedure, value):
    facts = {"act": "trp_first", "lodged_at": "in_lithuania", "trp_ground": "highly_qualified_work"}
    found = ask("decision_time_limit", salary_ratio=ratio, procedure=procedure, **facts)
    assert (_value(found), found.provisions) == (value, ("TM-5",))
    lifted = {f.provision.id: f.lifted_by for f in found.findings if f.lifted_by}
    assert lifted == {"TM-1": "TM-5"}


def test_where_it_is_open_which_time_overrides_the_other_the_answer_is_open():
    known = {"act": "trp_first", "lodged_at": "in_lithuania", "procedure": "general"}
    found = ask("decision_time_limit", **known)
    assert (found.outcome, "trp_ground" in found.missing) == ("unknown", True)
    found = ask("decision_time_limit", trp_ground="highly_qualified_work", **known)
    assert (found.outcome, found.missing) == ("unknown", ("salary_ratio",))


FIFTEEN = {"amount": 15, "unit": "day", "bound": "at_most"}


@pytest.mark.parametrize(
    ("family", "scrutiny", "outcome", "value", "provisions"),
    [
        ({"mobile_eu_citizen"}, None, "deadline", FIFTEEN, ("EU-13",)),
        ({"mobile_eu_citizen"}, True, "deadline", FIFTEEN, ("EU-13",)),
        (set(), False, "deadline", FIFTEEN, ("TM-6",)),
        (set(), True, "deadline", {**FIFTEEN, "amount": 45}, ("TM-6",)),
    ],
)
def test_time_for_a_visa_and_for_the_family_of_eu_citizens(family, scrutiny, outcome, value, provisions):
    facts = {"act": "schengen_visa", "family_member_of": frozenset(family)}
    if scrutiny is not None:
        facts["further_scrutiny_needed"] = scrutiny
    found = ask("decision_time_limit", **facts)
    assert (found.outcome, _value(found), found.provisions) == (outcome, value, provisions)


def test_where_family_is_unknown_the_longer_time_for_a_visa_is_not_given():
    found = ask("decision_time_limit", act="schengen_visa", further_scrutiny_needed=True)
    assert (found.outcome, found.missing) == ("unknown", ("family_member_of",))


@pytest.mark.parametrize(
    ("expires", "outcome"),
    [(date(2026, 4, 1), "accepted"), (date(2026, 4, 2), "not_accepted"), (date(2025, 12, 1), "accepted")],
)
def test_a_renewal_is_taken_from_four_months_before_the_permit_expires(expires, outcome):
    found = ask("lodging", ["TM-2"], act="trp_renewal", permit_valid_until=expires)
    assert found.outcome == outcome
    assert ("TM-2" in found.provisions) == (outcome == "not_accepted")


def test_how_early_is_told_even_if_the_expiry_is_unknown():
    found = ask("earliest_lodging", act="trp_renewal")
    assert _value(found) == {"amount": 4, "unit": "month", "counted": "before_expiry"}


@pytest.mark.parametrize(
    ("forum", "outcome"), [("administrative_authority", "not_accepted"), ("administrative_court", "accepted")]
)
def test_the_refusal_of_a_visa_goes_to_a_court(forum, outcome):
    assert ask("lodging", act="appeal", decision_kind="visa_refused", appeal_forum=forum).outcome == outcome


@pytest.mark.parametrize(
    "kind", ["trp_refused", "trp_renewal_refused", "trp_revoked", "prp_refused", "prp_revoked"]
)
def test_fourteen_days_against_a_decision_on_a_permit(kind):
    found = ask("appeal_time_limit", act="appeal", decision_kind=kind)
    assert (_value(found), found.provisions) == ({**FIFTEEN, "amount": 14}, ("TM-9",))
    assert ask(
        "lodging", act="appeal", decision_kind=kind, appeal_forum="administrative_authority"
    ).outcome == ("accepted")


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("lodged_with_interim_measures", "eligible"),
        ("lodged", "not_eligible"),
        ("none", "not_eligible"),
    ],
)
def test_an_appeal_does_not_suspend_by_itself(status, outcome):
    found = ask("merits", act="permit_card_issue", decision_kind="prp_revoked", appeal_status=status)
    assert found.outcome == outcome


def test_the_state_of_the_appeal_is_asked_for():
    found = ask("merits", act="permit_card_issue", decision_kind="trp_revoked")
    assert (found.outcome, found.missing) == ("unknown", ("appeal_status",))
    assert ask("merits", act="permit_card_issue", decision_kind="trp_refused").outcome == "eligible"


@pytest.mark.parametrize("status", ["lodged", "lodged_with_interim_measures"])
def test_no_time_to_leave_is_told_while_an_appeal_is_pending(status):
    found = ask("departure_time_limit", act="departure", decision_kind="trp_revoked", appeal_status=status)
    assert (found.outcome, found.value) == ("unknown", None)


@pytest.mark.parametrize(
    "detail", ["identity_document", "civil_status", "address", "company_seat", "study_programme"]
)
def test_every_change_is_reported_within_seven_days(detail):
    found = ask("reporting_time_limit", act="report_change", changed_detail=detail)
    assert (_value(found)["amount"], found.provisions) == (7, ("TM-13",))


def test_the_fee_is_known_for_the_general_procedure_only():
    assert _value(ask("fee", act="trp_first", procedure="general")) == {"amount": 120, "unit": "EUR"}
    assert ask("fee", act="trp_first", procedure="urgent").outcome == "unknown"
    assert ask("fee", act="trp_first").missing == ("procedure",)


@pytest.mark.parametrize(
    ("asks", "facts", "fact"),
    [
        ("decision_time_limit", {"act": "prp_renewal"}, "procedure"),
        ("appeal_time_limit", {"act": "appeal"}, "decision_kind"),
        ("departure_time_limit", {"act": "departure", "decision_kind": "trp_revoked"}, "appeal_status"),
        ("reporting_time_limit", {"act": "report_change"}, "changed_detail"),
        ("lodging", {"act": "appeal", "decision_kind": "visa_refused"}, "appeal_forum"),
    ],
)
def test_the_right_fact_is_asked_for(asks, facts, fact):
    found = ask(asks, **facts)
    assert (found.outcome, fact in found.missing) == ("unknown", True)


@pytest.mark.parametrize("name", ["TM-7", "TM-10"])
def test_context_answers_nothing(name):
    assert law().by_id[name].effects == ()
