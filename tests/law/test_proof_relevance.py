"""Which facts matter: held against trying every value, and against what the single case asks for."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from invented_law import invented_law, invented_rule
from law_strategies import ACTS, CODES, DAY, DAYS, FLAGS, NUMBERS, SETS, crowd, laws

from properties import tried
from vartai.facts import Between
from vartai.law import Ending, answers
from vartai.law.expression import Code, Codes, YesNo
from vartai.law.measuring import Quantity
from vartai.law.proof import Relevance, relevant_facts

pytestmark = pytest.mark.unmeasured

VALUES = {
    **dict.fromkeys(FLAGS, (True, False)),
    **{name: (*codes, "RU", "XX", "other") for name, codes in CODES.items()},
    **{
        name: tuple(
            frozenset(chosen) for chosen in ((), ("XX",), *((c,) for c in codes), codes, (*codes, "XX"))
        )
        for name, codes in SETS.items()
    },
    "age_years": tuple(range(8)),
    "salary_ratio": tuple(half / 4 for half in range(24)),
    "permit_issued_on": tuple(DAY - timedelta(days) for days in range(0, 100)),
}


def _said(law, person):
    return [(a.asks, a.outcome, a.value) for a in answers(law, person)]


@given(laws(), st.integers(0, 2**32), st.sampled_from(sorted(VALUES)))
@tried(8, 120)
def test_a_fact_that_changes_an_answer_between_two_complete_people_is_relevant(law, seed, name):
    on_day = law.at(DAY)
    for person in crowd(seed, 4):
        full = {n: values[seed % len(values)] for n, values in VALUES.items()} | {
            n: v for n, v in _possible(person).items() if not isinstance(v, Between)
        }
        known = {n: v for n, v in full.items() if n != name}
        said = {str(_said(on_day, {**known, name: value})) for value in VALUES[name]}
        relevant = name in relevant_facts(on_day, known, full["act"])
        assert len(said) == 1 or relevant


def _possible(person):
    """The same person with no permit issued after the day asked about."""
    late = {n: min(v, DAY) for n, v in person.items() if n == "permit_issued_on"}
    return person | late


@given(laws(), st.integers(0, 2**32))
@tried(8, 120)
def test_a_relevant_fact_has_two_people_whom_it_tells_apart(law, seed):
    """Only yes/no facts and codes, whose values can all be tried."""
    on_day = law.at(DAY)
    full = {n: values[seed % len(values)] for n, values in VALUES.items()}
    for act in ACTS:
        for name in (*FLAGS, *CODES):
            known = {"act": act, **{n: v for n, v in full.items() if n != name}}
            said = {str(_said(on_day, {**known, name: value})) for value in VALUES[name]}
            assert (name in relevant_facts(on_day, known, act)) == (len(said) > 1)


@given(laws(), st.integers(0, 2**32))
@tried(8, 120)
def test_a_settled_answer_has_no_relevant_fact(law, seed):
    """A default with a measure is left aside: it settles the outcome before the measure."""
    measured = {(e.asks, e.outcome) for p in law.provisions for e in p.effects if e.value}
    assume(not measured & {(question.name, question.default) for question in law.questions})
    on_day = law.at(DAY)
    for person in map(_possible, crowd(seed, 6)):
        found = answers(on_day, person)
        if found and all(law.outcome[a.outcome].ending is Ending.SETTLED for a in found):
            assert relevant_facts(on_day, person, person["act"]) == ()


@given(laws(), st.integers(0, 2**32))
@tried(8, 120)
def test_what_is_known_is_never_relevant(law, seed):
    on_day = law.at(DAY)
    for person in crowd(seed, 6):
        exact = {n for n, v in person.items() if not isinstance(v, Between)}
        assert not exact & set(relevant_facts(on_day, person, person["act"]))


persecuted, age = YesNo("persecuted"), Quantity("age_years")


def _relevant(when, **known):
    return relevant_facts(invented_law(invented_rule(when=when)).at(DAY), known, "trp_first")


def test_a_fact_stops_mattering_once_another_decides():
    assert _relevant(persecuted & (age >= 18)) == ("persecuted", "age_years")
    assert _relevant(persecuted & (age >= 18), persecuted=False) == ()


def test_bounds_can_settle_a_number():
    assert _relevant(age >= 18, age_years=Between(10, 20)) == ("age_years",)
    assert _relevant(age >= 18, age_years=Between(18, None)) == ()


def test_kleene_asks_and_the_solver_knows_better():
    assert _relevant((persecuted & (age >= 18)) | (~persecuted & (age >= 18)), age_years=20) == ()


def test_codes_that_no_rule_names_are_told_apart_where_it_matters():
    among = Code("lodged_country").among(Codes("citizenship"))
    assert _relevant(among, citizenship=frozenset({"FR", "DE"})) == ("lodged_country",)
    assert _relevant(among, citizenship=frozenset()) == ()
    assert _relevant(among, lodged_country="FR") == ("citizenship",)


def test_facts_that_cannot_be_true_of_anybody_leave_everything_open():
    residence, study = Quantity("legal_residence_years"), Quantity("study_residence_years")
    when = (residence - study >= 5) & persecuted
    assert _relevant(when, legal_residence_years=3, study_residence_years=4) == ("persecuted",)
    assert _relevant(when, legal_residence_years=3, study_residence_years=1) == ()


def test_a_prepared_relevance_can_be_asked_again():
    law = invented_law(invented_rule(when=persecuted & (age >= 18))).at(date(2026, 1, 1))
    relevance = Relevance(law, "trp_first")
    assert relevance.of({"persecuted": True}) == ("age_years",)
    assert relevance.of({}) == ("persecuted", "age_years") == relevance.of({})
    assert NUMBERS[0] in VALUES and DAYS[0] in VALUES
