"""Counting from events: exact where nothing can be missing, otherwise bounds that hold."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import Between
from vartai.facts.events import (
    ANY_90_DAYS,
    CALENDAR_MONTHS,
    ROLLING_MONTHS,
    Employment,
    Histories,
    History,
    Journey,
    Permit,
    Stay,
    counted,
)

AS_OF = date(2026, 3, 15)
FIRST = AS_OF - timedelta(3000)
SINCE = date(2025, 5, 3)
READINGS = (CALENDAR_MONTHS, ROLLING_MONTHS, ANY_90_DAYS, replace(ANY_90_DAYS, since=SINCE))


def day(ago):
    return AS_OF - timedelta(ago)


def whole(*events):
    return History(events, FIRST - timedelta(500), AS_OF, complete=True)


def one(name, reading=CALENDAR_MONTHS, **tables):
    return counted(Histories(**tables), AS_OF, reading)[name]


def test_the_window_is_laid_as_the_reading_says():
    journeys = whole(
        *(
            Journey("RU", d, d + timedelta(2))
            for d in (date(2025, 12, 20), date(2026, 1, 2), date(2026, 3, 1))
        )
    )
    trips = "trips_ru_by_3_calendar_months"
    assert one(trips, CALENDAR_MONTHS, journeys=journeys) == 2
    assert one(trips, ROLLING_MONTHS, journeys=journeys) == 3
    assert one(trips, replace(ANY_90_DAYS, since=SINCE), journeys=journeys) == 3
    assert one(trips, ANY_90_DAYS, journeys=journeys) == Between(3, None)


def test_any_90_days_are_90_and_no_more():
    trips, reading = "trips_ru_by_3_calendar_months", replace(ANY_90_DAYS, since=SINCE)
    for apart, most in ((89, 2), (90, 1)):
        journeys = whole(Journey("BY", day(200)), Journey("RU", day(200 - apart)))
        assert one(trips, reading, journeys=journeys) == most


def test_journeys_elsewhere_are_not_counted():
    journeys = whole(Journey("PL", day(3)), Journey("RU", day(2)))
    assert one("trips_ru_by_12_months", journeys=journeys) == 1


def test_a_history_that_may_lack_something_never_says_no():
    for history in (
        History((Journey("RU", day(5)),)),
        History((Journey("RU", day(5)),), day(20), AS_OF, complete=True),
        History((Journey("RU", day(5)),), day(200), day(1), complete=True),
    ):
        assert one("trips_ru_by_3_calendar_months", journeys=history) == Between(1, None)


@pytest.mark.parametrize(
    ("permits", "years", "study"),
    [
        (
            (
                Permit("study", date(2019, 3, 15), date(2023, 3, 14)),
                Permit("family", date(2023, 3, 15), AS_OF),
            ),
            7,
            4,
        ),
        (
            (
                Permit("study", date(2019, 3, 15), date(2023, 3, 14)),
                Permit("family", date(2023, 3, 16), AS_OF),
            ),
            None,
            0,
        ),
        ((Permit("family", date(2021, 3, 15), date(2027, 1, 1)),), 5, 0),
        ((Permit("family", date(2021, 3, 15), day(1)),), 0, 0),
    ],
)
def test_residence_counts_back_to_the_last_break(permits, years, study):
    history = whole(*permits)
    found = one("legal_residence_years", permits=history)
    assert found == years if years is not None else 2.9 < found < 3
    assert one("study_residence_years", permits=history) == study


def test_residence_that_began_before_the_record_is_at_least_so_long():
    permits = History((Permit("family", date(2021, 3, 15), AS_OF),), date(2022, 1, 1), AS_OF, complete=True)
    assert one("legal_residence_years", permits=permits) == Between(5, None)


def test_absences_are_the_longest_and_all_together():
    journeys = whole(
        Journey("PL", date(2025, 1, 10), date(2025, 7, 10)),
        Journey("RU", date(2022, 1, 1), date(2022, 1, 31)),
    )
    assert one("longest_absence_months", journeys=journeys) == 6
    assert one("total_absence_months", journeys=journeys) == pytest.approx((181 + 30) * 12 / 365.2425)


def test_a_recorded_stay_bounds_absences_of_which_nothing_is_known():
    journeys = History((), day(100), AS_OF, complete=True)
    stays = History((Stay(day(4000), day(150)),))
    assert one("longest_absence_months", journeys=journeys) == Between(0, pytest.approx(57, abs=1))
    found = one("longest_absence_months", journeys=journeys, stays=stays)
    assert found.low == 0
    assert found.high < 2


def test_months_without_work_count_from_the_last_day_of_work():
    worked = whole(Employment(date(2024, 1, 1), date(2025, 12, 15)))
    assert one("unemployment_months", employments=worked) == 3
    assert one("unemployment_months", employments=whole(Employment(date(2024, 1, 1)))) == 0
    assert one("unemployment_months", employments=History(worked.events)) == Between(0, 3)


def test_what_is_not_recorded_gives_no_fact():
    assert counted(Histories(), AS_OF) == {}
    assert set(counted(Histories(employments=whole()), AS_OF)) == {"unemployment_months"}


# ---------------------------------------- bounds always hold the number of the full history


def _spans():
    return st.tuples(st.integers(0, 2900), st.one_of(st.none(), st.integers(0, 900)))


def _ends(begin, length):
    """An end is only known if it has come."""
    end = None if length is None else begin + timedelta(length)
    return None if end is None or end > AS_OF else end


def _journeys():
    made = st.tuples(_spans(), st.sampled_from(("RU", "BY", "PL"))).map(
        lambda s: Journey(s[1], day(s[0][0]), _ends(day(s[0][0]), s[0][1]))
    )
    return st.lists(made, max_size=6)


def _permits():
    made = st.tuples(_spans(), st.sampled_from(("study", "family"))).map(
        lambda s: Permit(s[1], day(s[0][0]), day(s[0][0]) + timedelta(s[0][1] or 365))
    )
    return st.lists(made, max_size=5)


def _employments():
    return st.lists(_spans().map(lambda s: Employment(day(s[0]), _ends(day(s[0]), s[1]))), max_size=5)


def _end_of(event):
    return "returned" if isinstance(event, Journey) else "until"


def _shortened(events, first, last):
    """What a complete record of a shorter period holds."""
    for event in events:
        if event.begins > last or (event.ends is not None and event.ends < first):
            continue
        open_end = event.ends is not None and event.ends > last and not isinstance(event, Permit)
        yield replace(event, **{_end_of(event): None}) if open_end else event


def _holds(bounds, exact):
    if isinstance(bounds, Between):
        return bounds.low <= exact and (bounds.high is None or exact <= bounds.high)
    return bounds == exact


@given(_journeys(), _permits(), _employments(), st.data())
@tried(60, 600)
def test_bounds_hold_the_exact_number_of_the_full_history(journeys, permits, employments, data):
    tables = {"journeys": journeys, "permits": permits, "employments": employments}
    full = Histories(**{kind: whole(*events) for kind, events in tables.items()})
    first, last = sorted((day(data.draw(st.integers(0, 3300))), day(data.draw(st.integers(0, 3300)))))
    kept = {k: [e for e in events if data.draw(st.booleans())] for k, events in tables.items()}
    less = (
        {k: History(tuple(events), None, None) for k, events in kept.items()},
        {k: History(tuple(_shortened(events, first, last)), first, last) for k, events in kept.items()},
        {
            k: History(tuple(_shortened(e, first, last)), first, last, complete=True)
            for k, e in tables.items()
        },
    )
    reading = data.draw(st.sampled_from(READINGS))
    exact = counted(full, AS_OF, reading)
    for partial in less:
        for name, bounds in counted(Histories(**partial), AS_OF, reading).items():
            if isinstance(exact[name], Between):
                assert isinstance(bounds, Between)
                assert bounds.low <= exact[name].low
            else:
                assert _holds(bounds, exact[name]), name


@given(_journeys(), _permits(), _employments())
@tried(60, 600)
def test_a_full_history_gives_exact_numbers(journeys, permits, employments):
    full = Histories(whole(*journeys), None, whole(*permits), whole(*employments))
    for name, value in counted(full, AS_OF).items():
        never_worked = name == "unemployment_months" and not any(e.begins <= AS_OF for e in employments)
        assert never_worked or not isinstance(value, Between)
