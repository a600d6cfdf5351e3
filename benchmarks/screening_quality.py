"""Recall of screening at fixed rates of false alerts, on the open part of the development data.

    .venv/bin/python -m benchmarks.screening_quality [--data ../shared/data/screening] [--all]

Every query is screened against the whole open list by the product's own index. A false alert is a person on
no list for whom at least one entry reaches the limit; the limit is set so that at most 1 % or 0.1 % of them
do. Prints tables: recall by kind of query, namesakes flagged, recall of the candidate stage, and what the
shipped limits do. Intervals are 95 % over people, by resampling. Without `--all` the queries are those of the
fixed pools.
"""

from __future__ import annotations

import argparse
import gzip
import json
import resource
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening import Hit, HitOutcome, Index, build_index, read_list, screen

Query = dict[str, Any]
NOTHING = -99_000
BELARUSIAN = ("be-lat>ru-lat", "ru-lat>be-lat", "be-lat>ru-cyr", "be-cyr>ru-lat", "be-cyr>ru-cyr")
SYNTHETIC = "lt shape (synthetic)"
GROUPS: dict[str, Callable[[str], bool]] = {
    "all real": lambda kind: kind != SYNTHETIC,
    "cyr>lat": "cyr>lat".__eq__,
    "lat>cyr": "lat>cyr".__eq__,
    "uk>ru cyr": "uk-cyr>ru-cyr".__eq__,
    "lat slavic": "lat>lat slavic".__eq__,
    "lat other": "lat>lat other".__eq__,
    "be<>ru": BELARUSIAN.__contains__,
    "be mixed": "be forms mixed".__eq__,
    "lt (synth.)": SYNTHETIC.__eq__,
}


@dataclass(frozen=True)
class Answers:
    """For each query: the bits of the true entry and of the best other one, and the outcomes of both."""

    true: npt.NDArray[np.int64]
    other: npt.NDArray[np.int64]
    true_outcome: Sequence[HitOutcome | None]
    other_outcomes: Sequence[frozenset[HitOutcome]]
    seconds: float


def main() -> None:
    """Read, screen twice (name alone, name and date), print."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=Path("../shared/data/screening"))
    options.add_argument("--all", action="store_true", help="all open queries, not only those of the pools")
    chosen = options.parse_args()
    started = time.process_time()
    edition = read_list(chosen.data / "list_open.jsonl.gz")
    index = build_index([edition])
    print(f"{len(edition.entries)} entries read and indexed in {time.process_time() - started:.1f} CPU s")
    queries = _queries(chosen.data, chosen.all)
    for label, dated in (("name", False), ("name and date", True)):
        report(label, queries, ask(index, queries, dated), dated)
    print(f"peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def ask(index: Index, queries: Sequence[Query], dated: bool) -> Answers:
    """Screen all queries, once for every entry weighed and once with the shipped limits."""
    people = [(query["id"], _identity(query, dated)) for query in queries]
    started = time.process_time()
    weighed = _by_person(screen(index, people, at_least=0))
    seconds = time.process_time() - started
    shown = _by_person(screen(index, people))
    true, other, true_outcome, other_outcomes = [], [], [], []
    for query in queries:
        hits = weighed.get(query["id"], [])
        true.append(max((hit.bits for hit in hits if hit.entry_id == query["truth"]), default=NOTHING))
        other.append(max((hit.bits for hit in hits if hit.entry_id != query["truth"]), default=NOTHING))
        outcomes = {hit.entry_id: hit.outcome for hit in shown.get(query["id"], [])}
        true_outcome.append(outcomes.pop(query["truth"], None))
        other_outcomes.append(frozenset(outcomes.values()))
    return Answers(np.array(true), np.array(other), true_outcome, other_outcomes, seconds)


def report(label: str, queries: Sequence[Query], got: Answers, dated: bool) -> None:
    """Print the tables of one pass."""
    listed = np.array([bool(query["truth"]) and (not dated or query["dob"] is not None) for query in queries])
    # A birth year after 2005 of an office holder is an error of the source, not a person on no list.
    unlisted = np.array([not q["truth"] and q["src"] == "pep" and (q["dob"] or "") < "2006" for q in queries])
    namesake = np.array([not q["truth"] and q["src"] != "pep" for q in queries])
    real = np.array([query["cat"] != SYNTHETIC for query in queries]) & listed
    print(
        f"\n## {label}: {listed.sum()} listed, {unlisted.sum()} on no list, {namesake.sum()} namesakes; "
        f"{len(queries) / got.seconds:,.0f} queries a CPU second"
    )
    print(
        f"candidate stage: {(got.true[real] > NOTHING).mean():.3f} of the real queries, "
        f"{(got.true[listed] > NOTHING).mean():.3f} of all"
    )
    print("\n| false alerts | limit | " + " | ".join(GROUPS) + " | namesakes flagged |")
    print("|" + "---|" * (len(GROUPS) + 3))
    for rate in (0.01, 0.001):
        limit = limit_for(got.other[unlisted], rate)
        cells = []
        for name, holds in GROUPS.items():
            chosen = listed & np.array([holds(query["cat"]) for query in queries])
            cell = f"{(got.true[chosen] >= limit).mean():.3f}" if chosen.any() else "-"
            if name == "all real":
                low, high = interval(got.true[chosen] >= limit)
                cell += f" [{low:.2f}-{high:.2f}]"
            cells.append(cell)
        flagged = (got.other[namesake] >= limit).mean()
        print(f"| {rate:.1%} | {limit / 1000:.1f} | " + " | ".join(cells) + f" | {flagged:.3f} |")
    print("\n| shipped limits | listed (real) | on no list | namesakes |\n|---|---|---|---|")
    for outcome in HitOutcome:
        true = np.array([each is outcome for each in got.true_outcome])
        other = np.array([outcome in each for each in got.other_outcomes])
        print(
            f"| {outcome} | {true[real].mean():.3f} | {other[unlisted].mean():.4f} "
            f"| {other[namesake].mean():.3f} |"
        )


def limit_for(bits: npt.NDArray[np.int64], rate: float) -> int:
    """The lowest limit that at most this share of the people reaches."""
    falling = np.sort(bits)[::-1]
    return int(falling[int(rate * len(falling))]) + 1


def interval(found: npt.NDArray[np.bool_]) -> tuple[float, float]:
    """95 % of the means of resampled people."""
    dice = np.random.default_rng(1)
    means = [found[dice.integers(len(found), size=len(found))].mean() for _ in range(500)]
    return float(np.quantile(means, 0.025)), float(np.quantile(means, 0.975))


def _queries(data: Path, everything: bool) -> list[Query]:
    if everything:
        return list(_rows(data / "queries_open.jsonl.gz"))
    return [row["q"] for row in _rows(data / "pools_open.jsonl.gz")]


def _rows(path: Path) -> Iterable[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def _identity(query: Query, dated: bool) -> Identity:
    dates = (PartialDate.read(query["dob"]),) if dated and query["dob"] else ()
    return Identity((PersonName(query["name"]),), dates, query["sex"])


def _by_person(hits: Iterable[Hit]) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.person_id, []).append(hit)
    return found


if __name__ == "__main__":
    main()
