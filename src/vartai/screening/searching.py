"""Screening: people against an index of list editions, each person alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.candidates import Asked, candidates
from vartai.screening.dates import birth_date_evidence
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.index import Index
from vartai.screening.name_evidence import name_evidence
from vartai.screening.name_parts import Role
from vartai.screening.particulars import (
    citizenship_evidence,
    document_evidence,
    place_evidence,
    sex_evidence,
)
from vartai.screening.word_matches import WordMatch

_AT_ONCE: Final = 1_000
_NAME_ROLES: Final = frozenset(role.value for role in Role)


def screen(index: Index, people: Sequence[tuple[str, Identity]], *, at_least: int | None = None) -> list[Hit]:
    """All hits of all people, in the order of the people, then bits downwards, then the id of the entry.

    `people` are pairs of an id and an identity. Without `at_least` the hits are those with an outcome worth
    showing; with it, in thousandths of a bit, all entries weighed that have so many bits, and with 0 every
    entry weighed whatever its bits. No person's hits depend on who else is asked about.
    """
    hits: list[Hit] = []
    for start in range(0, len(people), _AT_ONCE):
        batch = [Asked.of(person_id, identity) for person_id, identity in people[start : start + _AT_ONCE]]
        index.matches.prepare(part.word for asked in batch for name in asked.names for part in name)
        for asked in batch:
            hits += _screen_one(index, asked, at_least)
    return hits


def _screen_one(index: Index, asked: Asked, at_least: int | None) -> list[Hit]:
    matches = [[index.matches.of(part.word) for part in name] for name in asked.names]
    if at_least is None:
        limits = (weights.SAME_NAME_FROM, weights.LOOK_CLOSER_FROM)
    else:
        limits = (weights.SCORED_NAME_FROM, weights.SCORED_TOTAL_FROM)
    best: dict[str, Hit] = {}
    for number in candidates(index, asked, matches, *limits):
        hit = _weigh(index, asked, matches, number, at_least)
        if hit is not None and (hit.entry_id not in best or hit.bits > best[hit.entry_id].bits):
            best[hit.entry_id] = hit
    return sorted(best.values(), key=lambda hit: (-hit.bits, hit.entry_id))


def _weigh(
    index: Index, asked: Asked, matches: Sequence[Sequence[WordMatch]], number: int, at_least: int | None
) -> Hit | None:
    names = _best_names(index, asked, matches, number)
    weighed = (*names, *_other_evidence(index, asked, number))
    evidence = tuple(part for part in weighed if part.bits or part.person or part.entry)
    bits = sum(part.bits for part in evidence)
    outcome = outcome_of(evidence)
    if at_least is None:
        if outcome is None:
            return None
    elif at_least != 0 and bits < at_least:
        return None
    return Hit(
        asked.person_id,
        index.entries[number].id,
        bits,
        outcome or HitOutcome.CONSIDERED_AND_REJECTED,
        evidence,
    )


def _best_names(
    index: Index, asked: Asked, matches: Sequence[Sequence[WordMatch]], number: int
) -> tuple[EvidencePart, ...]:
    """Names and sex by the pair of names that speaks most for the entry: more names never lower it."""
    pairs = [
        (
            *name_evidence(parts, own, listed),
            sex_evidence(asked.particulars, index.particulars[number], parts, listed.parts),
        )
        for parts, own in zip(asked.names, matches, strict=True)
        for listed in index.names[number]
    ]
    return max(pairs, key=lambda parts: sum(part.bits for part in parts), default=())


def _other_evidence(index: Index, asked: Asked, number: int) -> tuple[EvidencePart, ...]:
    mine, listed = asked.particulars, index.particulars[number]
    return (
        birth_date_evidence(asked.identity.birth_dates, index.entries[number].identity.birth_dates),
        citizenship_evidence(mine, listed),
        place_evidence(mine, listed, index.born_in(mine.place_keys & listed.place_keys), index.placed),
        document_evidence(mine, listed),
    )


def outcome_of(evidence: Sequence[EvidencePart]) -> HitOutcome | None:
    """What is proposed; None for noise, which is not worth anybody's time.

    The name alone never makes a hit, for names are shared; nor does anything without a name. A contradicting
    date never makes one either, however rare the name. The number of one document is always looked at.
    """
    bits = sum(part.bits for part in evidence)
    names = sum(part.bits for part in evidence if part.part in _NAME_ROLES)
    contradicted = any(
        part.part == Part.BIRTH_DATE and part.bits <= weights.CONTRADICTION for part in evidence
    )
    same_document = any(part.part == Part.DOCUMENT_NUMBER and part.how == How.SAME for part in evidence)
    if not contradicted and names > 0:
        if bits >= weights.HIT_FROM and bits - names >= weights.BEYOND_NAME:
            return HitOutcome.HIT
        if bits >= weights.LOOK_CLOSER_FROM:
            return HitOutcome.LOOK_CLOSER
    if same_document:
        return HitOutcome.LOOK_CLOSER
    return HitOutcome.CONSIDERED_AND_REJECTED if names >= weights.SAME_NAME_FROM else None
