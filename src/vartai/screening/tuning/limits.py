"""From how many bits a person is shown to an officer: shipped limits, and those an authority has tuned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from vartai.facts import Identity
from vartai.screening import weights
from vartai.screening.hit import EvidencePart, HitOutcome, How, Part
from vartai.screening.spelling.name_parts import Role

LOWEST: Final = weights.SCORED_TOTAL_FROM
"""No limit is lower, in thousandths of a bit: with fewer bits not every entry is weighed."""

NO_POPULATION: Final = "none"

_NAME_ROLES: Final = frozenset(role.value for role in Role)


@dataclass(frozen=True)
class Pair:
    """The limits of one kind of question, in thousandths of a bit."""

    hit_from: int
    look_closer_from: int

    def __post_init__(self) -> None:
        if not LOWEST <= self.look_closer_from <= self.hit_from:
            raise ValueError(
                f"limits stand in the order {LOWEST}, look_closer_from, hit_from; "
                f"not {self.look_closer_from}, {self.hit_from}"
            )


SHIPPED_PAIR: Final = Pair(weights.HIT_FROM, weights.LOOK_CLOSER_FROM)


@dataclass(frozen=True)
class Limits:
    """Limits for people whose date of birth is known and for others.

    `day`, `lists` (digest of the index), `population` (digest of the population table, `NO_POPULATION` where
    none was used), `people` (SHA-256 of the table of people on no list) and `used_by` say what tuned limits
    come from and who may use them; shipped ones say nothing there.
    """

    with_date: Pair = SHIPPED_PAIR
    without_date: Pair = SHIPPED_PAIR
    day: date | None = None
    lists: str = ""
    population: str = ""
    people: str = ""
    used_by: str = ""

    def of(self, identity: Identity) -> Pair:
        """The limits that hold for a person; they depend on what is known, never on who it is."""
        return self.with_date if identity.birth_dates else self.without_date

    @property
    def lowest(self) -> int:
        """The bits that can lead to being shown for anybody: what the search must not pass over."""
        return min(self.with_date.look_closer_from, self.without_date.look_closer_from)

    def misfit(self, lists: str, population: str = NO_POPULATION) -> str:
        """Why limits do not hold for an index and a population of these digests; empty where they do."""
        if self.day is None:
            return ""
        if self.population != population:
            return f"the limits of {self.day} were tuned with another population table, which moves all bits"
        if self.lists != lists:
            return f"the limits of {self.day} were tuned on other editions of the lists"
        return ""

    def with_pair(self, dated: bool, pair: Pair) -> Limits:
        """The same with other limits for one kind of question."""
        return replace(self, with_date=pair) if dated else replace(self, without_date=pair)


SHIPPED: Final = Limits()


def outcome_with(evidence: Sequence[EvidencePart], pair: Pair) -> HitOutcome | None:
    """What is proposed under these limits; None for noise.

    The name alone never makes a hit, nor does anything without a name, nor a contradicting date; one document
    number in common is always looked at.
    """
    bits = sum(part.bits for part in evidence)
    eligible = most_outcome(evidence)
    if eligible is HitOutcome.HIT and bits >= pair.hit_from:
        return HitOutcome.HIT
    if eligible in (HitOutcome.HIT, HitOutcome.LOOK_CLOSER) and bits >= pair.look_closer_from:
        return HitOutcome.LOOK_CLOSER
    if any(part.part == Part.DOCUMENT_NUMBER and part.how == How.SAME for part in evidence):
        return HitOutcome.LOOK_CLOSER
    return HitOutcome.CONSIDERED_AND_REJECTED if name_bits(evidence) >= weights.SAME_NAME_FROM else None


def most_outcome(evidence: Sequence[EvidencePart]) -> HitOutcome:
    """The most that evidence of this kind can lead to, however low the limits."""
    names = name_bits(evidence)
    contradicted = any(
        part.part == Part.BIRTH_DATE and part.bits <= weights.CONTRADICTION for part in evidence
    )
    if contradicted or names <= 0:
        return HitOutcome.CONSIDERED_AND_REJECTED
    beyond = sum(part.bits for part in evidence if not _of_the_name(part))
    return HitOutcome.HIT if beyond >= weights.BEYOND_NAME else HitOutcome.LOOK_CLOSER


def _of_the_name(part: EvidencePart) -> bool:
    """Whether a part comes from the words of the name; so does another sex that only the words tell.

    Else one more name that tells another sex and brings more bits could make less of a richer record.
    """
    told = part.part == Part.SEX and part.bits == weights.OTHER_NAMED_SEX
    return told or part.part in _NAME_ROLES


def name_bits(evidence: Sequence[EvidencePart]) -> int:
    """What the words of the name bring together."""
    return sum(part.bits for part in evidence if part.part in _NAME_ROLES)
