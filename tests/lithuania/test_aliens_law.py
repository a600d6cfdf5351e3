"""Conditions of permits, security, withdrawal and lodging, one required condition at a time."""

from datetime import date, timedelta

import pytest

from oracles.provision_oracle import OF_OUR_OWN
from vartai.law import Confidence, Rank, Role, answer
from vartai.law.checking import conditions
from vartai.law.expression import All, OneOf, YesNo
from vartai.law.law import Claim
from vartai.law.walking import atoms, fact_names
from vartai.lithuania import aliens_law, law, lodging_rules
from vartai.lithuania.aliens_law.figures import AVERAGE_GROSS_WAGE, FIRST_WORK_PERMIT_QUOTA

OURS = (*aliens_law.PROVISIONS, *lodging_rules.PROVISIONS)
LANGUAGES = {"en", "lt", "be", "ru"}


def _answer(asks, day, facts, *scope):
    return answer(law().at(day), facts, law().question(asks), scope or None)


def _lacking(ours):
    """The notes of the conditions that the answer says are lacking."""
    return {f.claim.effect.note for f in ours.findings if f.state == "applies"}


# ------------------------------------------------------------------------ requirements, one by one

GENERAL = {
    "act": "trp_first",
    "home_passport_status": "valid",
    "documents_held": frozenset(),
    "health_insurance": True,
    "means_of_subsistence": True,
    "accommodation_m2_per_adult": 7,
    "no_conviction_certificate": True,
}
WORK = {
    "act": "trp_first",
    "trp_ground": "work_not_highly_qualified",
    "full_time": True,
    "relevant_qualification": True,
    "related_experience_years_in_last_3": 1,
    "salary_ratio": 0.7,
    "graduated_in_lithuania": False,
}
BLUE = {
    "act": "trp_first",
    "trp_ground": "highly_qualified_work",
    "salary_ratio": 1.5,
    "occupation_on_shortage_list": False,
    "contract_months": 6,
    "degree_held": True,
    "professional_experience_years": 0,
    "it_occupation": False,
}
FAMILY = {
    "act": "trp_first",
    "trp_ground": "family",
    "family_relation": "spouse",
    "age_years": 21,
    "sponsor_age_years": 21,
    "sponsor_in_exempt_category": False,
    "sponsor_residence_years": 2,
    "sponsor_permit_validity_months": 12,
    "sponsor_permanent_residence_prospect": True,
}
STARTUP = {"act": "trp_first", "trp_ground": "startup", "startup_certificate": True}

REQUIREMENTS = {
    "AL-1": (date(2024, 1, 1), GENERAL),
    "AL-3": (date(2024, 7, 1), WORK),
    "AL-9": (date(2022, 8, 1), BLUE),
    "AL-10": (date(2019, 1, 1), FAMILY),
    "AL-12": (date(2024, 1, 1), STARTUP),
}

ONE_LACKS = [
    ("AL-1", {"home_passport_status": "expired"}, "travel document"),
    ("AL-1", {"health_insurance": False}, "insurance"),
    ("AL-1", {"means_of_subsistence": False}, "means"),
    ("AL-1", {"accommodation_m2_per_adult": 6.9}, "living space"),
    ("AL-1", {"no_conviction_certificate": False}, "certificate"),
    ("AL-3", {"full_time": False}, "full-time"),
    ("AL-3", {"relevant_qualification": False}, "qualification"),
    ("AL-3", {"related_experience_years_in_last_3": 0.9}, "qualification"),
    ("AL-3", {"full_time": False, "graduated_in_lithuania": True, "years_since_graduation": 1}, "full-time"),
    ("AL-9", {"salary_ratio": 1.49}, "pay"),
    ("AL-9", {"salary_ratio": 1.19, "occupation_on_shortage_list": True}, "pay"),
    ("AL-9", {"contract_months": 5.9}, "contract"),
    ("AL-9", {"degree_held": False, "professional_experience_years": 4}, "degree"),
    ("AL-9", {"degree_held": False, "professional_experience_years": 2, "it_occupation": True}, "degree"),
    ("AL-10", {"sponsor_residence_years": 1.9}, "two years"),
    ("AL-10", {"sponsor_permit_validity_months": 11}, "one year"),
    ("AL-10", {"sponsor_permanent_residence_prospect": False}, "prospects"),
    ("AL-10", {"age_years": 20}, "21"),
    ("AL-10", {"sponsor_age_years": 20}, "21"),
    ("AL-12", {"startup_certificate": False}, "certificate"),
]

