"""Counting a population: names in, person by person; only numbers of bearers remain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from vartai.facts import PersonName
from vartai.screening.population.population import Population, Sounds
from vartai.screening.rarity import FEWEST_RESIDENTS
from vartai.screening.spelling.name_parts import distinct_names
from vartai.screening.spelling.tables_reading import spelling_digest


@dataclass
class PopulationCount:
    """What was counted so far; the order of the people makes no difference.

    It holds words borne by few, so it must not be kept: `population` leaves them out.
    """

    people: int = 0
    nameless: int = 0
    bearers: Counter[Sounds] = field(default_factory=Counter)

    def add(self, names: Iterable[PersonName]) -> None:
        """Count one person: each word of all the names once, initials left out."""
        words = {part.word.sounds for name in distinct_names(names) for part in name if not part.is_initial}
        if words:
            self.people += 1
            self.bearers.update(words)
        else:
            self.nameless += 1

    def add_all(self, other: PopulationCount) -> None:
        """Add what was counted elsewhere, of other people."""
        self.people += other.people
        self.nameless += other.nameless
        self.bearers.update(other.bearers)

    def population(self, day: date) -> Population:
        """The population as it may be kept."""
        told = {sounds: number for sounds, number in self.bearers.items() if number >= FEWEST_RESIDENTS}
        return Population(day, self.people, told, len(self.bearers) - len(told), spelling_digest())
