"""Vartai and OpenFisca apply the same rules to the same people, in one run.

    .venv/bin/python -m benchmarks.law_openfisca [--people 1000000 10000000] [--seed 1]

Needs the packages of requirements/benchmark.txt. RM-1, RM-2, RM-3a, RM-3b, RM-10 with their exceptions and
QU-2, on 1 March 2026, over people with one citizenship and complete facts, since OpenFisca has no unknown.
Two questions are answered for everybody and the outcomes counted; best of three, loading apart. "same rules"
is our law cut down to what OpenFisca's encoding holds; "whole" adds what it leaves out: disputes on second
citizenships, the exception for citizens of the EU, exceptions that nobody vouches for. Every row's outcome is
compared first, for both; a difference ends the run with status 1.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np
import polars as pl
from benchmarks.openfisca_rules import CHOICES, rules
from openfisca_core.indexed_enums import EnumArray
from openfisca_core.simulations import Simulation, SimulationBuilder

from vartai.law import LawOnDay
from vartai.law.layout import Layout, layout_of
from vartai.law.table import conclusions, evaluate
from vartai.lithuania import law

DAY, PERIOD = date(2026, 3, 1), "2026-03"
SHARED = ("RM-1", "RM-2", "RM-3a", "RM-3b", "RM-10", "QU-2")
QUESTIONS = {"lodging": ("not_accepted", "not_accepted"), "withdrawal": ("revoke", "rm_10")}
"""Our question: our outcome, and OpenFisca's variable that is true where we give it."""

STATES = ("RU", "BY", "UA", "GE")
DOCUMENTS = {
    "schengen_visa_lt": "holds_schengen_visa_lt",
    "national_visa_lt": "holds_national_visa_lt",
    "trp_lt": "holds_trp_lt",
    "prp_lt": "holds_prp_lt",
    "residence_permit_other_eu": "holds_permit_of_other_member_state",
}
MEDIATION = {"mfa": "mediated_by_ministry", "government_authorised_institution": "mediated_by_institution"}
FLAGS = {
    "international_transport_work": "works_in_transport",
    "transport_work_documented": "transport_work_is_documented",
    "objective_reasons_for_travel": "had_objective_reasons",
}
CODES = {"act": "act", "lodged_at": "lodged_at", "questionnaire_status": "questionnaire"}

Drawn = dict[str, np.ndarray[Any, Any]]


