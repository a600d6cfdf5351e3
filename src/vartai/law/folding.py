"""Putting into a condition what is fixed before any person is looked at: day, figures, known facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from vartai.facts.events.length import add_months
from vartai.law.expression import All, Always, AnyOf, Condition, Not, OneOf, YesNo, all_of, any_of
from vartai.law.measuring import (
    AsOf,
    Compare,
    CompareDays,
    Constant,
    Day,
    DayFact,
    Figure,
    MonthsBetween,
    Number,
    OnDay,
    Sum,
)


def fold(condition: Condition, day: date, figures: Mapping[str, float]) -> Condition:
    """The condition on one day: figures become constants, counts of months become cutoff days."""
    match condition:
        case All(parts):
            return all_of(*(fold(part, day, figures) for part in parts))
        case AnyOf(parts):
            return any_of(*(fold(part, day, figures) for part in parts))
        case Not(part):
            return Not(fold(part, day, figures))
        case Compare(sign, MonthsBetween() as months, right):
            return _fold_months(sign, months, _constant(right, figures), day)
        case Compare(sign, left, right):
            return Compare(sign, _fold_number(left, figures), _fold_number(right, figures))
        case CompareDays(sign, left, right):
            return _settled(CompareDays(sign, _fold_day(left, day), _fold_day(right, day)))
        case _:
            return condition


def assume(condition: Condition, known: Mapping[str, str | bool]) -> Condition:
    """The condition with some codes and yes/no facts taken as given, simplified."""
    match condition:
        case All(parts):
            return _junction([assume(part, known) for part in parts], False)
        case AnyOf(parts):
            return _junction([assume(part, known) for part in parts], True)
        case Not(part):
            inner = assume(part, known)
            if isinstance(inner, Always):
                return Always(None if inner.value is None else not inner.value)
            return Not(inner)
        case YesNo(name) if name in known:
            return Always(bool(known[name]))
        case OneOf(fact, codes) if fact.name in known:
            return Always(known[fact.name] in codes)
        case _:
            return condition


def _junction(parts: list[Condition], decisive: bool) -> Condition:
    if any(isinstance(part, Always) and part.value is decisive for part in parts):
        return Always(decisive)
    rest = [part for part in parts if not (isinstance(part, Always) and part.value is not None)]
    return any_of(*rest) if decisive else all_of(*rest)


def last_start(end: date, months: int) -> date:
    """The latest day whose date `months` later is not after `end`.

    Several days can lead to one: 29, 30 and 31 August plus six months all end on 28 February.
    """
    start = add_months(end, -months)
    while add_months(start + timedelta(1), months) <= end:
        start += timedelta(1)
    return start


def _fold_months(sign: str, months: MonthsBetween, count: float, day: date) -> Condition:
    """Compare `first + count months` with `last`, one of which must be the day asked about."""
    if count != int(count):
        raise ValueError(f"count months in whole numbers: {months} {sign} {count}")
    match _fold_day(months.first, day), _fold_day(months.last, day):
        case DayFact() as first, OnDay(end):
            late = last_start(end, int(count))
            early = last_start(end - timedelta(1), int(count))
            return {
                "<": CompareDays(">", first, OnDay(late)),
                "<=": CompareDays(">", first, OnDay(early)),
                ">": CompareDays("<=", first, OnDay(early)),
                ">=": CompareDays("<=", first, OnDay(late)),
            }[sign]
        case OnDay(start), DayFact() as last:
            return CompareDays(sign, last, OnDay(add_months(start, int(count))))
        case first, last:
            raise ValueError(f"count months between a fact and the day asked about, not {first} and {last}")


def _constant(value: Number, figures: Mapping[str, float]) -> float:
    match _fold_number(value, figures):
        case Constant(number):
            return number
    raise ValueError(f"compare months with a plain number or a figure, not with {value}")


def _fold_number(value: Number, figures: Mapping[str, float]) -> Number:
    match value:
        case Figure(name):
            return Constant(figures[name])
        case Sum(terms):
            return Sum(tuple((factor, _fold_number(term, figures)) for factor, term in terms))
        case _:
            return value


def _fold_day(value: Day, day: date) -> Day:
    return OnDay(day) if isinstance(value, AsOf) else value


def _settled(condition: CompareDays) -> Condition:
    """A comparison of two plain days is settled."""
    match condition:
        case CompareDays(sign, OnDay(left), OnDay(right)):
            return Always(
                {
                    "<": left < right,
                    "<=": left <= right,
                    ">": left > right,
                    ">=": left >= right,
                    "=": left == right,
                    "!=": left != right,
                }[sign]
            )
    return condition