ANOTHER_WAY = [
    ("AL-1", {"home_passport_status": "none", "documents_held": frozenset({"foreigners_passport_lt"})}),
    ("AL-1", {"act": "trp_renewal", "no_conviction_certificate": False}),
    ("AL-3", {"relevant_qualification": False, "salary_ratio": 1.0}),
    ("AL-3", {"relevant_qualification": False, "graduated_in_lithuania": True, "years_since_graduation": 10}),
    ("AL-9", {"salary_ratio": 1.2, "occupation_on_shortage_list": True}),
    ("AL-9", {"degree_held": False, "professional_experience_years": 5}),
    ("AL-9", {"degree_held": False, "professional_experience_years": 3, "it_occupation": True}),
    ("AL-10", {"sponsor_in_exempt_category": True, "sponsor_residence_years": 0}),
    ("AL-10", {"family_relation": "minor_child", "age_years": 4}),
]

WHAT_IS_ASKED = [(rule, name) for rule, (_, facts) in REQUIREMENTS.items() for name in facts if name != "act"]
NEEDLESS = {
    ("AL-1", "documents_held"),
    ("AL-3", "salary_ratio"),
    ("AL-3", "graduated_in_lithuania"),
    ("AL-9", "occupation_on_shortage_list"),
    ("AL-9", "professional_experience_years"),
    ("AL-9", "it_occupation"),
    ("AL-10", "sponsor_in_exempt_category"),
    ("AL-10", "family_relation"),
    *((rule, "trp_ground") for rule in REQUIREMENTS),
}
"""Facts that matter only where something else is lacking: another way to a condition, or whom it concerns."""


def _merits(rule, **changes):
    day, facts = REQUIREMENTS[rule]
    return _answer("merits", day, {**facts, **changes}, rule)


@pytest.mark.parametrize("rule", REQUIREMENTS)
def test_who_meets_every_condition_is_eligible(rule):
    ours = _merits(rule)
    assert (ours.outcome, ours.missing) == ("eligible", ())


@pytest.mark.parametrize(("rule", "lack", "words"), ONE_LACKS)
def test_one_lacking_condition_is_enough_and_is_named(rule, lack, words):
    ours = _merits(rule, **lack)
    assert (ours.outcome, ours.provisions) == ("not_eligible", (rule,))
    (note,) = _lacking(ours)
    assert words in note


@pytest.mark.parametrize(("rule", "way"), ANOTHER_WAY)
def test_another_way_to_meet_a_condition_is_as_good(rule, way):
    assert _merits(rule, **way).outcome == "eligible"


@pytest.mark.parametrize(("rule", "name"), WHAT_IS_ASKED)
def test_an_unknown_fact_is_asked_for_unless_another_decides(rule, name):
    ours = _merits(rule, **{name: None})
    if (rule, name) in NEEDLESS:
        assert (ours.outcome, ours.missing) == ("eligible", ())
    else:
        assert ours.outcome == "unknown"
        assert name in ours.missing


