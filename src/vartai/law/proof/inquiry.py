"""One question about one act under one law, with a solver at hand: the unit that every check looks at."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vartai.law.law import Claim
from vartai.law.proof.answer_formula import AnswerFormula, Stands
from vartai.law.proof.example import Example, decided, example
from vartai.law.proof.law_formula import NOTHING, LawFormula, Without, facts_read_by
from vartai.law.proof.possible_people import in_bounds, possible
from vartai.law.proof.solving import Formula, any_true, both, negated, z3
from vartai.law.provision import Provision
from vartai.law.question import Question


@dataclass(frozen=True)
class Inquiry:
    """A law, an act, a question."""

    formula: LawFormula
    act: str
    question: Question

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """What the law says to the question."""
        return self.formula.law.claims(self.act, self.question.name)

    @cached_property
    def guards(self) -> tuple[Provision, ...]:
        """The guards that forbid an outcome of the question."""
        guards = self.formula.law.guards(self.act)
        return tuple(g for g in guards if any(asks == self.question.name for asks, _ in g.forbids))

    @cached_property
    def reads(self) -> tuple[str, ...]:
        """The facts that the question can turn on."""
        return self.formula.reads(self.act, self.question)

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The facts that the question can turn on, and those that its guards look at."""
        return tuple(dict.fromkeys((*self.reads, *facts_read_by(self.guards))))

    def answer(self, without: Without = NOTHING) -> AnswerFormula:
        """Where each conclusion is the answer."""
        return self.formula.answer(self.act, self.question, without)

    def stands(self, claim: Claim) -> Stands:
        """Where a claim applies, is open, is disputed."""
        return self.formula.stands(claim, self.act)

    def changed(self, without: Without) -> Formula:
        """Where the answer would be another without something."""
        after = self.answer(without)
        return any_true(both(where, negated(after.get(c, False))) for c, where in self.answer().items())

    @cached_property
    def bounds(self) -> list[Formula]:
        """What the vocabulary says of the facts that the question can turn on."""
        return in_bounds(self.formula.anybody, self.reads)

    @cached_property
    def _solver(self) -> Any:
        solver = z3.Solver()
        solver.add(*possible(self.formula.anybody, self.names))
        return solver

    def can(self, *claims: Formula) -> bool:
        """Whether there can be anybody of whom all these hold."""
        return self.model(*claims) is not None

    def model(self, *claims: Formula) -> Any:
        """The solver's word on somebody of whom all these hold, or `None`."""
        if any(claim is False for claim in claims):
            return None
        self._solver.push()
        self._solver.add(*claims)
        found = self._solver.model() if decided(self._solver) else None
        self._solver.pop()
        return found

    def example(self, claim: Formula) -> Example | None:
        """The most ordinary person of whom it holds."""
        return example(self.formula.anybody, claim, self.act, self.names)
