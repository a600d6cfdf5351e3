"""Long-term residence, foreigner's passport and the closure of the border with Belarus."""

from datetime import date

import pytest

from vartai.facts import Between
from vartai.law import answer
from vartai.lithuania import law
from vartai.lithuania.residence import foreigners_passport

DAY = date(2025, 12, 1)
RESIDENT = {
    "act": "prp_first",
    "legal_residence_years": 5,
    "study_residence_years": 0,
    "graduated_in_lithuania": False,
    "longest_absence_months": 6,
    "total_absence_months": 10,
}
WITHOUT_PASSPORT = {
    "act": "foreigners_passport",
    "citizenship": frozenset({"RU"}),
    "documents_held": frozenset({"trp_lt"}),
    "trp_ground": "work_not_highly_qualified",
    "home_passport_status": "none",
    "home_passport_unobtainable": True,
}


def ask(asks, facts, scope=None, day=DAY):
    """The answer to one question about one case."""
    return answer(law().at(day), facts, law().question(asks), scope)


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({}, ()),
        ({"legal_residence_years": 4.9}, ("five years of residence",)),
        ({"longest_absence_months": 6.1}, ("the longest absence",)),
        ({"total_absence_months": 10.5}, ("all absences together",)),
        ({"legal_residence_years": 6, "study_residence_years": 2}, ()),
        ({"legal_residence_years": 6, "study_residence_years": 2.1}, ("five years of residence",)),
        ({"study_residence_years": 4, "graduated_in_lithuania": True}, ()),
        (
            {"legal_residence_years": 1, "total_absence_months": 11},
            ("five years of residence", "all absences together"),
        ),
    ],
)
def test_what_is_lacking_for_a_permanent_permit_is_named(changes, lacking):
    found = ask("merits", {**RESIDENT, **changes}, ["OT-1"])
    assert found.outcome == ("not_eligible" if lacking else "eligible")
    assert tuple(f.claim.effect.note for f in found.findings if f.state.value == "applies") == lacking


@pytest.mark.parametrize("name", [name for name in RESIDENT if name.endswith(("years", "months"))])
def test_each_condition_of_a_permanent_permit_is_asked_for(name):
    known = {n: v for n, v in RESIDENT.items() if n != name}
    found = ask("merits", known, ["OT-1"])
    assert (found.outcome, name in found.missing) == ("unknown", True)


def test_absences_known_by_a_bound_are_enough_where_the_bound_decides():
    found = ask("merits", {**RESIDENT, "total_absence_months": Between(11, None)}, ["OT-1"])
    assert found.outcome == "not_eligible"
    found = ask("merits", {**RESIDENT, "total_absence_months": Between(9, None)}, ["OT-1"])
    assert (found.outcome, found.missing) == ("unknown", ("total_absence_months",))


def test_the_document_of_a_permanent_permit_is_valid_for_five_years():
    found = ask("permit_validity", {"act": "prp_first"})
    assert (found.value.as_dict(), found.provisions) == ({"amount": 5, "unit": "year"}, ("OT-2",))


@pytest.mark.parametrize(
    ("changes", "outcome", "lacking"),
    [
        ({}, "eligible", ()),
        ({"home_passport_status": "expired"}, "eligible", ()),
        ({"documents_held": frozenset({"prp_lt"})}, "eligible", ()),
        ({"documents_held": frozenset({"national_visa_lt"})}, "not_eligible", ("the right to reside",)),
        ({"home_passport_status": "valid"}, "not_eligible", ("no valid passport",)),
        (
            {"home_passport_unobtainable": False},
            "not_eligible",
            ("no passport to be had from the home state",),
        ),
    ],
)
def test_what_is_lacking_for_a_foreigners_passport_is_named(changes, outcome, lacking):
    found = ask("merits", {**WITHOUT_PASSPORT, **changes})
    assert found.outcome == outcome
    assert tuple(f.claim.effect.note for f in found.findings if f.state.value == "applies") == lacking


@pytest.mark.parametrize("name", ["documents_held", "home_passport_status", "home_passport_unobtainable"])
def test_each_condition_of_a_foreigners_passport_is_asked_for(name):
    found = ask("merits", {n: v for n, v in WITHOUT_PASSPORT.items() if n != name})
    assert (found.outcome, name in found.missing) == ("unknown", True)


BELARUSIAN = {**WITHOUT_PASSPORT, "citizenship": frozenset({"BY"})}


