"""Events in a person's life that are recorded one by one and counted before rules are applied."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Journey:
    """A journey abroad, to one country (ISO 3166-1 alpha-2); `returned` None: not back as far as known."""

    country: str
    left: date
    returned: date | None = None

    @property
    def begins(self) -> date:
        """The day of departure; it is the day by which journeys are counted."""
        return self.left

    @property
    def ends(self) -> date | None:
        """The day of return."""
        return self.returned


@dataclass(frozen=True)
class Stay:
    """A time in which the person was in the country without leaving it; `until` None: still there."""

    since: date
    until: date | None = None

    @property
    def begins(self) -> date:
        """The first day."""
        return self.since

    @property
    def ends(self) -> date | None:
        """The last day."""
        return self.until


@dataclass(frozen=True)
class Permit:
    """A time of legal residence on one ground; both days are days of it, also where it was ended early."""

    kind: str
    since: date
    until: date

    @property
    def begins(self) -> date:
        """The first day of validity."""
        return self.since

    @property
    def ends(self) -> date:
        """The last day of validity."""
        return self.until


@dataclass(frozen=True)
class Employment:
    """A time in work; `until` is the last day of it, None: still at work as far as known."""

    since: date
    until: date | None = None

    @property
    def begins(self) -> date:
        """The first day of work."""
        return self.since

    @property
    def ends(self) -> date | None:
        """The last day of work."""
        return self.until


Event = Journey | Stay | Permit | Employment
STUDY = "study"
"""The kind of permit that counts as residence for studies."""
