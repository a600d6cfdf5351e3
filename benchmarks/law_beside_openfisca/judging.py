"""Both engines on the same few thousand people, row by row.

The truth is what both say of complete facts. Open is what three-valued logic leaves open.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import polars as pl
from benchmarks.law_beside_openfisca import ours, theirs
from benchmarks.law_beside_openfisca.outcomes import GRANTED, NAMES, UNKNOWN
from benchmarks.law_beside_openfisca.people import write_facts

from vartai.comparison import compare
from vartai.law.layout import encode, layout_of

Outcomes = npt.NDArray[np.uint8]
Told = tuple[Outcomes, Outcomes]
"""The outcome of everybody under the law and under the bill."""


def judge(count: int, unknown: float, seed: int) -> dict[str, Any]:
    """Rows that differ on complete facts; with gaps, what each engine makes of the law and of the bill."""
    with tempfile.TemporaryDirectory() as folder:
        complete, gaps = Path(folder) / "complete", Path(folder) / "gaps"
        write_facts(complete, count, 0, seed)
        write_facts(gaps, count, unknown, seed)
        truth, same = of_ours(complete), of_theirs(complete)
        told = {"OpenFisca": of_theirs(gaps), "Vartai": of_ours(gaps)}
        certain, at_most = _bill_by_us(gaps)
    changed = truth[0] != truth[1]
    return {
        "people": count,
        "differing": [int(np.count_nonzero(a != b)) for a, b in zip(truth, same, strict=True)],
        "law": {name: _against(truth[0], said[0], told["Vartai"][0]) for name, said in told.items()},
        "bill": {
            "truth": int(np.count_nonzero(changed)),
            "OpenFisca": int(np.count_nonzero(told["OpenFisca"][0] != told["OpenFisca"][1])),
            "certain": certain,
            "at most": at_most,
            "wrong": {name: _wrong_effect(changed, said) for name, said in told.items()},
        },
    }


def of_ours(folder: Path) -> Told:
    """What Vartai says of everybody."""
    laws = ours.law_and_bill()
    layout = layout_of(*laws)
    columns = ours.said(laws, encode(pl.scan_parquet(folder), layout), layout).collect()
    law, bill = (
        np.array(
            [NAMES.index(name) if name in NAMES else len(NAMES) for name in ours.names(on_day)], np.uint8
        )
        for on_day in laws
    )
    return law[columns["law"].to_numpy()], bill[columns["bill"].to_numpy()]


def of_theirs(folder: Path) -> Told:
    """What OpenFisca says of everybody."""
    inputs = theirs.load(folder)
    law, bill = (theirs.calculate(theirs.build(system, inputs)) for system in theirs.law_and_bill())
    return law, bill


def _against(truth: Outcomes, told: Outcomes, by_us: Outcomes) -> dict[str, int]:
    decided = told != UNKNOWN
    wrong = decided & (told != truth)
    found = {
        "left open": ~decided,
        "decided although open": decided & (by_us == UNKNOWN),
        "decided wrongly": wrong,
        "- entitled, turned away": wrong & (truth == GRANTED),
        "- not entitled, granted": wrong & (told == GRANTED),
        "- the wrong kind of no": wrong & (truth != GRANTED) & (told != GRANTED),
    }
    return {name: int(np.count_nonzero(rows)) for name, rows in found.items()}


def _wrong_effect(changed: npt.NDArray[np.bool_], told: Told) -> int:
    """Of how many people it is said that the bill changes something for them, or nothing, and it isn't so."""
    law, bill = told
    decided = (law != UNKNOWN) & (bill != UNKNOWN)
    return int(np.count_nonzero(decided & ((law != bill) != changed)))


def _bill_by_us(folder: Path) -> tuple[int, int]:
    effect = compare(*ours.law_and_bill(), pl.read_parquet(folder))
    return effect.changed.certain, effect.changed.at_most


if __name__ == "__main__":
    print(json.dumps(judge(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]))))
