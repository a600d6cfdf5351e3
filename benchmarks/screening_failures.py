"""The hardest failures of screening on the open data by kind: listed people missed, innocent ones flagged.

    .venv/bin/python -m benchmarks.screening_failures [--data ../shared/data/screening] [--examples N]

Asked as in `benchmarks.screening`: on fixed pools, by name alone and by name and date, at the limit that
0.1 % of the people on no list reach. A true pair below the limit is a miss; an entry at or above it for
somebody on no list a false alert. Pairs are told apart by how the words of their names agree, whether or
not the search considered them, and by what the dates say. The examples are names of real people: they are
printed, the fewest (or most) bits first, and written nowhere; what is published are counts.
"""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.screening.judging import Judged, People, limit_for
from benchmarks.screening.queries import SYNTHETIC, Asked, Row, read_asked, read_list_rows
from benchmarks.screening.systems import NOTHING, System, Vartai

from vartai.facts import PartialDate, PersonName
from vartai.screening.dates import birth_date_evidence
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.listed_words import closeness
from vartai.screening.spelling.name_parts import NamePart, Role, distinct_names

RATE = 0.001
TELLING = (Closeness.SAME, Closeness.SAME_CLASS, Closeness.OTHER_ENDING)
"""Agreements that leave no doubt that a word is the same one."""


@dataclass(frozen=True)
class Failure:
    """A pair on the wrong side of the limit; no bits where the search did not even consider it."""

    kind: str
    bits: float
    query: Row
    entry: Row


def main() -> None:
    """Print the kinds and the hardest of each."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=Path("../shared/data/screening"))
    options.add_argument("--examples", type=int, default=3, help="so many of each kind, of real names")
    chosen = options.parse_args()
    rows, asked = read_list_rows(chosen.data), read_asked(chosen.data)
    system = Vartai(chosen.data, rows)
    entries = {row["id"]: row for row in rows}
    for dated in (True, False):
        given = asked if dated else [each.without_date() for each in asked]
        tell(system, given, entries, dated=dated, examples=chosen.examples)


def tell(
    system: System, asked: Sequence[Asked], entries: Mapping[str, Row], *, dated: bool, examples: int
) -> None:
    """Misses and false alerts of one kind of question."""
    scores = list(system.scores(asked))
    judged, people = Judged.of(asked, scores), People.of(asked, dated)
    limit = limit_for(judged.other[people.unlisted], RATE)
    listed = people.listed | people.beyond_reach
    print(f"\n# {'name and date' if dated else 'name alone'}: limit {limit / 1_000:.1f} bits")
    missed = (judged.true < limit) & listed
    print(f"\n## missed: {missed.sum()} of {listed.sum()} queries about listed people\n")
    misses = [
        _failure(asked[at].query, entries[asked[at].query["truth"]], judged.true[at])
        for at in missed.nonzero()[0].tolist()
    ]
    show(misses, 1, examples)
    flagged = (judged.other >= limit) & people.unlisted
    print(f"\n## flagged: {flagged.sum()} of {people.unlisted.sum()} queries about people on no list\n")
    alerts = [
        _failure(asked[at].query, entries[max(scores[at], key=scores[at].__getitem__)], judged.other[at])
        for at in flagged.nonzero()[0].tolist()
    ]
    show(alerts, -1, examples)


def show(failures: Sequence[Failure], sign: int, examples: int) -> None:
    """The kinds, the most frequent first, each with its hardest pairs."""
    kinds: dict[str, list[Failure]] = defaultdict(list)
    for each in sorted(failures, key=lambda failure: sign * failure.bits):
        kinds[each.kind].append(each)
    for kind, found in sorted(kinds.items(), key=lambda item: -len(item[1])):
        considered = [each.bits / 1_000 for each in found if each.bits > NOTHING]
        bits = f"{min(considered):.1f} to {max(considered):.1f} bits" if considered else "no bits"
        print(f"{len(found):4}  {kind}: {bits}, {len(found) - len(considered)} not considered")
        for each in found[:examples]:
            names = "; ".join(name["name"] for name in each.entry["names"])
            said = "-" if each.bits <= NOTHING else f"{each.bits / 1_000:.1f}"
            print(f"        {said:>5}  {each.query['name']} {each.query['dob'] or ''}")
            print(f"               {names[:150]} {' '.join(each.entry['dob'] or ())}")


def _failure(query: Row, entry: Row, bits: float) -> Failure:
    kind = "; ".join(_kind(query, entry))
    return Failure(kind, bits, query, entry)


def _kind(query: Row, entry: Row) -> Iterator[str]:
    if query.get("near") is False:
        yield "nom de guerre"
        return
    if query["cat"] == SYNTHETIC:
        yield "Lithuanian shape made by rule"
    yield _names(query, entry)
    if query["dob"]:
        listed = [PartialDate.read(text) for text in entry["dob"] or ()]
        yield f"date {birth_date_evidence([PartialDate.read(query['dob'])], listed).how}"


def _names(query: Row, entry: Row) -> str:
    """How the words of the pair of names agree that has most words in common."""
    mine = distinct_names([PersonName(query["name"])])
    theirs = distinct_names([PersonName(name["name"]) for name in entry["names"]])
    pairs = [(_agreeing(one, other), one, other) for one in mine for other in theirs]
    agreeing, one, other = max(pairs, key=lambda pair: (_telling(pair[0]), len(pair[0])))
    fewer = min(len(one), len(other))
    if not agreeing:
        return "no word agrees"
    if fewer == 1:
        return "one side gives one word"
    if len(agreeing) == 1:
        return "one word of several agrees"
    if len(agreeing) < fewer:
        return f"all but {fewer - len(agreeing)} of several words agree"
    if _telling(agreeing) < fewer:
        return "all words agree, some loosely"
    both = all(any(part.role is Role.PATRONYMIC for part in name) for name in (one, other))
    return f"all words agree, {'with' if both else 'without'} a patronymic"


def _telling(agreeing: Sequence[Closeness]) -> int:
    return sum(kind in TELLING for kind in agreeing)


def _agreeing(one: Sequence[NamePart], other: Sequence[NamePart]) -> list[Closeness]:
    """How the words that have a partner agree, each word once, the closest first; initials have none."""
    close = sorted(
        (kind, i, j)
        for i, mine in enumerate(one)
        for j, theirs in enumerate(other)
        if (kind := closeness(mine.word, theirs.word)) is not None
    )
    found: dict[int, tuple[int, Closeness]] = {}
    for kind, i, j in close:
        if i not in found and all(j != taken for taken, _ in found.values()):
            found[i] = (j, kind)
    return [kind for _, kind in found.values()]


if __name__ == "__main__":
    main()
