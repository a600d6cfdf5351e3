"""A catalogue: the sentences of one language by the keys that say what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from fluent.runtime import FluentBundle

from vartai.words.language import written_day, written_number

Slot = str | int | float | date
"""What goes into a sentence: a name, a number that may choose a plural form, a day."""


@dataclass(frozen=True)
class Catalogue:
    """The sentences of one language; `slots` holds, for every key, the names of the slots it needs."""

    language: str
    slots: Mapping[str, frozenset[str]]
    bundle: FluentBundle

    def say(self, key: str, **given: Slot) -> str:
        """The sentence under a key, its slots filled.

        A sentence takes the slots it needs and leaves others. An unknown key raises `KeyError`, a slot that
        is needed and not given `ValueError`.
        """
        if key not in self.slots:
            raise KeyError(f"nothing is said under {key!r} in {self.language!r}")
        lacking = self.slots[key] - given.keys()
        if lacking:
            raise ValueError(f"{key!r} needs {', '.join(sorted(lacking))}")
        pattern = self.bundle.get_message(key).value
        if pattern is None:
            raise KeyError(f"{key!r} has attributes only; give it a sentence")
        text, errors = self.bundle.format_pattern(
            pattern, {n: self._written(given[n]) for n in self.slots[key]}
        )
        if errors:
            raise ValueError(f"{key!r} in {self.language!r} can't be said: {errors[0]}")
        return " ".join(str(text).split("\n"))

    def __contains__(self, key: object) -> bool:
        return key in self.slots

    def number(self, number: float, decimals: int | None = None) -> str:
        """A number as the language writes it."""
        return written_number(number, self.language, decimals)

    def day(self, day: date) -> str:
        """A day written out."""
        return written_day(day, self.language)

    def _written(self, slot: Slot) -> str | int | float:
        """Days are written by us; numbers stay numbers, since they choose plural forms."""
        return self.day(slot) if isinstance(slot, date) else slot
