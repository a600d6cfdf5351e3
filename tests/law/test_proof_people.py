"""Who a proof thinks of: nobody impossible, and the plain person from whom examples differ."""

from datetime import date

import pytest
from hypothesis import given
from law_strategies import DAY, laws

from properties import tried
from vartai.facts import Kind
from vartai.facts.reading import vocabulary
from vartai.law.folding import fold
from vartai.law.proof.alphabet import alphabet
from vartai.law.proof.anybody import Anybody, pinned
from vartai.law.proof.example import example
from vartai.law.proof.facts_of_life import FACTS_OF_LIFE
from vartai.law.proof.laws_formula import formulas_of
from vartai.law.proof.plain_person import PLAIN, plain_value
from vartai.law.proof.possible_people import possible, tied_to
from vartai.law.proof.solving import z3
from vartai.law.walking import fact_names, references
from vartai.law.weighing import weigh

KNOWN = vocabulary()
NAMES = tuple(fact.name for fact in KNOWN if fact.name != "act")


@pytest.mark.parametrize("fact", FACTS_OF_LIFE, ids=lambda fact: str(fact.holds))
def test_every_fact_of_life_has_a_reason_and_speaks_of_facts(fact):
    assert fact.reason
    assert all(reference.name in KNOWN for reference in references(fact.holds))


def test_the_plain_person_has_allowed_values_only():
    for name, value in PLAIN.items():
        fact = KNOWN[name]
        codes = value if isinstance(value, frozenset) else {value} if isinstance(value, str) else set()
        assert codes <= set(fact.codes), name
        assert (fact.kind is Kind.CODES) == isinstance(value, frozenset), name


def test_the_plain_person_is_possible():
    plain = {name: plain_value(KNOWN[name], DAY) for name in NAMES}
    for fact in FACTS_OF_LIFE:
        assert weigh(fold(fact.holds, DAY, {}), plain).value is True, fact.reason


@pytest.mark.parametrize("fact", FACTS_OF_LIFE, ids=lambda fact: str(fact.holds))
def test_nobody_who_breaks_a_fact_of_life_is_thought_of(fact):
    anybody = Anybody(DAY, KNOWN, alphabet([], KNOWN))
    names = fact_names(fact.holds)
    from vartai.law.proof.condition_formula import truth_of  # noqa: PLC0415

    breaks = truth_of(fold(fact.holds, DAY, {}), anybody, {}).no
    solver = z3.Solver()
    solver.add(breaks)
    assert solver.check() == z3.sat
    solver.add(*possible(anybody, names))
    assert solver.check() == z3.unsat


def test_facts_of_life_reach_over_facts_that_nobody_reads():
    anybody = Anybody(DAY, KNOWN, alphabet([], KNOWN))
    assert "total_absence_months" in tied_to(anybody, ["longest_absence_months"])
    solver = z3.Solver()
    solver.add(*possible(anybody, ["longest_absence_months"]), anybody.number("longest_absence_months") > 60)
    assert solver.check() == z3.unsat


@given(laws())
@tried(10, 80)
def test_a_model_read_and_put_back_is_the_same_person(law):
    (formula,) = formulas_of(law.at(DAY))
    question = law.question("lodging")
    names = formula.reads("trp_first", question)
    for where in formula.answer("trp_first", question).values():
        person = example(formula.anybody, where, "trp_first", names)
        if person is None:
            continue
        solver = z3.Solver()
        solver.add(*possible(formula.anybody, names), *pinned(formula.anybody, person.facts), where)
        solver.add(*[formula.anybody.is_open(n) for n in formula.anybody.may_be_open - set(person.facts)])
        assert solver.check() == z3.sat


def test_an_example_has_numbers_near_the_ordinary():
    anybody = Anybody(DAY, KNOWN, alphabet([], KNOWN))
    person = example(anybody, anybody.number("age_years") < 18, "entry", ["age_years"])
    assert person.facts == {"age_years": 17}
    assert person.unusual == ("age_years",)
    ratio = anybody.number("salary_ratio")
    assert example(anybody, ratio > 1.5, "entry", ["salary_ratio"]).facts == {"salary_ratio": 2}
    exact = example(anybody, ratio * 10 == 13, "entry", ["salary_ratio"])
    assert exact.facts == {"salary_ratio": 1.3}
    until = anybody.day_of("permit_valid_until")
    last = date(2026, 6, 1)
    found = example(anybody, until <= last.toordinal(), "entry", ["permit_valid_until"])
    assert found.facts["permit_valid_until"] == last


def test_nobody_is_no_example():
    anybody = Anybody(DAY, KNOWN, alphabet([], KNOWN))
    assert example(anybody, anybody.number("age_years") > 130, "entry", ["age_years"]) is None
    assert example(anybody, False, "entry", ["age_years"]) is None
