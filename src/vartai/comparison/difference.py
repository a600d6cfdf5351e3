"""What a change of law does to the text: which provisions come, go or read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import StrEnum

from vartai.law import LawOnDay, Provision

_BACKGROUND = frozenset(
    {"sources", "confidence", "confidence_note", "open_questions", "reviews", "verified_until", "proposed"}
)
"""What is known of a provision, not what it says."""


class Kind(StrEnum):
    """What happens to a provision."""

    ADDED = "added"
    REPEALED = "repealed"
    CHANGED = "changed"


@dataclass(frozen=True)
class ProvisionChange:
    """One provision, an exception too, before and after; `parts` names what reads otherwise."""

    id: str
    kind: Kind
    before: Provision | None
    after: Provision | None
    parts: tuple[str, ...] = ()

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
            yield ProvisionChange(id_, Kind.ADDED, None, other)
        elif other is None:
            yield ProvisionChange(id_, Kind.REPEALED, one, None)
        elif parts := _parts(one, other):
            yield ProvisionChange(id_, Kind.CHANGED, one, other, parts)


def _parts(one: Provision, other: Provision) -> tuple[str, ...]:
    names = (field.name for field in fields(Provision) if field.name not in _BACKGROUND)
    return tuple(name for name in names if getattr(one, name) != getattr(other, name))