@pytest.mark.parametrize(
    ("rule", "lack", "name"),
    [
        ("AL-3", {"full_time": False}, "trp_ground"),
        ("AL-9", {"contract_months": 1}, "trp_ground"),
        ("AL-10", {"sponsor_residence_years": 1}, "trp_ground"),
        ("AL-10", {"age_years": 20}, "family_relation"),
        ("AL-10", {"sponsor_residence_years": 1}, "sponsor_in_exempt_category"),
        ("AL-12", {"startup_certificate": False}, "trp_ground"),
        ("AL-1", {"home_passport_status": "none"}, "documents_held"),
        ("AL-3", {"relevant_qualification": False}, "salary_ratio"),
        ("AL-3", {"relevant_qualification": False}, "graduated_in_lithuania"),
        ("AL-9", {"salary_ratio": 1.3}, "occupation_on_shortage_list"),
        ("AL-9", {"degree_held": False}, "professional_experience_years"),
        ("AL-9", {"degree_held": False, "professional_experience_years": 3}, "it_occupation"),
    ],
)
def test_a_fact_that_could_still_save_the_application_is_asked_for(rule, lack, name):
    ours = _merits(rule, **{**lack, name: None})
    assert ours.outcome == "unknown"
    assert name in ours.missing


def test_a_lacking_condition_decides_whatever_else_is_unknown():
    ours = _answer("merits", date(2024, 1, 1), {"act": "trp_first", "health_insurance": False}, "AL-1")
    assert (ours.outcome, _lacking(ours)) == ("not_eligible", {"sickness insurance"})


def test_graduates_of_more_than_ten_years_ago_need_what_others_need():
    late = {"relevant_qualification": False, "graduated_in_lithuania": True, "years_since_graduation": 10.1}
    assert _merits("AL-3", **late).outcome == "not_eligible"


def test_s08_a_certificate_that_cannot_be_had_safely_puts_a_guard_beside_the_answer():
    ours = _merits(
        "AL-1", no_conviction_certificate=False, home_document_unsafe=frozenset({"no_conviction_certificate"})
    )
    assert "SG-8b" in {guard.provision.id for guard in ours.guards if guard.stands_against}


# ------------------------------------------------------------------------ work

STARTS = {
    "act": "start_work",
    "trp_ground": "work_not_highly_qualified",
    "trp_application_pending": True,
    "documents_held": frozenset({"national_visa_lt"}),
}


def test_the_six_months_of_an_employer_end_on_the_same_day_of_the_month():
    facts = {"act": "change_employer", "trp_ground": "work_not_highly_qualified"}
    facts["permit_issued_on"] = date(2024, 8, 15)
    assert _answer("permission", date(2025, 2, 14), facts).outcome == "prohibited"
    assert _answer("permission", date(2025, 2, 15), facts).outcome == "allowed"
    assert _answer("permission", date(2025, 2, 14), {**facts, "trp_ground": "startup"}).outcome == "allowed"


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "prohibited"),
        ({"trp_application_pending": False}, "allowed"),
        ({"documents_held": frozenset({"trp_lt"})}, "allowed"),
        ({"documents_held": frozenset({"prp_lt"})}, "allowed"),
        ({"trp_ground": "highly_qualified_work"}, "allowed"),
        ({"trp_ground": None}, "unknown"),
        ({"documents_held": None}, "unknown"),
    ],
)
def test_start_of_work_waits_for_the_permit(changes, outcome):
    ours = _answer("permission", date(2024, 7, 1), {**STARTS, **changes})
    assert ours.outcome == outcome
    assert set(ours.missing) == {name for name, value in changes.items() if value is None}


def test_before_july_2024_work_could_start_while_the_application_was_pending():
    assert _answer("permission", date(2024, 6, 30), STARTS).outcome == "allowed"


def test_no_labour_market_test_since_2025_and_nothing_known_before():
    facts = {"act": "trp_first", "trp_ground": "work_not_highly_qualified"}
    assert _answer("labour_market_test", date(2025, 1, 1), facts).outcome == "not_required"
    assert _answer("labour_market_test", date(2024, 12, 31), facts).outcome == "unknown"


