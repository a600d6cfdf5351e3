"""Reading the findings that somebody looked at and accepted, each with the reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Any

import yaml

from vartai.facts.reading import read_yaml
from vartai.law.proof.finding import Check, Key

_FIELDS = {"check", "provisions", "each_with", "about", "reason", "date"}


class AcceptanceError(ValueError):
    """A row that can't be understood: which one, what is wrong, what to do."""


@dataclass(frozen=True)
class Accepted:
    """Why a finding stays as it is, and since when."""

    key: Key
    reason: str
    on: date


def read_accepted(text: str) -> dict[Key, Accepted]:
    """Every accepted finding by what it is known by; a row may speak of several that share a reason.

    `each_with` lists provisions each of which is paired with those of `provisions`; `about` may be a list.
    """
    try:
        rows = read_yaml(text)
    except yaml.YAMLError as error:
        raise AcceptanceError(f"not YAML ({' '.join(str(error).split())})") from None
    if not isinstance(rows, list):
        raise AcceptanceError("no list of accepted findings; write one `- check: ...` a finding")
    found: dict[Key, Accepted] = {}
    for at, row in enumerate(rows, 1):
        for accepted in _row(at, row):
            if accepted.key in found:
                raise AcceptanceError(f"row {at}: {accepted.key} is accepted twice; keep one of the rows")
            found[accepted.key] = accepted
    return found


def _row(at: int, row: Any) -> Iterator[Accepted]:
    if not isinstance(row, Mapping) or not set(row) <= _FIELDS:
        raise AcceptanceError(f"row {at}: write the fields {', '.join(sorted(_FIELDS))} and no others")
    reason, on = row.get("reason"), row.get("date")
    if not isinstance(reason, str) or not reason.strip():
        raise AcceptanceError(f"row {at}: say why the finding is accepted, as `reason`")
    if not isinstance(on, date):
        raise AcceptanceError(f"row {at}: give the `date` of the acceptance as YYYY-MM-DD")
    if row.get("check") not in set(Check):
        raise AcceptanceError(f"row {at}: {row.get('check')!r} is no check; use one of {', '.join(Check)}")
    first = tuple(_list(row.get("provisions", [])))
    others = [(*first, other) for other in _list(row.get("each_with", []))] or [first]
    for provisions, about in product(others, _list(row.get("about", ""))):
        yield Accepted((Check(row["check"]), provisions, about), " ".join(reason.split()), on)


def _list(value: Any) -> list[str]:
    return [str(one) for one in value] if isinstance(value, list) else [str(value)]
