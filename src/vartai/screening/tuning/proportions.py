"""Exact intervals and tests for counts, without tables or approximations."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Final

import numpy as np

LEVEL: Final = 0.95
"""How often an interval holds what it is about, at least."""

_STEPS: Final = 60
_SAME: Final = 1 + 1e-9
"""Probabilities this close are equal but for rounding."""


def interval(found: int, people: int, level: float = LEVEL) -> tuple[float, float]:
    """The exact interval of a share of which `found` in `people` is a sample (Clopper and Pearson, 1934)."""
    if not 0 <= found <= people or people < 1:
        raise ValueError("some people are needed, and no more can be found than there are")
    tail = (1 - level) / 2
    low, high = 0.0, 1.0
    if found > 0:
        fewer = _at_most(found - 1, people)
        low = _rising(lambda share: 1 - fewer(share), tail)
    if found < people:
        no_more = _at_most(found, people)
        high = _rising(lambda share: -no_more(share), -tail)
    return low, high


def difference(found: int, people: int, found_elsewhere: int, people_elsewhere: int) -> float:
    """How probable counts at least so uneven are if both proportions are the same.

    Fisher's exact test, two-sided: all divisions of the same total no more probable than the one seen.
    """
    total = found + found_elsewhere
    seen = _division(found, people, people_elsewhere, total)
    fewest, most = max(0, total - people_elsewhere), min(total, people)
    each = (_division(number, people, people_elsewhere, total) for number in range(fewest, most + 1))
    return min(1.0, math.fsum(chance for chance in each if chance <= seen * _SAME))


def least_difference(people: int, people_elsewhere: int, total: int) -> float:
    """The smallest value that `difference` can take for so many found in all: what could be seen at best."""
    fewest, most = max(0, total - people_elsewhere), min(total, people)
    return min(difference(number, people, total - number, people_elsewhere) for number in {fewest, most})


def corrected(chances: Sequence[float]) -> list[float]:
    """Chances of several tests, so that even one false difference among all is no likelier (Holm, 1979)."""
    order = sorted(range(len(chances)), key=lambda place: chances[place])
    found = [0.0] * len(chances)
    highest = 0.0
    for rank, place in enumerate(order):
        highest = max(highest, min(1.0, chances[place] * (len(chances) - rank)))
        found[place] = highest
    return found


def _rising(function: Callable[[float], float], wanted: float) -> float:
    """Where a rising function of a proportion has the wanted value."""
    low, high = 0.0, 1.0
    for _ in range(_STEPS):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) < wanted else (low, middle)
    return high


def _at_most(found: int, people: int) -> Callable[[float], float]:
    """By the share of each: the probability of so many or fewer of these people."""
    numbers = np.arange(found + 1)
    steps = np.log((people - numbers[:-1]) / (numbers[:-1] + 1))
    ways = np.concatenate([[0.0], np.cumsum(steps)])

    def probability(share: float) -> float:
        terms = ways + numbers * math.log(share) + (people - numbers) * math.log1p(-share)
        return min(1.0, float(np.exp(terms).sum()))

    return probability


def _division(found: int, people: int, elsewhere: int, total: int) -> float:
    """The probability that so many of the total fall on these people (hypergeometric)."""
    return math.exp(
        _log_choose(people, found)
        + _log_choose(elsewhere, total - found)
        - _log_choose(people + elsewhere, total)
    )


def _log_choose(number: int, chosen: int) -> float:
    return math.lgamma(number + 1) - math.lgamma(chosen + 1) - math.lgamma(number - chosen + 1)
