"""Readings of "within three calendar months": sources count the window differently, none is chosen here."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from vartai.facts.events.length import add_months
from vartai.facts.vocabulary import Words


class Window(StrEnum):
    """How the window is laid in which journeys are counted."""

    CALENDAR_MONTHS = "calendar_months"
    """The month of the day asked about and the two whole ones before it."""
    ROLLING_MONTHS = "rolling_months"
    """The three months that end on the day asked about."""
    ANY_DAYS = "any_90_days"
    """Whichever 90 days in a row hold the most, up to the day asked about."""


@dataclass(frozen=True)
class Reading:
    """One way of counting, in words by language, with who counts so and the sources that say it.

    `since` is the first day from which journeys count; it matters where any days are looked at. None: no
    first day is known, so a history never reaches far enough back to be sure of the most.
    """

    window: Window
    words: Words
    held_by: Words = field(default_factory=lambda: _NOBODY_NAMED)
    sources: tuple[str, ...] = ()
    since: date | None = None

    def days(self, as_of: date) -> tuple[date, date] | None:
        """The first and last day of a window that is fixed by the day asked about."""
        match self.window:
            case Window.CALENDAR_MONTHS:
                return add_months(as_of.replace(day=1), -2), as_of
            case Window.ROLLING_MONTHS:
                return add_months(as_of, -3) + timedelta(1), as_of
            case Window.ANY_DAYS:
                return None


DAYS_IN_A_ROW = 90

_NOBODY_NAMED: Words = {
    "en": "no source is named",
    "lt": "šaltinis nenurodytas",
    "be": "крыніца не названа",
    "ru": "источник не назван",
}

CALENDAR_MONTHS = Reading(
    Window.CALENDAR_MONTHS,
    {
        "en": "Journeys in this calendar month and the two before it are counted.",
        "lt": "Skaičiuojamos kelionės šį kalendorinį mėnesį ir per du ankstesnius.",
        "be": "Лічацца паездкі ў гэтым каляндарным месяцы і ў двух папярэдніх.",
        "ru": "Считаются поездки в этом календарном месяце и в двух предыдущих.",
    },
)
ROLLING_MONTHS = Reading(
    Window.ROLLING_MONTHS,
    {
        "en": "Journeys in the three months that end on the day asked about are counted.",
        "lt": "Skaičiuojamos kelionės per tris mėnesius, kurie baigiasi vertinimo dieną.",
        "be": "Лічацца паездкі за тры месяцы, якія заканчваюцца ў дзень, пра які пытаюцца.",
        "ru": "Считаются поездки за три месяца, которые заканчиваются в день, о котором идёт речь.",
    },
)
ANY_90_DAYS = Reading(
    Window.ANY_DAYS,
    {
        "en": "Journeys in any 90 days in a row are counted.",
        "lt": "Skaičiuojamos kelionės per bet kurias 90 dienų iš eilės.",
        "be": "Лічацца паездкі за любыя 90 дзён запар.",
        "ru": "Считаются поездки за любые 90 дней подряд.",
    },
)
