"""Guards above the statutes: each is shown where it speaks, says where it collides, and changes no answer."""

from dataclasses import replace
from datetime import date

import pytest

from lithuania.cases import CASES
from vartai.facts.reading import vocabulary
from vartai.law import Confidence, Rank, Role, WarningCode, answer, answers
from vartai.law.checking import conditions
from vartai.law.walking import fact_names
from vartai.lithuania import law
from vartai.lithuania.nationality import citizens_of

DAY = date(2025, 12, 1)
GUARDS = tuple(p for p in law().provisions if p.role is Role.GUARD)
WITHOUT_GUARDS = replace(law(), provisions=tuple(p for p in law().provisions if p.role is not Role.GUARD))

PROTECTION = tuple(fact.name for fact in vocabulary() if fact.group == "protection")
PROTECTED = {
    "protection_status": "refugee",
    "unaccompanied_child": True,
    "trafficking_victim": True,
    "home_document_unsafe": frozenset({"passport", "no_conviction_certificate", "civil_status"}),
    "persecuting_state_conviction": "political",
}
UNPROTECTED = {
    "protection_status": "none",
    "unaccompanied_child": False,
    "trafficking_victim": False,
    "home_document_unsafe": frozenset(),
    "persecuting_state_conviction": "none",
    "refoulement_risk": False,
    "threat_finding": False,
    "family_member_of": frozenset(),
}


def ask(asks, **facts):
    """The answer to one question about one case."""
    return answer(law().at(DAY), facts, law().question(asks))


def _shown(found):
    return {guard.provision.id: (guard.reason.value, guard.stands_against) for guard in found.guards}


def _collisions(found):
    """Guards of treaties, EU law and safeguards; what courts demand of decisions (SE) stands elsewhere."""
    code = WarningCode.GUARD_STANDS_AGAINST
    named = {warning.provision for warning in found.warnings if warning.code is code}
    return {name for name in named if name.startswith(("OT-", "EU-", "SG-"))}


def test_the_protection_facts_are_the_ones_tested_here():
    assert set(PROTECTED) == set(PROTECTION)


@pytest.mark.parametrize("more", [{}, PROTECTED, UNPROTECTED], ids=["as it is", "protected", "unprotected"])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.id)
def test_no_guard_changes_an_answer(case, more):
    question = law().question(case.asks)
    facts = {**more, **case.facts}
    ours = answer(law().at(case.as_of), facts, question, case.scope or None)
    bare = answer(WITHOUT_GUARDS.at(case.as_of), facts, question, case.scope or None)
    same = ("outcome", "value", "provisions", "missing", "positions")
    assert [getattr(ours, name) for name in same] == [getattr(bare, name) for name in same]
    about_guards = (WarningCode.GUARD_STANDS_AGAINST, WarningCode.GUARD_MAY_STAND_AGAINST)
    assert [w for w in ours.warnings if w.code not in about_guards] == list(bare.warnings)
    assert bare.guards == ()


def test_only_guards_read_the_facts_of_protection():
    readers = {
        p.role for p in law().provisions for c in conditions(p) if set(fact_names(c)) & set(PROTECTION)
    }
    assert readers == {Role.GUARD}


ALWAYS_SHOWN = {"EU-1", "EU-2", "EU-3", "EU-4", "EU-5", "EU-6", "EU-7", "EU-8", "EU-10", "EU-14"}


@pytest.mark.parametrize("act", ["trp_first", "entry", "carry_cash", "appeal", "naturalisation"])
def test_the_demands_on_every_decision_stand_beside_every_answer(act):
    for found in answers(law().at(DAY), {"act": act, **UNPROTECTED}):
        assert set(_shown(found)) >= ALWAYS_SHOWN


def test_a_guard_is_not_shown_before_it_was_law():
    found = answer(law().at(date(2024, 7, 28)), {"act": "trp_keep"}, law().question("withdrawal"))
    assert "EU-3" not in _shown(found)
    assert "EU-4" in _shown(found)


