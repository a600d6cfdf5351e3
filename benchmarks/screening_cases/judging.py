"""How well scores part pairs of one person from others, with 95 % intervals over resampled pairs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

RESAMPLES: Final = 2_000

Scores = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]
Measure = Callable[[Flags, Scores], float]


@dataclass(frozen=True)
class Estimate:
    """A measure on all pairs, and the 95 % of it among resampled ones."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.2f}-{self.high:.2f}]"


def area(match: Flags, scores: Scores) -> float:
    """The chance that a pair of one person has a higher score than another pair; ties count half."""
    theirs = np.sort(scores[~match])
    mine = scores[match]
    below = np.searchsorted(theirs, mine, "left")
    not_above = np.searchsorted(theirs, mine, "right")
    return float((below + not_above).sum() / (2 * len(mine) * len(theirs)))


def best_f1(match: Flags, scores: Scores) -> float:
    """The best F1 that any threshold gives."""
    return best_threshold(match, scores)[0]


def best_threshold(match: Flags, scores: Scores) -> tuple[float, float]:
    """The best F1 that any threshold gives, and the highest such threshold."""
    order = np.argsort(-scores, kind="stable")
    falling, found = scores[order], np.cumsum(match[order])
    ends = np.flatnonzero(np.append(falling[1:] < falling[:-1], True))
    values = 2 * found[ends] / (ends + 1 + match.sum())
    best = int(np.argmax(values))
    return float(values[best]), float(falling[ends[best]])


def f1_from(limit: float) -> Measure:
    """F1 where pairs with at least so high a score are said to be one person's."""

    def measure(match: Flags, scores: Scores) -> float:
        said = scores >= limit
        return float(2 * (said & match).sum() / (said.sum() + match.sum()))

    return measure


def estimate(measure: Measure, match: Flags, scores: Scores) -> Estimate:
    """A measure with its interval; where it seeks a threshold, it does so anew in every resample."""
    return _with_interval(measure(match, scores), [measure(match[i], scores[i]) for i in _draws(match)])


def difference(
    measure: Measure, other_measure: Measure, match: Flags, scores: Scores, others: Scores
) -> Estimate:
    """By how much one system's measure is above another's, on the same pairs."""
    drawn = [measure(match[i], scores[i]) - other_measure(match[i], others[i]) for i in _draws(match)]
    return _with_interval(measure(match, scores) - other_measure(match, others), drawn)


def _draws(match: Flags) -> list[npt.NDArray[np.int64]]:
    """Resampled pairs: as many of one person, and as many others, as there are."""
    dice = np.random.default_rng(1)
    kinds = np.flatnonzero(match), np.flatnonzero(~match)
    return [np.concatenate([dice.choice(kind, size=len(kind)) for kind in kinds]) for _ in range(RESAMPLES)]


def _with_interval(value: float, drawn: list[float]) -> Estimate:
    return Estimate(value, float(np.quantile(drawn, 0.025)), float(np.quantile(drawn, 0.975)))
