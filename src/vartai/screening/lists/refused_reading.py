"""Which lists nobody is screened against, by the file that ships with the package (S7)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache
from importlib import resources
from typing import Any

from vartai.facts.reading import read_yaml


@dataclass(frozen=True)
class RefusedLists:
    """Patterns of list names, and the lists that pass on what states ask for."""

    refused: tuple[str, ...]
    kept: tuple[str, ...]
    requested: tuple[tuple[str, frozenset[str]], ...]

    def is_refused(self, name: str, asked_by: frozenset[str] = frozenset()) -> bool:
        """Whether a list is refused; `asked_by` are the states that asked for the entry, where it says so."""
        key = name.strip().casefold()
        if _matches(key, self.kept):
            return False
        if _matches(key, self.refused):
            return True
        states = [states for pattern, states in self.requested if fnmatchcase(key, pattern)]
        return bool(states) and asked_by <= states[0]


@cache
def refused_lists() -> RefusedLists:
    """The refusals that ship with the package."""
    rows = read_yaml(
        resources.files("vartai.screening.lists").joinpath("refused_lists.yml").read_text("utf-8")
    )
    return RefusedLists(
        tuple(_names(rows["refused"])),
        tuple(_names(rows["kept"])),
        tuple((name, frozenset(row["states"])) for row in rows["requested"] for name in row["names"]),
    )


def _names(rows: Iterable[dict[str, Any]]) -> Iterable[str]:
    return (name for row in rows for name in row["names"])


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)