@pytest.mark.parametrize(
    ("name", "asks", "facts"),
    [
        ("OT-5", "withdrawal", {"act": "trp_keep", "refoulement_risk": True}),
        ("EU-11", "decision_time_limit", {"act": "schengen_visa"}),
        ("EU-12", "withdrawal", {"act": "prp_keep"}),
        ("EU-12a", "withdrawal", {"act": "prp_keep", "threat_finding": True}),
        ("EU-15", "lodging", {"act": "asylum"}),
        ("SG-7a", "withdrawal", {"act": "trp_keep", "persecuting_state_conviction": "political"}),
        ("SG-7a", "withdrawal", {"act": "trp_keep", "persecuting_state_conviction": "not_judged"}),
        ("SG-8a", "merits", {"act": "naturalisation", "home_document_unsafe": frozenset({"civil_status"})}),
        ("SG-10a", "fee", {"act": "schengen_visa", "family_member_of": frozenset({"mobile_eu_citizen"})}),
        ("SG-10b", "permission", {"act": "start_work", "protection_status": "refugee"}),
        ("SG-10b", "permission", {"act": "start_work", "protection_status": "subsidiary"}),
        ("SG-10c", "lodging", {"act": "trp_first", "unaccompanied_child": True}),
        ("SG-10d", "lodging", {"act": "trp_first", "trafficking_victim": True}),
    ],
)
def test_each_guard_is_shown_where_its_fact_holds(name, asks, facts):
    assert _shown(ask(asks, **facts))[name][0] is True
    opposite = {n: v for n, v in UNPROTECTED.items() if n in facts}
    if opposite:
        assert name not in _shown(ask(asks, **{**facts, **opposite}))
        unknown = {n: v for n, v in facts.items() if n not in opposite}
        (guard,) = (g for g in ask(asks, **unknown).guards if g.provision.id == name)
        assert guard.reason.value is None
        assert set(opposite) <= set(guard.missing)


EXPELLED = {"act": "departure", "decision_kind": "trp_revoked", "appeal_status": "none"}
LEFT_OUT = {"act": "entry", "documents_held": frozenset({"foreigners_passport_lt"})}
CONVICTED = {"persecuting_state_conviction": "political"}
JOURNEYS = {
    "act": "trp_keep",
    "citizenship": frozenset({"RU"}),
    "trips_ru_by_3_calendar_months": 2,
    "international_transport_work": False,
    "objective_reasons_for_travel": False,
}


@pytest.mark.parametrize(
    ("name", "asks", "facts", "outcome"),
    [
        ("OT-5", "withdrawal", {**JOURNEYS, "refoulement_risk": True}, "revoke"),
        ("OT-5", "border_entry", {**LEFT_OUT, "refoulement_risk": True}, "prohibited"),
        ("SG-10b", "withdrawal", {**JOURNEYS, "protection_status": "refugee"}, "revoke"),
        ("SG-10b", "departure_time_limit", {**EXPELLED, "protection_status": "subsidiary"}, "deadline"),
        ("SG-10c", "departure_time_limit", {**EXPELLED, "unaccompanied_child": True}, "deadline"),
        ("SG-10d", "departure_time_limit", {**EXPELLED, "trafficking_victim": True}, "deadline"),
        ("SG-7b", "withdrawal", {**JOURNEYS, **CONVICTED, "threat_finding": True}, "revoke"),
    ],
)
def test_where_a_statute_and_a_guard_collide_both_are_shown(name, asks, facts, outcome):
    found = ask(asks, **{**UNPROTECTED, **facts})
    assert found.outcome == outcome
    assert found.provisions
    assert _shown(found)[name] == (True, True)
    assert _collisions(found) == {name}


def test_who_is_not_protected_meets_no_collision():
    assert _collisions(ask("withdrawal", **{**UNPROTECTED, **JOURNEYS})) == set()
    assert _collisions(ask("departure_time_limit", **{**UNPROTECTED, **EXPELLED})) == set()


