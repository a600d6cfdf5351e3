"""Runs of days: joined, clipped, cut out of one another; and the days of which nothing is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from vartai.facts.events.event import Event
from vartai.facts.events.history import History

Span = tuple[date, date]
"""From one day to a later one; the last day is no longer part of it."""

EVER: Span = (date.min, date.max)


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same days as spans that don't touch, in order."""
    found: list[Span] = []
    for start, end in sorted(spans):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        elif start < end:
            found.append((start, end))
    return found


def clipped(spans: Iterable[Span], first: date, last: date) -> list[Span]:
    """What of the spans lies between two days."""
    return [(max(start, first), min(end, last)) for start, end in spans if max(start, first) < min(end, last)]


def without(spans: Iterable[Span], taken: Iterable[Span]) -> Iterator[Span]:
    """The days of the spans that are in none of the others."""
    cut = joined(taken)
    for start, end in joined(spans):
        reached = start
        for first, last in clipped(cut, start, end):
            if reached < first:
                yield reached, first
            reached = last
        if reached < end:
            yield reached, end


def run_up_to(spans: Iterable[Span], day: date) -> date | None:
    """The first day of the run of days without a break that holds this day; None where none does."""
    return next((start for start, end in joined(spans) if start <= day < end), None)


def recorded(history: History[Event]) -> list[Span]:
    """The days of all events, as far as they are known to have been so."""
    spans = []
    for event in history.events:
        last = (
            event.ends if event.ends is not None else max(history.known_until or event.begins, event.begins)
        )
        if history.known_until is not None:
            last = min(last, max(history.known_until, event.begins))
        spans.append((event.begins, last + timedelta(1)))
    return spans


def not_known(history: History[Event]) -> list[Span]:
    """The days of which it isn't known whether an event was missed."""
    if not history.complete or history.known_from is None or history.known_until is None:
        return [EVER]
    return [(EVER[0], history.known_from), (history.known_until + timedelta(1), EVER[1])]
