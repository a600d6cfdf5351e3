"""The pairs: nomenklatura's entity checks, and its record of what the search of the US treasury answered."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

Properties = Mapping[str, str]

_PARTS: Final = ("firstName", "secondName", "middleName", "fatherName", "motherName", "lastName")


@dataclass(frozen=True)
class Case:
    """Two records of persons, by the properties of FollowTheMoney, and whether they count as one person's."""

    query: Properties
    candidate: Properties
    match: bool


def entity_checks(data: Path) -> list[Case]:
    """The checks whose schema is Person, with the labels of their authors."""
    rows: list[dict[str, Any]] = yaml.safe_load((data / "nk_checks.yml").read_text("utf-8"))["checks"]
    return [
        Case(_named(row["query"]), _named(row["candidate"]), row["match"])
        for row in rows
        if row["schema"] == "Person"
    ]


def treasury_answers(data: Path, match_from: int) -> list[Case]:
    """The pairs that the treasury's search gave so high a score, as one person's, and the others.

    The file says no truth, only what that search answered. Persons are those that its list writes as such:
    the family name, a comma, the other names. -1 stands for a score under 80 that was not shown.
    """
    return [
        Case({"name": row["query_name"]}, {"name": row["result_name"]}, int(row["ofac_score"]) >= match_from)
        for row in _distinct_rows(data / "nk_ofac_fixtures.csv")
        if "," in row["result_name"]
    ]


def _distinct_rows(path: Path) -> Iterator[dict[str, str]]:
    """Every pair once: some were recorded at two settings of the search; one with a score counts."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    rows.sort(key=lambda row: row["ofac_score"] == "-1")
    seen: set[tuple[str, str]] = set()
    for row in rows:
        pair = row["query_name"], row["result_name"]
        if pair not in seen:
            seen.add(pair)
            yield row


def _named(row: Properties) -> Properties:
    """A record with its full name, put together from the parts in the peer's own way where it lacks one."""
    told = {key: str(value) for key, value in row.items()}
    return told if "name" in told else {"name": " ".join(told[key] for key in _PARTS if key in told), **told}
