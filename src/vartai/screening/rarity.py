"""How common the words of names are: on the list, among residents where they were counted, in our tables."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, overload

import numpy as np
import numpy.typing as npt

from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.given_name import given_names
from vartai.screening.spelling.tables_reading import table
from vartai.screening.spelling.word import Word, word

PRIOR_PERSONS: Final = 2_000
"""What is believed before counting counts as much as so many counted persons."""

UNKNOWN_SHARE: Final = 1 / 6_000
"""The share of people who bear a word that no table knows."""

FEWEST_RESIDENTS: Final = 5
"""A word borne by fewer residents is not told, as it could point to one of them (S5)."""

WIDER: Final = {
    Closeness.SAME: 1.0,
    Closeness.SAME_CLASS: 1.0,
    Closeness.OTHER_ENDING: 1.2,
    Closeness.SAME_SKELETON: 2.0,
    Closeness.SHORT_FORM: 2.0,
    Closeness.ONE_LETTER: 4.0,
    Closeness.SIMILAR: 8.0,
}
"""So many times more people bear a word that is only so close; our judgement, as are the tables."""

Counts = npt.NDArray[np.integer[Any]]
Shares = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Residents:
    """So many of so many residents bear a word at least so close; see `population`."""

    bearers: int
    people: int


@dataclass(frozen=True)
class Rarity:
    """How many bear a word of a name: of the listed, and of the residents where they were counted."""

    bearers: int
    listed: int
    residents: Residents | None = None

    @property
    def told(self) -> int | None:
        """The residents as they may be told; None where none were counted or too few bear the word."""
        if self.residents is None or self.residents.bearers < FEWEST_RESIDENTS:
            return None
        return self.residents.bearers


@overload
def share(
    found: Word, kind: Closeness, bearers: int, listed: int, residents: Residents | None = None
) -> float: ...
@overload
def share(
    found: Word, kind: Closeness, bearers: Counts, listed: int, residents: Residents | None = None
) -> Shares: ...
def share(
    found: Word, kind: Closeness, bearers: int | Counts, listed: int, residents: Residents | None = None
) -> float | Shares:
    """The share of people with a word at least so close; an array of bearers gives an array of shares.

    A list's count is drawn towards the tables. Residents take the place of the tables and are drawn towards
    them in turn; then the larger of the two shares holds. What counts for a person who applies is how many
    applicants bear the word, however rare it is on the list; what counts for the work of officers is how many
    entries do. So a population table never makes a word rarer than the list has it.
    """
    expected = min(1.0, prior_share(found) * WIDER[kind])
    if residents is None:
        return _drawn(bearers, listed, expected)
    lived = _drawn(residents.bearers, residents.people, expected)
    among_listed = _drawn(bearers, listed, lived)
    return (
        np.maximum(among_listed, lived) if isinstance(among_listed, np.ndarray) else max(among_listed, lived)
    )


@overload
def _drawn(bearers: int, people: int, expected: float) -> float: ...
@overload
def _drawn(bearers: int | Counts, people: int, expected: float) -> float | Shares: ...
def _drawn(bearers: int | Counts, people: int, expected: float) -> float | Shares:
    """A counted share, drawn towards the expected one; the more were counted, the less."""
    return (bearers + PRIOR_PERSONS * expected) / (people + PRIOR_PERSONS)


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
