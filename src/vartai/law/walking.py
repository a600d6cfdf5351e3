"""What stands in a tree: its parts and the facts, codes and figures that it names."""

from __future__ import annotations

from collections.abc import Iterator

from vartai.law.expression import (
    All,
    Among,
    AnyOf,
    Code,
    Codes,
    Condition,
    HasAny,
    HasOther,
    Not,
    OneOf,
    YesNo,
)
from vartai.law.measuring import (
    Compare,
    CompareDays,
    Day,
    DayFact,
    Figure,
    MonthsBetween,
    Number,
    Quantity,
    Sum,
)

Reference = YesNo | Code | Codes | Quantity | DayFact


def atoms(condition: Condition) -> Iterator[Condition]:
    """The smallest conditions of a tree, in the order of the text."""
    match condition:
        case All(parts) | AnyOf(parts):
            for part in parts:
                yield from atoms(part)
        case Not(part):
            yield from atoms(part)
        case _:
            yield condition


def references(condition: Condition) -> Iterator[Reference]:
    """Every reference to a fact, in the order of the text, repeated where it is."""
    for atom in atoms(condition):
        match atom:
            case YesNo():
                yield atom
            case OneOf(fact):
                yield fact
            case HasAny(fact) | HasOther(fact):
                yield fact
            case Among(fact, others):
                yield fact
                yield others
            case Compare(_, left, right):
                yield from _in_number(left)
                yield from _in_number(right)
            case CompareDays(_, left, right):
                yield from _in_day(left)
                yield from _in_day(right)


def fact_names(condition: Condition) -> tuple[str, ...]:
    """The names of the facts that a condition reads, each once, in the order of the text."""
    return tuple(dict.fromkeys(reference.name for reference in references(condition)))


def figures(condition: Condition) -> Iterator[str]:
    """The names of the figures of the law that a condition reads."""
    for atom in atoms(condition):
        if isinstance(atom, Compare):
            for number in (*_leaves(atom.left), *_leaves(atom.right)):
                if isinstance(number, Figure):
                    yield number.name


def _leaves(number: Number) -> Iterator[Number]:
    if isinstance(number, Sum):
        for _, term in number.terms:
            yield from _leaves(term)
    else:
        yield number


def _in_number(number: Number) -> Iterator[Reference]:
    for leaf in _leaves(number):
        match leaf:
            case Quantity():
                yield leaf
            case MonthsBetween(first, last):
                yield from _in_day(first)
                yield from _in_day(last)


def _in_day(day: Day) -> Iterator[Reference]:
    if isinstance(day, DayFact):
        yield day