@pytest.mark.parametrize(
    ("ratio", "on_list", "outcome"),
    [
        (1.2, False, "accepted"),
        (1.19, False, "not_accepted"),
        (1.0, True, "accepted"),
        (0.99, True, "not_accepted"),
        (1.19, None, "unknown"),
        (None, True, "unknown"),
    ],
)
def test_what_is_taken_after_the_quota_is_used_up(ratio, on_list, outcome):
    facts = {
        "act": "trp_first",
        "trp_ground": "work_not_highly_qualified",
        "quota_exhausted": True,
        "salary_ratio": ratio,
        "occupation_on_shortage_list": on_list,
    }
    day = date(2025, 10, 16)
    assert _answer("lodging", day, facts, "AL-8").outcome == outcome
    assert _answer("lodging", day, {**facts, "quota_exhausted": False}, "AL-8").outcome == "accepted"
    assert _answer("lodging", day, {**facts, "trp_ground": "study"}, "AL-8").outcome == "accepted"


def test_the_blue_card_ends_after_more_than_three_months_without_work():
    facts = {"act": "trp_keep", "trp_ground": "highly_qualified_work", "unemployment_months": 3}
    day = date(2023, 1, 1)
    assert _answer("withdrawal", day, facts, "AL-9").outcome == "keep"
    assert _answer("withdrawal", day, {**facts, "unemployment_months": 3.1}, "AL-9").outcome == "revoke"


def test_figures_are_stated_with_their_days():
    assert AVERAGE_GROSS_WAGE.on(date(2024, 7, 1)) == 2013.80
    assert AVERAGE_GROSS_WAGE.on(date(2025, 10, 16)) == 2223.0
    assert FIRST_WORK_PERMIT_QUOTA.on(date(2025, 12, 31)) == 24830
    assert all(figure.sources and figure.citation for figure in aliens_law.FIGURES)


def test_first_year_students_get_no_national_visa():
    facts = {"act": "national_visa", "travel_purpose": "study_first_year"}
    assert _answer("merits", date(2023, 7, 1), facts, "AL-11").outcome == "not_eligible"
    assert _answer("merits", date(2023, 6, 30), facts, "AL-11").outcome == "eligible"
    assert (
        _answer("merits", date(2023, 7, 1), {**facts, "travel_purpose": "study"}, "AL-11").outcome
        == "eligible"
    )


# ------------------------------------------------------------------------ how long a permit runs


@pytest.mark.parametrize(
    ("ground", "amount", "rule"),
    [
        ("family", 2, "AL-10"),
        ("startup", 1, "AL-12"),
        ("lithuanian_descent", 5, "AL-13"),
        ("right_to_restore_citizenship", 5, "AL-13"),
    ],
)
def test_validity_by_ground(ground, amount, rule):
    ours = _answer("permit_validity", date(2024, 1, 1), {"act": "trp_first", "trp_ground": ground})
    assert (ours.outcome, ours.provisions) == ("duration", (rule,))
    assert ours.value.as_dict() == {"amount": amount, "unit": "year"}


MEDIATED = {
    "act": "trp_first",
    "trp_ground": "humanitarian",
    "citizenship": frozenset({"BY"}),
    "mediation": frozenset({"mfa"}),
}


def test_the_humanitarian_permit_runs_up_to_three_years_and_rests_on_memory():
    ours = _answer("permit_validity", date(2024, 2, 12), MEDIATED)
    assert ours.value.as_dict() == {"amount": 3, "unit": "year", "bound": "at_most"}
    assert "unverified:AL-14" in {str(warning) for warning in ours.warnings}


@pytest.mark.parametrize("name", ["citizenship", "mediation", "trp_ground"])
def test_what_is_missing_for_the_humanitarian_permit_is_asked(name):
    ours = _answer("permit_validity", date(2024, 2, 12), {**MEDIATED, name: None})
    assert (ours.outcome, ours.missing) == ("unknown", (name,))


def test_the_humanitarian_permit_has_no_known_start_before_its_source():
    ours = _answer("permit_validity", date(2023, 12, 31), MEDIATED)
    assert ours.outcome == "unknown"
    assert "start_not_known:AL-14:2024-01-01" in {str(warning) for warning in ours.warnings}


