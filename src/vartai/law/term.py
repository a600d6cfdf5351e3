"""When a provision is in force, and how surely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True)
class Extension:
    """A day until which a temporary law was set to run, and since when that was known."""

    known_from: date
    until: date
    basis: str = ""


@dataclass(frozen=True)
class Term:
    """When a provision is in force, as far as the sources say.

    `since` None: the first day is not known; then `attested_from` is the first day that a source vouches for.
    `until` is the last day, None where no end is known. `known_from` is the day on which the rule was adopted
    or published. `extensions` are the successive ends of a temporary law, the last one being `until`.
    `end_vouched` says why an end that lies past the last checked day is nevertheless certain.
    """

    since: date | None = None
    until: date | None = None
    attested_from: date | None = None
    known_from: date | None = None
    extensions: tuple[Extension, ...] = ()
    end_vouched: str | None = None
    note: str = ""

    def last_day(self, known_on: date | None) -> date | None:
        """The end as it was known on a day."""
        if known_on is None or not self.extensions:
            return self.until
        known = [extension.until for extension in self.extensions if extension.known_from <= known_on]
        return known[-1] if known else self.until


class Standing(StrEnum):
    """Whether a provision is law on a day."""

    IN_FORCE = "in_force"
    NOT_IN_FORCE = "not_in_force"
    START_NOT_KNOWN = "start_not_known"
    PROLONGATION_NOT_KNOWN = "prolongation_not_known"

    @property
    def is_doubtful(self) -> bool:
        """Nobody vouches that it is law, nor that it is not."""
        return self in (Standing.START_NOT_KNOWN, Standing.PROLONGATION_NOT_KNOWN)
