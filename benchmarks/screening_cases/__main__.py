"""Ranking of single pairs, beside nomenklatura's logic-v2, on the peer's own cases of persons, in one run.

    .venv/bin/python -m benchmarks.screening_cases [--data ../shared/data/screening] [--wrong]

Two sets of pairs. The entity checks have labels of the peer's authors. The treasury's answers have none:
there "one person" means that the search of the US treasury gave the pair a score of at least 95 (shown also
for 90 and 100), so these figures say how far a system agrees with that search, which is itself often wrong.

A pair stands alone here: no list, no base rate. So the threshold is free and the ranking is what counts: the
area under the curve, the best F1 over all thresholds, and F1 at the limit that each system ships (the
peer 0.7; ours 12 bits, "look closer", for by name alone nothing is ever a hit). Rarity in ours comes from the
shipped tables and an index of all right-hand sides. Intervals are over resampled pairs, 95 %.

With `--wrong` the pairs follow that the best threshold of the entity checks gets wrong, with their evidence.
The data are for measuring only.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from benchmarks.screening_cases.cases import Case, entity_checks, treasury_answers
from benchmarks.screening_cases.judging import (
    Measure,
    Scores,
    area,
    best_f1,
    best_threshold,
    difference,
    estimate,
    f1_from,
)
from benchmarks.screening_cases.systems import LogicV2, System, Vartai

TREASURY_FROM = 95
OTHER_TREASURY = (90, 100)


def main() -> None:
    """Score every pair with both systems and print the tables."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=Path("../shared/data/screening"))
    options.add_argument("--wrong", action="store_true", help="show what is judged wrong, with the evidence")
    chosen = options.parse_args()
    systems: list[System] = [Vartai()]
    if find_spec("nomenklatura") is None:
        print("nomenklatura is not installed; `make .venv/.benchmark` installs it")
    else:
        systems.append(LogicV2())
    for label, cases in _sets(chosen.data).items():
        matches = sum(case.match for case in cases)
        print(f"\n## {label}: {len(cases)} pairs of persons, {matches} of one person")
        for line in _table(systems, cases):
            print(line, flush=True)
    if chosen.wrong:
        print()
        print("\n".join(_wrong(entity_checks(chosen.data))))


def _sets(data: Path) -> Mapping[str, list[Case]]:
    checks, answers = entity_checks(data), treasury_answers(data, TREASURY_FROM)
    return {
        "entity checks": checks,
        f"treasury's answers, {TREASURY_FROM} or more": answers,
        "both together": checks + answers,
        **{f"treasury's answers, {score} or more": treasury_answers(data, score) for score in OTHER_TREASURY},
    }


def _table(systems: Sequence[System], cases: Sequence[Case]) -> Iterator[str]:
    match = np.array([case.match for case in cases])
    scored = [np.array(system.scores(cases)) for system in systems]
    yield "| system | area | best F1 | at | F1 at the shipped limit | which is |"
    yield "|---|---|---|---|---|---|"
    for system, scores in zip(systems, scored, strict=True):
        _, at = best_threshold(match, scores)
        cells = (
            estimate(area, match, scores),
            estimate(best_f1, match, scores),
            f"{at:.2f}",
            estimate(f1_from(system.limit), match, scores),
            f"{system.limit:g}",
        )
        yield f"| {system.name} | " + " | ".join(map(str, cells)) + " |"
    if len(systems) > 1:
        yield _ahead(systems, match, scored)


def _ahead(systems: Sequence[System], match: np.ndarray, scored: Sequence[Scores]) -> str:
    def ahead(measure: Measure, other: Measure) -> str:
        return str(difference(measure, other, match, *scored))

    ours, theirs = systems
    limits = f1_from(ours.limit), f1_from(theirs.limit)
    cells = ahead(area, area), ahead(best_f1, best_f1), "", ahead(*limits), ""
    return "| difference | " + " | ".join(cells) + " |"


def _wrong(cases: Sequence[Case]) -> Iterator[str]:
    hits = Vartai().hits(cases)
    scores = np.array([hit.bits / 1_000 for hit in hits])
    _, limit = best_threshold(np.array([case.match for case in cases]), scores)
    yield f"## what the best threshold of the entity checks, {limit:.2f} bits, gets wrong"
    for case, hit, score in sorted(zip(cases, hits, scores, strict=True), key=lambda row: row[2]):
        if (score >= limit) != case.match:
            label = "one person" if case.match else "not one"
            yield f"{score:6.2f} {label}: {case.query['name']} | {case.candidate['name']}"
            for part in hit.evidence:
                yield f"       {part.bits / 1_000:6.2f} {part.part} {part.how}: {part.person} | {part.entry}"


if __name__ == "__main__":
    main()
