"""Reading judgements: JSON lines, one judgement each; a bad line never costs the others."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from vartai.facts import BadValue, Problem
from vartai.screening.judgements.judgement import Judgement, Verdict
from vartai.screening.lists.limits import Limits
from vartai.screening.lists.lines import numbered_lines
from vartai.screening.lists.list_row import FieldMissing, shown
from vartai.screening.lists.opening_reading import pieces

_TEXTS: Final = ("person_id", "entry_id", "evidence", "who", "why")


def read_judgements(path: Path) -> tuple[list[Judgement], list[Problem]]:
    """The judgements in a file in their order, and what could not be read.

    Whoever judged and why are never missing: a line without them settles nothing and becomes a problem. A
    file that isn't there raises the `OSError` of the system.
    """
    judgements: list[Judgement] = []
    problems: list[Problem] = []
    limits = Limits()
    for number, line in numbered_lines(pieces(path, limits), limits.line):
        try:
            row = _parsed(line)
            if row is not None:
                judgements.append(_judgement(row))
        except BadValue as bad:
            column = bad.column if isinstance(bad, FieldMissing) else ""
            text = shown((line or b"").decode("utf-8", "replace"))
            problems.append(Problem(path.name, number, column, text, bad.message, bad.remedy))
    return judgements, problems


def _parsed(line: bytes | None) -> Mapping[str, Any] | None:
    if line is not None and not line.strip():
        return None
    try:
        row = json.loads(line or b"")
    except (ValueError, RecursionError):
        row = None
    if not isinstance(row, dict):
        raise BadValue("the line is no judgement", "write one JSON object a line")
    return row


def _judgement(row: Mapping[str, Any]) -> Judgement:
    texts = {name: _text(row, name) for name in _TEXTS}
    try:
        verdict = Verdict(str(row.get("verdict")))
    except ValueError:
        known = ", ".join(Verdict)
        raise FieldMissing("verdict", "no verdict that is known", f"write one of {known}") from None
    try:
        when = date.fromisoformat(str(row.get("when")))
    except ValueError:
        raise FieldMissing("when", "not a day", "write YYYY-MM-DD, for example 2026-03-01") from None
    return Judgement(verdict=verdict, when=when, **texts)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    if not isinstance(value, str) or not value.strip():
        raise FieldMissing(name, "nothing is written here", f"write {name}: a judgement has all its fields")
    return value
