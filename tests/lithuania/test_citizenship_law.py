"""Naturalisation: each condition by itself, and who is spared the examinations."""

from datetime import date

import pytest

from vartai.law import answer
from vartai.lithuania import law

DAY = date(2025, 12, 1)
APPLICANT = {
    "act": "naturalisation",
    "age_years": 40,
    "working_capacity_percent": 100,
    "exam_exemption_certified": False,
    "legal_residence_years": 10,
    "documents_held": frozenset({"prp_lt"}),
    "state_language_exam_passed": True,
    "constitution_exam_passed": True,
    "means_of_subsistence": True,
    "renounces_other_citizenship": True,
}
WITHOUT_EXAMS = {**APPLICANT, "state_language_exam_passed": False, "constitution_exam_passed": False}


def ask(asks, facts, scope=None):
    """The answer to one question about one case."""
    return answer(law().at(DAY), facts, law().question(asks), scope)


def _lacking(found):
    return tuple(f.claim.effect.note for f in found.findings if f.state.value == "applies")


@pytest.mark.parametrize(
    ("changes", "lacking"),
    [
        ({}, ()),
        ({"legal_residence_years": 9.9}, ("ten years of lawful residence",)),
        ({"documents_held": frozenset({"trp_lt"})}, ("the right of permanent residence",)),
        ({"state_language_exam_passed": False}, ("the state-language examination",)),
        ({"constitution_exam_passed": False}, ("the examination on the Constitution",)),
        ({"means_of_subsistence": False}, ("legal means of subsistence",)),
        ({"renounces_other_citizenship": False}, ("renunciation of other citizenships",)),
    ],
)
def test_what_is_lacking_for_naturalisation_is_named(changes, lacking):
    found = ask("merits", {**APPLICANT, **changes})
    assert found.outcome == ("not_eligible" if lacking else "eligible")
    assert _lacking(found) == lacking


@pytest.mark.parametrize(
    "name",
    [
        "legal_residence_years",
        "documents_held",
        "state_language_exam_passed",
        "constitution_exam_passed",
        "means_of_subsistence",
        "renounces_other_citizenship",
    ],
)
def test_each_condition_is_asked_for(name):
    found = ask("merits", {n: v for n, v in APPLICANT.items() if n != name})
    assert (found.outcome, found.missing) == ("unknown", (name,))


SPARED = [
    {"age_years": 65},
    {"working_capacity_percent": 55},
    {"exam_exemption_certified": True},
]


@pytest.mark.parametrize("changes", SPARED)
def test_who_is_spared_the_examinations(changes):
    assert ask("merits", {**WITHOUT_EXAMS, **changes}).outcome == "eligible"
    found = ask("language_exam_duty", {**WITHOUT_EXAMS, **changes})
    assert (found.outcome, found.provisions) == ("not_required", ("CI-2",))


def test_who_is_just_not_spared():
    facts = {**WITHOUT_EXAMS, "age_years": 64, "working_capacity_percent": 56}
    assert _lacking(ask("merits", facts)) == (
        "the state-language examination",
        "the examination on the Constitution",
    )
    assert ask("language_exam_duty", facts).outcome == "required"


def test_whoever_passed_is_not_asked_for_illness():
    passed = {
        name: value
        for name, value in APPLICANT.items()
        if name not in ("age_years", "working_capacity_percent", "exam_exemption_certified")
    }
    assert ask("merits", passed).outcome == "eligible"


@pytest.mark.parametrize(("category", "years"), [(True, 5), (False, 7)])
def test_the_term_for_spouses(category, years):
    facts = {
        "act": "naturalisation",
        "family_member_of": frozenset({"lt_citizen"}),
        "family_relation": "spouse",
        "spouse_in_reduced_term_category": category,
    }
    found = ask("required_residence", facts)
    assert (found.value.as_dict(), found.provisions) == ({"amount": years, "unit": "year"}, ("CI-3",))
    del facts["spouse_in_reduced_term_category"]
    assert ask("required_residence", facts).missing == ("spouse_in_reduced_term_category",)


@pytest.mark.parametrize("state", ["RU", "BY", "UA"])
def test_applications_for_citizenship_are_taken_from_everybody(state):
    found = ask("lodging", {"act": "naturalisation", "citizenship": frozenset({state})})
    assert found.outcome == "accepted"
    assert ("CI-4" in found.provisions) == (state != "UA")
