"""OpenFisca at work, in a process of its own: `python -m ...theirs FOLDER`."""

from __future__ import annotations

import gc
import json
import sys
import time
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
from benchmarks.law_beside_openfisca.facts import CODES, DAYS, FLAGS, NUMBERS
from benchmarks.law_beside_openfisca.measuring import best, peak_mib
from benchmarks.law_beside_openfisca.openfisca_bill import SharedBill
from benchmarks.law_beside_openfisca.openfisca_inputs import CHOICES, DEFAULTS
from benchmarks.law_beside_openfisca.openfisca_package import SharedRules
from benchmarks.law_beside_openfisca.outcomes import COUNT, GRANTED, NAMES, NOT_ACCEPTED, REFUSED, pair
from benchmarks.law_beside_openfisca.rules import DAY
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import Simulation, SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem

PERIOD = str(DAY)
Outcomes = npt.NDArray[np.uint8]
Inputs = dict[str, npt.NDArray[Any]]


def load(folder: Path) -> Inputs:
    """The people as the vectors that OpenFisca keeps, so that it needs no copies; a gap is the default.

    One column is read at a time, so that no second copy of the people is held.
    """
    inputs: Inputs = {}
    for name in CODES:
        column = _column(folder, name, DEFAULTS[name].name)
        inputs[name] = EnumArray(column.to_physical().cast(pl.UInt8).to_numpy(), CHOICES[name])
    for name in DAYS:
        inputs[name] = _column(folder, name, date(1970, 1, 1)).to_numpy().astype("datetime64[D]")
    for name in NUMBERS:
        inputs[name] = _column(folder, name, 0).cast(pl.Int32).to_numpy()
    for name in FLAGS:
        inputs[name] = _column(folder, name, False).to_numpy()
    return inputs


def _column(folder: Path, name: str, default: str | int | bool | date) -> pl.Series:
    return pl.read_parquet(folder, columns=[name])[name].fill_null(default)


def build(system: TaxBenefitSystem, inputs: Inputs) -> Simulation:
    """A fresh simulation with everybody's ids and inputs; a law can't be changed in one that stands."""
    simulation = SimulationBuilder().build_default_simulation(system, len(inputs["act"]))
    for name, values in inputs.items():
        simulation.set_input(name, "eternity", values)
    return simulation


def calculate(simulation: Simulation) -> Outcomes:
    """What becomes of everybody."""
    simulation.calculate("granted", PERIOD)
    barred = simulation.calculate("not_accepted", PERIOD)
    refused = simulation.calculate("refused", PERIOD)
    said = np.where(refused, np.uint8(REFUSED), np.uint8(GRANTED))
    said[barred] = NOT_ACCEPTED
    return said


def law_and_bill() -> tuple[TaxBenefitSystem, TaxBenefitSystem]:
    """Both laws as OpenFisca holds them."""
    law = SharedRules()
    return law, SharedBill(law)


def population(folder: Path) -> dict[str, Any]:
    """Law and bill for everybody, the pairs counted."""
    start = time.perf_counter()
    inputs, systems = load(folder), law_and_bill()
    loading, loaded = time.perf_counter() - start, peak_mib()
    found = best(lambda: _counted(systems, inputs))
    return {**found, "load": loading, "loaded_mib": loaded, "peak_mib": peak_mib(), "threads": 1}


def _counted(systems: tuple[TaxBenefitSystem, TaxBenefitSystem], inputs: Inputs) -> dict[str, Any]:
    """The law's simulation is thrown away before the bill's is built, so that memory holds one at a time."""
    building, said = 0.0, []
    for system in systems:
        begun = time.perf_counter()
        simulation = build(system, inputs)
        building += time.perf_counter() - begun
        said.append(calculate(simulation))
        del simulation
        gc.collect()
    counts = np.bincount(said[0] * COUNT + said[1], minlength=COUNT**2).reshape(COUNT, COUNT)
    pairs = {pair(NAMES[one], NAMES[two]): int(counts[one, two]) for one, two in np.argwhere(counts)}
    return {"building": building, "pairs": dict(sorted(pairs.items()))}


if __name__ == "__main__":
    print(json.dumps(population(Path(sys.argv[1]))))