@pytest.mark.parametrize(
    ("changes", "outcome", "provisions"),
    [
        ({}, "disputed", ("OT-4",)),
        ({"trp_ground": "study"}, "disputed", ("OT-4",)),
        ({"trp_ground": "humanitarian"}, "eligible", ()),
        ({"documents_held": frozenset({"prp_lt"})}, "eligible", ()),
        ({"home_passport_unobtainable": False}, "not_eligible", ("OT-3",)),
        ({"home_passport_status": "valid"}, "not_eligible", ("OT-3",)),
    ],
)
def test_workers_from_belarus_are_disputed_only_where_the_dispute_decides(changes, outcome, provisions):
    found = ask("merits", {**BELARUSIAN, **changes})
    assert (found.outcome, found.provisions) == (outcome, provisions)
    views = [(p.outcome, p.held_by) for p in found.positions]
    assert [view for view, _ in views] == (["eligible", "not_eligible"] if outcome == "disputed" else [])
    assert all(holder for _, holder in views)


def test_the_ground_of_the_permit_is_asked_for_where_it_leads_into_the_dispute():
    found = ask("merits", {n: v for n, v in BELARUSIAN.items() if n != "trp_ground"})
    assert (found.outcome, found.missing) == ("unknown", ("trp_ground",))


def test_before_the_decree_workers_from_belarus_are_like_everybody():
    assert ask("merits", BELARUSIAN, day=date(2023, 9, 6)).outcome == "eligible"


def test_the_dispute_stands_where_its_provision_stands():
    (dispute,) = foreigners_passport.WORKERS.disputes
    assert foreigners_passport.WORKERS.term.since == date(2023, 9, 7)
    assert dispute.unsettled is None


@pytest.mark.parametrize(
    ("held", "outcome"),
    [
        ({"foreigners_passport_lt"}, "prohibited"),
        ({"foreigners_passport_lt", "trp_lt"}, "allowed"),
        ({"foreigners_passport_lt", "residence_permit_eea_ch"}, "allowed"),
        ({"foreigners_passport_lt", "facilitated_transit_document"}, "prohibited"),
        (set(), "allowed"),
    ],
)
def test_a_foreigners_passport_alone_gives_no_right_to_return(held, outcome):
    assert (
        ask("border_entry", {"act": "entry", "documents_held": frozenset(held)}, ["OT-3"]).outcome == outcome
    )


CLOSED = date(2025, 11, 1)
STRANGER = {
    "act": "entry",
    "citizenship": frozenset({"BY"}),
    "border_checkpoint": "medininkai",
    "border_type": "eu_external",
    "diplomatic_status": False,
    "travel_purpose": "tourism",
    "family_member_of": frozenset(),
    "documents_held": frozenset({"schengen_visa_other_state"}),
    "persecuted": False,
}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "prohibited"),
        ({"diplomatic_status": True}, "allowed"),
        ({"travel_purpose": "kaliningrad_transit"}, "allowed"),
        ({"family_member_of": frozenset({"nato_citizen"})}, "allowed"),
        ({"documents_held": frozenset({"prp_lt"})}, "allowed"),
        ({"documents_held": frozenset({"national_visa_lt"})}, "prohibited"),
        ({"documents_held": frozenset({"national_visa_lt"}), "travel_purpose": "humanitarian"}, "allowed"),
        ({"border_checkpoint": "salcininkai", "documents_held": frozenset({"prp_lt"})}, "prohibited"),
        ({"border_checkpoint": "other"}, "allowed"),
    ],
)
def test_who_may_enter_during_the_closure(changes, outcome):
    assert ask("border_entry", {**STRANGER, **changes}, day=CLOSED).outcome == outcome


def test_who_is_let_through_is_not_asked_whether_they_are_persecuted():
    facts = {n: v for n, v in STRANGER.items() if n != "persecuted"} | {
        "documents_held": frozenset({"trp_lt"})
    }
    found = ask("border_entry", facts, day=CLOSED)
    assert (found.outcome, found.missing) == ("allowed", ())
    assert {f.lifted_by for f in found.findings if f.provision.id in ("OT-7", "EM-0")} == {"OT-7.returning"}


def test_leaving_during_the_closure_is_open_where_only_one_report_speaks():
    facts = {"act": "exit", "border_checkpoint": "medininkai", "diplomatic_status": True}
    found = ask("border_exit", facts, day=CLOSED)
    assert found.outcome == "unknown"
    assert "unverified_exception:OT-7.leaving" in {str(warning) for warning in found.warnings}
    others = {**facts, "diplomatic_status": False, "travel_purpose": "other"}
    assert ask("border_exit", others, day=CLOSED).outcome == "prohibited"


@pytest.mark.parametrize("day", [date(2025, 10, 28), date(2025, 11, 21)])
def test_before_and_after_the_closure_it_bars_nobody(day):
    assert ask("border_entry", STRANGER, ["OT-7"], day).outcome == "allowed"


def test_temporary_protection_refuses_nobody():
    assert law().by_id["OT-6"].effects == ()
