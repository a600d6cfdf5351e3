"""What would follow if a patronymic were the same as on the list, or another: the search is made again.

Names are paired word by word, and an entry may have others without a patronymic, so only the search itself
can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from vartai.facts import Identity, PersonName
from vartai.screening.explaining.explanation import Lacking, Supposed, Value
from vartai.screening.hit import Hit, How, Part
from vartai.screening.index.index import Index
from vartai.screening.searching import screen
from vartai.screening.spelling.name_parts import Role, name_parts
from vartai.screening.spelling.word import word
from vartai.screening.tuning.limits import Limits, outcome_with

_OTHERS = {"m": ("Эрастович", "Фирсович"), "f": ("Эрастовна", "Фирсовна")}
"""Two rare ones for either sex: no patronymic is like both."""


def names_supposed(index: Index, person: Identity, hit: Hit, limits: Limits) -> Iterator[Supposed]:
    """The patronymic supposed to be the same or another, where the list gives one."""
    told = next((part for part in hit.evidence if part.part == Part.PATRONYMIC and part.entry), None)
    if told is None:
        return
    search = _Search(index, hit, limits, Lacking.NOBODY if told.person else Lacking.PERSON)
    if told.bits <= 0:
        yield search.again(_with(person, told.entry), Value.SAME)
    if told.how != How.DIFFERENT:
        others = _OTHERS[word(told.entry).patronymic_of or "m"]
        found = [search.again(_with(person, other), Value.OTHER) for other in others]
        yield min(found, key=lambda each: (each.bits is not None, each.bits or 0))


@dataclass(frozen=True)
class _Search:
    """The search to be made again for a hit, under the same limits."""

    index: Index
    hit: Hit
    limits: Limits
    lacking: Lacking

    def again(self, person: Identity, value: Value) -> Supposed:
        """What the search says of the person as supposed and the same entry."""
        found = screen(self.index, [(self.hit.person_id, person)], at_least=0, limits=self.limits)
        same = [each for each in found if each.entry_id == self.hit.entry_id]
        outcome = outcome_with(same[0].evidence, self.limits.of(person)) if same else None
        bits = same[0].bits if same else None
        return Supposed(Part.PATRONYMIC, value, self.lacking, bits, outcome, outcome is not self.hit.outcome)


def _with(person: Identity, patronymic: str) -> Identity:
    """The person with this patronymic in every name, in place of the one that is there."""
    return replace(person, names=tuple(_renamed(name, patronymic) for name in person.names))


def _renamed(name: PersonName, patronymic: str) -> PersonName:
    kept = [part for part in name_parts(name) if part.role is not Role.PATRONYMIC]
    family = [part.text for part in kept if part.role is Role.FAMILY]
    given = [part.text for part in kept if part.role is not Role.FAMILY]
    return PersonName.of_parts(" ".join(given), patronymic, " ".join(family))
