"""Facts counted from events, before rules are applied."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vartai.facts.events.absences import absences
from vartai.facts.events.history import Histories
from vartai.facts.events.residence import legal_residence_years, study_residence_years
from vartai.facts.events.trips import RU_BY, trips, trips_in_months
from vartai.facts.events.unemployment import unemployment_months
from vartai.facts.events.window import CALENDAR_MONTHS, Reading
from vartai.facts.values import Value


def counted(histories: Histories, as_of: date, reading: Reading = CALENDAR_MONTHS) -> dict[str, Value]:
    """The facts that can be counted from a person's events, by their names in the vocabulary.

    A number is exact where nothing can have been missed, otherwise bounds. `reading` lays the window of the
    rule on journeys; the other facts don't depend on it. A kind of events that isn't recorded gives no fact.
    """
    return dict(_counts(histories, as_of, reading))


def _counts(histories: Histories, as_of: date, reading: Reading) -> Iterator[tuple[str, Value]]:
    if histories.journeys is not None:
        away = absences(histories.journeys, histories.stays, as_of)
        yield "trips_ru_by_3_calendar_months", trips(histories.journeys, RU_BY, reading, as_of)
        yield "trips_ru_by_12_months", trips_in_months(histories.journeys, RU_BY, 12, as_of)
        yield "longest_absence_months", away.longest
        yield "total_absence_months", away.total
    if histories.permits is not None:
        yield "legal_residence_years", legal_residence_years(histories.permits, as_of)
        yield "study_residence_years", study_residence_years(histories.permits, as_of)
    if histories.employments is not None:
        yield "unemployment_months", unemployment_months(histories.employments, as_of)