def test_s10_another_citizenship_beside_takes_nothing_away_that_favours_the_person():
    both = {**MEDIATED, "citizenship": frozenset({"BY", "GE"})}
    assert _answer("permit_validity", date(2024, 2, 12), both).outcome == "duration"
    inside = {"act": "trp_first", "lodged_at": "in_lithuania", "citizenship": frozenset({"BY", "GE"})}
    assert _answer("lodging", date(2024, 12, 1), inside, "LD-5").outcome == "accepted"


# ------------------------------------------------------------------------ threat

THREATS = [
    ("SE-1", "trp_first", "merits", "not_eligible"),
    ("SE-1", "trp_renewal", "merits", "not_eligible"),
    ("SE-1", "prp_first", "merits", "not_eligible"),
    ("SE-1", "prp_renewal", "merits", "not_eligible"),
    ("SE-2", "trp_keep", "withdrawal", "revoke"),
    ("SE-3", "prp_first", "merits", "not_eligible"),
    ("SE-3", "prp_keep", "withdrawal", "revoke"),
    ("SE-4", "asylum_keep", "withdrawal", "revoke"),
]


@pytest.mark.parametrize(("rule", "act", "asks", "outcome"), THREATS)
def test_a_threat_that_an_officer_found_decides_and_nothing_less(rule, act, asks, outcome):
    day = date(2023, 8, 23)
    facts = {"act": act, "permit_conditions_lost": False, "vsd_conclusion": "threat"}
    assert _answer(asks, day, {**facts, "threat_finding": True}, rule).outcome == outcome
    assert (
        _answer(asks, day, {**facts, "threat_finding": False}, rule).outcome == law().question(asks).default
    )
    ours = _answer(asks, day, facts, rule)
    assert (ours.outcome, ours.missing) == ("unknown", ("threat_finding",))


def _deciding(reason):
    """The conditions that made a reason what it is."""
    return [reason.of, *(of for part in reason.because for of in _deciding(part))]


def test_lost_conditions_end_a_temporary_permit_and_are_named():
    facts = {"act": "trp_keep", "threat_finding": False, "permit_conditions_lost": True}
    ours = _answer("withdrawal", date(2025, 1, 1), facts, "SE-2")
    (finding,) = ours.findings
    assert (ours.outcome, finding.reason.value) == ("revoke", True)
    assert YesNo("permit_conditions_lost") in _deciding(finding.reason)
    assert YesNo("threat_finding") not in _deciding(finding.reason)


def _needs_a_finding(condition):
    """Whether a condition can hold only where an officer has found a threat."""
    parts = condition.parts if isinstance(condition, All) else (condition,)
    return YesNo("threat_finding") in parts


def test_no_provision_takes_a_right_away_on_the_word_of_the_security_service():
    """SE-5: where a conclusion of threat counts against the person, the officer's own finding is needed."""
    read = []
    for provision in law().provisions:
        for effect in provision.effects:
            when = Claim(provision, effect).when
            threat = any(
                isinstance(a, OneOf) and a.fact.name == "vsd_conclusion" and a.codes == ("threat",)
                for a in atoms(when)
            )
            if threat and effect.outcome in ("revoke", "not_eligible", "not_accepted", "prohibited"):
                read.append(provision.id)
                assert _needs_a_finding(when), provision.id
    assert "SE-7" in read


@pytest.mark.parametrize(
    ("rule", "facts", "shown"),
    [
        ("SE-5", {"vsd_conclusion": "threat"}, True),
        ("SE-5", {"vsd_conclusion": "no_threat"}, True),
        ("SE-5", {"vsd_conclusion": "none_requested"}, False),
        ("SE-6", {"threat_finding": True}, True),
        ("SE-6", {"threat_finding": False}, False),
        ("SE-8", {}, True),
    ],
)
def test_what_the_courts_demand_is_shown_beside_the_answer(rule, facts, shown):
    ours = _answer("withdrawal", date(2025, 1, 1), {"act": "trp_keep", **facts})
    assert (rule in {guard.provision.id for guard in ours.guards}) is shown
    assert law().by_id[rule].rank is Rank.CASE_LAW


