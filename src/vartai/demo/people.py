"""Who the invented people are: citizenship, sex, day of birth, and the act that their file is about."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from vartai.demo.composition import FACTS_DAY, composition
from vartai.demo.drawing import Dice, Flags, Indices, Texts, days, is_in
from vartai.demo.names import places, spelt_word
from vartai.demo.transliteration import Spelling

STATELESS = "[]"

# Old registers that give the year only speak of people past this age; so nobody's majority hangs on it.
_YEAR_ONLY_AGE = 30
_DAYS_A_YEAR = 365.2425


@dataclass(frozen=True)
class Crowd:
    """The invented people, as columns: what all their answers depend on.

    `citizenship` is the cell of the table; `country` the one of the two states they come from, also for
    stateless people. `born` is known here to the day for everybody, whatever the table will say.
    """

    seed: int
    act: Texts
    citizenship: Texts
    country: Texts
    sex: Texts
    born: npt.NDArray[np.datetime64]

    @property
    def count(self) -> int:
        """How many people."""
        return len(self.act)

    @property
    def adult(self) -> Flags:
        """Who is 18 or older on the day of the facts."""
        return _adult(self.born)

    def asks(self, *acts: str) -> Flags:
        """Whose file is about one of the acts."""
        return is_in(self.act, *acts)

    def holds(self, code: str) -> Flags:
        """Who is a citizen of that state, alone or beside another one."""
        return np.array([code in cell for cell in self.citizenship], dtype=bool)

    def dice(self, topic: str) -> Dice:
        """Their stream of random numbers for a topic."""
        return Dice(self.seed, topic, self.count)


def make_crowd(count: int, seed: int) -> Crowd:
    """So many invented people; the two citizenships and the acts come out to the person."""
    dice = Dice(seed, "people", count)
    citizenship = dice.in_proportion(_citizenships())
    origin = np.where(is_in(citizenship, STATELESS), dice.codes("citizenship"), citizenship)
    country = np.where(np.array(["BY" in cell for cell in origin], dtype=bool), "BY", "RU").astype(object)
    born = _births(dice)
    return Crowd(seed, _acts(seed, _adult(born)), citizenship, country, dice.codes("sex"), born)


def birth_dates(crowd: Crowd) -> Texts:
    """Dates of birth as a register holds them: mostly the day, for a few the month or the year."""
    dice = crowd.dice("birth dates")
    oldest = np.datetime64(FACTS_DAY) - np.timedelta64(int(_YEAR_ONLY_AGE * _DAYS_A_YEAR), "D")
    older = crowd.born < oldest
    cells = days(crowd.born)
    cells = np.where(older & dice.chance("birth_date", "year_and_month"), days(crowd.born, "%Y-%m"), cells)
    return np.where(older & dice.chance("birth_date", "year_only"), days(crowd.born, "%Y"), cells)


def birth_places(crowd: Crowd, spelling: Texts) -> Texts:
    """Towns of birth, written as the name is; they follow citizenship loosely and never stand for it."""
    dice = crowd.dice("birth places")
    other = np.where(is_in(crowd.country, "BY"), "RU", "BY").astype(object)
    where = dice.codes("birth_place")
    country = np.where(is_in(where, "own_country"), crowd.country, other)
    country = np.where(is_in(where, "elsewhere"), "elsewhere", country)
    cells = np.full(crowd.count, None, dtype=object)
    for name, towns in places().items():
        town = dice.index(len(towns))
        for form in Spelling:
            rows = is_in(country, name) & is_in(spelling, form)
            cells[rows] = np.array([spelt_word(t, form) for t in towns], dtype=object)[town[rows]]
    return cells


def document_numbers(crowd: Crowd) -> Texts:
    """Numbers of home passports, in series that neither state issues, so that none can be anybody's."""
    digits: Indices = crowd.dice("documents").rng.integers(10_000_000, size=crowd.count)
    series = np.where(is_in(crowd.country, "BY"), "XB", "00")
    series = np.where(is_in(crowd.citizenship, STATELESS), "XS", series)
    return np.array([f"{a}{b:07}" for a, b in zip(series, digits, strict=True)], dtype=object)


def _citizenships() -> dict[str, float]:
    """Shares of all citizenship cells: the rare ones first, the rest divided as the two stocks stand."""
    rare = {code: figure.value for code, figure in composition().tables["citizenship_other"].items()}
    rest = 1 - sum(rare.values())
    return {code: share * rest for code, share in composition().shares("citizenship").items()} | rare


def _births(dice: Dice) -> npt.NDArray[np.datetime64]:
    bands = dice.codes("age_band")
    low, high = np.array([band.split("-") for band in bands], dtype=float).reshape(-1, 2).T
    years = low + (high + 1 - low) * dice.rng.random(dice.count)
    ago = np.floor(years * _DAYS_A_YEAR).astype("timedelta64[D]")
    born: npt.NDArray[np.datetime64] = np.datetime64(FACTS_DAY) - ago
    return born


def _adult(born: npt.NDArray[np.datetime64]) -> Flags:
    last = np.datetime64(FACTS_DAY.replace(year=FACTS_DAY.year - 18))
    old_enough: Flags = born <= last
    return old_enough


def _acts(seed: int, adult: Flags) -> Texts:
    acts = np.empty(len(adult), dtype=object)
    for table, where in (("act.adult", adult), ("act.minor", ~adult)):
        dice = Dice(seed, table, int(where.sum()))
        acts[where] = dice.in_proportion(composition().shares(table))
    return acts
