"""From evidence to probability: what is believed before, and what then follows from the bits."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

BASE_RATE: Final = 1 / 1_000
"""The share of the people asked about who are on the lists. A judgement, for no source tells it;
whoever knows better gives another."""

_FURTHEST: Final = 500.0
"""Odds beyond so many bits are as good as certain; more would not fit a number of the machine."""


@dataclass(frozen=True)
class Prior:
    """What is believed of one person and one entry before anything is compared.

    The person is on the lists with the probability `base_rate`, and is as likely any one of the `listed`
    entries. Entries of the same person on several lists share this among them, which understates each.
    """

    listed: int
    base_rate: float = BASE_RATE

    def __post_init__(self) -> None:
        if self.listed < 1 or not 0 < self.base_rate < 1:
            raise ValueError("a prior needs at least one entry and a base rate between 0 and 1")

    @property
    def bits(self) -> int:
        """The odds in thousandths of a bit; below nothing, as one person is hardly ever one given entry."""
        chance = self.base_rate / self.listed
        return round(1_000 * math.log2(chance / (1 - chance)))


@dataclass(frozen=True)
class Line:
    """What bits are worth, as measured: `offset` (thousandths of a bit) + `slope` * bits (Platt, 1999).

    A line with slope 1 and offset 0 takes the bits at their word.
    """

    offset: int = 0
    slope: float = 1.0

    def __post_init__(self) -> None:
        if not (math.isfinite(self.slope) and self.slope > 0):
            raise ValueError("more bits must mean more: the slope is above nothing")

    def worth(self, bits: int) -> int:
        """Measured bits in thousandths."""
        return self.offset + round(self.slope * bits)


AS_THEY_ARE: Final = Line()


def posterior(bits: int, prior: Prior, line: Line = AS_THEY_ARE) -> float:
    """The probability that a person with so many thousandths of a bit is the listed one.

    It is worth what the prior is worth; never show it without the base rate, nor as the answer to anything.
    """
    odds = (line.worth(bits) + prior.bits) / 1_000
    return 1 / (1 + math.pow(2.0, -max(-_FURTHEST, min(_FURTHEST, odds))))


def bits_needed(probability: float, prior: Prior, line: Line = AS_THEY_ARE) -> int:
    """From how many thousandths of a bit the posterior is at least this probability."""
    if not 0 < probability < 1:
        raise ValueError("a probability between 0 and 1 is needed")
    wanted = 1_000 * math.log2(probability / (1 - probability)) - prior.bits - line.offset
    return math.ceil(wanted / line.slope)
