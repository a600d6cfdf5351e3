"""With what the lists were searched: limits and table of residents, as a summary states them."""

from __future__ import annotations

from typing import Any

from vartai.assessment.batch import Setting
from vartai.screening import Index
from vartai.screening.tuning.limits import NO_POPULATION, Pair


def population_row(index: Index | None) -> dict[str, Any] | None:
    """The table of residents that names were weighed with, in its version; None without one."""
    population = None if index is None else index.population
    if population is None:
        return None
    return {"day": population.day.isoformat(), "digest": population.digest, "people": population.people}


def limits_row(setting: Setting) -> dict[str, Any] | None:
    """The limits that held, in bits, and where they come from; None where no list was searched.

    `fit` tells whether they were tuned for these lists and this table of residents; shipped ones always fit.
    """
    if setting.index is None:
        return None
    limits, population = setting.limits, setting.index.population
    used = NO_POPULATION if population is None else population.digest
    return {
        "day": None if limits.day is None else limits.day.isoformat(),
        "used_by": limits.used_by,
        "fit": not limits.misfit(setting.index.digest, used),
        "with_date": _pair(limits.with_date),
        "without_date": _pair(limits.without_date),
    }


def _pair(pair: Pair) -> dict[str, float]:
    return {"hit_from": pair.hit_from / 1_000, "look_closer_from": pair.look_closer_from / 1_000}
