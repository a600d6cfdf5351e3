"""A condition as a formula of the solver: the third reader of the tree, beside case and table."""

from __future__ import annotations

import operator
from collections.abc import Mapping

from vartai.law.expression import All, Always, Among, AnyOf, Condition, HasAny, HasOther, Not, OneOf, YesNo
from vartai.law.measuring import Compare, CompareDays, Constant, Day, DayFact, Number, OnDay, Quantity, Sum
from vartai.law.proof.anybody import Anybody, rational
from vartai.law.proof.solving import Formula, Variable, any_true, both, negated, z3
from vartai.law.proof.truth import OPEN, Truth, certain, every, some
from vartai.law.walking import fact_names

Given = Mapping[str, str | bool]
"""What is taken as given of everybody: the act, and judgements tried both ways."""

_SIGNS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


def truth_of(condition: Condition, anybody: Anybody, given: Given) -> Truth:
    """Where the condition is true of anybody and where it is false."""
    match condition:
        case All(parts):
            return every(truth_of(part, anybody, given) for part in parts)
        case AnyOf(parts):
            return some(truth_of(part, anybody, given) for part in parts)
        case Not(part):
            return ~truth_of(part, anybody, given)
        case Always(None):
            return OPEN
        case Always(value):
            return certain(value)
        case YesNo(name) if name in given:
            return certain(bool(given[name]))
        case YesNo(name) if name in anybody.may_be_open - anybody.unknown:
            made = negated(anybody.is_open(name))
            return Truth(both(made, anybody.flag(name)), both(made, negated(anybody.flag(name))))
        case OneOf(fact, codes) if fact.name in given:
            return certain(given[fact.name] in codes)
    if anybody.unknown and not anybody.unknown.isdisjoint(fact_names(condition)):
        return OPEN
    return certain(_atom(condition, anybody))


def _atom(condition: Condition, anybody: Anybody) -> Formula:
    match condition:
        case YesNo(name):
            return anybody.flag(name)
        case OneOf(fact, codes) | HasAny(fact, codes):
            return any_true(anybody.holds(fact.name, code) for code in codes)
        case HasOther(fact, codes):
            others = [code for code in anybody.alphabet.codes(fact.name) if code not in codes]
            return any_true(anybody.holds(fact.name, code) for code in others)
        case Among(fact, others):
            shared = anybody.alphabet.codes(fact.name)
            return any_true(both(anybody.holds(fact.name, c), anybody.holds(others.name, c)) for c in shared)
        case Compare(sign, left, right):
            return _compared(sign, _number(left, anybody), _number(right, anybody))
        case CompareDays(sign, left, right):
            return _compared(sign, _day(left, anybody), _day(right, anybody))
    raise TypeError(f"{condition!r} can't be put to the solver; fold the condition on a day first")


def _compared(sign: str, left: Variable, right: Variable) -> Formula:
    compared = z3.simplify(_SIGNS[sign](left, right))
    return True if z3.is_true(compared) else False if z3.is_false(compared) else compared


def _number(number: Number, anybody: Anybody) -> Variable:
    match number:
        case Constant(value):
            return rational(value)
        case Quantity(name):
            return anybody.number(name)
        case Sum(terms):
            return z3.Sum([rational(factor) * _number(term, anybody) for factor, term in terms])
    raise TypeError(f"{number!r} can't be put to the solver; fold the condition on a day first")


def _day(day: Day, anybody: Anybody) -> Variable:
    match day:
        case OnDay(value):
            return z3.IntVal(value.toordinal())
        case DayFact(name):
            return anybody.day_of(name)
    raise TypeError(f"{day!r} can't be put to the solver; fold the condition on a day first")
