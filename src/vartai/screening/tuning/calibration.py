"""What bits were found to be worth, on pairs of which it is known whether they are the same person."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from vartai.screening.tuning.prior import Line
from vartai.screening.tuning.proportions import interval

_STEPS: Final = 100
_NEAR: Final = 1e-10
_BIT: Final = math.log(2)


class Unfittable(ValueError):  # noqa: N818  named for the data, as the domain does
    """Pairs from which no line can be learnt."""


@dataclass(frozen=True)
class Measured:
    """A line with what it was fitted to: so many pairs of one person, so many of different people.

    The data can tell what bits are worth up to `most` (thousandths of a bit, see `most_measurable`); beyond,
    the line goes on by the model alone, and whoever shows a probability says so.
    """

    line: Line
    same: int
    different: int
    most: int


@dataclass(frozen=True)
class Calibration:
    """What was measured for the two kinds of question, on a day and on data of a digest.

    It says what bits are worth for people and lists like those of the data, not more; the base rate comes in
    with the prior.
    """

    with_date: Measured
    without_date: Measured
    day: date
    data: str

    def of(self, dated: bool) -> Measured:
        """What holds for people whose date of birth is known, or for the others."""
        return self.with_date if dated else self.without_date


def most_measurable(people: int, listed: int) -> int:
    """The most bits, in thousandths, that so many people on no list can show against so many entries.

    If none of them agrees with any entry, one in `people` / 3.7 still may (exact 95 % interval).
    """
    return round(1_000 * math.log2(listed / interval(0, people)[1]))


def fit_line(bits: npt.NDArray[np.int64], same: npt.NDArray[np.bool_], prior_bits: float) -> Line:
    """The line under which what is known of these pairs is most probable (logistic regression).

    `bits` are thousandths; `prior_bits` are the odds in bits, among all pairs of the data, weighed or not,
    that one is of the same person: they are taken out, so that the line does not depend on how many listed
    people the data hold. Pairs that one limit of bits divides without a fault have no line: `Unfittable`.
    """
    if not same.any() or same.all():
        raise Unfittable("pairs of the same and of different people are needed")
    if bits[same].min() > bits[~same].max() or bits[same].max() < bits[~same].min():
        raise Unfittable("the bits divide these pairs without a fault, so any steep line would fit")
    centre = float(bits.mean())
    # Columns near one in size keep the steps of Newton's method sound.
    columns = np.stack([np.ones(len(bits)), (bits - centre) / 10_000])
    known = _BIT * prior_bits
    found = np.array([centre / 1_000 * _BIT, 10 * _BIT])
    for _ in range(_STEPS):
        chance = 1 / (1 + np.exp(-np.clip(known + found @ columns, -500, 500)))
        slope = columns @ (same - chance)
        curve = (columns * (chance * (1 - chance))) @ columns.T
        step = np.linalg.solve(curve + 1e-9 * np.eye(2), slope)
        found += np.clip(step, -3, 3)
        if np.abs(step).max() < _NEAR:
            break
    else:
        raise Unfittable("no line was found; look whether the pairs are labelled rightly")
    per_bit = found[1] / 10 / _BIT
    return Line(round(1_000 * found[0] / _BIT - per_bit * centre), float(round(per_bit, 4)))
