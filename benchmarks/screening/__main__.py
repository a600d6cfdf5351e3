"""Recall of screening at fixed rates of false alerts, beside nomenklatura's logic-v2, in one run.

    .venv/bin/python -m benchmarks.screening [--data ../shared/data/screening] [--without-peer] [--some N]

Every query is judged on its fixed pool of entries, by name alone and by name and date. A false alert is a
person on no list for whom at least one entry of the pool reaches the limit; the limit is set so that at most
1 % or 0.1 % of them do. The peer is part of the extra `benchmark`. Only the open data is ever read.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path

from benchmarks.screening.judging import Judged, People, lines
from benchmarks.screening.queries import Row, read_asked, read_list_rows
from benchmarks.screening.systems import LogicV2, System, Vartai


def main() -> None:
    """Ask every system the same queries and print the tables."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--data", type=Path, default=Path("../shared/data/screening"))
    options.add_argument("--without-peer", action="store_true", help="our own table only")
    options.add_argument("--some", type=int, default=1, help="ask every n-th query only")
    chosen = options.parse_args()
    rows, asked = read_list_rows(chosen.data), read_asked(chosen.data)[:: chosen.some]
    for system in _systems(chosen.data, rows, peer=not chosen.without_peer):
        for label, dated in (("name alone", False), ("name and date", True)):
            given = asked if dated else [each.without_date() for each in asked]
            started = time.process_time()
            judged = Judged.of(given, system.scores(given))
            seconds = time.process_time() - started
            print(f"\n## {label}, {len(given)} queries, {len(given) / seconds:,.0f} a CPU second")
            for line in lines(system.name, given, judged, People.of(given, dated)):
                print(line, flush=True)


def _systems(data: Path, rows: Sequence[Row], *, peer: bool) -> Iterator[System]:
    yield Vartai(data, rows)
    if peer and find_spec("nomenklatura") is None:
        print("nomenklatura is not installed; `make .venv/.benchmark` installs it")
    elif peer:
        yield LogicV2(rows)


if __name__ == "__main__":
    main()
