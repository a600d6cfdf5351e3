"""Where Kleene's logic leaves an answer open that any value of the missing fact would give alike.

For a person of whom one fact is missing a first guess of the solver is tried against all values of that fact;
a value with another answer is learnt, until nobody is left, somebody is found, or the search is given up.
Facts of life are left aside: the single case doesn't know them, and this is about its logic.
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import replace
from typing import Any

from vartai.law.proof.example import Example, decided
from vartai.law.proof.finding import Check, Key, LawFinding
from vartai.law.proof.inquiry import Inquiry
from vartai.law.proof.solving import Formula, all_true, any_true, negated, z3
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion

ROUNDS = 30
"""So many values of one fact are learnt before the search is given up."""


def open_though_settled(inquiry: Inquiry, told: Container[Key] = ()) -> Iterator[LawFinding]:
    """Facts that are asked for although they can't change the answer of somebody.

    People whose answer is settled are looked for first, then those about whom it would be disputed anyway.
    What was `told` is not looked for again.
    """
    for name in inquiry.reads:
        settled, disputed = (_finding(inquiry, name, disputed=disputed) for disputed in (False, True))
        if settled.key in told:
            continue
        blind = inquiry.formula.lacking(name).answer(inquiry.act, inquiry.question)
        still_open = blind.get(Conclusion(UNKNOWN), False)
        for finding in (settled, disputed):
            if still_open is False or finding.key in told:
                break
            person = _Search(inquiry, name, still_open, disputed=finding is disputed).somebody()
            if person is not None:
                facts = {n: value for n, value in person.facts.items() if n != name}
                yield replace(finding, example=Example(person.act, facts, person.unusual))
                break


def _finding(inquiry: Inquiry, name: str, *, disputed: bool) -> LawFinding:
    always = "disputed" if disputed else "settled"
    about = f"{inquiry.question.name}: {name}" + (" (disputed)" if disputed else "")
    words = f"the fact is asked for although the answer is {always} alike whatever it is"
    return LawFinding(Check.OPEN_THOUGH_SETTLED, (), about, words)


class _Search:
    """For somebody whose answer is open while a fact is missing, and the same whatever the fact is."""

    def __init__(self, inquiry: Inquiry, name: str, still_open: Formula, *, disputed: bool) -> None:
        self.inquiry, self.name, self.still_open = inquiry, name, still_open
        self.anybody = inquiry.formula.anybody
        answers = inquiry.answer().items()
        self.answers = {
            c: where
            for c, where in answers
            if where is not False and c.outcome != UNKNOWN and (c.outcome == DISPUTED) is disputed
        }
        self.marks = {c: z3.Bool(f"always {at}") for at, c in enumerate(self.answers)}
        self.values = z3.Solver()
        self.values.add(*inquiry.bounds)
        self.guesses = z3.Solver()
        self.guesses.add(*inquiry.bounds, still_open, any_true(self.marks.values()))
        for conclusion, where in self.answers.items():
            self.guesses.add(z3.Implies(self.marks[conclusion], where))

    def somebody(self) -> Example | None:
        """Guess a person, look for a value with another answer, learn it; until there is none, or nobody."""
        for _ in range(ROUNDS if self.answers else 0):
            if not decided(self.guesses):
                return None
            model = self.guesses.model()
            given = next(c for c, mark in self.marks.items() if z3.is_true(model.eval(mark)))
            variables = (v for n in self.inquiry.reads if n != self.name for v in self.anybody.variables(n))
            fixed = [v == model.eval(v, model_completion=True) for v in variables]
            against = self._otherwise(fixed, given)
            if against is None:
                return self.inquiry.example(all_true((self.still_open, *fixed)))
            self._learn(against)
        return None

    def _otherwise(self, fixed: list[Formula], given: Conclusion) -> Any:
        """A person alike in all other facts who is answered differently."""
        if self.answers[given] is True:
            return None
        self.values.push()
        self.values.add(*fixed, negated(self.answers[given]))
        found = self.values.model() if decided(self.values) else None
        self.values.pop()
        return found

    def _learn(self, against: Any) -> None:
        """An answer that is the same whatever the fact must be given with this value too."""
        variables = self.anybody.variables(self.name)
        value = [(v, against.eval(v, model_completion=True)) for v in variables]
        for conclusion, where in self.answers.items():
            if where is not True:
                with_value = False if where is False else z3.substitute(where, *value)
                self.guesses.add(z3.Implies(self.marks[conclusion], with_value))
