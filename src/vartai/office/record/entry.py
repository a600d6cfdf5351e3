"""One line as it goes into the ledger: what it commits to, and the leaf that stands for it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from vartai.ledger.commitment import commitment
from vartai.ledger.record import Record as Line


@dataclass(frozen=True)
class Entry:
    """What is recorded, with every value as the database holds it; see `models.Record` for the meanings."""

    at: datetime
    kind: str
    actor: str
    purpose: str
    case: UUID | None
    table: str
    row: UUID | None
    row_version: int | None
    salt: bytes
    state: bytes
    content: bytes
    reason: bytes
    previous: bytes
    cases: bytes
    within: str = field(compare=False)

    def line(self) -> Line:
        """The line that outsiders may hold: kind, day, random id, and one salted commitment to the rest."""
        subject = self.row or self.case
        # A reading of many cases is about none of them: its id tells nothing, and can be worked out again.
        alone = hashlib.sha256(b"vartai-reading/1" + self.salt).hexdigest()
        return Line(
            kind=self.kind,
            on=self.at.astimezone(UTC).date(),
            subject=subject.hex if subject else alone,
            commitment=commitment(self.salt, self._told()).hex(),
            previous=self.previous.hex() or None,
        )

    def leaf_hash(self) -> bytes:
        """The leaf of the tree that stands for this line."""
        return self.line().leaf_hash

    def _told(self) -> dict[str, Any]:
        return {
            "at": self.at.astimezone(UTC).isoformat(timespec="microseconds"),
            "actor": self.actor,
            "purpose": self.purpose,
            "case": self.case.hex if self.case else None,
            "table": self.table,
            "row_version": self.row_version,
            "state": self.state.hex(),
            "content": self.content.hex(),
            "reason": self.reason.hex(),
            "cases": self.cases.hex(),
        }
