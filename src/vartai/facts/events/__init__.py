"""Tables of events in a person's life, and the facts that are counted from them."""

from vartai.facts.events.counting import counted
from vartai.facts.events.event import STUDY, Employment, Event, Journey, Permit, Stay
from vartai.facts.events.history import Histories, History
from vartai.facts.events.window import ANY_90_DAYS, CALENDAR_MONTHS, ROLLING_MONTHS, Reading, Window

__all__ = [
    "ANY_90_DAYS",
    "CALENDAR_MONTHS",
    "ROLLING_MONTHS",
    "STUDY",
    "Employment",
    "Event",
    "Histories",
    "History",
    "Journey",
    "Permit",
    "Reading",
    "Stay",
    "Window",
    "counted",
]