def main() -> int:
    """Draw, compare every row, time, print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--people", type=int, nargs="+", default=[1_000_000, 10_000_000])
    options.add_argument("--seed", type=int, default=1)
    asked = options.parse_args()
    same, whole = shared_law(whole=False), shared_law(whole=True)
    threads, provisions = pl.thread_pool_size(), (len(same.provisions), len(whole.provisions))
    print(f"{DAY}, {threads} threads, {provisions[0]} provisions, whole {provisions[1]}")
    for count in asked.people:
        drawn = draw(count, asked.seed)
        if differing := sum(differing_rows(on_day, drawn) for on_day in (same, whole)):
            print(f"{count:,} people: {differing:,} answers differ")
            return 1
        load, ours = _timed_ours(same, drawn)
        _, ours_whole = _timed_ours(whole, drawn)
        their_load, theirs = _best_of_three(lambda drawn=drawn: in_openfisca(drawn), counts_of_openfisca)
        print(f"{count:,} people, every row has the same outcomes")
        print(f"    OpenFisca            {theirs:8.4f} s   (loading {their_load:.2f} s)")
        print(f"    Vartai, same rules   {ours:8.4f} s   (loading {load:.2f} s)   ratio {theirs / ours:.1f}")
        print(f"    Vartai, whole        {ours_whole:8.4f} s   ratio {theirs / ours_whole:.1f}")
    return 0


def shared_law(whole: bool) -> LawOnDay:
    """Our law cut down to the shared rules: with all exceptions and disputes, or what OpenFisca holds."""
    every = law()
    kept = tuple(p for p in every.provisions if p.id in SHARED or set(p.excepts) & set(SHARED))
    if not whole:
        kept = tuple(replace(p, disputes=()) for p in kept if p.verified and p.id != "EU-0")
    questions = tuple(q for q in every.questions if q.name in QUESTIONS)
    return replace(every, provisions=kept, questions=questions).at(DAY)


def draw(count: int, seed: int) -> Drawn:
    """Invented people: numbers into the options of a code, one yes/no column for each code of a set."""
    dice = np.random.default_rng(seed)
    drawn: Drawn = {"state": dice.integers(0, len(STATES), count, dtype=np.uint8)}
    for name, choice in CHOICES.items():
        drawn[name] = dice.integers(0, len(list(choice)), count, dtype=np.uint8)
    for name in (*DOCUMENTS.values(), *MEDIATION.values(), *FLAGS.values()):
        drawn[name] = dice.random(count, dtype=np.float32) < 0.2
    drawn["age"] = dice.integers(10, 80, count, dtype=np.int32)
    drawn["trips"] = dice.integers(0, 5, count, dtype=np.int32)
    return drawn


def in_our_columns(drawn: Drawn, layout: Layout) -> pl.DataFrame:
    """The people in the columns of the shared law; the facts that OpenFisca leaves out are none or no."""
    count = len(drawn["age"])
    columns: dict[str, pl.Series] = {}
    for name, bits in layout.codes.items():
        codes = [option.name for option in CHOICES[CODES[name]]]
        of_code = np.array([bits.of(code) for code in codes])
        columns[name] = pl.Series(of_code[drawn[CODES[name]]], dtype=bits.dtype)
    for name, bits in layout.sets.items():
        held = np.zeros(count, dtype=np.int64)
        if name == "citizenship":
            held = np.array([bits.of(state) for state in STATES])[drawn["state"]]
        for code, flag in {"documents_held": DOCUMENTS, "mediation": MEDIATION}.get(name, {}).items():
            held |= np.where(drawn[flag], bits.of(code), 0)
        columns[name] = pl.Series(held, dtype=bits.dtype)
    for name in layout.flags:
        columns[name] = pl.Series(drawn[FLAGS[name]] if name in FLAGS else np.zeros(count, dtype=bool))
    columns["age_years"] = pl.Series(drawn["age"].astype(np.float64))
    columns["trips_ru_by_3_calendar_months"] = pl.Series(drawn["trips"].astype(np.float64))
    return pl.DataFrame(columns)


def in_openfisca(drawn: Drawn) -> Simulation:
    """The same people loaded into a fresh simulation."""
    simulation = SimulationBuilder().build_default_simulation(rules(), count=len(drawn["age"]))
    given = {name: drawn[name] for name in (*DOCUMENTS.values(), *MEDIATION.values(), *FLAGS.values())}
    given |= {"age": drawn["age"], "trips": drawn["trips"]}
    given |= {
        "citizen_of_ru": drawn["state"] == STATES.index("RU"),
        "citizen_of_by": drawn["state"] == STATES.index("BY"),
    }
    given |= {name: EnumArray(drawn[name], choice) for name, choice in CHOICES.items()}
    for name, values in given.items():
        simulation.set_input(name, PERIOD, values)
    return simulation


def counts(on_day: LawOnDay, crowd: pl.DataFrame, layout: Layout) -> dict[str, int]:
    """How many people get which outcome."""
    answers = evaluate(on_day, crowd.lazy(), layout)
    sums = [
        (pl.col(q.name) == at).sum().alias(f"{q.name}:{at}")
        for q in on_day.law.questions
        for at in range(len(conclusions(on_day, q)))
    ]
    return answers.select(sums).collect(engine="streaming").row(0, named=True)


def counts_of_openfisca(simulation: Simulation) -> dict[str, int]:
    """How many people get which of the two outcomes."""
    return {name: int(simulation.calculate(name, PERIOD).sum()) for _, name in QUESTIONS.values()}


def differing_rows(on_day: LawOnDay, drawn: Drawn) -> int:
    """How many people get another outcome from OpenFisca than from us, whatever the question."""
    layout = layout_of(on_day)
    answers = evaluate(on_day, in_our_columns(drawn, layout).lazy(), layout).collect()
    simulation = in_openfisca(drawn)
    differing = np.zeros(len(drawn["age"]), dtype=bool)
    for question in on_day.law.questions:
        outcome, variable = QUESTIONS[question.name]
        said = conclusions(on_day, question)
        names = np.array([*(c.outcome for c in said), question.default], dtype=object)
        ours = names[answers[question.name].fill_null(len(said)).to_numpy()]
        theirs = np.where(simulation.calculate(variable, PERIOD), outcome, question.default)
        differing |= ours != theirs
    return int(differing.sum())


def _timed_ours(on_day: LawOnDay, drawn: Drawn) -> tuple[float, float]:
    layout = layout_of(on_day)
    return _best_of_three(lambda: in_our_columns(drawn, layout), lambda crowd: counts(on_day, crowd, layout))


def _best_of_three(load: Callable[[], Any], act: Callable[[Any], Any]) -> tuple[float, float]:
    """Seconds of loading and of answering, each the best of three; each time from fresh data."""
    loading, acting = [], []
    for _ in range(3):
        start = time.perf_counter()
        loaded = load()
        ready = time.perf_counter()
        act(loaded)
        loading.append(ready - start)
        acting.append(time.perf_counter() - ready)
    return min(loading), min(acting)


if __name__ == "__main__":
    sys.exit(main())
