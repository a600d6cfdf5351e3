"""Events beside the facts of a file: read, or refused with the place and the remedy."""

from datetime import date

import pytest

from vartai.facts import BadValue
from vartai.facts.events import Employment, Histories, History, Journey, Permit, Stay
from vartai.facts.events.events_reading import read_histories
from vartai.facts.reading import read_yaml

FILE = """
citizenship: [RU]
journeys:
  known_from: 2025-01-01
  known_until: "2026-03-01"
  complete: true
  events:
  - {country: RU, left: 2025-12-20, returned: 2025-12-22}
  - {country: BY, left: 2026-02-20}
stays: [{since: 2024-01-01, until: 2024-02-01}]
permits: [{kind: study, since: 2024-01-01, until: 2025-01-01}]
employments: [{since: 2024-03-01}]
"""


def test_events_are_read_with_how_far_they_are_all():
    assert read_histories(read_yaml(FILE)) == Histories(
        journeys=History(
            (
                Journey("RU", date(2025, 12, 20), date(2025, 12, 22)),
                Journey("BY", date(2026, 2, 20)),
            ),
            date(2025, 1, 1),
            date(2026, 3, 1),
            complete=True,
        ),
        stays=History((Stay(date(2024, 1, 1), date(2024, 2, 1)),)),
        permits=History((Permit("study", date(2024, 1, 1), date(2025, 1, 1)),)),
        employments=History((Employment(date(2024, 3, 1)),)),
    )


def test_what_is_not_there_is_none_and_an_empty_list_is_a_history():
    assert read_histories({}) == Histories()
    assert read_histories({"journeys": []}) == Histories(journeys=History(()))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("journeys: 3", "no list of events"),
        ("journeys: {known_from: 2025-01-01}", "no list of events"),
        ("journeys: [RU]", "event 1: not understood"),
        ("journeys: [{country: RU}]", "event 1, left: the day is missing"),
        ("journeys: [{country: Russia, left: 2025-01-01}]", "event 1, country: not a known code"),
        ('journeys: [{country: RU, left: "2025-13-01"}]', "event 1, left: no such date"),
        ("journeys: [{country: RU, left: 2025-01-02, returned: 2025-01-01}]", "before it begins"),
        ("journeys: [{country: RU, left: 2025-01-02, back: 2025-01-03}]", "'back' is not understood"),
        ("journeys: {events: [], complete: true}", "says from when and until when"),
        ("journeys: {events: [], complete: maybe}", "neither true nor false"),
        ("journeys: {events: [], known_from: 2025-02-01, known_until: 2025-01-01}", "can't be known from"),
        ("permits: [{kind: holiday, since: 2024-01-01, until: 2025-01-01}]", "kind: not a known code"),
        ("permits: [{kind: study, since: 2024-01-01}]", "until: the day is missing"),
    ],
)
def test_a_bad_event_is_refused_with_its_place(text, words):
    with pytest.raises(BadValue, match=words) as caught:
        read_histories(read_yaml(text))
    assert caught.value.remedy
