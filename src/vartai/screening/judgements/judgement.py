"""What people judged of hits: the same person or not, by whom, when and why, on which evidence."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vartai.screening.hit import Hit


class Verdict(StrEnum):
    """What a person says of a hit after looking at it."""

    SAME_PERSON = "same_person"
    NOT_THE_SAME_PERSON = "not_the_same_person"
    CANT_TELL = "cant_tell"


@dataclass(frozen=True)
class Judgement:
    """One person's judgement of one hit; `evidence` is the `evidence_digest` of what was judged."""

    person_id: str
    entry_id: str
    verdict: Verdict
    evidence: str
    who: str
    when: date
    why: str


@dataclass(frozen=True)
class JudgedHit:
    """A hit with what was judged of it before, None where nobody did."""

    hit: Hit
    judgement: Judgement | None


@dataclass(frozen=True)
class Remembered:
    """Hits that wait for a person, and hits on which a judgement stands; both in the order of the hits."""

    waiting: tuple[JudgedHit, ...]
    settled: tuple[JudgedHit, ...]


def evidence_digest(hit: Hit) -> str:
    """The SHA-256 of what either side says and how it agrees, without bits and without order.

    Bits vary with the rest of the list, so they are no new evidence; parts on which neither side says
    anything are sums only and are left out.
    """
    said = (part for part in hit.evidence if part.person or part.entry)
    parts = sorted([part.part, part.how, part.person, part.entry] for part in said)
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def remembered(hits: Iterable[Hit], judgements: Iterable[Judgement]) -> Remembered:
    """Split hits into those to look at and those judged already.

    The last judgement of a pair counts: the latest day, of one day the later in order. It settles a hit as
    long as the evidence is the one it was made on. With other evidence the hit comes back and shows the
    earlier judgement; so it does after "can't tell", which settles nothing.
    """
    last: dict[tuple[str, str], Judgement] = {}
    for judgement in sorted(judgements, key=lambda each: each.when):
        last[judgement.person_id, judgement.entry_id] = judgement
    waiting: list[JudgedHit] = []
    settled: list[JudgedHit] = []
    for hit in hits:
        known = last.get((hit.person_id, hit.entry_id))
        (settled if known is not None and settles(known, hit) else waiting).append(JudgedHit(hit, known))
    return Remembered(tuple(waiting), tuple(settled))


def settles(judgement: Judgement, hit: Hit) -> bool:
    """Whether a judgement of a pair still stands: it decided, and on the evidence of this hit."""
    return judgement.verdict is not Verdict.CANT_TELL and judgement.evidence == evidence_digest(hit)
