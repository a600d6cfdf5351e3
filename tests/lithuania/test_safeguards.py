"""What the safeguards and promises demand of the law of Lithuania as a whole."""

import pytest

from vartai.facts.reading import vocabulary
from vartai.law import Confidence, Role, Standing, answer
from vartai.law.checking import conditions
from vartai.law.expression import HasAny
from vartai.law.walking import atoms, fact_names
from vartai.lithuania import law
from vartai.lithuania.restrictive_measures import real_estate, residence_permits, visas
from vartai.lithuania.restrictive_measures.term import FROM_2023, VERIFIED_UNTIL

RECORDED_REVIEWS = {}
"""Who reviewed a provision and when, by its id; nobody has so far."""

DAY = VERIFIED_UNTIL
VISA = {"act": "schengen_visa", "lodged_at": "visa_service_abroad", "mediation": frozenset(), "age_years": 30}
VISA |= {"family_member_of": frozenset(), "questionnaire_status": "complete"}


def _lodging(**facts):
    return answer(law().at(DAY), {**VISA, **facts}, law().question("lodging"))


def test_s10_a_belarusian_and_citizen_of_the_eu_leaves_the_rules_first():
    ours = _lodging(citizenship=frozenset({"BY", "LT"}))
    assert (ours.outcome, ours.provisions) == ("accepted", ("RM-1",))
    assert {f.lifted_by for f in ours.findings if f.provision.id == "RM-1"} == {"EU-0"}


def test_s10_another_second_citizenship_is_disputed_and_both_views_are_shown():
    ours = _lodging(citizenship=frozenset({"BY", "GE"}))
    assert ours.outcome == "disputed"
    assert [position.outcome for position in ours.positions] == ["not_accepted", "accepted"]
    assert all(position.reading and position.held_by for position in ours.positions)


def test_s10_two_citizenships_that_the_rule_both_names_are_not_disputed():
    assert _lodging(citizenship=frozenset({"BY", "RU"})).outcome == "not_accepted"


def test_s10_a_stateless_person_is_not_covered_and_not_unknown():
    ours = _lodging(citizenship=frozenset())
    assert (ours.outcome, ours.missing) == ("accepted", ())
    assert {f.state.value for f in ours.findings} == {"does_not_apply"}


def test_s10_unknown_citizenship_is_asked_for():
    ours = _lodging(citizenship=None)
    assert (ours.outcome, ours.missing) == ("unknown", ("citizenship",))


def test_s10_place_of_birth_is_read_by_no_provision():
    read = {name for p in law().provisions for condition in conditions(p) for name in fact_names(condition)}
    assert "citizenship" in read
    assert not {name for name in read if "birth" in name}
    assert not {fact.name for fact in vocabulary() if "birth" in fact.name}


def test_s10_who_is_singled_out_by_citizenship_stands_in_the_text():
    words = {"RU": "russia", "BY": "belarus"}
    singled_out = set()
    for provision in law().provisions:
        for atom in (atom for condition in conditions(provision) for atom in atoms(condition)):
            if isinstance(atom, HasAny) and atom.fact.name.endswith("citizenship"):
                singled_out.add(provision.id)
                named = [words[code] for code in atom.codes if code in words]
                assert all(word in provision.text["en"].lower() for word in named), provision.id
    assert {"RM-1", "RM-7b", "EM-0c", "QU-2", "EU-0"} <= singled_out


def test_s11_no_provision_claims_a_review_that_is_not_recorded():
    for provision in law().provisions:
        assert provision.reviews == RECORDED_REVIEWS.get(provision.id, ()), provision.id


def test_s11_what_rests_on_memory_is_marked():
    """An exception that nobody vouches for is unverified, and no other exception is."""
    for provision in law().provisions:
        if provision.role is Role.EXCEPTION:
            unverified = provision.confidence is Confidence.UNVERIFIED
            assert unverified == (not provision.verified), provision.id
        else:
            assert provision.verified, provision.id


def test_s11_an_unverified_exception_leaves_the_answer_open_and_says_so():
    ours = _lodging(citizenship=frozenset({"BY"}), family_member_of=frozenset({"mobile_eu_citizen"}))
    assert ours.outcome == "unknown"
    assert "unverified_exception:RM-1.eu_family" in {str(warning) for warning in ours.warnings}


@pytest.mark.parametrize("name", ["citizenship", "lodged_at", "mediation", "family_member_of"])
def test_promise_1_a_missing_fact_is_asked_for_and_never_a_default(name):
    known = {**VISA, "citizenship": frozenset({"BY"})}
    ours = answer(law().at(DAY), {n: v for n, v in known.items() if n != name}, law().question("lodging"))
    assert ours.outcome == "unknown"
    assert name in ours.missing


def test_promise_2_the_restrictive_measures_are_unknown_after_the_end_that_was_set():
    for provision in (visas.AT_VISA_SERVICES, residence_permits.LITHUANIAN_PERMIT, real_estate.HEIRS):
        assert provision.standing(FROM_2023.until) is Standing.IN_FORCE
        after = FROM_2023.until.replace(day=FROM_2023.until.day + 1)
        assert provision.standing(after) is Standing.PROLONGATION_NOT_KNOWN


def test_every_title_text_and_source_is_there():
    for provision in law().provisions:
        assert provision.title.get("en"), provision.id
        assert len(provision.text["en"]) > 20, provision.id
        from_memory = provision.confidence in (Confidence.UNVERIFIED, Confidence.INFERRED)
        assert provision.sources or from_memory, provision.id
        assert all(address.startswith(("https://", "http://")) for address in provision.sources)
