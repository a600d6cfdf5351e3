"""Activation: two persons put the same text in force, and nothing else than that text."""

from __future__ import annotations

import hashlib
import unicodedata
from dataclasses import dataclass
from datetime import date

NEEDED = 2
"""So many persons activate a text together."""


@dataclass(frozen=True)
class Approval:
    """Somebody's word that a text is right and shall count: who (name and office), when, which text."""

    by: str
    on: date
    digest: str


@dataclass(frozen=True)
class Approvals:
    """The approvals of one text; those given to an earlier wording of it don't count."""

    digest: str
    given: tuple[Approval, ...] = ()

    @property
    def valid(self) -> tuple[Approval, ...]:
        """The first approval of each person that was given to exactly this text, in the order of the days."""
        first: dict[str, Approval] = {}
        for approval in sorted(self.given, key=lambda each: each.on):
            if approval.digest == self.digest:
                first.setdefault(same_person(approval.by), approval)
        return tuple(first.values())

    @property
    def outdated(self) -> tuple[Approval, ...]:
        """Approvals of a wording that was changed afterwards."""
        return tuple(approval for approval in self.given if approval.digest != self.digest)

    @property
    def activated_on(self) -> date | None:
        """The day of the approval that completed the number; None while it is not complete."""
        return self.valid[NEEDED - 1].on if len(self.valid) >= NEEDED else None


def same_person(by: str) -> str:
    """What two ways to write one person's name have in common.

    The office behind the first comma doesn't count, nor do capitals, spaces and accents. Two persons of one
    name write a further name or initial.
    """
    by = by.partition(",")[0]
    letters = (letter for letter in unicodedata.normalize("NFKD", by) if not unicodedata.combining(letter))
    return " ".join("".join(letters).casefold().split())


def text_digest(text: str) -> str:
    """The SHA-256 of a text, the same whatever system wrote its line ends."""
    return hashlib.sha256("\n".join(text.splitlines()).encode()).hexdigest()
