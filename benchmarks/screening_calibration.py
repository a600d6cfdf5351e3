"""What bits are worth: fitted on one half of the people of the open data, shown on the other half.

    .venv/bin/python -m benchmarks.screening_calibration [--data ../shared/data/screening] [--write]

Each query is screened against the whole open list, once with and once without its date. Right are pairs of a
listed person and the own entry, wrong are all pairs of a person on no list; those with too few bits to be
weighed for certain count without being looked at. Other pairs of listed people are left out, as many are the
same person on another list. A line through the bits (two numbers) is fitted for each kind of question. Then,
on the other half of the people, predicted and observed probabilities stand side by side, reweighted to a base
rate of listed people: the data hold far more listed people than any authority meets. With `--write` the lines
go into the package.

Observed is the share of right pairs among all pairs so predicted. Its 95 % interval puts together the exact
intervals of both rates, of right pairs among listed people and of wrong ones among the others, each wide
enough that both hold at once.

What the data can't tell: rare kinds of spelling are more frequent among the listed than in life; the people
on no list are office holders, not applicants; made-up namesakes are left out, because nobody knows how many
there are, and are told apart.
"""

from __future__ import annotations

import argparse
import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt
from benchmarks.screening.queries import SYNTHETIC, Row, read_queries
from benchmarks.screening.systems import identity_of

from vartai.screening import Index, build_index, read_list, screen, weights
from vartai.screening.tuning.calibration import Calibration, Measured, fit_line, most_measurable
from vartai.screening.tuning.calibration_reading import calibration_text
from vartai.screening.tuning.prior import BASE_RATE, Line, Prior, posterior
from vartai.screening.tuning.proportions import LEVEL, interval

BOUNDS = (0.0, 0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 1.0)
SHIPPED = Path(__file__).resolve().parents[1] / "src/vartai/screening/tuning/calibration.yml"
FILES = ("list_open.jsonl.gz", "queries_open.jsonl.gz")


@dataclass(frozen=True)
class Pairs:
    """Pairs with enough bits, place by place: the bits, whether right, and the person asked about."""

    bits: npt.NDArray[np.int64]
    right: npt.NDArray[np.bool_]
    person: npt.NDArray[np.int64]


@dataclass(frozen=True)
class Asked:
    """Queries, and how many people they are about: listed people, and people on no list."""

    listed: tuple[int, int]
    unlisted: tuple[int, int]

    @classmethod
    def of(cls, queries: Sequence[Row]) -> Asked:
        """Count them."""
        listed = [_person(query) for query in queries if query["truth"]]
        others = [_person(query) for query in queries if not query["truth"]]
        return cls((len(listed), len(set(listed))), (len(others), len(set(others))))