def test_a_withdrawal_with_the_risk_on_return_unknown_says_that_a_guard_may_stand_against_it():
    """RQ-18: no withdrawal while the risk on return is unknown."""
    found = ask("withdrawal", **JOURNEYS)
    assert (found.outcome, found.missing) == ("revoke", ())
    assert "guard_may_stand_against:OT-5" in {str(warning) for warning in found.warnings}


# ---------------------------------------------------------------- asylum


def test_no_provision_can_close_the_way_to_asylum():
    """RQ-17, EU-15: also no proposed provision, on any day."""
    closing = [
        provision.id
        for provision in law().provisions
        for effect in provision.effects
        if provision.concerns("asylum") and (effect.asks, effect.outcome) == ("lodging", "not_accepted")
    ]
    assert closing == []


def test_a_provision_that_closed_it_would_collide_with_the_guard():
    visa_stop = law().by_id["RM-1"]
    closing = replace(visa_stop, id="XX-1", acts=("asylum",), when=citizens_of(("BY",)), disputes=())
    closed = replace(law(), provisions=(*law().provisions, closing))
    facts = {"act": "asylum", "citizenship": frozenset({"BY"})}
    found = answer(closed.at(DAY), facts, law().question("lodging"))
    assert (found.outcome, _collisions(found)) == ("not_accepted", {"EU-15"})
    assert ask("lodging", **facts).outcome == "accepted"


# ---------------------------------------------------------------- long-term residence


def test_a_lack_of_years_is_no_collision_with_the_guard_of_long_term_residence():
    found = ask(
        "merits", act="prp_first", legal_residence_years=1, study_residence_years=0, threat_finding=False
    )
    assert (found.outcome, _collisions(found)) == ("not_eligible", set())
    assert "EU-12" in _shown(found)


# ---------------------------------------------------------------- safeguards


def test_s07_no_rule_reads_a_conviction_by_a_persecuting_state():
    readers = {
        p.id
        for p in law().provisions
        for c in conditions(p)
        if "persecuting_state_conviction" in fact_names(c)
    }
    assert readers == {"SG-7a", "SG-7b"}
    fact = vocabulary()["persecuting_state_conviction"]
    assert (fact.human_judgement, fact.supplied_by) == (True, ("officer",))


@pytest.mark.parametrize(
    ("conviction", "speaks"),
    [("political", True), ("not_judged", True), ("not_political", False), ("none", False)],
)
def test_s07_what_nobody_has_judged_is_treated_as_what_may_be_political(conviction, speaks):
    facts = {"act": "trp_keep", "threat_finding": True, "persecuting_state_conviction": conviction}
    shown = _shown(ask("withdrawal", **{**UNPROTECTED, **facts}))
    assert ("SG-7a" in shown, "SG-7b" in shown) == (speaks, speaks)


def test_s08_a_paper_that_cannot_be_had_safely_is_asked_about_and_never_absent():
    unsafe = {"home_document_unsafe": frozenset({"no_conviction_certificate"})}
    found = ask("merits", act="trp_first", **unsafe)
    assert "no_conviction_certificate" not in {
        name for f in found.findings if f.state.value == "applies" for name in fact_names(f.claim.when)
    }
    assert _shown(found)["SG-8a"] == (True, False)
    shown = _shown(ask("merits", act="trp_first", no_conviction_certificate=False, **unsafe))
    assert shown["SG-8b"][0] is True
    assert "SG-8b" not in _shown(ask("merits", act="trp_first", no_conviction_certificate=True, **unsafe))


