"""How common the words of names are before any list is looked at: a small shipped prior."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from vartai.screening.closeness import Closeness
from vartai.screening.given_name import given_names
from vartai.screening.tables_reading import table
from vartai.screening.word import Word, word

PRIOR_PERSONS: Final = 2_000
"""The prior counts as much as so many listed persons."""

UNKNOWN_SHARE: Final = 1 / 6_000
"""The share of people who bear a word that no table knows."""

_WIDER: Final = {
    Closeness.SAME: 1.0,
    Closeness.SAME_CLASS: 1.0,
    Closeness.OTHER_ENDING: 1.2,
    Closeness.SAME_SKELETON: 2.0,
    Closeness.SHORT_FORM: 2.0,
    Closeness.ONE_LETTER: 4.0,
    Closeness.SIMILAR: 8.0,
}
"""So many times more people bear a word that is only so close."""


def share(found: Word, kind: Closeness, bearers: int, listed: int) -> float:
    """The share of people with a word at least so close, from a list's count and the prior together."""
    prior = min(1.0, prior_share(found) * _WIDER[kind])
    return (bearers + PRIOR_PERSONS * prior) / (listed + PRIOR_PERSONS)


def prior_share(found: Word) -> float:
    """The share of people who bear the word, as the tables judge it."""
    names = given_names().names
    known = [names[key].bearers / 1_000 for key in found.classes | found.short_classes]
    known += [2 * names[key].bearers / 1_000 for key in found.fathers]
    known += [_family_shares()[stem] for stem in found.stems if stem in _family_shares()]
    return max(known, default=UNKNOWN_SHARE)


@cache
def _family_shares() -> Mapping[str, float]:
    shares: dict[str, float] = {}
    for row in table("family_names"):
        for name in row["names"]:
            for stem in word(name).stems:
                shares[stem] = max(row["bearers"] / 100_000, shares.get(stem, 0.0))
    return shares
