"""Recall at fixed rates of false alerts, with 95 % intervals over people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from benchmarks.screening.queries import GROUPS, SYNTHETIC, Asked
from benchmarks.screening.systems import NOTHING

RATES = (0.01, 0.001)
Flags = npt.NDArray[np.bool_]
Scores = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Judged:
    """For every query the score of the true entry and the best score of another one."""

    true: Scores
    other: Scores

    @classmethod
    def of(cls, asked: Sequence[Asked], scores: Iterable[dict[str, float]]) -> Judged:
        """Take the scores apart."""
        true, other = [], []
        for each, found in zip(asked, scores, strict=True):
            truth = each.query["truth"]
            true.append(found.get(truth, NOTHING) if truth else NOTHING)
            other.append(max((score for key, score in found.items() if key != truth), default=NOTHING))
        return cls(np.array(true), np.array(other))


@dataclass(frozen=True)
class People:
    """Which queries are by whom: listed (or beyond reach), on no list, or namesakes of somebody listed."""

    listed: Flags
    beyond_reach: Flags
    unlisted: Flags
    namesakes: Flags

    @classmethod
    def of(cls, asked: Sequence[Asked], dated: bool) -> People:
        """The kinds of the queries; with dates only queries that have one can be found by it."""
        queries = [each.query for each in asked]
        listed = [bool(q["truth"]) and (not dated or q["dob"] is not None) for q in queries]
        # A birth year after 2005 of an office holder is an error of the source, not a person on no list.
        office = [not q["truth"] and q["src"] == "pep" and (q["dob"] or "") < "2006" for q in queries]
        namesakes = [not q["truth"] and q["src"] != "pep" for q in queries]
        within = np.array([each.within_reach for each in asked])
        found = np.array(listed)
        return cls(found & within, found & ~within, np.array(office), np.array(namesakes))


def lines(name: str, asked: Sequence[Asked], judged: Judged, people: People) -> Iterable[str]:
    """The rows of the table of one system."""
    kinds = [each.query["cat"] for each in asked]
    real = people.listed & np.array([kind != SYNTHETIC for kind in kinds])
    yield f"{name}: considered {(judged.true[real] > NOTHING).mean():.3f} of the true entries (real queries)"
    yield "| false alerts | limit | " + " | ".join(GROUPS) + " | noms de guerre | namesakes flagged |"
    yield "|" + "---|" * (len(GROUPS) + 4)
    for rate in RATES:
        limit = limit_for(judged.other[people.unlisted], rate)
        cells = []
        for holds in GROUPS.values():
            chosen = people.listed & np.array([holds(kind) for kind in kinds])
            cells.append(with_interval(judged.true[chosen] >= limit) if chosen.any() else "-")
        cells.append(with_interval(judged.true[people.beyond_reach] >= limit))
        cells.append(with_interval(judged.other[people.namesakes] >= limit))
        yield f"| {rate:.1%} | {limit:.3f} | " + " | ".join(cells) + " |"


def limit_for(scores: Scores, rate: float) -> float:
    """The lowest limit that at most this share of the people reaches."""
    falling = np.sort(scores)[::-1]
    return float(np.nextafter(falling[int(rate * len(falling))], np.inf))


def with_interval(found: Flags) -> str:
    """A share with the 95 % of the shares among resampled people."""
    dice = np.random.default_rng(1)
    means = [found[dice.integers(len(found), size=len(found))].mean() for _ in range(400)]
    low, high = np.quantile(means, 0.025), np.quantile(means, 0.975)
    return f"{found.mean():.3f} [{low:.2f}-{high:.2f}]"
