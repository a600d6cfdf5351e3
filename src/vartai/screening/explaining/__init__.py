"""Why a pair is shown: each part with how rare it is, what speaks against, what would settle it."""

from vartai.screening.explaining.explain import Ground, explain
from vartai.screening.explaining.explanation import (
    Belief,
    Dates,
    Explanation,
    Lacking,
    Reach,
    Step,
    Supposed,
    Value,
)

__all__ = [
    "Belief",
    "Dates",
    "Explanation",
    "Ground",
    "Lacking",
    "Reach",
    "Step",
    "Supposed",
    "Value",
    "explain",
]
