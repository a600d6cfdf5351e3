"""How many journeys to some countries there were in a window."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from vartai.facts.events.event import Journey
from vartai.facts.events.history import History
from vartai.facts.events.length import add_months
from vartai.facts.events.window import DAYS_IN_A_ROW, Reading
from vartai.facts.values import Between

RU_BY = frozenset({"RU", "BY"})


def trips(
    history: History[Journey], countries: Iterable[str], reading: Reading, as_of: date
) -> int | Between:
    """The journeys that fall into the window as a reading lays it: exact, or at least so many.

    A journey falls into the window by its day of departure.
    """
    window = reading.days(as_of)
    if window is not None:
        return _within(history, countries, *window)
    first = reading.since or date.min
    departures = [day for day in _departures(history, countries) if first <= day <= as_of]
    most = max((_in_a_row(departures, start) for start in departures), default=0)
    return most if history.covers(first, as_of) else Between(most, None)


def trips_in_months(
    history: History[Journey], countries: Iterable[str], months: int, as_of: date
) -> int | Between:
    """The journeys of the months that end on a day."""
    return _within(history, countries, add_months(as_of, -months) + timedelta(1), as_of)


def _within(history: History[Journey], countries: Iterable[str], first: date, last: date) -> int | Between:
    found = sum(first <= day <= last for day in _departures(history, countries))
    return found if history.covers(first, last) else Between(found, None)


def _in_a_row(departures: list[date], start: date) -> int:
    return sum(start <= day < start + timedelta(DAYS_IN_A_ROW) for day in departures)


def _departures(history: History[Journey], countries: Iterable[str]) -> list[date]:
    wanted = frozenset(countries)
    return sorted(journey.left for journey in history.events if journey.country in wanted)
