"""An invented person of whom something holds, differing in as few facts as possible from a plain one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from vartai.facts import Kind, Value
from vartai.law.proof.anybody import Anybody, rational
from vartai.law.proof.plain_person import plain_value
from vartai.law.proof.possible_people import possible, tied_to
from vartai.law.proof.solving import Formula, all_true, z3


@dataclass(frozen=True)
class Example:
    """Somebody invented: the act, the facts that the question can turn on, and which of them are unusual.

    A judgement that no officer has made yet is left out of the facts and named among the unusual ones.
    """

    act: str
    facts: Mapping[str, Value]
    unusual: tuple[str, ...]

    @property
    def case(self) -> dict[str, Value]:
        """The facts with the act, as a case is put to the law."""
        return {"act": self.act, **self.facts}

    def as_data(self) -> dict[str, Any]:
        """For JSON: sets as sorted lists, days as YYYY-MM-DD."""
        facts = {name: _plain(value) for name, value in self.facts.items()}
        return {"act": self.act, "facts": facts, "unusual": list(self.unusual)}


def _plain(value: Value) -> Any:
    if isinstance(value, frozenset):
        return sorted(value)
    return value.isoformat() if isinstance(value, date) else value


def anyone(anybody: Anybody, claim: Formula, names: Iterable[str]) -> bool:
    """Whether there can be anybody of whom the claim holds."""
    if isinstance(claim, bool):
        return claim
    solver = z3.Solver()
    solver.add(*possible(anybody, names), claim)
    return decided(solver)


def example(anybody: Anybody, claim: Formula, act: str, names: Iterable[str]) -> Example | None:
    """The most ordinary person of whom the claim holds, or `None`: then there is nobody."""
    facts = tied_to(anybody, names)
    if claim is False:
        return None
    rules = [*possible(anybody, facts), claim]
    finder = z3.Optimize()
    finder.add(*rules)
    ordinary = {name: _is_plain(anybody, name) for name in facts}
    for wish in ordinary.values():
        finder.add_soft(wish)
    if not decided(finder):
        return None
    model = finder.model()
    unusual = tuple(name for name, wish in ordinary.items() if not _holds(model, wish))
    kept = [wish for name, wish in ordinary.items() if name not in unusual]
    model = _tidied(anybody, [*rules, *kept], unusual, model)
    asked = tuple(names)
    shown = tuple(name for name in facts if name in asked or name in unusual)
    return Example(act, anybody.facts(model, shown), unusual)


def decided(solver: Any) -> bool:
    """The solver's word; where it gives up nothing is proved and nothing refuted, so that is an error."""
    found = solver.check()
    if found == z3.unknown:
        raise ArithmeticError(f"the solver gave up ({solver.reason_unknown()}); nothing is proved")
    return bool(found == z3.sat)


def _holds(model: Any, formula: Formula) -> bool:
    return formula is True or z3.is_true(model.eval(formula, model_completion=True))


def _is_plain(anybody: Anybody, name: str) -> Formula:
    fact = anybody.known[name]
    value = plain_value(fact, anybody.day, anybody.alphabet.codes(name))
    return all_true(anybody.equals(name, value))


def _tidied(anybody: Anybody, rules: list[Formula], unusual: tuple[str, ...], model: Any) -> Any:
    """The same person with numbers and days as near to the ordinary as can be, in whole or half units."""
    for name in unusual:
        fact = anybody.known[name]
        if not fact.kind.is_number and fact.kind is not Kind.DATE:
            continue
        plain = plain_value(fact, anybody.day)
        halves = z3.Int(f"{name} in halves")
        centre = rational(plain.toordinal() if isinstance(plain, date) else float(str(plain)))
        twice = 2 * (anybody.day_of(name) if fact.kind is Kind.DATE else anybody.number(name))
        finder = z3.Optimize()
        finder.add(*rules, z3.ToReal(halves) == twice - 2 * centre)
        finder.minimize(z3.If(halves >= 0, halves, -halves))
        if finder.check() == z3.sat:
            model = finder.model()
            value = model.eval(twice, model_completion=True)
            rules = [*rules, twice == value]
    return model
