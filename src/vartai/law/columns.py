"""A condition compiled to an expression over the columns of a population; null is unknown.

Polars' `&`, `|`, `~` and comparisons follow Kleene's logic; `when/then` takes null for false and is used only
where no null can come in.
"""

from __future__ import annotations

import operator
from collections.abc import Collection, Mapping
from functools import reduce

import polars as pl

from vartai.facts.bounds import HIGH, LOW
from vartai.law.expression import All, Always, Among, AnyOf, Condition, HasAny, HasOther, Not, OneOf, YesNo
from vartai.law.layout import Bits, Layout, among_column
from vartai.law.measuring import Compare, CompareDays, Constant, Day, DayFact, Number, OnDay, Quantity, Sum

_SIGNS = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}


_NOTHING: Mapping[Condition, pl.Expr] = {}


def compile_condition(
    condition: Condition,
    layout: Layout,
    bounded: Collection[str] = (),
    held: Mapping[Condition, pl.Expr] = _NOTHING,
) -> pl.Expr:
    """The condition as a Boolean expression; `bounded` names the numbers with columns for their bounds.

    `held` are columns that hold smaller conditions already.
    """
    if condition in held:
        return held[condition]
    match condition:
        case Always(value):
            return pl.lit(value, pl.Boolean)
        case All(parts):
            return reduce(operator.and_, [compile_condition(part, layout, bounded, held) for part in parts])
        case AnyOf(parts):
            return reduce(operator.or_, [compile_condition(part, layout, bounded, held) for part in parts])
        case Not(part):
            return ~compile_condition(part, layout, bounded, held)
        case YesNo(name):
            return pl.col(name)
        case OneOf(fact, codes):
            bits = layout.codes[fact.name]
            return _any_bit(fact.name, bits, bits.mask(codes))
        case HasAny(fact, codes):
            bits = layout.sets[fact.name]
            return _any_bit(fact.name, bits, bits.mask(codes))
        case HasOther(fact, codes):
            bits = layout.sets[fact.name]
            every_bit = (bits.other << 1) - 1
            return _any_bit(fact.name, bits, every_bit & ~bits.mask(codes))
        case Among(fact, others):
            return pl.col(among_column(fact.name, others.name))
        case Compare(sign, left, right):
            return _compare(sign, left, right, bounded)
        case CompareDays(sign, left, right):
            days: pl.Expr = _SIGNS[sign](_day(left), _day(right))
            return days
    raise TypeError(f"{condition!r} can't be compiled; fold the condition on a day first")


def _any_bit(name: str, bits: Bits, mask: int) -> pl.Expr:
    return (pl.col(name) & pl.lit(mask, bits.dtype)) != pl.lit(0, bits.dtype)


def _compare(sign: str, left: Number, right: Number, bounded: Collection[str]) -> pl.Expr:
    if not _reads(left, bounded) and not _reads(right, bounded):
        plain: pl.Expr = _SIGNS[sign](_bound(left, False, ()), _bound(right, False, ()))
        return plain
    if sign in (">", ">="):
        return _compare({">": "<", ">=": "<="}[sign], right, left, bounded)
    low_l, high_l = (_bound(left, upper, bounded) for upper in (False, True))
    low_r, high_r = (_bound(right, upper, bounded) for upper in (False, True))
    if sign == "=":
        same = (low_l == high_l) & (low_r == high_r) & (low_l == low_r)
        return _settle(same, (high_l < low_r) | (high_r < low_l))
    if sign == "!=":
        return ~_compare("=", left, right, bounded)
    if sign == "<":
        return _settle(high_l < low_r, low_l >= high_r)
    return _settle(high_l <= low_r, low_l > high_r)


def _settle(true: pl.Expr, false: pl.Expr) -> pl.Expr:
    """True where one is true, false where the other is, unknown between; both are null only together."""
    return (
        pl.when(true).then(pl.lit(True)).when(false).then(pl.lit(False)).otherwise(pl.lit(None, pl.Boolean))
    )


def _reads(number: Number, bounded: Collection[str]) -> bool:
    match number:
        case Quantity(name):
            return name in bounded
        case Sum(terms):
            return any(_reads(term, bounded) for _, term in terms)
    return False


def _bound(number: Number, upper: bool, bounded: Collection[str]) -> pl.Expr:
    """The lower or the upper bound of a number; null where nothing is known of it."""
    match number:
        case Constant(value):
            return pl.lit(int(value) if value == int(value) else value)
        case Quantity(name) if name in bounded:
            known = pl.col(name + LOW).is_not_null()
            high = pl.col(name + HIGH).fill_null(float("inf"))
            return pl.when(known).then(high if upper else pl.col(name + LOW)).otherwise(None)
        case Quantity(name):
            return pl.col(name)
        case Sum(terms):
            start: pl.Expr = pl.lit(0.0)
            return reduce(
                operator.add,
                [
                    factor * _bound(term, upper == (factor > 0), bounded).cast(pl.Float64)
                    for factor, term in terms
                ],
                start,
            )
    raise TypeError(f"{number!r} can't be compiled; fold the condition on a day first")


def _day(day: Day) -> pl.Expr:
    match day:
        case OnDay(value):
            return pl.lit(value)
        case DayFact(name):
            return pl.col(name)
    raise TypeError(f"{day!r} can't be compiled; fold the condition on a day first")
