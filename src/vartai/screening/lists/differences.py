"""What is new, gone or changed between two editions of a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from vartai.screening.entry import ListEdition, ListEntry
from vartai.screening.lists.canonical import entries_digest

_FIELDS: Final = (
    "names",
    "birth_dates",
    "sex",
    "citizenships",
    "countries",
    "birth_places",
    "document_numbers",
)


@dataclass(frozen=True)
class ChangedEntry:
    """One entry in two editions, with the names of the fields in which they differ."""

    old: ListEntry
    new: ListEntry
    fields: tuple[str, ...]


@dataclass(frozen=True)
class Differences:
    """How a newer edition differs: entries in its order, removed ones in the order of the older."""

    added: tuple[ListEntry, ...]
    removed: tuple[ListEntry, ...]
    changed: tuple[ChangedEntry, ...]
    unchanged: int


def differences(old: ListEdition, new: ListEdition) -> Differences:
    """Compare two editions entry by entry, by id; the order of names and other values makes no difference."""
    before = _by_id(old)
    now = _by_id(new)
    changed = tuple(
        ChangedEntry(before[entry_id], entry, fields)
        for entry_id, entry in now.items()
        if entry_id in before and (fields := _changed_fields(before[entry_id], entry))
    )
    added = tuple(entry for entry_id, entry in now.items() if entry_id not in before)
    removed = tuple(entry for entry_id, entry in before.items() if entry_id not in now)
    return Differences(added, removed, changed, len(now) - len(added) - len(changed))


def changed_only(old: ListEdition, new: ListEdition) -> ListEdition:
    """The newer edition with its added and changed entries only, and the digest of these."""
    found = differences(old, new)
    ids = {entry.id for entry in found.added} | {each.new.id for each in found.changed}
    entries = tuple(entry for entry in new.entries if entry.id in ids)
    return replace(new, entries=entries, digest=entries_digest(entries))


def _by_id(edition: ListEdition) -> Mapping[str, ListEntry]:
    return {entry.id: entry for entry in edition.entries}


def _changed_fields(old: ListEntry, new: ListEntry) -> tuple[str, ...]:
    pairs: list[tuple[str, Any, Any]] = [
        (name, getattr(old.identity, name), getattr(new.identity, name)) for name in _FIELDS
    ]
    pairs.append(("lists", old.lists, new.lists))
    return tuple(name for name, before, now in pairs if _unordered(before) != _unordered(now))


def _unordered(value: Any) -> Any:
    return frozenset(value) if isinstance(value, tuple) else value
