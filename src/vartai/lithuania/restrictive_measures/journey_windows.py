"""How sources count "more than once in three months" of the rule on journeys (RM-10); none is chosen.

The law book holds the number of the first reading; a case with its journeys is answered under each of them.
Whether journeys before the rule entered into force count is not known; here they do not.
"""

from dataclasses import replace
from datetime import date

from vartai.facts.events import ANY_90_DAYS, CALENDAR_MONTHS, ROLLING_MONTHS

_SINCE = date(2025, 5, 3)
"""The day on which the rule entered into force."""

READINGS = (
    replace(
        CALENDAR_MONTHS,
        held_by={
            "en": "the press service of the Seimas, as quoted",
            "lt": "Seimo spaudos tarnyba, kaip cituojama",
            "be": "прэс-служба Сейма, паводле цытаты",
            "ru": "пресс-служба Сейма, по цитате",
        },
        sources=("https://lt.news-pravda.com/world/2025/04/17/31634.html",),
    ),
    replace(
        ROLLING_MONTHS,
        held_by={
            "en": "press on the first checks",
            "lt": "spauda apie pirmuosius patikrinimus",
            "be": "прэса пра першыя праверкі",
            "ru": "пресса о первых проверках",
        },
        sources=("https://dev.aqreqator.az/en/society/83945828",),
    ),
    replace(
        ANY_90_DAYS,
        held_by={
            "en": "press, one outlet",
            "lt": "spauda, vienas leidinys",
            "be": "прэса, адно выданне",
            "ru": "пресса, одно издание",
        },
        sources=("https://www.dagens.com/?p=43288",),
        since=_SINCE,
    ),
)
