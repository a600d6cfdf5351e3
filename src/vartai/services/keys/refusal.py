"""Why the key service refuses: a code for programs, words for people, and when it would be possible."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum


class Why(StrEnum):
    """The kinds of refusal."""

    NOT_YOURS = "not_yours"
    """This identity may not ask for this."""
    QUOTA = "quota"
    ORDER = "order"
    """The order does not cover it, or there is none where one is needed."""
    NO_SUCH_KEY = "no_such_key"
    """Never made, or erased."""
    EXISTS = "exists"
    ONE_PERSON = "one_person"
    """Two persons are needed, and one was named twice."""
    LOCKED = "locked"
    """The key-encryption key is not open."""
    MALFORMED = "malformed"
    SECRET = "secret"
    """Wrong secret, identity or user of the machine."""
    BUSY = "busy"
    BROKEN = "broken"
    """A stored key does not open: the store was changed or damaged."""
    STORE = "store"
    """The store could not be written or read."""


class Refused(Exception):  # noqa: N818  named for what happened, as the domain does
    """A request that is not done. Never holds a key."""

    def __init__(self, why: Why, message: str, until: datetime | None = None) -> None:
        super().__init__(message)
        self.why = why
        self.message = message
        self.until = until

    def __reduce__(self) -> tuple[type[Refused], tuple[Why, str, datetime | None]]:
        """Keep all of it when the error crosses to another process."""
        return type(self), (self.why, self.message, self.until)