# ------------------------------------------------------------------------ re-screening

RESCREENED = {
    "act": "trp_keep",
    "citizenship": frozenset({"BY"}),
    "trp_ground": "highly_qualified_work",
    "permit_issued_on": date(2022, 11, 30),
    "questionnaire_status": "complete",
    "vsd_conclusion": "threat",
    "threat_finding": True,
}
SILENT = {"questionnaire_status": "not_answered", "vsd_conclusion": "none_requested", "threat_finding": False}


@pytest.mark.parametrize(
    ("changes", "outcome"),
    [
        ({}, "revoke"),
        ({"threat_finding": False}, "keep"),
        ({"vsd_conclusion": "no_threat"}, "keep"),
        (SILENT, "refer_to_vsd"),
        ({**SILENT, "questionnaire_status": "partial"}, "refer_to_vsd"),
        ({**SILENT, "questionnaire_status": "refused"}, "refer_to_vsd"),
        ({**SILENT, "questionnaire_status": "complete"}, "keep"),
        ({**SILENT, "vsd_conclusion": "no_threat"}, "keep"),
        ({"permit_issued_on": date(2022, 12, 1)}, "keep"),
        ({"trp_ground": "humanitarian"}, "keep"),
        ({"citizenship": frozenset({"RU"})}, "keep"),
    ],
)
def test_rescreening(changes, outcome):
    assert _answer("withdrawal", date(2024, 2, 27), {**RESCREENED, **changes}, "SE-7").outcome == outcome


@pytest.mark.parametrize(("changes", "view"), [({}, "revoke"), (SILENT, "refer_to_vsd")])
def test_s10_rescreening_of_another_states_citizens_is_disputed(changes, view):
    facts = {**RESCREENED, **changes, "citizenship": frozenset({"BY", "GE"})}
    ours = _answer("withdrawal", date(2024, 2, 27), facts, "SE-7")
    assert ours.outcome == "disputed"
    assert [position.outcome for position in ours.positions] == [view, "keep"]


# ------------------------------------------------------------------------ lodging

AT_THE_PROVIDER = {
    "lodged_at": "external_provider_abroad",
    "lodged_country": "GE",
    "citizenship": frozenset({"BY"}),
    "provider_office_in_citizenship_country": False,
}
GROUNDS = {
    "work_not_highly_qualified": "not_accepted",
    "legal_activity": "not_accepted",
    "humanitarian": "not_accepted",
    "family": "accepted",
    "highly_qualified_work": "accepted",
    "study": "accepted",
    "intra_company_transfer": "accepted",
    "teaching_or_research": "accepted",
}
PURPOSES = {
    "posted_work": "not_accepted",
    "seasonal_work": "not_accepted",
    "work": "accepted",
    "other": "accepted",
}


def _at_the_provider(**facts):
    return _answer("lodging", date(2024, 12, 1), {**AT_THE_PROVIDER, **facts}, "LD-4")


@pytest.mark.parametrize(("ground", "outcome"), GROUNDS.items())
def test_permits_at_the_provider_by_ground(ground, outcome):
    assert _at_the_provider(act="trp_first", trp_ground=ground).outcome == outcome


@pytest.mark.parametrize(("purpose", "outcome"), PURPOSES.items())
def test_visas_at_the_provider_by_purpose(purpose, outcome):
    assert _at_the_provider(act="national_visa", travel_purpose=purpose).outcome == outcome


