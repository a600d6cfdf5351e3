"""Where the law breaks a number or a run of days into parts: at its limits, not at every value."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import pairwise

from vartai.facts import Between, Fact, Kind
from vartai.law.expression import Condition
from vartai.law.measuring import Compare, CompareDays, Constant, DayFact, Number, OnDay, Quantity, Sum
from vartai.law.weighing import Facts


def numbers_that_matter(fact: Fact, atoms: Iterable[Condition], facts: Facts) -> Iterator[float]:
    """A number on each side of every limit, and the limits themselves, within what is possible.

    Where the law compares the fact with others, the limit follows from what is known of those.
    """
    low, high = _possible(fact, facts)
    limits = sorted({limit for atom in atoms if (limit := _limit(fact.name, atom, facts)) is not None})
    if fact.kind is Kind.INT:
        beside = [(math.ceil(at) - 1, math.floor(at), math.ceil(at), math.floor(at) + 1) for at in limits]
        points: list[float] = [point for four in beside for point in four]
        ends: list[float] = [math.ceil(low), math.floor(high) if high < math.inf else math.ceil(low)]
    else:
        inside = [at for at in limits if low < at < high]
        top = high if high < math.inf else max([low, *limits]) + 1
        steps = [low, *inside, top]
        points = [*inside, *((a + b) / 2 for a, b in pairwise(steps))]
        ends = [low, top]
    yield from sorted({point for point in (*ends, *points) if low <= point <= high})


def days_that_matter(atoms: Iterable[Condition], facts: Facts, today: date) -> Iterator[date]:
    """Each day with which the law compares the fact, the day before and the day after."""
    limits = set()
    for atom in atoms:
        for day in (atom.left, atom.right) if isinstance(atom, CompareDays) else ():
            if isinstance(day, OnDay):
                limits.add(day.value)
            elif isinstance(day, DayFact) and isinstance(held := facts.get(day.name), date):
                limits.add(held)
    yield from sorted({day + timedelta(step) for day in limits or {today} for step in (-1, 0, 1)})


def _possible(fact: Fact, facts: Facts) -> tuple[float, float]:
    low, high = fact.minimum or 0, math.inf if fact.maximum is None else fact.maximum
    held = facts.get(fact.name)
    if isinstance(held, Between):
        low, high = max(low, held.low), min(high, math.inf if held.high is None else held.high)
    return low, high


def _limit(name: str, atom: Condition, facts: Facts) -> float | None:
    """The number at which a comparison turns, or None where it doesn't or that isn't known."""
    if not isinstance(atom, Compare):
        return None
    factor = rest = 0.0
    for side, sign in ((atom.left, 1.0), (atom.right, -1.0)):
        for part_factor, part in _parts(side, sign):
            match part:
                case Quantity() if part.name == name:
                    factor += part_factor
                case Quantity():
                    held = facts.get(part.name)
                    if not isinstance(held, int | float):
                        return None
                    rest += part_factor * held
                case Constant(value):
                    rest += part_factor * value
    return -rest / factor if factor else None


def _parts(number: Number, factor: float) -> Iterator[tuple[float, Number]]:
    if isinstance(number, Sum):
        for own, term in number.terms:
            yield from _parts(term, factor * own)
    else:
        yield factor, number
