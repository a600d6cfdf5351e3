"""Events counted under each reading: alike, open, or disputed with a position for each reading."""

from dataclasses import replace
from datetime import date

import pytest
from invented_law import invented_law, invented_rule
from law_strategies import DAY

from vartai.facts.events import ANY_90_DAYS, CALENDAR_MONTHS, ROLLING_MONTHS, Histories, History, Journey
from vartai.law import State, answers
from vartai.law.measuring import Quantity
from vartai.law.readings import under_each_reading, with_counted

READINGS = (CALENDAR_MONTHS, ROLLING_MONTHS, replace(ANY_90_DAYS, since=date(2025, 5, 3)))
LAW = invented_law(invented_rule(when=Quantity("trips_ru_by_3_calendar_months") > 1)).at(DAY)
FACTS = {"act": "trp_first"}


def lodging(*days, complete=True, facts=None):
    journeys = tuple(Journey("RU", day) for day in days)
    history = History(journeys, date(2025, 1, 1), DAY, complete)
    return under_each_reading(LAW, {**FACTS, **(facts or {})}, Histories(history), READINGS)[0]


def test_where_all_readings_agree_their_answer_stands():
    assert lodging(date(2026, 2, 1), date(2026, 2, 20)).outcome == "no"
    assert lodging(date(2026, 2, 1)).outcome == "yes"


def test_where_they_differ_the_answer_is_disputed_and_names_each_reading():
    found = lodging(date(2025, 11, 29), date(2026, 1, 20))
    assert found.outcome == "disputed"
    assert [p.outcome for p in found.positions] == ["yes", "no", "no"]
    assert [p.reading for p in found.positions] == [reading.words for reading in READINGS]
    assert found.provisions == ("R",)
    assert found.findings[0].state is State.DISPUTED
    assert found.findings[0].positions == found.positions


def test_an_incomplete_history_never_leads_to_a_no():
    found = lodging(date(2026, 2, 1), complete=False)
    assert found.outcome == "unknown"
    assert found.missing == ("trips_ru_by_3_calendar_months",)
    assert lodging(date(2026, 2, 1), date(2026, 2, 20), complete=False).outcome == "no"


def test_open_under_one_reading_is_open():
    found = lodging(date(2025, 11, 29), date(2026, 1, 20), complete=False)
    assert found.outcome == "unknown"


def test_what_is_given_as_a_fact_is_not_counted_again():
    found = lodging(date(2026, 2, 1), facts={"trips_ru_by_3_calendar_months": 5})
    assert found.outcome == "no"
    assert with_counted(FACTS, Histories(), LAW, CALENDAR_MONTHS) == FACTS


def test_without_events_the_answers_are_those_of_the_case():
    assert under_each_reading(LAW, FACTS, Histories(), READINGS) == answers(LAW, FACTS)
    with pytest.raises(ValueError, match="at least one reading"):
        under_each_reading(LAW, FACTS, Histories(), ())