def test_who_has_an_office_at_home_or_is_at_home_there():
    family = {"act": "trp_first", "trp_ground": "family"}
    assert _at_the_provider(**family, provider_office_in_citizenship_country=True).outcome == "not_accepted"
    at_home = {"citizenship": frozenset({"GE"}), "provider_office_in_citizenship_country": True}
    assert _at_the_provider(act="trp_first", trp_ground="other", **at_home).outcome == "accepted"
    both = frozenset({"BY", "GE"})
    assert _at_the_provider(act="trp_first", trp_ground="other", citizenship=both).outcome == "accepted"


@pytest.mark.parametrize("name", ["lodged_at", "lodged_country", "citizenship", "trp_ground"])
def test_what_is_missing_at_the_provider_is_asked(name):
    ours = _at_the_provider(act="trp_first", **{"trp_ground": "other", name: None})
    assert ours.outcome == "unknown"
    assert name in ours.missing


@pytest.mark.parametrize("country", ["BY", "RU"])
def test_no_provider_in_belarus_and_russia(country):
    facts = {"act": "trp_first", "lodged_at": "external_provider_abroad", "lodged_country": country}
    assert _answer("lodging", date(2023, 1, 2), facts, "LD-1").outcome == "not_accepted"
    assert _answer("lodging", date(2023, 1, 1), facts, "LD-1").outcome == "accepted"
    elsewhere = {**facts, "lodged_country": "GE"}
    assert _answer("lodging", date(2023, 1, 2), elsewhere, "LD-1").outcome == "accepted"


AT_A_VISA_SERVICE = {"act": "national_visa", "lodged_at": "visa_service_abroad", "mediation": frozenset()}


@pytest.mark.parametrize(
    ("rule", "first", "country"), [("LD-2", date(2023, 6, 29), "BY"), ("LD-2b", date(2023, 7, 1), "KZ")]
)
def test_visa_services_stop_taking_national_visas(rule, first, country):
    facts = {**AT_A_VISA_SERVICE, "lodged_country": country}
    assert _answer("lodging", first, facts, rule).outcome == "not_accepted"
    assert _answer("lodging", first - timedelta(1), facts, rule).outcome == "accepted"
    mediated = _answer("lodging", first, {**facts, "mediation": frozenset({"mfa"})}, rule)
    assert mediated.outcome == "unknown"
    assert f"unverified_exception:{rule}.mediation" in {str(warning) for warning in mediated.warnings}


def test_the_stop_in_belarus_speaks_of_no_other_country():
    facts = {**AT_A_VISA_SERVICE, "lodged_country": "GE"}
    assert _answer("lodging", date(2023, 6, 29), facts, "LD-2").outcome == "accepted"


# ------------------------------------------------------------------------ the text itself


def test_every_row_is_there_under_its_id():
    rows = (
        {f"AL-{n}" for n in range(1, 15)}
        | {f"SE-{n}" for n in range(1, 11)}
        | {f"LD-{n}" for n in range(1, 6)}
    )
    assert rows | {"LD-2b"} <= {p.id for p in OURS if p.role is not Role.EXCEPTION}


@pytest.mark.parametrize("provision", OURS, ids=lambda provision: provision.id)
def test_title_and_text_stand_in_four_languages(provision):
    assert set(provision.title) == set(provision.text) == LANGUAGES
    assert len(set(provision.text.values())) == len(LANGUAGES)
    assert provision.citation
    assert provision.sources
    assert not set("ыэъё") & set(provision.text["lt"])
    assert not set("ищъ") & set(provision.text["be"].lower())
    assert not set("іў") & set(provision.text["ru"].lower())
    assert "белорусси" not in provision.text["ru"].lower()


def test_only_the_officers_finding_and_no_indicator_of_risk_is_read():
    read = {name for p in OURS for condition in conditions(p) for name in fact_names(condition)}
    assert "threat_finding" in read
    assert "illegal_migration_risk_indicators" not in read


def test_what_rests_on_memory_only_is_marked():
    marked = {p.id for p in OURS if p.confidence is Confidence.UNVERIFIED and p.verified}
    assert marked - OF_OUR_OWN == {"AL-14"}
