"""Screening: people against an index of list editions, each person alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.candidates import Asked, candidates
from vartai.screening.dates import birth_date_bits, birth_date_evidence
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.index.index import Index
from vartai.screening.index.index_parts import ListedName
from vartai.screening.index.word_matches import WordMatch
from vartai.screening.name_evidence import Weighed, name_evidence, weigh_names
from vartai.screening.particulars import (
    Particulars,
    citizenship_evidence,
    document_evidence,
    particulars,
    place_evidence,
    sex_evidence,
)
from vartai.screening.spelling.name_parts import NamePart
from vartai.screening.tuning.limits import SHIPPED, Limits, Pair, name_bits, outcome_with

_AT_ONCE: Final = 1_000


def screen(
    index: Index,
    people: Sequence[tuple[str, Identity]],
    *,
    at_least: int | None = None,
    limits: Limits = SHIPPED,
) -> list[Hit]:
    """All hits of all people, in the order of the people, then bits downwards, then the id of the entry.

    `people` are pairs of an id and an identity. Without `at_least` the hits are those with an outcome worth
    showing; with it, in thousandths of a bit, all entries weighed that have so many bits, and with 0 every
    entry weighed whatever its bits. `limits` say from how many bits an outcome is proposed. No person's hits
    depend on who else is asked about.
    """
    hits: list[Hit] = []
    for start in range(0, len(people), _AT_ONCE):
        batch = [Asked.of(person_id, identity) for person_id, identity in people[start : start + _AT_ONCE]]
        index.matches.prepare(part.word for asked in batch for name in asked.names for part in name)
        for asked in batch:
            matches = [[index.matches.of(part.word) for part in name] for name in asked.names]
            hits += _Search(index, asked, matches, at_least, limits.of(asked.identity)).hits()
    return hits


def weigh(
    index: Index,
    person_id: str,
    identity: Identity,
    number: int,
    *,
    limits: Limits = SHIPPED,
    supposed: Identity | None = None,
) -> Hit:
    """One person against the entry at one place of the index, weighed whether or not a search would.

    What `screen` says of the two is the same wherever it considers them. `supposed` are particulars to stand
    in the place of the entry's own; its names stay as they are.
    """
    asked = Asked.of(person_id, identity)
    matches = [[index.matches.of(part.word) for part in name] for name in asked.names]
    return _Search(index, asked, matches, 0, limits.of(identity), supposed).weigh(number)


@dataclass(frozen=True)
class _Search:
    """One person's search."""

    index: Index
    asked: Asked
    matches: Sequence[Sequence[WordMatch]]
    at_least: int | None
    limits: Pair
    supposed: Identity | None = None

    def hits(self) -> list[Hit]:
        """The hits, those with the most bits first; of an id on several lists the best."""
        best: dict[str, Hit] = {}
        for number in candidates(self.index, self.asked, self.matches, *self._bounds()):
            hit = self._weigh(number)
            if hit is not None and (hit.entry_id not in best or hit.bits > best[hit.entry_id].bits):
                best[hit.entry_id] = hit
        return sorted(best.values(), key=lambda hit: (-hit.bits, hit.entry_id))

    def _bounds(self) -> tuple[int, int]:
        """From how many bits of the name, and in all, an entry is weighed."""
        if self.at_least is None:
            return weights.SAME_NAME_FROM, self.limits.look_closer_from
        return weights.SCORED_NAME_FROM, weights.SCORED_TOTAL_FROM

    def weigh(self, number: int) -> Hit:
        """The entry at one place, whatever its bits; without an outcome it is rejected."""
        evidence = self._evidence(number)
        return self._hit(number, evidence, outcome_with(evidence, self.limits))

    def _weigh(self, number: int) -> Hit | None:
        evidence = self._evidence(number)
        outcome = outcome_with(evidence, self.limits)
        if self.at_least is None:
            return None if outcome is None else self._hit(number, evidence, outcome)
        hit = self._hit(number, evidence, outcome)
        return hit if self.at_least == 0 or hit.bits >= self.at_least else None

    def _evidence(self, number: int) -> tuple[EvidencePart, ...]:
        most = _most_of_a_name(self.asked.identity, self._entry(number))
        names = self._best_names(number, most)
        weighed = (*names, *_beyond(names, most), *self._other_evidence(number))
        return tuple(part for part in weighed if part.bits or part.person or part.entry)

    def _hit(self, number: int, evidence: tuple[EvidencePart, ...], outcome: HitOutcome | None) -> Hit:
        return Hit(
            self.asked.person_id,
            self.index.entries[number].id,
            sum(part.bits for part in evidence),
            outcome or HitOutcome.CONSIDERED_AND_REJECTED,
            evidence,
        )

    def _best_names(self, number: int, most: int) -> tuple[EvidencePart, ...]:
        """Names and sex by the pair of names that speaks most for the entry: more names never lower it.

        The most that a name can count holds for each pair before they are compared, else a name that would
        bring more than counts could stand before one whose sex agrees.
        """
        best: tuple[int, list[Weighed], EvidencePart, tuple[NamePart, ...], ListedName] | None = None
        mine, entry = self.asked.particulars, self._particulars(number)
        for parts, own, told in zip(self.asked.names, self.matches, self.asked.sexes, strict=True):
            for listed in self.index.names[number]:
                weighed = weigh_names(parts, own, listed)
                sex = sex_evidence(mine, entry, told, listed.sex)
                bits = sex.bits + min(most, sum(each.bits for each in weighed))
                if best is None or bits > best[0]:
                    best = bits, weighed, sex, parts, listed
        if best is None:
            return ()
        _, weighed, sex, parts, listed = best
        return (*name_evidence(weighed, parts, listed), sex)

    def _entry(self, number: int) -> Identity:
        return self.supposed or self.index.entries[number].identity

    def _particulars(self, number: int) -> Particulars:
        return particulars(self.supposed) if self.supposed else self.index.particulars[number]

    def _other_evidence(self, number: int) -> tuple[EvidencePart, ...]:
        index, mine, listed = self.index, self.asked.particulars, self._particulars(number)
        born = self.asked.identity.birth_dates
        return (
            birth_date_evidence(born, self._entry(number).birth_dates),
            citizenship_evidence(mine, listed),
            place_evidence(mine, listed, index.born_in(mine.place_keys & listed.place_keys), index.placed),
            document_evidence(mine, listed),
        )


def _most_of_a_name(person: Identity, entry: Identity) -> int:
    """How much a name counts at most; a date that speaks against never makes more of it than none."""
    bits = birth_date_bits(person.birth_dates, entry.birth_dates)
    if not person.birth_dates or (entry.birth_dates and bits >= 0):
        return weights.NAME_MOST
    return min(weights.NAME_MOST, weights.NAME_MOST_UNDATED - bits)


def _beyond(names: Sequence[EvidencePart], most: int) -> tuple[EvidencePart, ...]:
    """What a name would bring beyond the most that it can."""
    beyond = name_bits(names) - most
    return (EvidencePart.of(Part.NAME, -beyond, How.COUNTS_NO_MORE),) if beyond > 0 else ()
