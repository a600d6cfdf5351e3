"""The answers to a question that the law tells apart: a class of them, with one standing for all."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from itertools import combinations

from vartai.facts import Between, Fact, Kind, Value
from vartai.law.asking.breaking_points import days_that_matter, numbers_that_matter
from vartai.law.expression import Among, Condition, HasAny, HasOther, OneOf
from vartai.law.walking import fact_names
from vartai.law.weighing import Facts, weigh

Weights = Mapping[str, Mapping[Value, float]]
"""How common each answer about a fact is among people alike; a set is one answer as a whole."""

_MOST_SETS = 6
_UNHEARD_OF = 1e-6
"""The share of answers that nobody among the people alike has given."""


@dataclass(frozen=True)
class AnswerClass:
    """One answer standing for all that the law treats alike, and how common they are; shares add up to 1."""

    stand_in: Value
    share: float


class AnswerClasses:
    """The classes of answers to the question about one fact, as one reckoning tells them apart."""

    def __init__(self, fact: Fact, own: Iterable[Condition], day: date) -> None:
        self.fact = fact
        self._atoms = tuple(own)
        self._day = day
        self.is_linked = any(len(fact_names(atom)) > 1 for atom in self._atoms)
        """Whether the law compares the fact with another one: then its classes follow from that one."""

    def stand_in(self, value: Value) -> Value:
        """The answer that stands for this one, or the value itself where the law compares it with others."""
        if self.is_linked or isinstance(value, Between):
            return value
        return self._stand_ins.get(self._signature(value, {}), value)

    def of(self, facts: Facts, weights: Weights | None) -> tuple[AnswerClass, ...]:
        """The classes that are possible for a case, by the likeliness of the answer."""
        candidates: dict[tuple[bool | None, ...], Value] = {}
        for value in self._candidates(facts):
            candidates.setdefault(self._signature(value, facts), value)
        shares = dict.fromkeys(candidates, _UNHEARD_OF)
        for value, share in (weights or {}).get(self.fact.name, {}).items():
            signature = self._signature(value, facts)
            candidates.setdefault(signature, value)
            shares[signature] = shares.get(signature, 0.0) + share
        total = sum(shares.values())
        return tuple(AnswerClass(candidates[s], share / total) for s, share in shares.items())

    def every(self, facts: Facts) -> tuple[Value, ...] | None:
        """One answer of every class there is; None where they are too many, or hang on other facts."""
        if self.is_linked or (self.fact.kind is Kind.CODES and len(self._codes) > _MOST_SETS):
            return None
        values = self._sets(len(self._codes)) if self.fact.kind is Kind.CODES else self._candidates(facts)
        return tuple({self._signature(value, {}): value for value in values}.values())

    @cached_property
    def _stand_ins(self) -> dict[tuple[bool | None, ...], Value]:
        values = self._sets(2) if self.fact.kind is Kind.CODES else self._candidates({})
        found: dict[tuple[bool | None, ...], Value] = {}
        for value in values:
            found.setdefault(self._signature(value, {}), value)
        return found

    @cached_property
    def _codes(self) -> tuple[str, ...]:
        """One code of each class of codes, and one that the law doesn't name if there is such a one."""
        named = [a.codes for a in self._atoms if isinstance(a, OneOf | HasAny | HasOther)]
        classes: dict[tuple[bool, ...], str] = {}
        for code in self.fact.codes:
            classes.setdefault(tuple(code in codes for codes in named), code)
        return tuple(classes.values())

    def _candidates(self, facts: Facts) -> Iterator[Value]:
        match self.fact.kind:
            case Kind.BOOL:
                yield from (True, False)
            case Kind.CODE:
                yield from self._codes
                yield from sorted(code for other in self._linked_to(facts) for code in other)
            case Kind.CODES:
                yield from self._sets(1)
                yield from (frozenset(other) for other in self._linked_to(facts))
            case Kind.DATE:
                yield from days_that_matter(self._atoms, facts, self._day)
            case _:
                yield from numbers_that_matter(self.fact, self._atoms, facts)

    def _linked_to(self, facts: Facts) -> Iterator[frozenset[str]]:
        """The codes that other facts of the case hold and that this one is compared with."""
        for atom in self._atoms:
            if isinstance(atom, Among):
                held = facts.get(atom.others.name if atom.fact.name == self.fact.name else atom.fact.name)
                if isinstance(held, frozenset):
                    yield held
                elif isinstance(held, str):
                    yield frozenset({held})

    def _sets(self, most: int) -> Iterator[frozenset[str]]:
        for size in range(min(most, len(self._codes)) + 1):
            yield from (frozenset(codes) for codes in combinations(self._codes, size))

    def _signature(self, value: Value, facts: Facts) -> tuple[bool | None, ...]:
        """How everything that the law says of the fact comes out."""
        case = {**facts, self.fact.name: value} if self.is_linked else {self.fact.name: value}
        return tuple(weigh(atom, case).value for atom in self._atoms)
