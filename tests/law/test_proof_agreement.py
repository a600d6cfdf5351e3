"""Three readers, one definition: the solver says of every complete person what the single case says."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented_law import invented_law, invented_rule
from law_strategies import ACTS, CODES, DAY, DAYS, FLAGS, NUMBERS, SETS, laws

from properties import tried
from vartai.law import Conclusion, Dispute, Effect, Position, Term, answers
from vartai.law.expression import YesNo
from vartai.law.proof.anybody import pinned
from vartai.law.proof.laws_formula import formulas_of
from vartai.law.proof.solving import z3

pytestmark = pytest.mark.unmeasured


@st.composite
def complete_people(draw):
    """Somebody of whom everything is known, but perhaps judgements that a dispute leaves open."""
    person = {name: draw(st.booleans()) for name in FLAGS}
    person |= {name: draw(st.sampled_from((*codes, "other"))) for name, codes in CODES.items()}
    person |= {
        n: frozenset(draw(st.sets(st.sampled_from((*codes, "XX", "YY"))))) for n, codes in SETS.items()
    }
    person |= {"age_years": draw(st.integers(0, 4)), "salary_ratio": draw(st.integers(0, 8)) / 2}
    person |= {name: type(DAY).fromordinal(DAY.toordinal() - draw(st.integers(0, 95))) for name in DAYS}
    assert set(NUMBERS) < set(person)
    return person


def _hold_equal(law, person, open_flags):
    on_day = law.at(DAY)
    (formula,) = formulas_of(on_day)
    unsettled = formula.anybody.may_be_open & open_flags
    for act in ACTS:
        known = {"act": act, **{n: v for n, v in person.items() if n not in unsettled}}
        solver = z3.Solver()
        solver.add(pinned(formula.anybody, known))
        solver.add([formula.anybody.is_open(name) for name in unsettled])
        for answer in answers(on_day, known):
            said = formula.answer(act, law.question(answer.asks))
            assert Conclusion(answer.outcome, answer.value) in said
            for conclusion, where in said.items():
                expected = conclusion == Conclusion(answer.outcome, answer.value)
                solver.push()
                solver.add(z3.Not(where) if expected else where)
                assert solver.check() == z3.unsat, (act, answer, conclusion)
                solver.pop()


@given(laws(), complete_people(), st.frozensets(st.sampled_from(FLAGS)))
@tried(20, 800)
def test_solver_and_case_agree_on_complete_people(law, person, open_flags):
    _hold_equal(law, person, open_flags)


def test_a_dispute_whose_settling_would_lead_into_doubt_is_open():
    """The judgement would lift the rule only through an exception that nobody vouches for."""
    positions = (Position("so", "no", "one"), Position("not so", "yes", "another"))
    dispute = Dispute(YesNo("diplomatic_status"), positions, unsettled="persecuted")
    rule = invented_rule(when=YesNo("threat_finding"), disputes=(dispute,))
    weak = rule.exception("weak", YesNo("persecuted"), "x", verified=False)
    person = {"threat_finding": True, "diplomatic_status": True}
    assert answers(invented_law(rule, weak).at(DAY), {"act": "trp_first", **person})[0].outcome == "unknown"
    _hold_equal(invented_law(rule, weak), {**person, "persecuted": True}, frozenset({"persecuted"}))
    sure = rule.exception("sure", YesNo("persecuted"), "x")
    assert answers(invented_law(rule, sure).at(DAY), {"act": "trp_first", **person})[0].outcome == "disputed"
    _hold_equal(invented_law(rule, sure), {**person, "persecuted": True}, frozenset({"persecuted"}))


def test_a_dispute_of_which_it_is_not_known_whether_it_arises_is_open():
    positions = (Position("so", "no", "one"), Position("not so", "yes", "another"))
    open_judgement = Dispute(YesNo("diplomatic_status"), positions, unsettled="persecuted")
    rule = invented_rule(
        when=YesNo("threat_finding"), disputes=(open_judgement, Dispute(YesNo("persecuted"), positions))
    )
    person = {"threat_finding": True, "diplomatic_status": False}
    assert answers(invented_law(rule).at(DAY), {"act": "trp_first", **person})[0].outcome == "unknown"
    _hold_equal(invented_law(rule), {**person, "persecuted": True}, frozenset({"persecuted"}))


def test_what_an_officer_may_do_does_not_wait_for_what_is_in_doubt():
    may = invented_rule(when=YesNo("persecuted"), effects=(Effect("lodging", "perhaps"),))
    doubtful = invented_rule(id="D", term=Term(until=date(2025, 12, 31)), verified_until=date(2025, 6, 1))
    law = invented_law(may, doubtful)
    assert answers(law.at(DAY), {"act": "trp_first", "persecuted": True})[0].outcome == "perhaps"
    assert answers(law.at(DAY), {"act": "trp_first", "persecuted": False})[0].outcome == "unknown"
    for value in (True, False):
        _hold_equal(law, {"persecuted": value}, frozenset())
