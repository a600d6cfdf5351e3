"""How long it is from one day to another, in months or years and parts of them."""

from __future__ import annotations

import calendar
from datetime import date

DAYS_A_MONTH = 365.2425 / 12
"""The mean month of the calendar, for sums of days that don't follow one another."""


def add_months(day: date, months: int) -> date:
    """The same day of another month, or that month's last day where it has no such day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def months(first: date, last: date) -> float:
    """Calendar months from one day to another; what is left over counts as its part of the month begun.

    From 31 January to 28 February is one month. A later end never gives less, an earlier start neither.
    """
    if last <= first:
        return 0.0
    whole = (last.year - first.year) * 12 + last.month - first.month
    while add_months(first, whole) > last:
        whole -= 1
    start, end = add_months(first, whole), add_months(first, whole + 1)
    return whole + (last - start).days / (end - start).days


def years(first: date, last: date) -> float:
    """Years from one day to another; what is left over counts as its part of the year begun."""
    if last <= first:
        return 0.0
    whole = last.year - first.year
    if add_months(first, 12 * whole) > last:
        whole -= 1
    start, end = add_months(first, 12 * whole), add_months(first, 12 * (whole + 1))
    return whole + (last - start).days / (end - start).days
