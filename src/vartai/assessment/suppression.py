"""Small numbers are not told (S5), nor can they be worked out from those beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

FEWEST = 10
"""The smallest number above nothing that is told."""

Key = TypeVar("Key")
Count = int | None


def told(number: int) -> Count:
    """The number, or None where it is above nothing and under ten."""
    return None if 0 < number < FEWEST else number


def told_apart(numbers: Mapping[Key, int]) -> dict[Key, Count]:
    """Numbers whose sum may be known elsewhere: beside an untold one the others are rounded to tens."""
    hidden = any(told(number) is None for number in numbers.values())
    return {key: told_beside(number, hidden) for key, number in numbers.items()}


def told_beside(number: int, hidden: bool) -> Count:
    """The number; rounded where one is hidden that it could give away."""
    return told(round(number, -1) if hidden and number >= FEWEST else number)
