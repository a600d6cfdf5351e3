"""What tells namesakes apart besides the date of birth: sex, citizenship, place of birth, documents."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.spelling.given_name import given_names
from vartai.screening.spelling.name_parts import NamePart, Role
from vartai.screening.spelling.spelling import readings, words
from vartai.screening.spelling.tables_reading import table

OTHER_SEX_TOLD: Final = weights.OTHER_SEX // 2
"""Bits where only the names tell that the sexes differ."""

_SHORTEST_DOCUMENT: Final = 6
_CHARACTERS = re.compile(r"[^0-9A-Z]")
_ALIKE = str.maketrans("АВЕКМНОРСТУХІ", "ABEKMHOPCTYXI")


@dataclass(frozen=True)
class Particulars:
    """One side's particulars, ready to compare."""

    sex: str | None
    citizenships: frozenset[str]
    places: tuple[str, ...]
    place_keys: frozenset[str]
    documents: frozenset[str]

    @cached_property
    def document_keys(self) -> frozenset[str]:
        """Keys of which two sides share one wherever their documents differ in at most one character."""
        shorter = {key[:at] + key[at + 1 :] for key in self.documents for at in range(len(key))}
        return self.documents | shorter


def particulars(identity: Identity) -> Particulars:
    """The particulars of an identity; `countries` say no more than "some link" and are left out (S10)."""
    return Particulars(
        sex=identity.sex if identity.sex in ("m", "f") else None,
        citizenships=identity.citizenships or frozenset(),
        places=identity.birth_places,
        place_keys=frozenset().union(*map(place_keys, identity.birth_places)),
        documents=frozenset(filter(None, map(document_key, identity.document_numbers))),
    )


def sex_bits(person: Particulars, entry: Particulars, named: str | None, listed_named: str | None) -> int:
    """Sex as given, else as the two names tell it; then only against, for the names have counted."""
    mine, listed = person.sex or named, entry.sex or listed_named
    if not mine or not listed:
        return 0
    if not (person.sex and entry.sex):
        return 0 if mine == listed else OTHER_SEX_TOLD
    return weights.SAME_SEX if mine == listed else weights.OTHER_SEX


def sex_evidence(
    person: Particulars, entry: Particulars, named: str | None, listed_named: str | None
) -> EvidencePart:
    """The bits of `sex_bits`, with the sexes that are held against each other."""
    mine, listed = person.sex or named or "", entry.sex or listed_named or ""
    bits = sex_bits(person, entry, named, listed_named)
    how = How.MISSING if not mine or not listed else How.SAME if mine == listed else How.DIFFERENT
    return EvidencePart.of(Part.SEX, bits, how, mine, listed)


def citizenship_evidence(person: Particulars, entry: Particulars) -> EvidencePart:
    """The same few bits whichever citizenship it is; one in common is enough, for people hold several."""
    mine, listed = "; ".join(sorted(person.citizenships)), "; ".join(sorted(entry.citizenships))
    if not mine or not listed:
        return EvidencePart.of(Part.CITIZENSHIP, 0, How.MISSING, mine, listed)
    if person.citizenships & entry.citizenships:
        return EvidencePart.of(Part.CITIZENSHIP, weights.SAME_CITIZENSHIP, How.SAME, mine, listed)
    return EvidencePart.of(Part.CITIZENSHIP, weights.OTHER_CITIZENSHIP, How.DIFFERENT, mine, listed)


def place_evidence(person: Particulars, entry: Particulars, born_there: int, listed: int) -> EvidencePart:
    """Place of birth; a place that few entries have counts more. Lists write village, town or region."""
    mine, theirs = "; ".join(person.places), "; ".join(entry.places)
    if not person.place_keys or not entry.place_keys:
        return EvidencePart.of(Part.BIRTH_PLACE, 0, How.MISSING, mine, theirs)
    if person.place_keys & entry.place_keys:
        return EvidencePart.of(Part.BIRTH_PLACE, same_place_bits(born_there, listed), How.SAME, mine, theirs)
    return EvidencePart.of(Part.BIRTH_PLACE, weights.OTHER_PLACE, How.DIFFERENT, mine, theirs)


def same_place_bits(born_there: int, listed: int) -> int:
    """Bits of a common place of birth that so many of the entries with a place have."""
    surprise = round(1_000 * math.log2((listed + 200) / (born_there + 2)))
    return max(weights.SAME_PLACE_LEAST, min(weights.SAME_PLACE_MOST, surprise))


def document_evidence(person: Particulars, entry: Particulars) -> EvidencePart:
    """Numbers of documents; another number says little, for documents are renewed."""
    mine, listed = "; ".join(sorted(person.documents)), "; ".join(sorted(entry.documents))
    if not mine or not listed:
        return EvidencePart.of(Part.DOCUMENT_NUMBER, 0, How.MISSING, mine, listed)
    if person.documents & entry.documents:
        return EvidencePart.of(Part.DOCUMENT_NUMBER, weights.SAME_DOCUMENT, How.SAME, mine, listed)
    if any(Levenshtein.distance(a, b) == 1 for a in person.documents for b in entry.documents):
        return EvidencePart.of(
            Part.DOCUMENT_NUMBER, weights.DOCUMENT_ONE_CHARACTER, How.ONE_CHARACTER, mine, listed
        )
    return EvidencePart.of(Part.DOCUMENT_NUMBER, weights.OTHER_DOCUMENT, How.DIFFERENT, mine, listed)


@lru_cache(maxsize=100_000)
def place_keys(place: str) -> frozenset[str]:
    """What a place of birth is compared by: the sounds of its first part, and the town behind its forms."""
    first = re.split(r"[,;(/]", place, maxsplit=1)[0]
    sounds = [readings(text) for text in words(first)]
    whole = {"".join(found[0] for found in sounds)} - {""}
    return frozenset(whole | {town for form in whole for town in _towns().get(form, ())})


def document_key(number: str) -> str | None:
    """A number as it is compared: capitals and digits, Cyrillic look-alikes as Latin; None if too short."""
    key = _CHARACTERS.sub("", unicodedata.normalize("NFKC", number).upper().translate(_ALIKE))
    return key if len(key) >= _SHORTEST_DOCUMENT else None


def named_sex(name: Sequence[NamePart]) -> str | None:
    """The sex that the words of a name tell, None where they tell none or both."""
    told = {sex for part in name if (sex := _part_sex(part))}
    return told.pop() if len(told) == 1 else None


def _part_sex(part: NamePart) -> str | None:
    if part.role is Role.PATRONYMIC:
        return part.word.patronymic_of
    if part.role is not Role.GIVEN:
        return None
    sexes = {given_names().names[name].sex for name in part.word.classes}
    return sexes.pop() if len(sexes) == 1 else None


@cache
def _towns() -> dict[str, tuple[str, ...]]:
    towns: dict[str, set[str]] = {}
    for row in table("places"):
        for form in row:
            towns.setdefault("".join(readings(text)[0] for text in words(form)), set()).add(f"town {row[0]}")
    return {form: tuple(sorted(found)) for form, found in towns.items()}
