"""What is believed of a pair, and how far the data behind it reach."""

from __future__ import annotations

from vartai.screening import weights
from vartai.screening.explaining.explanation import Belief, Reach
from vartai.screening.tuning.calibration import Calibration
from vartai.screening.tuning.prior import Prior, posterior

LEAST = weights.SCORED_TOTAL_FROM
"""Pairs with fewer bits were not all weighed when it was measured what bits are worth."""


def belief(bits: int, dated: bool, calibration: Calibration, prior: Prior, residents: bool) -> Belief:
    """The probability of so many thousandths of a bit; beyond what was measured, of the last that was."""
    measured = calibration.of(dated)
    reach = Reach.ABOUT
    if bits > measured.most:
        reach = Reach.AT_LEAST
    elif bits < LEAST:
        reach = Reach.AT_MOST
    within = max(LEAST, min(measured.most, bits))
    return Belief(
        probability=posterior(within, prior, measured.line),
        reach=reach,
        base_rate=prior.base_rate,
        listed=prior.listed,
        day=calibration.day,
        same=measured.same,
        different=measured.different,
        least=LEAST,
        most=measured.most,
        residents=residents,
    )
