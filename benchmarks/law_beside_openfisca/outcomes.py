"""What becomes of an application, as a number that both engines' answers are turned into."""

from __future__ import annotations

NAMES = ("granted", "refused", "not_accepted", "unknown")
GRANTED, REFUSED, NOT_ACCEPTED, UNKNOWN = range(len(NAMES))
COUNT = len(NAMES)


def pair(law: str, bill: str) -> str:
    """The outcomes under law and bill as one name."""
    return f"{law} -> {bill}"
