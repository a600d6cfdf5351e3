"""How the report speaks: its own catalogue, that of the law, and numbers of which some are not told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vartai.law.wording import law_catalogue
from vartai.screening.explaining.saying import hit_catalogue
from vartai.words import Catalogue, Slot, catalogue

MISSING = "⟦{code}⟧"
"""How a code without words is shown: readable, and so odd that no test lets it pass."""

Count = int | None
"""How many; None is a number under 10 that is not told."""


@dataclass(frozen=True)
class Words:
    """The words of the report in one language; `law` and `hits` hold those that are shared."""

    own: Catalogue
    law: Catalogue
    hits: Catalogue

    @property
    def language(self) -> str:
        """The code of the language."""
        return self.own.language

    def say(self, key: str, **slots: Slot) -> str:
        """The sentence under a key with its slots filled; an unknown key or an empty slot is an error."""
        return self.own.say(key, **slots)

    def of(self, group: str, code: str, **slots: Slot) -> str:
        """The words for a code that comes from the data and that no catalogue may know yet."""
        key = f"{group}-{code}"
        if key in self.own:
            return self.say(key, **slots)
        shared = next((words for words in (self.law, self.hits) if key in words), None)
        return missing(code) if shared is None else shared.say(key, **slots)

    def count(self, number: Count) -> str:
        """A number of people or answers as the language writes it; a suppressed one in words."""
        return self.say("number-under_ten") if number is None else self.own.number(number)

    def bits(self, thousandths: int) -> str:
        """Thousandths of a bit as bits with one decimal and their sign."""
        tenths = round(abs(thousandths) / 100)
        return ("−" if thousandths < 0 else "+") + self.own.number(tenths / 10, decimals=1)

    def decimal(self, number: float) -> str:
        """A number with one decimal."""
        return self.own.number(number, decimals=1)

    def day(self, day: date) -> str:
        """A date written out."""
        return self.own.day(day)


def missing(code: str) -> str:
    """A code for which there are no words."""
    return MISSING.format(code=code)


def words(language: str) -> Words:
    """The words of a language; one that was not translated yet raises `LookupError`."""
    return Words(
        catalogue("vartai.assessment.report", language), law_catalogue(language), hit_catalogue(language)
    )
