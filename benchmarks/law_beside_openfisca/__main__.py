"""Vartai and OpenFisca apply one rule set, and a bill to it, to the same invented people.

    .venv/bin/python -m benchmarks.law_beside_openfisca [--people 10000000] [--from-disk 50000000] [--seed 7]

Needs the packages of requirements/benchmark.txt. Twelve rules, fourteen exceptions (one to an exception),
four dated figures, 24 facts of which 22 may be unknown; the bill restates two rules, puts in one with an
exception and changes a figure. Each engine works in a process of its own; the best of three rounds counts.

1. Complete facts, 58,000 people: every outcome must be the same, under the law and under the bill.
2. The same people with one in twenty of the optional facts unknown: what each engine makes of them.
3. Millions, law and bill, outcomes counted in pairs. Loading (file, encoding, laws) is told apart.
   OpenFisca's work is what its user can't avoid: two simulations with ids and inputs, and the calculation; it
   stands alone too. It gives up the first simulation before it builds the second.
4. More people than memory should hold, from Parquet files in the law's columns: ours only, as OpenFisca keeps
   every vector in memory.
5. How long the explanation of one refusal and of one open case is.

Ends with status 1 if a row differs or we decide anything wrongly, 2 if OpenFisca is missing. Neither seconds
nor memory decide the status.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

PACKAGE = "benchmarks.law_beside_openfisca"
JUDGED, UNKNOWN = 58_000, 0.05
BYTES_EACH, SPARE = 20, 1.5
"""What a person takes on disk at most, and how much more room than that must be free."""

Found = dict[str, Any]


def main() -> int:
    """Run everything, print what was found; 1 if the engines disagree or we are wrong."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--people", type=int, default=10_000_000)
    options.add_argument("--from-disk", type=int, default=50_000_000, help="0 leaves it out")
    options.add_argument("--seed", type=int, default=7)
    asked = options.parse_args()
    if find_spec("openfisca_core") is None:
        print("openfisca-core is missing: install requirements/benchmark.txt", file=sys.stderr)
        return 2
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start")
    judged = _child("judging", JUDGED, UNKNOWN, asked.seed)
    _print_judged(judged)
    with tempfile.TemporaryDirectory(prefix="law_beside_openfisca_") as folder:
        _print_population(asked.people, *_population(Path(folder) / "people", asked.people, asked.seed))
        if asked.from_disk:
            _stream(Path(folder) / "columns", asked.from_disk, asked.seed)
    _print_explained(_child("explaining"))
    wrong = judged["law"]["Vartai"]["decided wrongly"] or judged["bill"]["wrong"]["Vartai"]
    return 1 if any(judged["differing"]) or wrong else 0


def _child(module: str, *words: object) -> Found:
    """Run a module in a process of its own and take what it prints."""
    command = [sys.executable, "-m", f"{PACKAGE}.{module}", *map(str, words)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    found: Found = json.loads(done.stdout or b"{}")
    return found


def _population(folder: Path, count: int, seed: int) -> tuple[Found, Found]:
    _write("facts", folder, count, seed)
    return _child("theirs", folder), _child("ours", "population", folder)


def _stream(folder: Path, count: int, seed: int) -> None:
    free = shutil.disk_usage(folder.parent).free
    if free < count * BYTES_EACH * SPARE:
        count = min(count, int(free / BYTES_EACH / SPARE))
        print(f"\nonly {free / 2**30:.1f} GiB are free: fewer people from disk")
    _write("columns", folder, count, seed)
    size = sum(file.stat().st_size for file in folder.iterdir())
    found = _child("ours", "stream", folder)
    print(f"\n{count:,} people from {size / 2**20:,.0f} MiB of Parquet, law and bill, never all in memory")
    print(f"    Vartai     {found['work']:7.2f} s   peak {found['peak_mib']:,.0f} MiB")
    shutil.rmtree(folder)


def _write(kind: str, folder: Path, count: int, seed: int) -> None:
    _child("people", kind, folder, count, UNKNOWN, seed)


def _print_judged(found: Found) -> None:
    law, bill = found["differing"]
    print(f"\n{found['people']:,} people, complete facts: {law:,} rows differ, {bill:,} with the bill")
    print(f"\nthe same people, {UNKNOWN:.0%} of the optional facts unknown {'OpenFisca':>20}{'Vartai':>10}")
    for name, theirs in found["law"]["OpenFisca"].items():
        print(f"    {name:<58}{theirs:>10,}{found['law']['Vartai'][name]:>10,}")
    effect = found["bill"]
    said = f"{effect['certain']:,} to {effect['at most']:,}"
    print(f"\npeople changed by the bill: {effect['truth']:,} in truth")
    print(f"    {'said':<46}{effect['OpenFisca']:>22,}   {said}")
    print(f"    {'decided wrongly whether it changes something':<58}", end="")
    print(f"{effect['wrong']['OpenFisca']:>10,}{effect['wrong']['Vartai']:>10,}")


def _print_population(count: int, theirs: Found, ours: Found) -> None:
    calculating = theirs["work"] - theirs["building"]
    print(f"\n{count:,} people, law and bill {'OpenFisca':>14}{'Vartai':>10}{'ratio':>8}")
    rows = [
        ("seconds of work", theirs["work"], ours["work"], "8.3f"),
        ("seconds of work, simulations already built", calculating, ours["work"], "8.3f"),
        ("seconds of processor time", theirs["processor"], ours["processor"], "8.3f"),
        ("seconds of loading", theirs["load"], ours["load"], "8.2f"),
        ("peak of memory, MiB", theirs["peak_mib"], ours["peak_mib"], "8,.0f"),
        ("peak of memory after loading, MiB", theirs["loaded_mib"], ours["loaded_mib"], "8,.0f"),
        ("threads", theirs["threads"], ours["threads"], "8"),
    ]
    for name, one, other, shape in rows:
        ratio = "" if name == "threads" else f"{one / other:8.1f}"
        print(f"    {name:<44}{one:{shape}}{other:{'10' + shape[1:]}}{ratio}")
    print(f"    load of the machine {os.getloadavg()[0]:.1f}")


def _print_explained(found: Found) -> None:
    print(f"\nlines of explanation {'OpenFisca':>26}{'Vartai':>10}{'ratio':>8}")
    for name, by_engine in found.items():
        theirs, ours = by_engine["OpenFisca"], by_engine["Vartai"]
        one, other = len(theirs["lines"]), len(ours["lines"])
        print(
            f"    {name:<33}{one:>10}{other:>10}{one / other:8.1f}   {theirs['outcome']} / {ours['outcome']}"
        )


if __name__ == "__main__":
    sys.exit(main())
