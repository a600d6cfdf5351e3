"""What is known of a person's events, and how far it is all that there were."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from vartai.facts.events.event import Employment, Event, Journey, Permit, Stay

E_co = TypeVar("E_co", bound=Event, covariant=True)


@dataclass(frozen=True)
class History(Generic[E_co]):
    """Recorded events of one kind.

    Where it is `complete`, every event that touches a day from `known_from` to `known_until` is there; an
    event that was not over by `known_until` has no end. Where it isn't, other events may be missing at any
    time, and nothing follows from what isn't there. What is there did happen.
    """

    events: tuple[E_co, ...]
    known_from: date | None = None
    known_until: date | None = None
    complete: bool = False

    def __post_init__(self) -> None:
        if self.complete and (self.known_from is None or self.known_until is None):
            raise ValueError("a complete history says from when and until when it is complete")
        if self.known_from and self.known_until and self.known_from > self.known_until:
            raise ValueError(f"a history can't be known from {self.known_from} until {self.known_until}")
        for event in self.events:
            if event.ends is not None and event.ends < event.begins:
                raise ValueError(f"{type(event).__name__.lower()} ends on {event.ends}, before it begins")

    def covers(self, first: date, last: date) -> bool:
        """Whether nothing that happened between two days (both included) can be missing."""
        if not self.complete or self.known_from is None or self.known_until is None:
            return False
        return self.known_from <= first and last <= self.known_until


@dataclass(frozen=True)
class Histories:
    """The tables of events of one person; a kind of which nothing is recorded is None, not empty."""

    journeys: History[Journey] | None = None
    stays: History[Stay] | None = None
    permits: History[Permit] | None = None
    employments: History[Employment] | None = None
