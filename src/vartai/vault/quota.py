"""Quotas over a sliding hour: what remains, and when it frees."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

WINDOW: Final = timedelta(hours=1)


@dataclass(frozen=True)
class Standing:
    """How somebody stands with a quota who wants so much more.

    `remaining`: what may still be opened now. `until`: when what is wanted fits, if nobody opens more till
    then; None where it fits now, or where it never will (`never`), as more is wanted than the whole quota.
    """

    fits: bool
    remaining: int
    until: datetime | None = None

    @property
    def never(self) -> bool:
        """Whether waiting does not help."""
        return not self.fits and self.until is None


def standing(limit: int, times: Sequence[datetime], wanted: int, now: datetime) -> Standing:
    """How a quota of so many an hour stands.

    `times` of what was opened, in ascending order. What was opened exactly an hour ago counts no more; what
    lies in the future, since a clock was set back, still counts.
    """
    first = bisect_right(times, now - WINDOW)
    used = len(times) - first
    remaining = max(0, limit - used)
    if wanted <= remaining:
        return Standing(fits=True, remaining=remaining)
    if wanted > limit:
        return Standing(fits=False, remaining=remaining)
    return Standing(False, remaining, times[first + used + wanted - limit - 1] + WINDOW)
