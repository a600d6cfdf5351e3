"""The next question: nothing is asked that cannot matter, and nothing is left out that can."""

import random
from dataclasses import replace
from datetime import timedelta
from itertools import product

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from law_strategies import ACTS, CODES, DAY, FLAGS, SETS, crowd, laws

from properties import tried
from vartai.facts import Between, Kind, Vocabulary
from vartai.facts.reading import vocabulary
from vartai.law import answers
from vartai.law.asking import interview, mattering, whole_form
from vartai.law.checking import conditions
from vartai.law.walking import atoms, fact_names

pytestmark = pytest.mark.unmeasured

KNOWN = vocabulary()
EASY = Vocabulary(KNOWN.groups, tuple(replace(fact, human_judgement=False) for fact in KNOWN))
"""The vocabulary as if a person could be asked everything."""


def outcomes(found):
    """What the answers say."""
    return [(answer.asks, answer.outcome, answer.value) for answer in found]


def held(law, act, everything, cannot_say=()):
    """An interview with somebody who answers all but some facts: what was asked, and how it ended."""
    facts, silent, asked = {}, frozenset(cannot_say), []
    while (step := interview(law, EASY, act, facts, cannot_say=silent)).question is not None:
        asked.append(step.question)
        facts[step.question] = everything[step.question]
        assert len(asked) <= len(everything)
    return asked, step


def whole(person, seed):
    """The person with nothing unknown, numbers exact."""
    dice = random.Random(seed)
    values = {
        **dict.fromkeys(FLAGS, False),
        **{name: dice.choice(codes) for name, codes in CODES.items()},
        **{name: frozenset() for name in SETS},
        "age_years": 3.0,
        "salary_ratio": 1.5,
        "permit_issued_on": DAY - timedelta(days=40),
    }
    return values | {n: v.low if isinstance(v, Between) else v for n, v in person.items()}


@given(laws(), st.integers(0, 2**32), st.sampled_from(ACTS))
@tried(12, 120)
def test_whoever_answers_everything_gets_the_answers_of_a_case_with_all_facts_known(law, seed, act):
    on_day = law.at(DAY)
    for person in crowd(seed, 10):
        everything = whole(person, seed) | {"act": act}
        asked, step = held(on_day, act, everything)
        assert len(asked) == len(set(asked))
        assert set(asked) <= set(whole_form(on_day, EASY, act))
        assert outcomes(step.answers) == outcomes(answers(on_day, everything))


@given(laws(), st.integers(0, 2**32), st.sampled_from(ACTS))
@tried(12, 120)
def test_at_most_so_many_questions_come(law, seed, act):
    on_day = law.at(DAY)
    for person in crowd(seed, 5):
        everything, facts = whole(person, seed), {}
        promised = len(everything) + 1
        while (step := interview(on_day, EASY, act, facts)).question is not None:
            assert step.at_most < promised
            promised = step.at_most
            facts[step.question] = everything[step.question]
        assert step.at_most == 0


@given(laws(), st.integers(0, 2**32), st.sampled_from(ACTS))
@tried(12, 120)
def test_what_a_person_cannot_say_is_not_asked_and_stays_unknown(law, seed, act):
    on_day, dice = law.at(DAY), random.Random(seed)
    for person in crowd(seed, 5):
        everything = whole(person, seed)
        silent = {name for name in everything if dice.random() < 0.4}
        asked, step = held(on_day, act, everything, silent)
        assert not silent & set(asked)
        known = {name: everything[name] for name in asked} | dict(step.cannot_matter)
        assert outcomes(step.answers) == outcomes(answers(on_day, {**known, "act": act}))
        assert set(step.cannot_say) <= silent


@given(laws(), st.integers(0, 2**32), st.sampled_from(ACTS))
@tried(12, 120)
def test_the_order_of_learning_makes_no_difference(law, seed, act):
    on_day, dice = law.at(DAY), random.Random(seed)
    for person in crowd(seed, 5):
        facts = {n: v for n, v in person.items() if n != "act"}
        backwards = dict(sorted(facts.items(), key=lambda _: dice.random()))
        one, other = (interview(law.at(DAY), EASY, act, known) for known in (facts, backwards))
        assert one == other
        assert one == interview(on_day, EASY, act, facts)


@given(laws(), st.integers(0, 2**32), st.sampled_from(ACTS))
@tried(12, 120)
def test_nothing_is_asked_that_cannot_matter(law, seed, act):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(mattering, "_PATIENCE", 10**9)
        _hold_every_question_to_matter(law, seed, act)


def _hold_every_question_to_matter(law, seed, act):
    on_day = law.at(DAY)
    everything = [condition for provision in on_day.provisions for condition in conditions(provision)]
    assume(all(len(fact_names(atom)) < 2 for condition in everything for atom in atoms(condition)))
    for person in crowd(seed, 6):
        facts = {n: v for n, v in person.items() if not isinstance(v, Between)} | {"act": act}
        step = interview(on_day, EASY, act, facts)
        unknown = [name for name in whole_form(on_day, EASY, act) if name not in facts]
        possible = [_every_value(name) for name in unknown]
        size = 1
        for values in possible:
            size *= len(values)
        if size > 1500:
            continue
        matter = _that_matter(on_day, facts, unknown, possible)
        assert step.question is None or step.question in matter
        assert not set(step.cannot_matter) & matter


def _that_matter(law, facts, unknown, possible):
    """The unknown facts of which two values give different outcomes, all else equal: by trying all."""
    found = {
        values: outcomes(answers(law, facts | dict(zip(unknown, values, strict=True))))
        for values in product(*possible)
    }
    groups = {}
    for values, outcome in found.items():
        for at, name in enumerate(unknown):
            groups.setdefault((name, *values[:at], ..., *values[at + 1 :]), []).append(outcome)
    return {key[0] for key, results in groups.items() if any(r != results[0] for r in results)}


def _every_value(name):
    match KNOWN[name].kind:
        case Kind.BOOL:
            return [True, False]
        case Kind.CODE:
            return [*CODES[name], "external_provider_abroad" if name == "lodged_at" else "NO"]
        case Kind.CODES:
            codes = (*SETS[name], "NO" if name == "citizenship" else "schengen_visa_lt")
            return [
                frozenset(c for c, has in zip(codes, held, strict=True) if has)
                for held in product((0, 1), repeat=len(codes))
            ]
        case Kind.DATE:
            return [DAY + timedelta(days=n) for n in range(-96, 3)]
        case kind:
            return [n / 2 for n in range(0, 16, 2 if kind is Kind.INT else 1)]
