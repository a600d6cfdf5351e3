"""How fast the law is applied to ten million people.

    .venv/bin/python -m benchmarks.law_population [--people 10000000] [--seed 1]

People are drawn straight into the columns that the law in force on 1 March 2026 reads: acts as in a stock of
permits, codes and sets as bits, one value in twenty unknown. Every question is answered for everybody and the
answers are counted, so that each of them is really computed; no row leaves the engine. Best of three; making
the people is not counted. Prints people, provisions, seconds, provisions x people a second, peak of memory.
"""

from __future__ import annotations

import argparse
import resource
import time
from datetime import date

import numpy as np
import numpy.typing as npt
import polars as pl

from vartai.law import LawOnDay
from vartai.law.layout import Bits, Layout, layout_of
from vartai.law.table import conclusions, evaluate
from vartai.lithuania import law

DAY = date(2026, 3, 1)
UNKNOWN = 0.05
STOCK = {
    "trp_keep": 0.46,
    "trp_renewal": 0.16,
    "trp_first": 0.12,
    "prp_keep": 0.07,
    "national_visa": 0.06,
    "schengen_visa": 0.04,
    "entry": 0.04,
    "acquire_property": 0.01,
    "naturalisation": 0.01,
    "asylum_keep": 0.01,
    "permit_card_issue": 0.01,
    "carry_cash": 0.01,
}
"""What share of the people is asked about which act; invented, in the proportions of a stock of permits."""

Counts = dict[str, dict[str, int]]


def main() -> None:
    """Draw the people, count the answers three times, print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--people", type=int, default=10_000_000)
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    on_day = law().at(DAY)
    layout = layout_of(on_day)
    crowd = people(layout, asked.people, asked.seed)
    loaded = _peak()
    seconds, found = _best_of_three(on_day, crowd, layout)
    provisions = len(on_day.provisions)
    print(f"people                      {asked.people:>15,}")
    print(f"threads                     {pl.thread_pool_size():>15,}")
    print(f"provisions in force         {provisions:>15,}")
    print(f"questions                   {len(on_day.law.questions):>15,}")
    print(
        f"seconds (best of 3)         {min(seconds):>15.3f}    all: {', '.join(f'{s:.3f}' for s in seconds)}"
    )
    print(f"provisions x people / s     {provisions * asked.people / min(seconds):>15,.0f}")
    print(f"memory of the people, GB    {crowd.estimated_size('gb'):>15.2f}")
    print(f"peak of memory, GB          {_peak():>15.2f}    before the law was asked: {loaded:.2f}")
    for question, outcomes in found.items():
        if outcomes:
            print(f"  {question:<22} " + ", ".join(f"{name} {count:,}" for name, count in outcomes.items()))


def people(layout: Layout, count: int, seed: int) -> pl.DataFrame:
    """Invented people in the columns of a law."""
    dice = np.random.default_rng(seed)
    acts = layout.codes["act"]
    shares = np.array(list(STOCK.values()))
    drawn = dice.choice(np.array([acts.of(act) for act in STOCK]), count, p=shares / shares.sum())
    columns = {"act": pl.Series("act", drawn, dtype=acts.dtype)}
    for name, bits in layout.codes.items():
        if name != "act":
            one = np.left_shift(1, dice.integers(0, len(bits.classes) + 1, count, dtype=np.int64))
            columns[name] = _known(dice, pl.Series(name, one, dtype=bits.dtype))
    for name, bits in layout.sets.items():
        columns[name] = _known(dice, pl.Series(name, _some_bits(dice, bits, count), dtype=bits.dtype))
    for name in layout.flags:
        columns[name] = _known(dice, pl.Series(name, dice.random(count, dtype=np.float32) < 0.3))
    for name in layout.numbers:
        columns[name] = _known(dice, pl.Series(name, dice.integers(0, 40, count).astype(np.float64)))
    for name in layout.days:
        days = (dice.integers(0, 1500, count) + 19_000).astype("datetime64[D]")
        columns[name] = _known(dice, pl.Series(name, days, dtype=pl.Date))
    for code, codes in layout.among:
        name = f"{code} in {codes}"
        columns[name] = _known(dice, pl.Series(name, dice.random(count, dtype=np.float32) < 0.5))
    return pl.DataFrame(columns)


def _some_bits(dice: np.random.Generator, bits: Bits, count: int) -> npt.NDArray[np.int64]:
    """Each class held by one in four."""
    held = np.zeros(count, dtype=np.int64)
    for at in range(len(bits.classes) + 1):
        held |= (dice.random(count, dtype=np.float32) < 0.25).astype(np.int64) << at
    return held


def _known(dice: np.random.Generator, column: pl.Series) -> pl.Series:
    """The column with some values unknown."""
    unknown = pl.Series(dice.random(len(column), dtype=np.float32) < UNKNOWN)
    return pl.select(pl.when(~unknown).then(column).otherwise(None).alias(column.name)).to_series()


def counts(on_day: LawOnDay, crowd: pl.DataFrame, layout: Layout) -> Counts:
    """How many people get which outcome for each question."""
    answers = evaluate(on_day, crowd.lazy(), layout)
    said = {q.name: conclusions(on_day, q) for q in on_day.law.questions}
    sums = [
        (pl.col(name) == at).sum().alias(f"{name}:{at}")
        for name, outcomes in said.items()
        for at in range(len(outcomes))
    ]
    row = answers.select(sums).collect(engine="streaming").row(0, named=True)
    found: Counts = {}
    for name, outcomes in said.items():
        told = found.setdefault(name, {})
        for at, conclusion in enumerate(outcomes):
            if count := row[f"{name}:{at}"]:
                told[conclusion.outcome] = told.get(conclusion.outcome, 0) + count
    return found


def _best_of_three(on_day: LawOnDay, crowd: pl.DataFrame, layout: Layout) -> tuple[list[float], Counts]:
    seconds = []
    for _ in range(3):
        start = time.perf_counter()
        found = counts(on_day, crowd, layout)
        seconds.append(time.perf_counter() - start)
    return seconds, found


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20


if __name__ == "__main__":
    main()
