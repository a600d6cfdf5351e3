"""Plant faults into the encoded law and see whether the tests catch them.

    .venv/bin/python -m benchmarks.plant_faults 1 [--count 10]

Copies the working tree, plants one fault at a time into the copy's `vartai.lithuania` (dates, citizenships,
exceptions, codes, acts, signs, joints, numbers, outcomes; drawn by the seed among all places), and runs
`tests/lithuania` and `tests/oracles` there. Prints a line a fault: the test that caught it, or SURVIVED. A
survivor is put to everybody on the edges of the law: either somebody tells it from the true law, or it is
equivalent as far as they can say. Exit status 1 if a fault that makes a difference survived.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

from lithuania.faulty_law import PACKAGE, law_with
from lithuania.planted_fault import Fault, faults
from oracles.boundary_people import people_of
from oracles.provision_oracle import ROWS, boundary_days
from vartai.law import Answer, Law, LawError, answers
from vartai.lithuania import law

ROOT = Path(__file__).resolve().parents[1]
IGNORED = shutil.ignore_patterns(".venv", ".git", "__pycache__", "out", "build", ".*_cache", ".hypothesis")
CHOSEN = ("tests/lithuania", "tests/oracles", "-x", "-q", "-m", "not prove", "-k", "not planted")
"""Without the short form of this very script, which plants faults of its own."""


def main() -> int:
    """Plant, test, print; 0 if nothing that matters survived."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("seed", type=int)
    options.add_argument("--count", type=int, default=10)
    asked = options.parse_args()
    every = faults(PACKAGE)
    drawn = random.Random(asked.seed).sample(every, asked.count)
    print(f"{len(drawn)} of {len(every)} faults, seed {asked.seed}")
    survived = 0
    with tempfile.TemporaryDirectory(prefix="planted-") as folder:
        copy = _copy(Path(folder))
        for fault in drawn:
            caught_by = _planted(copy, fault)
            told_apart = None if caught_by else _difference(fault, Path(folder))
            survived += told_apart is not None and not told_apart.startswith("equivalent")
            print(
                f"{fault.path}:{fault.line}  {fault.what}\n    {caught_by or 'SURVIVED: ' + str(told_apart)}"
            )
    print(f"{survived} survived that make a difference")
    return 1 if survived else 0


def _copy(folder: Path) -> Path:
    """A copy of the working tree whose own source is imported and whose tests pass."""
    copy = folder / "tree"
    shutil.copytree(ROOT, copy, ignore=IGNORED)
    where = _run(copy, "-c", "import vartai.lithuania; print(vartai.lithuania.__file__)").stdout.strip()
    if not Path(where).is_relative_to(copy):
        raise SystemExit(f"the copy in {copy} is not what is imported, but {where}")
    clean = _tests(copy)
    if clean.returncode:
        raise SystemExit(f"the tests fail before anything is planted:\n{clean.stdout}")
    return copy


def _planted(copy: Path, fault: Fault) -> str:
    """The test that caught the fault, or an empty text."""
    path = copy / "src" / "vartai" / "lithuania" / fault.path
    before = path.read_text("utf-8")
    path.write_text(fault.source, "utf-8")
    try:
        run = _tests(copy)
    finally:
        path.write_text(before, "utf-8")
    if run.returncode == 0:
        return ""
    failed = [line for line in run.stdout.splitlines() if line.startswith(("FAILED", "ERROR"))]
    return f"caught: {failed[0].split(' - ')[0] if failed else run.stdout.splitlines()[-1]}"


def _tests(copy: Path) -> subprocess.CompletedProcess[str]:
    return _run(copy, "-m", "pytest", *CHOSEN)


def _run(copy: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(copy / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, *arguments]
    return subprocess.run(
        command, cwd=copy, env=environment, capture_output=True, text=True, check=False, timeout=170
    )


def _difference(fault: Fault, folder: Path) -> str:
    """Somebody whom the faulty law answers otherwise, or over how many people and days it is equivalent."""
    try:
        faulty = law_with(fault, folder)
    except LawError as error:
        return f"the law can't be built: {error}"
    people = [(row, person) for row in ROWS.values() for person in people_of(row)]
    days = _telling_days(law(), faulty)
    for day in days:
        ours, theirs = law().at(day), faulty.at(day)
        for row, person in people:
            for act in _acts(row):
                facts = {"act": act, **person}
                if _said(answers(ours, facts)) != _said(answers(theirs, facts)):
                    return f"on {day} it answers otherwise about {facts}"
    return f"equivalent on {len(people)} people x {len(days)} days, which stand for {len(boundary_days())}"


def _telling_days(one: Law, other: Law) -> list[date]:
    """One day for each set of provisions that is in force, or in doubt, under both laws."""
    classes: dict[Any, date] = {}
    for day in boundary_days():
        states = tuple(
            (dict(x.at(day).standing), [x.at(day).warnings(p) for p in x.at(day).provisions])
            for x in (one, other)
        )
        classes.setdefault(str(states), day)
    return list(classes.values())


def _acts(row: dict[str, Any]) -> Iterator[str]:
    return iter(["entry"] if row["act"] == "any" else row["act"])


def _said(found: tuple[Answer, ...]) -> list[Any]:
    return [(a.asks, a.outcome, a.value, a.provisions, a.missing, a.warnings, a.positions) for a in found]


if __name__ == "__main__":
    sys.exit(main())
