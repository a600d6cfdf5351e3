"""A condition weighed against the facts of one case, in Kleene's three-valued logic, reasons kept."""

from __future__ import annotations

import math
import operator
from collections.abc import Mapping
from datetime import date

from vartai.facts import Between, Value
from vartai.law.answer import Reason
from vartai.law.expression import All, Always, Among, AnyOf, Condition, HasAny, HasOther, Not, OneOf, YesNo
from vartai.law.measuring import Compare, CompareDays, Constant, Day, DayFact, Number, OnDay, Quantity, Sum
from vartai.law.walking import fact_names

Facts = Mapping[str, Value]
Interval = tuple[float, float]

_DAYS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


def weigh(condition: Condition, facts: Facts) -> Reason:
    """True, false or unknown, with the parts that made it so; a part that did not decide is left out."""
    match condition:
        case All(parts):
            return _junction(condition, parts, False, facts)
        case AnyOf(parts):
            return _junction(condition, parts, True, facts)
        case Not(part):
            inner = weigh(part, facts)
            return Reason(condition, None if inner.value is None else not inner.value, (inner,))
        case Always(value):
            return Reason(condition, value)
    value = _atom(condition, facts)
    if value is not None:
        return Reason(condition, value)
    unknown = tuple(n for n in fact_names(condition) if isinstance(facts.get(n), Between | None))
    return Reason(condition, None, facts=unknown)


def _junction(condition: Condition, parts: tuple[Condition, ...], decisive: bool, facts: Facts) -> Reason:
    reasons = []
    for part in parts:
        reason = weigh(part, facts)
        if reason.value is decisive:
            return Reason(condition, decisive, (reason,))
        reasons.append(reason)
    unknown = tuple(reason for reason in reasons if reason.value is None)
    if unknown:
        return Reason(condition, None, unknown)
    return Reason(condition, not decisive, tuple(reasons))


def _atom(condition: Condition, facts: Facts) -> bool | None:
    match condition:
        case YesNo(name):
            value = facts.get(name)
            return None if value is None else value is True
        case OneOf(fact, codes):
            value = facts.get(fact.name)
            return None if value is None else value in codes
        case HasAny(fact, codes):
            held = facts.get(fact.name)
            return bool(held.intersection(codes)) if isinstance(held, frozenset) else None
        case HasOther(fact, codes):
            held = facts.get(fact.name)
            return bool(held.difference(codes)) if isinstance(held, frozenset) else None
        case Among(fact, others):
            value, held = facts.get(fact.name), facts.get(others.name)
            return value in held if value is not None and isinstance(held, frozenset) else None
        case Compare(sign, left, right):
            return _compare(sign, interval(left, facts), interval(right, facts))
        case CompareDays(sign, left, right):
            first, last = _day(left, facts), _day(right, facts)
            return None if first is None or last is None else bool(_DAYS[sign](first, last))
    raise TypeError(f"{condition!r} can't be weighed; fold the condition on a day first")


def interval(number: Number, facts: Facts) -> Interval | None:
    """The bounds of a number, equal where it is exactly known; None where nothing is known."""
    match number:
        case Constant(value):
            return value, value
        case Quantity(name):
            held = facts.get(name)
            if isinstance(held, Between):
                return held.low, math.inf if held.high is None else held.high
            return (float(held), float(held)) if isinstance(held, int | float) else None
        case Sum(terms):
            low = high = 0.0
            for factor, term in terms:
                bounds = interval(term, facts)
                if bounds is None:
                    return None
                ends = sorted((factor * bounds[0], factor * bounds[1]))
                low, high = low + ends[0], high + ends[1]
            return low, high
    raise TypeError(f"{number!r} can't be weighed; fold the condition on a day first")


def _compare(sign: str, left: Interval | None, right: Interval | None) -> bool | None:
    if left is None or right is None:
        return None
    if sign in ("=", "!="):
        if left[0] == left[1] == right[0] == right[1]:
            return sign == "="
        apart = left[1] < right[0] or right[1] < left[0]
        return (sign == "!=") if apart else None
    if sign in (">", ">="):
        left, right = right, left
    strict = sign in ("<", ">")
    if left[1] < right[0] or (not strict and left[1] == right[0]):
        return True
    if left[0] > right[1] or (strict and left[0] == right[1]):
        return False
    return None


def _day(day: Day, facts: Facts) -> date | None:
    match day:
        case OnDay(value):
            return value
        case DayFact(name):
            held = facts.get(name)
            return held if isinstance(held, date) else None
    raise TypeError(f"{day!r} can't be weighed; fold the condition on a day first")
