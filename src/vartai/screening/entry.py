"""What a watch list holds: its entries, and one edition of it as it was read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from vartai.facts import BadValue, Identity, Problem
from vartai.screening.lists.data_sheet import DataSheet


@dataclass(frozen=True)
class ListEntry:
    """One listed person; `lists` are the data sets or lists that name the person, without refused ones."""

    id: str
    identity: Identity
    lists: tuple[str, ...] = ()


@dataclass(frozen=True)
class ListEdition:
    """One list as it stood on one day.

    `digest` is the SHA-256 of the entries in the order of the file: the same entries, the same digest.
    `refused` counts entries left out because only a refused publisher lists them (S7), by data set.
    `skipped` counts rows that are well formed but no persons. `problems` says what could not be read.
    `sheet` is the data sheet that fits the file, None without one.
    """

    name: str
    digest: str
    entries: tuple[ListEntry, ...]
    refused: Mapping[str, int] = field(default_factory=dict)
    skipped: int = 0
    problems: tuple[Problem, ...] = ()
    sheet: DataSheet | None = None


class UnusableList(BadValue):
    """A file from which not one entry could be read; screening against it would find nobody."""
