"""The words of the report: one catalogue per language, whole sentences with named slots."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from vartai.facts.reading import read_yaml

MISSING = "⟦{code}⟧"
"""How a code without words is shown: readable, and so odd that no test lets it pass."""

Count = int | None
"""How many; None is a number under 10 that is not told."""


@dataclass(frozen=True)
class Words:
    """The sentences of one language by the keys that say what they mean."""

    language: str
    texts: Mapping[str, str]

    def say(self, key: str, **slots: str) -> str:
        """The sentence under a key with its slots filled; an unknown key or an empty slot is an error."""
        return self.texts[key].format(**slots)

    def of(self, group: str, code: str, **slots: str) -> str:
        """The words for a code that comes from the data and that the catalogue may not know yet."""
        key = f"{group}.{code}"
        return self.say(key, **slots) if key in self.texts else missing(code)

    def count(self, number: Count) -> str:
        """A number of people or answers as the language writes it; a suppressed one in words."""
        if number is None:
            return self.say("number.under_ten")
        return f"{number:,}".replace(",", self.say("number.thousands"))

    def bits(self, thousandths: int) -> str:
        """Thousandths of a bit as bits with one decimal and their sign."""
        sign = self.say("number.against" if thousandths < 0 else "number.for")
        whole, rest = divmod(round(abs(thousandths) / 100), 10)
        return f"{sign}{whole}{self.say('number.decimal')}{rest}"

    def day(self, day: date) -> str:
        """A date written out."""
        return self.say("date", day=str(day.day), month=self.say(f"month.{day.month}"), year=str(day.year))


def missing(code: str) -> str:
    """A code for which there are no words."""
    return MISSING.format(code=code)


@cache
def words(language: str) -> Words:
    """The catalogue of a language; one that was not translated yet raises `LookupError`."""
    file = resources.files("vartai.assessment.report").joinpath(f"{language}.yml")
    if not language.isalpha() or not file.is_file():
        raise LookupError(f"the report does not speak {language!r} yet")
    return Words(language, dict(_flat("", read_yaml(file.read_text("utf-8")))))


def _flat(above: str, below: Any) -> list[tuple[str, str]]:
    if not isinstance(below, Mapping):
        return [(above, str(below))]
    return [pair for key, value in below.items() for pair in _flat(f"{above}.{key}" if above else key, value)]
