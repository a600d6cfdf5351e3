"""How long a person was away in the last five years: the longest time, and all times together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from vartai.facts.events.event import Journey, Stay
from vartai.facts.events.history import History
from vartai.facts.events.length import DAYS_A_MONTH, add_months, months
from vartai.facts.events.span import Span, clipped, joined, not_known, recorded, without
from vartai.facts.values import Between

_YEARS = 5


@dataclass(frozen=True)
class Absences:
    """Months away, exact or between bounds."""

    longest: float | Between
    total: float | Between


def absences(journeys: History[Journey], stays: History[Stay] | None, as_of: date) -> Absences:
    """Absences in the five years before a day; one that began earlier counts from the first of these days.

    A person is away from the day of departure to the day before that of return. Time of which nothing is
    known counts as away for the upper bound, unless a recorded stay says that the person was here. The months
    of the longest absence are those of the calendar; the total is counted in days, given in mean months.
    """
    first = add_months(as_of, -12 * _YEARS)
    here = [] if stays is None else [(start, end - timedelta(1)) for start, end in recorded(stays)]
    certain = joined(clipped(_away(journeys), first, as_of))
    # What was certainly away stays so, whatever a stay says.
    unclear = without(not_known(journeys), here)
    possible = joined([*certain, *clipped(unclear, first, as_of)])
    return Absences(
        _bounds(_longest(certain), _longest(possible)), _bounds(_total(certain), _total(possible))
    )


def _away(journeys: History[Journey]) -> Iterable[Span]:
    for journey in journeys.events:
        known = journeys.known_until or journey.returned or journey.left
        end = max(known + timedelta(1), journey.left)
        yield journey.left, end if journey.returned is None else min(journey.returned, end)


def _longest(spans: Iterable[Span]) -> float:
    return max((months(*span) for span in spans), default=0.0)


def _total(spans: Iterable[Span]) -> float:
    return sum((end - start).days for start, end in spans) / DAYS_A_MONTH


def _bounds(low: float, high: float) -> float | Between:
    return low if low == high else Between(low, high)
