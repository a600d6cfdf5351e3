"""Who acts: a person of the staff or a service of the office, never nobody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Self
from uuid import UUID


@dataclass(frozen=True)
class Actor:
    """Who does or reads something; `code` stands in the record: `person:<id>` or `service:<name>`."""

    code: str

    @classmethod
    def person(cls, user: UUID) -> Self:
        """Somebody of the staff, by the random id of the account."""
        return cls(f"person:{user.hex}")

    @classmethod
    def service(cls, name: str) -> Self:
        """A part of the office that works by itself: mailer, screener, statistician, sequencer."""
        return cls(f"service:{name}")

    @property
    def user_id(self) -> UUID | None:
        """The account, where the actor is a person."""
        kind, _, name = self.code.partition(":")
        return UUID(name) if kind == "person" else None
