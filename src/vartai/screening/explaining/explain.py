"""From a hit to its explanation; made only for what is shown to somebody."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate

from vartai.facts import Identity
from vartai.screening.entry import ListEntry
from vartai.screening.explaining.bearers import rarity
from vartai.screening.explaining.believing import belief
from vartai.screening.explaining.explanation import Dates, Explanation, Step
from vartai.screening.explaining.names_supposed import names_supposed
from vartai.screening.explaining.supposing import particulars_supposed
from vartai.screening.hit import Hit
from vartai.screening.index.index import Index
from vartai.screening.tuning.calibration import Calibration
from vartai.screening.tuning.limits import SHIPPED, Limits
from vartai.screening.tuning.prior import BASE_RATE, Prior


@dataclass(frozen=True)
class Ground:
    """What explanations rest on: index and limits that were searched with, and what bits are worth."""

    index: Index
    calibration: Calibration
    limits: Limits = SHIPPED
    base_rate: float = BASE_RATE


def explain(ground: Ground, person: Identity, hit: Hit, numbers: Iterable[int]) -> Explanation:
    """Explain a hit that `screen` gave for this person with this index and these limits.

    `numbers` are the places in the index of the entries with the hit's id: one, or several where lists share
    an id; the one that the evidence is about is meant.
    """
    index = ground.index
    number = _meant(index, hit, numbers)
    entry = index.entries[number]
    sums = accumulate(part.bits for part in hit.evidence)
    dated = bool(person.birth_dates)
    prior = Prior(len(index.entries), ground.base_rate)
    supposed = (
        *particulars_supposed(index, person, number, hit, ground.limits),
        *names_supposed(index, person, hit, ground.limits),
    )
    return Explanation(
        hit=hit,
        entry=entry,
        limits=ground.limits.of(person),
        steps=tuple(
            Step(part, so_far, rarity(index, part)) for part, so_far in zip(hit.evidence, sums, strict=True)
        ),
        dates=_dates(person, entry.identity),
        name_only=_name_only(person),
        belief=belief(hit.bits, dated, ground.calibration, prior, index.population is not None),
        supposed=tuple(sorted(supposed, key=lambda each: not each.settles)),
    )


def _meant(index: Index, hit: Hit, numbers: Iterable[int]) -> int:
    """The entry that says what the evidence holds of the list's side."""
    said = [part.entry for part in hit.evidence if part.entry]
    return max(numbers, key=lambda number: sum(text in _told(index, number) for text in said))


def _told(index: Index, number: int) -> frozenset[str]:
    """All that an entry can be quoted with as evidence."""
    entry: ListEntry = index.entries[number]
    facts = index.particulars[number]
    words = {part.text for name in index.names[number] for part in name.parts}
    dates = {str(born) for born in entry.identity.birth_dates}
    joined = {"; ".join(map(str, entry.identity.birth_dates)), "; ".join(facts.places)}
    joined |= {"; ".join(sorted(facts.documents)), "; ".join(sorted(facts.citizenships))}
    return frozenset(words | dates | joined)


def _dates(person: Identity, entry: Identity) -> Dates:
    if person.birth_dates and entry.birth_dates:
        return Dates.BOTH
    if person.birth_dates:
        return Dates.PERSON_ONLY
    return Dates.ENTRY_ONLY if entry.birth_dates else Dates.NEITHER


def _name_only(person: Identity) -> bool:
    known = person.birth_dates, person.sex, person.citizenships, person.birth_places, person.document_numbers
    return not any(known)
