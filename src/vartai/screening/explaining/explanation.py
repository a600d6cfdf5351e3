"""An explanation of one pair as data; `wording` says it in words, `explanation_rows` to programs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from vartai.screening.entry import ListEntry
from vartai.screening.hit import EvidencePart, Hit, HitOutcome, How, Part
from vartai.screening.rarity import Rarity
from vartai.screening.tuning.limits import Pair

_SUMS = frozenset({How.MISSING.value, How.COUNTS_NO_MORE.value})
"""What lowers a sum without speaking against the pair."""


class Dates(StrEnum):
    """Which side has a date of birth; where not both have one, the name decides nothing by itself."""

    BOTH = "both"
    NEITHER = "neither"
    PERSON_ONLY = "person_only"
    ENTRY_ONLY = "entry_only"


class Value(StrEnum):
    """What is supposed of a fact: that it is the same on both sides, or another on either."""

    SAME = "same"
    OTHER = "other"


class Lacking(StrEnum):
    """Who does not know a fact, or knows less of it than the other side."""

    NOBODY = "nobody"
    PERSON = "person"
    ENTRY = "entry"
    BOTH = "both"


class Reach(StrEnum):
    """What a probability is: as measured, or an end of what the data can show."""

    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True)
class Step:
    """A part of the evidence, the sum up to it in thousandths of a bit, the rarity of words that agree."""

    evidence: EvidencePart
    sum: int
    rarity: Rarity | None

    @property
    def against(self) -> bool:
        """Whether it speaks against the pair; what one side leaves out, or what counts no more, does not."""
        return self.evidence.bits < 0 and self.evidence.how not in _SUMS


@dataclass(frozen=True)
class Supposed:
    """What would follow if a fact were the same on both sides, or another; bits are thousandths.

    `lacking` says who would have to learn it. `bits` is the new sum, None where too little is left for the
    search to weigh the pair, and `outcome` what would then be proposed, None where the pair would no more be
    shown. `settles` tells whether the outcome would be another one.
    """

    part: Part
    value: Value
    lacking: Lacking
    bits: int | None
    outcome: HitOutcome | None
    settles: bool


@dataclass(frozen=True)
class Belief:
    """The probability that both are one person, with all that it rests on.

    Of the people asked about the share `base_rate` is assumed to be among the `listed` entries. What bits are
    worth was measured on a `day`, on so many pairs of the `same` and of `different` people, and holds for
    people and lists like those; from `least` to `most` thousandths of a bit the data can tell. `residents`
    tells whether a population table is used, without which it was measured.
    """

    probability: float
    reach: Reach
    base_rate: float
    listed: int
    day: date
    same: int
    different: int
    least: int
    most: int
    residents: bool


@dataclass(frozen=True)
class Explanation:
    """Why an entry is shown for a person.

    `limits` are those that hold for this person, `belief` what bits are worth, `supposed` what would follow
    from single facts, those that settle it first. `name_only`: nothing but a name was asked about.
    """

    hit: Hit
    entry: ListEntry
    limits: Pair
    steps: tuple[Step, ...]
    dates: Dates
    name_only: bool
    belief: Belief
    supposed: tuple[Supposed, ...]

    @property
    def against(self) -> tuple[Step, ...]:
        """What speaks against the pair."""
        return tuple(step for step in self.steps if step.against)

    @property
    def settling(self) -> tuple[Supposed, ...]:
        """The facts each of which would change what is proposed."""
        return tuple(each for each in self.supposed if each.settles)

    def worth_asking(self, lacking: Lacking) -> tuple[Part, ...]:
        """The facts that would settle it and that a side does not know or knows less of, each once."""
        sides = (lacking, Lacking.BOTH)
        return tuple(dict.fromkeys(each.part for each in self.settling if each.lacking in sides))
