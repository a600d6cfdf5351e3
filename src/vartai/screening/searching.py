"""Screening: people against an index of list editions, each person alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.asked import Asked, AskedName
from vartai.screening.broad_candidates import broad_candidates
from vartai.screening.candidates import NamePairs, Reach, all_pairs, candidates
from vartai.screening.dates import birth_date_evidence
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.index.index import Index
from vartai.screening.index.index_parts import ListedName
from vartai.screening.name_evidence import Weighed, name_evidence, weigh_names
from vartai.screening.particulars import (
    OTHER_SEX_TOLD,
    citizenship_evidence,
    document_evidence,
    place_evidence,
    sex_bits,
    sex_evidence,
)
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
        batch = Asked.all_of(index, people[start : start + _AT_ONCE])
        own_limits = [limits.of(asked.identity) for asked in batch]
        found = _candidates(index, batch, own_limits, at_least)
        for asked, own, near in zip(batch, own_limits, found, strict=True):
            hits += _Search(index, asked, at_least, own).hits(near)
    return hits


def _candidates(
    index: Index, people: Sequence[Asked], limits: Sequence[Pair], at_least: int | None
) -> list[dict[int, NamePairs]]:
    """The entries to be weighed for each person: those that can have what is asked for."""
    if at_least is None:
        reaches = [Reach(weights.SAME_NAME_FROM, own.look_closer_from) for own in limits]
        return candidates(index, people, reaches)
    if at_least >= weights.SCORED_TOTAL_FROM:
        return candidates(index, people, [Reach(weights.NAME_MOST + 1, at_least)] * len(people))
    return broad_candidates(index, people)


class _Pair(NamedTuple):
    """A name of a person and one of an entry, what their words bring, and the bits of the sexes they tell."""

    name: AskedName
    listed: ListedName
    weighed: list[Weighed]
    sex: int


@dataclass(frozen=True)
class _Search:
    """One person's search."""

    index: Index
    asked: Asked
    at_least: int | None
    limits: Pair

    def hits(self, near: Mapping[int, NamePairs]) -> list[Hit]:
        """The hits among some entries, those with the most bits first; of an id on several lists the best."""
        best: dict[str, Hit] = {}
        for number in sorted(near):
            hit = self._weigh(number, near[number])
            if hit is not None and (hit.entry_id not in best or hit.bits > best[hit.entry_id].bits):
                best[hit.entry_id] = hit
        return sorted(best.values(), key=lambda hit: (-hit.bits, hit.entry_id))

    def _weigh(self, number: int, pairs: NamePairs) -> Hit | None:
        names = self._best_names(number, pairs)
        weighed = (*names, *self._undated(number, names), *self._other_evidence(number))
        evidence = tuple(part for part in weighed if part.bits or part.person or part.entry)
        bits = sum(part.bits for part in evidence)
        outcome = outcome_with(evidence, self.limits)
        if self.at_least is None:
            if outcome is None:
                return None
        elif self.at_least != 0 and bits < self.at_least:
            return None
        return Hit(
            self.asked.person_id,
            self.index.entries[number].id,
            bits,
            outcome or HitOutcome.CONSIDERED_AND_REJECTED,
            evidence,
        )

    def _best_names(self, number: int, pairs: NamePairs) -> tuple[EvidencePart, ...]:
        """Names and sex by the pair of names that speaks most for the entry: more names never lower it."""
        best = self._best_pair(number, pairs)
        if (
            best is not None and best.sex == OTHER_SEX_TOLD
        ):  # one that brings fewer bits may tell the same sex
            best = self._best_pair(number, all_pairs(self.index, self.asked, number))
        if best is None:
            return ()
        sex = sex_evidence(
            self.asked.particulars, self.index.particulars[number], best.name.sex, best.listed.sex
        )
        return (*name_evidence(best.weighed, best.name, best.listed), sex)

    def _best_pair(self, number: int, pairs: NamePairs) -> _Pair | None:
        """The first of the pairs with the most bits of names and sex."""
        best, most = None, 0
        mine, entry = self.asked.particulars, self.index.particulars[number]
        for at, listed_number in pairs:
            name, listed = self.asked.names[at], self.index.names[listed_number]
            bits, weighed = weigh_names(name, listed)
            sex = sex_bits(mine, entry, name.sex, listed.sex)
            if best is None or bits + sex > most:
                best, most = _Pair(name, listed, weighed, sex), bits + sex
        return best

    def _undated(self, number: int, names: Sequence[EvidencePart]) -> tuple[EvidencePart, ...]:
        """What a name counts too much where only the person's date of birth is known."""
        if self.index.entries[number].identity.birth_dates or not self.asked.identity.birth_dates:
            return ()
        beyond = name_bits(names) - weights.NAME_MOST_UNDATED
        return (EvidencePart.of(Part.NAME, -beyond, How.COUNTS_NO_MORE),) if beyond > 0 else ()

    def _other_evidence(self, number: int) -> tuple[EvidencePart, ...]:
        index, mine, listed = self.index, self.asked.particulars, self.index.particulars[number]
        born = self.asked.identity.birth_dates
        return (
            birth_date_evidence(born, index.entries[number].identity.birth_dates),
            citizenship_evidence(mine, listed),
            place_evidence(mine, listed, index.born_in(mine.place_keys & listed.place_keys), index.placed),
            document_evidence(mine, listed),
        )