def main() -> None:
    """Fit, show, and on request write."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=Path("../shared/data/screening"))
    options.add_argument("--base-rate", type=float, default=BASE_RATE)
    options.add_argument("--write", action="store_true", help="write the lines into the package")
    chosen = options.parse_args()
    index = build_index([read_list(chosen.data / FILES[0])])
    queries = read_queries(chosen.data)
    prior = Prior(len(index.entries), chosen.base_rate)
    dated, undated = (study(index, queries, dated, prior) for dated in (True, False))
    if chosen.write:
        data = hashlib.sha256(b"".join((chosen.data / name).read_bytes() for name in FILES)).hexdigest()
        today = date.today()  # noqa: DTZ011  the day of whoever measures
        found = Calibration(dated, undated, today, data)
        SHIPPED.write_text(calibration_text(found), "utf-8")


def study(index: Index, queries: Sequence[Row], dated: bool, prior: Prior) -> Measured:
    """Fit on one half, print the tables of the other."""
    asked = [query for query in queries if query["cat"] != SYNTHETIC and (query["dob"] or not dated)]
    namesakes = [query for query in asked if not query["truth"] and query["src"] != "pep"]
    # A birth year after 2005 of an office holder is an error of the source.
    life = [q for q in asked if q["truth"] or (q["src"] == "pep" and (q["dob"] or "") < "2006")]
    halves = [[query for query in life if _half(query) == half] for half in (0, 1)]
    (learnt, shown), (known, other) = map(Asked.of, halves), (weighed(index, half, dated) for half in halves)
    odds = math.log2(learnt.listed[0] / (learnt.unlisted[0] * len(index.entries)))
    line = fit_line(known.bits, known.right, odds)
    most = most_measurable(learnt.unlisted[1], len(index.entries))
    print(
        f"\n## {'name and date' if dated else 'name alone'}\n\n"
        f"fitted on {learnt.listed[0]} queries about listed people and {learnt.unlisted[0]} about others: "
        f"{known.right.sum()} right and {(~known.right).sum()} wrong pairs from "
        f"{weights.SCORED_TOTAL_FROM / 1_000:g} bits on\n"
        f"worth = {line.offset / 1_000:+.2f} + {line.slope:.3f} * bits; prior {prior.bits / 1_000:.1f} bits "
        f"(list of {prior.listed}, {prior.base_rate:g} of the people listed);\n"
        f"so many people on no list can show {most / 1_000:.1f} bits, more is the model's word"
    )
    for label, each in (("bits taken at their word", Line()), ("after calibration", line)):
        print(f"\nother half, {label}:\n")
        reliability(other, shown, prior, each)
    flagged = weighed(index, namesakes, dated)
    chances = np.array([posterior(int(bits), prior, line) for bits in flagged.bits])
    likely = len(set(flagged.person[chances >= 0.5].tolist()))
    print(f"\nnamesakes made up for the test: {likely} of {len(namesakes)} have an entry with 50 % or more")
    return Measured(line, int(known.right.sum()), int((~known.right).sum()), most)


def weighed(index: Index, queries: Sequence[Row], dated: bool) -> Pairs:
    """The right and wrong pairs of these queries from the lowest bits on at which no pair is missing."""
    people = [
        (str(at), identity_of(query if dated else {**query, "dob": None})) for at, query in enumerate(queries)
    ]
    numbers: dict[str, int] = {}
    persons = [numbers.setdefault(_person(query), len(numbers)) for query in queries]
    bits, right, person = [], [], []
    for hit in screen(index, people, at_least=weights.SCORED_TOTAL_FROM):
        truth = queries[int(hit.person_id)]["truth"]
        if truth in (None, hit.entry_id):
            bits.append(hit.bits)
            right.append(truth is not None)
            person.append(persons[int(hit.person_id)])
    return Pairs(np.array(bits, np.int64), np.array(right, np.bool_), np.array(person, np.int64))


def reliability(pairs: Pairs, asked: Asked, prior: Prior, line: Line) -> None:
    """Predicted beside observed probability, reweighted to the base rate of the prior."""
    chance = np.array([posterior(int(bits), prior, line) for bits in pairs.bits])
    weight = np.where(
        pairs.right, prior.base_rate / asked.listed[0], (1 - prior.base_rate) / asked.unlisted[0]
    )
    print("| predicted | mean | observed | 95 % | right pairs | wrong pairs |")
    print("|---|---|---|---|---|---|")
    for low, high in pairwise(BOUNDS):
        within = (chance >= low) & ((chance < high) | (high == 1.0))
        if not within.any():
            continue
        right, wrong = within & pairs.right, within & ~pairs.right
        found = [prior.base_rate * each for each in rate(pairs.person[right], asked.listed)]
        false = [(1 - prior.base_rate) * each for each in rate(pairs.person[wrong], asked.unlisted)]
        print(
            f"| {low:.1%} to {high:.1%} | {np.average(chance[within], weights=weight[within]):.1%} "
            f"| {found[0] / (found[0] + false[0]):.1%} "
            f"| {found[1] / (found[1] + false[2]):.1%} to {found[2] / (found[2] + false[1]):.1%} "
            f"| {right.sum()} | {wrong.sum()} |"
        )


def rate(people: npt.NDArray[np.int64], asked: tuple[int, int]) -> tuple[float, float, float]:
    """Pairs per query with their interval, which counts people: queries about one person go together."""
    queries, persons = asked
    own = len(np.unique(people))
    pairs_each = (len(people) / queries) / (own / persons) if own else 1.0
    low, high = interval(own, persons, math.sqrt(LEVEL))
    return len(people) / queries, low * pairs_each, high * pairs_each


def _person(query: Row) -> str:
    return str(query.get("person") or query["truth"])


def _half(query: Row) -> int:
    return hashlib.sha256(_person(query).encode()).digest()[0] % 2


if __name__ == "__main__":
    main()
