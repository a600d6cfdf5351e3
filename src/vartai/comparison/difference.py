"""What a change of law does to the text: which provisions come, go or read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, timedelta
from enum import StrEnum

from vartai.law import LawOnDay, Provision

_BACKGROUND = frozenset(
    {"sources", "confidence", "confidence_note", "open_questions", "reviews", "verified_until", "proposed"}
)
"""What is known of a provision, not what it says."""


class Kind(StrEnum):
    """What happens to a provision; one that has `ended` had a last day set that has passed."""

    ADDED = "added"
    REPEALED = "repealed"
    ENDED = "ended"
    CHANGED = "changed"


@dataclass(frozen=True)
class ProvisionChange:
    """One provision, an exception too, before and after; `parts` names what reads otherwise.

    `last_before` and `last_after` are its last days, None where none is set.
    """

    id: str
    kind: Kind
    before: Provision | None
    after: Provision | None
    parts: tuple[str, ...] = ()
    last_before: date | None = None
    last_after: date | None = None

    @property
    def provision(self) -> Provision:
        """The provision as it will be, or as it was where it goes."""
        either = self.after or self.before
        assert either is not None
        return either


def difference(before: LawOnDay, after: LawOnDay) -> tuple[ProvisionChange, ...]:
    """Every provision that comes, goes or reads otherwise, in the order of the laws."""
    return tuple(_changes(before, after))


def _changes(before: LawOnDay, after: LawOnDay) -> Iterator[ProvisionChange]:
    old = {provision.id: provision for provision in before.provisions}
    new = {provision.id: provision for provision in after.provisions}
    for id_ in dict.fromkeys((*old, *new)):
        one, other = old.get(id_), new.get(id_)
        if one is None:
            yield ProvisionChange(id_, Kind.ADDED, None, other, last_after=_last_day(other))
        elif other is None:
            last = _last_day(after.law.by_id.get(id_))
            kind = Kind.ENDED if last and last < after.day - timedelta(1) else Kind.REPEALED
            yield ProvisionChange(id_, kind, one, None, (), _last_day(one), last)
        elif parts := _parts(one, other):
            yield ProvisionChange(id_, Kind.CHANGED, one, other, parts, _last_day(one), _last_day(other))


def _last_day(provision: Provision | None) -> date | None:
    """The last day; a repeal sets the one before the day asked about."""
    return provision.term.until if provision else None


def _parts(one: Provision, other: Provision) -> tuple[str, ...]:
    names = (field.name for field in fields(Provision) if field.name not in _BACKGROUND)
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))
