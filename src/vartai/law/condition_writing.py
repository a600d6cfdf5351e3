"""Conditions in the language of `condition_reading`: what is written is read back the same."""

from __future__ import annotations

from typing import Any

from vartai.law.expression import All, Always, Among, AnyOf, Condition, HasAny, HasOther, Not, OneOf, YesNo
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
    Quantity,
    Sum,
)


def written_condition(condition: Condition) -> list[Any]:
    """A condition as a file would hold it: a list of parts that must all hold.

    A condition that is never knowable has no words and raises `ValueError`.
    """
    match condition:
        case Always(True):
            return []
        case All(parts):
            return [_written(part) for part in parts]
        case _:
            return [_written(condition)]


def _written(condition: Condition) -> Any:
    match condition:
        case All(parts):
            return {"all": [_written(part) for part in parts]}
        case AnyOf(parts):
            return {"any": [_written(part) for part in parts]}
        case Always(True):
            return {"all": []}
        case Always(False):
            return {"any": []}
        case Not(YesNo(name)):
            return f"{name} = false"
        case Not(OneOf(fact, (code,))):
            return f"{fact.name} != {code}"
        case Not(OneOf(fact, codes)):
            return f"{fact.name} not in {_list(codes)}"
        case Not(Among(fact, others)):
            return f"{fact.name} not in {others.name}"
        case Not(part):
            return {"not": _written(part)}
    return written_comparison(condition)


def written_comparison(condition: Condition) -> str:
    """One comparison or yes/no fact."""
    match condition:
        case YesNo(name):
            return f"{name} = true"
        case OneOf(fact, (code,)):
            return f"{fact.name} = {code}"
        case OneOf(fact, codes):
            return f"{fact.name} in {_list(codes)}"
        case Among(fact, others):
            return f"{fact.name} in {others.name}"
        case HasAny(fact, (code,)):
            return f"{fact.name} has {code}"
        case HasAny(fact, codes):
            return f"{fact.name} has_any {_list(codes)}"
        case HasOther(fact, codes):
            return f"{fact.name} has_other_than {_list(codes)}"
        case Compare(sign, left, right):
            return f"{_number(left)} {sign} {_number(right)}"
        case CompareDays(sign, left, right):
            return f"{_day(left)} {sign} {_day(right)}"
    raise ValueError(f"there are no words for {condition!r}")


def _list(codes: tuple[str, ...]) -> str:
    return f"[{', '.join(codes)}]"


def _number(number: Number) -> str:
    match number:
        case Sum(terms):
            (factor, number), *rest = terms
            # a sum of one part keeps its factor, or it would be read as the part alone
            bare = factor == 1 and rest
            first = _primary(number) if bare else f"{factor!r} * {_primary(number)}"
            return "".join((first, *(_term(*term) for term in rest)))
    return _primary(number)


def _term(factor: float, number: Number) -> str:
    sign = "-" if factor < 0 else "+"
    return (
        f" {sign} {_primary(number)}" if abs(factor) == 1 else f" {sign} {abs(factor)!r} * {_primary(number)}"
    )


def _primary(number: Number) -> str:
    match number:
        case Quantity(name):
            return name
        case Constant(value):
            return repr(int(value)) if value == int(value) else repr(value)
        case Figure(name):
            return f"figure({name})"
        case MonthsBetween(first, last):
            return f"months_between({_day(first)}, {_day(last)})"
        case Sum():
            return f"({_number(number)})"
    raise ValueError(f"there are no words for {number!r}")


def _day(day: Day) -> str:
    match day:
        case DayFact(name):
            return name
        case OnDay(value):
            return value.isoformat()
        case AsOf():
            return "as_of"
    raise ValueError(f"there are no words for {day!r}")
