"""How long a person has lived here lawfully without a break, and how much of it for studies."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from vartai.facts.events.event import STUDY, Permit
from vartai.facts.events.history import History
from vartai.facts.events.length import years
from vartai.facts.events.span import EVER, Span, clipped, joined, not_known, recorded, run_up_to
from vartai.facts.values import Between


def legal_residence_years(permits: History[Permit], as_of: date) -> float | Between:
    """Years on permits that follow one another without a day between, counted back from a day."""
    lawful = recorded(permits)
    certain = run_up_to(lawful, as_of)
    possible = run_up_to([*lawful, *not_known(permits)], as_of)
    return _bounds(_since(certain, as_of), None if possible == EVER[0] else _since(possible, as_of))


def study_residence_years(permits: History[Permit], as_of: date) -> float | Between:
    """How many of these years were spent on a permit for studies."""
    whole = legal_residence_years(permits, as_of)
    start = run_up_to(recorded(permits), as_of)
    study = replace(permits, events=tuple(p for p in permits.events if p.kind == STUDY))
    spans = [] if start is None else joined(clipped(recorded(study), start, as_of))
    if isinstance(whole, Between):
        # Parts of years don't add up to the day, so only the longest time is safe as a lower bound.
        return Between(min(max(_each(spans), default=0.0), whole.low), whole.high)
    return min(sum(_each(spans)), whole)


def _each(spans: Iterable[Span]) -> list[float]:
    return [years(*span) for span in spans]


def _since(start: date | None, as_of: date) -> float:
    return 0.0 if start is None else years(start, as_of)


def _bounds(low: float, high: float | None) -> float | Between:
    return low if low == high else Between(low, high)
