"""Any complete person at all: each fact a variable of the solver."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from vartai.facts import Between, Kind, Value, Vocabulary
from vartai.law.proof.alphabet import Alphabet
from vartai.law.proof.solving import Formula, Variable, negated, z3


@dataclass(frozen=True)
class Anybody:
    """One arbitrary person on a day; all facts are known, but for judgements that may still be open.

    `may_be_open` names the yes/no judgements that a published dispute leaves to an officer. `unknown` facts
    are thought of as missing. `suffix` tells the variables of two persons apart.
    """

    day: date
    known: Vocabulary
    alphabet: Alphabet
    may_be_open: frozenset[str] = frozenset()
    unknown: frozenset[str] = frozenset()
    suffix: str = ""
    _made: dict[str, Variable] = field(default_factory=dict, compare=False, repr=False)

    def twin(self) -> Anybody:
        """Another arbitrary person."""
        return replace(self, suffix=self.suffix + "'", _made={})

    def lacking(self, *names: str) -> Anybody:
        """The very same person, with these facts missing."""
        return replace(self, unknown=self.unknown | set(names))

    def flag(self, name: str) -> Variable:
        """A yes/no fact."""
        return self._variable(name, z3.Bool)

    def is_open(self, name: str) -> Formula:
        """The judgement has not been made."""
        if name in self.unknown:
            return True
        return self._variable(f"{name}?", z3.Bool) if name in self.may_be_open else False

    def holds(self, name: str, code: str) -> Formula:
        """The code fact is this code, or the set fact has it."""
        return self._variable(f"{name}={code}", z3.Bool) if code in self.alphabet.codes(name) else False

    def number(self, name: str) -> Variable:
        """A count or an amount."""
        return self._variable(name, z3.Int if self.known[name].kind is Kind.INT else z3.Real)

    def day_of(self, name: str) -> Variable:
        """A day, as its number in the calendar."""
        return self._variable(name, z3.Int)

    def _variable(self, name: str, make: Callable[[str], Variable]) -> Variable:
        if name not in self._made:
            self._made[name] = make(name + self.suffix)
        return self._made[name]

    def variables(self, name: str) -> tuple[Variable, ...]:
        """All variables of a fact, in a fixed order."""
        match self.known[name].kind:
            case Kind.BOOL if name in self.may_be_open:
                return self.flag(name), self.is_open(name)
            case Kind.BOOL:
                return (self.flag(name),)
            case Kind.CODE | Kind.CODES:
                return tuple(self.holds(name, code) for code in self.alphabet.codes(name))
            case Kind.DATE:
                return (self.day_of(name),)
            case _:
                return (self.number(name),)

    def equals(self, name: str, value: Value) -> list[Formula]:
        """The fact has this value, or lies within these bounds; codes as `Alphabet.standing_for` has them."""
        match value:
            case bool():
                one = self.flag(name)
                closed = [negated(self.is_open(name))] if name in self.may_be_open else []
                return [one if value else negated(one), *closed]
            case frozenset() | str():
                held = value if isinstance(value, frozenset) else {value}
                codes = self.alphabet.codes(name)
                return [self.holds(name, c) if c in held else negated(self.holds(name, c)) for c in codes]
            case Between(low, high):
                top = [] if high is None else [self.number(name) <= rational(high)]
                return [self.number(name) >= rational(low), *top]
            case date():
                return [self.day_of(name) == value.toordinal()]
            case _:
                return [self.number(name) == rational(value)]

    def read(self, model: z3.ModelRef, name: str) -> Value | None:
        """The value of a fact in a model; `None` is a judgement that is still open."""

        def found(variable: Variable) -> Variable:
            return model.eval(variable, model_completion=True)

        match self.known[name].kind:
            case Kind.BOOL:
                still_open = name in self.may_be_open and z3.is_true(found(self.is_open(name)))
                return None if still_open else z3.is_true(found(self.flag(name)))
            case Kind.CODE | Kind.CODES as kind:
                held = [c for c in self.alphabet.codes(name) if z3.is_true(found(self.holds(name, c)))]
                return frozenset(held) if kind is Kind.CODES else held[0] if held else None
            case Kind.DATE:
                return date.fromordinal(found(self.day_of(name)).as_long())
            case Kind.INT:
                return int(found(self.number(name)).as_long())
            case _:
                value = Fraction(str(found(self.number(name)).as_fraction()))
                return int(value) if value.denominator == 1 else float(value)

    def facts(self, model: z3.ModelRef, names: tuple[str, ...]) -> dict[str, Value]:
        """The facts of a model by their names; open judgements are left out."""
        read = ((name, self.read(model, name)) for name in names)
        return {name: value for name, value in read if value is not None}

    def swapped(self, other: Anybody, name: str) -> Iterator[tuple[Variable, Variable]]:
        """The variables of a fact, each with that of another person."""
        yield from zip(self.variables(name), other.variables(name), strict=True)


def rational(value: float) -> Variable:
    """A number as the law writes it: 0.1 is a tenth."""
    exact = Fraction(repr(value))
    return z3.IntVal(exact.numerator) if exact.denominator == 1 else z3.RealVal(str(exact))


def pinned(anybody: Anybody, facts: Mapping[str, Value]) -> list[Formula]:
    """Whatever is known of somebody; the act is left out, since every formula is about one act."""
    stands = anybody.alphabet.standing_for(facts)
    return [
        formula for name, value in stands.items() if name != "act" for formula in anybody.equals(name, value)
    ]
