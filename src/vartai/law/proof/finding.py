"""What the checks of a law find, as data: the check, the provisions, a sentence, and an invented example."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from vartai.law.proof.example import Example


class Check(StrEnum):
    """What was looked for."""

    IDLE_PROVISION = "idle_provision"
    EXCEPTION_NEVER_LIFTS = "exception_never_lifts"
    IMPLIED_BY_ANOTHER = "implied_by_another"
    DECLARATORY_DECIDES = "declaratory_decides"
    CONFLICTING_VALUES = "conflicting_values"
    GRANT_AGAINST_REFUSAL = "grant_against_refusal"
    FACT_CANNOT_MATTER = "fact_cannot_matter"
    OPEN_THOUGH_SETTLED = "open_though_settled"
    GUARD_COLLISION = "guard_collision"
    SCOPE_REFUTED = "scope_refuted"


Key = tuple[Check, tuple[str, ...], str]
"""What a finding is known by when it is accepted."""


@dataclass(frozen=True)
class LawFinding:
    """One thing found; `about` says of which question and outcome, or of which fact.

    `days` are those examined on which it holds; `example` is somebody invented in whom it shows.
    """

    check: Check
    provisions: tuple[str, ...]
    about: str
    words: str
    days: tuple[date, ...] = ()
    example: Example | None = None

    @property
    def key(self) -> Key:
        """What it is known by."""
        return self.check, self.provisions, self.about

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "check": self.check.value,
            "provisions": list(self.provisions),
            "about": self.about,
            "words": self.words,
            "days": [day.isoformat() for day in self.days],
            "example": self.example.as_data() if self.example else None,
        }
