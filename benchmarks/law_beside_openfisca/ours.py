"""Vartai at work on millions, in a process of its own: `python -m ...ours TASK FOLDER`.

It reads nothing but what an evaluation needs, so that the peak of memory is that of the evaluation.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

import polars as pl
from benchmarks.law_beside_openfisca.bill import shared_bill
from benchmarks.law_beside_openfisca.measuring import best, peak_mib
from benchmarks.law_beside_openfisca.outcomes import pair
from benchmarks.law_beside_openfisca.rules import ASKS, DAY, shared_law

from vartai.law import LawOnDay
from vartai.law.layout import Layout, encode, layout_of
from vartai.law.table import conclusions, evaluate_each

Laws = tuple[LawOnDay, LawOnDay]


def law_and_bill() -> Laws:
    """Both laws on the day of the comparison."""
    return shared_law().at(DAY), shared_bill().at(DAY)


def said(laws: Laws, people: pl.LazyFrame, layout: Layout) -> pl.LazyFrame:
    """The outcome of every row under law and bill, as numbers into the conclusions of each."""
    columns = evaluate_each(dict(zip(("law", "bill"), laws, strict=True)), people, layout)
    return columns.rename({f"{name} {ASKS}": name for name in ("law", "bill")})


def names(on_day: LawOnDay) -> list[str]:
    """The outcomes that the numbers stand for."""
    return [conclusion.outcome for conclusion in conclusions(on_day, on_day.law.question(ASKS))]


def population(folder: Path) -> dict[str, Any]:
    """Law and bill for everybody, the pairs counted; the people stand in memory in the law's columns."""
    start = time.perf_counter()
    laws = law_and_bill()
    layout = layout_of(*laws)
    people = _load(folder, layout)
    loading, loaded = time.perf_counter() - start, peak_mib()
    found = best(lambda: _counted(laws, people.lazy(), layout))
    return {
        **found,
        "load": loading,
        "loaded_mib": loaded,
        "peak_mib": peak_mib(),
        "threads": pl.thread_pool_size(),
    }


def stream(folder: Path) -> dict[str, Any]:
    """Law and bill for everybody in a folder of Parquet files with the law's columns, never all in memory."""
    laws = law_and_bill()
    found = best(lambda: _counted(laws, pl.scan_parquet(folder), layout_of(*laws)), rounds=1)
    return {**found, "peak_mib": peak_mib(), "threads": pl.thread_pool_size()}


def _load(folder: Path, layout: Layout) -> pl.DataFrame:
    """File by file, so that no second copy of the people is held."""
    files = (encode(pl.scan_parquet(file), layout).collect() for file in sorted(folder.iterdir()))
    return pl.concat(files, rechunk=False)


def _counted(laws: Laws, people: pl.LazyFrame, layout: Layout) -> dict[str, Any]:
    counts = said(laws, people, layout).group_by("law", "bill").len().collect(engine="streaming")
    law, bill = (names(on_day) for on_day in laws)
    return {"pairs": dict(sorted((pair(law[one], bill[two]), n) for one, two, n in counts.iter_rows()))}


TASKS = {"population": population, "stream": stream}


if __name__ == "__main__":
    print(json.dumps(TASKS[sys.argv[1]](Path(sys.argv[2]))))