def test_s08_a_foreigners_passport_refused_for_an_unsafe_passport_collides():
    facts = {
        "act": "foreigners_passport",
        "documents_held": frozenset({"trp_lt"}),
        "home_passport_status": "none",
        "home_passport_unobtainable": False,
        "citizenship": frozenset({"BY"}),
        "trp_ground": "humanitarian",
        "home_document_unsafe": frozenset({"passport"}),
    }
    found = ask("merits", **{**UNPROTECTED, **facts})
    assert (found.outcome, found.provisions, _collisions(found)) == ("not_eligible", ("OT-3",), {"SG-8c"})
    settled = ask("merits", **{**UNPROTECTED, **facts, "home_passport_unobtainable": True})
    assert (settled.outcome, _collisions(settled)) == ("eligible", set())


@pytest.mark.parametrize(
    ("changes", "speaks"),
    [
        ({"home_passport_status": "none", "documents_held": frozenset()}, True),
        ({"home_passport_status": "expired", "documents_held": frozenset()}, True),
        ({"home_passport_status": "valid", "documents_held": frozenset()}, False),
        ({"home_passport_status": "none", "documents_held": frozenset({"foreigners_passport_lt"})}, False),
    ],
)
def test_s08_a_permit_needs_a_passport_only_where_none_can_stand_for_it(changes, speaks):
    facts = {"act": "trp_first", "home_document_unsafe": frozenset({"passport"}), **changes}
    assert ("SG-8c" in _shown(ask("merits", **facts))) is speaks


def test_s08_no_text_sends_anybody_to_a_consulate():
    text = law().by_id["SG-8a"].text
    assert "Nobody is sent to a consulate" in text["en"]
    fact = vocabulary()["home_document_unsafe"]
    assert set(fact.codes) == {"passport", "no_conviction_certificate", "civil_status"}
    assert fact.supplied_by == ("applicant",)


def test_s10_the_four_groups_have_guards_beside_every_answer():
    groups = {"SG-10a", "SG-10b", "SG-10c", "SG-10d"}
    everybody = {**PROTECTED, "family_member_of": frozenset({"mobile_eu_citizen"})}
    for act in vocabulary()["act"].codes:
        for found in answers(law().at(DAY), {"act": act, **everybody}):
            assert set(_shown(found)) >= groups - ({"SG-10a"} if act == "appeal" else set())


def test_s10_a_blanket_rule_against_the_family_of_a_mobile_eu_citizen_collides():
    facts = {
        "act": "national_visa",
        "citizenship": frozenset({"BY"}),
        "lodged_at": "external_provider_abroad",
        "family_member_of": frozenset({"mobile_eu_citizen"}),
        "age_years": 30,
        "questionnaire_status": "complete",
    }
    found = ask("lodging", **facts)
    assert (found.outcome, found.provisions) == ("not_accepted", ("RM-2",))
    assert _collisions(found) == {"SG-10a"}


def test_s10_an_appeal_to_the_wrong_body_is_no_matter_of_free_movement():
    facts = {"act": "appeal", "decision_kind": "visa_refused", "appeal_forum": "administrative_authority"}
    found = ask("lodging", family_member_of=frozenset({"mobile_eu_citizen"}), **facts)
    assert (found.outcome, _collisions(found)) == ("not_accepted", set())


def test_s11_guards_say_what_they_rest_on_and_that_nobody_has_reviewed_them():
    for guard in GUARDS:
        assert guard.reviews == ()
        assert guard.sources or guard.confidence in (Confidence.UNVERIFIED, Confidence.INFERRED), guard.id
        assert guard.effects == ()
        if guard.id.startswith("SG-"):
            assert guard.confidence is Confidence.INFERRED
            assert guard.confidence_note
            assert guard.rank in (Rank.EU, Rank.TREATY)


def test_s11_an_answer_on_a_rule_that_nobody_vouches_for_says_so():
    found = ask("fee", act="schengen_visa", family_member_of=frozenset({"mobile_eu_citizen"}))
    assert "not_vouched_after:EU-13:2020-08-28" in {str(warning) for warning in found.warnings}
    found = ask("permit_validity", act="prp_first")
    assert "not_vouched:OT-2" in {str(warning) for warning in found.warnings}
