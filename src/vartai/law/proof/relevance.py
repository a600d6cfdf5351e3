"""Which unknown facts can still change an answer: exactly those, where the single case may ask for more."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from vartai.facts import Between, Value
from vartai.law.law import LawOnDay
from vartai.law.proof.answer_formula import AnswerFormula
from vartai.law.proof.anybody import Anybody, pinned
from vartai.law.proof.law_formula import LawFormula
from vartai.law.proof.laws_formula import SameLaw, anybody_before
from vartai.law.proof.possible_people import possible, tied_to
from vartai.law.proof.solving import Formula, all_true, any_true, both, negated, z3


class Relevance:
    """All questions about one act, ready to say which facts matter; not to be shared between threads.

    A fact matters if two complete people who agree with all that is known, and differ in this fact only, get
    different answers.
    """

    def __init__(self, law: LawOnDay, act: str) -> None:
        anybody = anybody_before(law, closed=True)
        formula, asked = LawFormula(law, anybody), law.asked_of(act)
        self.reads = tuple(dict.fromkeys(name for q in asked for name in formula.reads(act, q)))
        self._anybody, self._twin = anybody, anybody.twin()
        self._tied = frozenset(tied_to(anybody, self.reads))
        self._solver = z3.Solver()
        self._solver.add(*possible(anybody, self.reads))
        self._marks = {name: z3.Bool(f"{name} matters") for name in self.reads}
        for name, mark in self._marks.items():
            answers = [formula.answer(act, q) for q in asked if name in formula.reads(act, q)]
            self._solver.add(z3.Implies(mark, can_change(answers, anybody, self._twin, name)))

    def of(self, facts: Mapping[str, Value]) -> tuple[str, ...]:
        """Of the facts that are missing, or known by bounds only, those that can still change an answer.

        Where what is given can't be true of anybody, all of them.
        """
        given = {name: value for name, value in facts.items() if name in self._tied}
        missing = tuple(n for n in self.reads if isinstance(given.get(n), Between | None))
        bounded = {name: value for name, value in given.items() if isinstance(value, Between)}
        self._solver.push()
        try:
            self._solver.add(*pinned(self._anybody, given), *pinned(self._twin, bounded))
            if self._solver.check() != z3.sat:
                return missing
            return tuple(name for name in missing if self._solver.check(self._marks[name]) != z3.unsat)
        finally:
            self._solver.pop()


def can_change(answers: list[AnswerFormula], anybody: Anybody, twin: Anybody, name: str) -> Formula:
    """That one of the answers differs between two possible people who differ in one fact only."""
    swap = list(anybody.swapped(twin, name))
    rules = all_true(possible(anybody, (name,)))
    where = [formula for answer in answers for formula in answer.values()]
    others = [both(formula, negated(_swapped(formula, swap))) for formula in where]
    return both(_swapped(rules, swap), any_true(others))


def _swapped(formula: Formula, swap: list[tuple[Formula, Formula]]) -> Formula:
    return formula if isinstance(formula, bool) else z3.substitute(formula, *swap)


def relevant_facts(law: LawOnDay, facts: Mapping[str, Value], act: str) -> tuple[str, ...]:
    """Of the missing facts that the law reads about an act, those that can still change an answer.

    The first call about a law and an act prepares the solver, the next ones take milliseconds.
    """
    return _prepared(SameLaw(law), act).of(facts)


@lru_cache(maxsize=64)
def _prepared(same: SameLaw, act: str) -> Relevance:
    return Relevance(same.law, act)
