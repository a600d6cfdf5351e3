"""What would follow if a date, a place, a sex, a citizenship or a document's number were another one.

The pair is weighed anew by the search itself; only one particular is other.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from vartai.facts import Identity, PartialDate
from vartai.screening.dates import birth_date_bits
from vartai.screening.explaining.explanation import Lacking, Supposed, Value
from vartai.screening.hit import Hit, Part
from vartai.screening.index.index import Index
from vartai.screening.searching import weigh
from vartai.screening.tuning.limits import Limits, outcome_with

Pairing = tuple[Identity, Identity]
"""A person and an entry."""

_SOME_DAY: Final = PartialDate(1980, 5, 17)
_OTHERS: Final = tuple(
    PartialDate(year, month, day) for year in (1931, 1962, 1993) for month, day in ((3, 28), (10, 4))
)
_FIELDS: Final = {
    Part.BIRTH_DATE: "birth_dates",
    Part.SEX: "sex",
    Part.CITIZENSHIP: "citizenships",
    Part.BIRTH_PLACE: "birth_places",
    Part.DOCUMENT_NUMBER: "document_numbers",
}


def particulars_supposed(
    index: Index, person: Identity, number: int, hit: Hit, limits: Limits
) -> Iterator[Supposed]:
    """Each particular supposed to be the same or another, wherever it is not so already.

    `number` is the place of the entry in the index.
    """
    entry = index.entries[number].identity
    for part in _FIELDS:
        for value in Value:
            pairing = supposed_pair(part, value, person, entry)
            if pairing is None:
                continue
            new = weigh(index, hit.person_id, pairing[0], number, limits=limits, supposed=pairing[1])
            if _how(new, part) & _how(hit, part):
                continue
            outcome = outcome_with(new.evidence, limits.of(pairing[0]))
            lacking = _lacking(part, person, entry)
            yield Supposed(part, value, lacking, new.bits, outcome, outcome is not hit.outcome)


def _how(hit: Hit, part: Part) -> frozenset[str]:
    """How a part agrees or differs; empty where nothing is said of it."""
    return frozenset(each.how for each in hit.evidence if each.part == part)


def _lacking(part: Part, person: Identity, entry: Identity) -> Lacking:
    """Who says nothing of a fact; of a date also who does not know the day."""
    knows = tuple(_knowledge(part, side) for side in (person, entry))
    most = 2 if part is Part.BIRTH_DATE else 1
    return {
        (True, True): Lacking.NOBODY,
        (False, True): Lacking.PERSON,
        (True, False): Lacking.ENTRY,
        (False, False): Lacking.BOTH,
    }[knows[0] == most, knows[1] == most]


def _knowledge(part: Part, side: Identity) -> int:
    if part is Part.BIRTH_DATE and any(born.is_exact for born in side.birth_dates):
        return 2
    return int(bool(getattr(side, _FIELDS[part])))


def supposed_pair(part: Part, value: Value, person: Identity, entry: Identity) -> Pairing | None:
    """The two as supposed; None where nobody knows anything to compare with."""
    if part is Part.BIRTH_DATE:
        return _dated(value, person, entry)
    mine, listed = getattr(person, _FIELDS[part]), getattr(entry, _FIELDS[part])
    if not (mine or listed) or (part is Part.SEX and not (mine and listed)):
        # By their names alone both may have a sex, and other names may tell another.
        return None
    known = entry if listed else person
    other = known if value is Value.SAME else _unlike(known)
    return _taking(person, part, other), _taking(entry, part, known)


def _taking(side: Identity, part: Part, known: Identity) -> Identity:
    """One side with a particular of another identity."""
    if part is Part.SEX:
        return replace(side, sex=known.sex)
    if part is Part.CITIZENSHIP:
        return replace(side, citizenships=known.citizenships)
    if part is Part.BIRTH_PLACE:
        return replace(side, birth_places=known.birth_places)
    return replace(side, document_numbers=known.document_numbers)


def _unlike(known: Identity) -> Identity:
    """Particulars that agree in nothing with known ones: codes of no state, a place that is none."""
    return replace(
        known,
        sex="f" if known.sex == "m" else "m",
        citizenships=frozenset({"QN" if "QM" in (known.citizenships or ()) else "QM"}),
        birth_places=("Kvzx",),
        document_numbers=("Q" * 12,),
    )


def _dated(value: Value, person: Identity, entry: Identity) -> Pairing:
    """Both with a day of birth: the one that is known best, or one that agrees in nothing."""
    exact = [born for side in (entry, person) for born in side.birth_dates if born.is_exact]
    years = [born for side in (entry, person) for born in side.birth_dates]
    best = exact[0] if exact else _completed(years[0]) if years else _SOME_DAY
    if value is Value.SAME:
        return replace(person, birth_dates=(best,)), replace(entry, birth_dates=(best,))
    listed = entry.birth_dates if any(born.is_exact for born in entry.birth_dates) else (best,)
    far = min(_OTHERS, key=lambda born: birth_date_bits((born,), listed))
    return replace(person, birth_dates=(far,)), replace(entry, birth_dates=listed)


def _completed(born: PartialDate) -> PartialDate:
    """A day of a year or month of which no more is known."""
    return PartialDate(born.year, born.month or _SOME_DAY.month, _SOME_DAY.day)
