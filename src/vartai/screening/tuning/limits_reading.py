"""Tuned limits as YAML: what `vartai screen tune` writes and `vartai screen` reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

import yaml

from vartai.facts import BadValue
from vartai.facts.reading import read_yaml
from vartai.screening.tuning.limits import LOWEST, Limits, Pair

VERSION: Final = 1
_HEAD: Final = """\
# Limits of screening, set by `vartai screen tune` on people who are on no list. They hold for the people, the
# lists and the users named here. Bits: from how many on a person is shown to an officer, who then judges.
"""
_REMEDY: Final = "tune again with `vartai screen tune`"


class UnusableLimits(BadValue):
    """Limits that can't be read; guessing them would show too many people, or too few."""


def limits_text(limits: Limits, measured: Mapping[str, Any]) -> str:
    """The YAML of tuned limits; `measured` says beside them what they were found to do. Counts only (S5)."""
    if limits.day is None or not limits.used_by.strip():
        raise ValueError("limits that are kept say their day and who may use them")
    rows = {
        "version": VERSION,
        "day": limits.day.isoformat(),
        "used_by": limits.used_by.strip(),
        "lists": limits.lists,
        "population": limits.population,
        "people": limits.people,
        "with_date": _pair_rows(limits.with_date),
        "without_date": _pair_rows(limits.without_date),
        "measured": dict(measured),
    }
    return _HEAD + yaml.safe_dump(rows, allow_unicode=True, sort_keys=False, width=110)


def read_limits(path: Path) -> Limits:
    """Read tuned limits; any doubt raises `UnusableLimits`, a missing file the `OSError` of the system."""
    rows = _parsed(path)
    if not isinstance(rows, dict):
        raise UnusableLimits(f"{path.name} holds no limits", _REMEDY)
    if rows.get("version") != VERSION:
        raise UnusableLimits(f"{path.name} is not of version {VERSION} of limits", _REMEDY)
    return Limits(
        with_date=_pair(path.name, "with_date", rows),
        without_date=_pair(path.name, "without_date", rows),
        day=_day(path.name, rows),
        lists=_text(path.name, "lists", rows),
        population=_text(path.name, "population", rows),
        people=_text(path.name, "people", rows),
        used_by=_text(path.name, "used_by", rows),
    )


def _parsed(path: Path) -> Any:
    """What the file holds; values that repeat others by reference can grow without end and are refused."""
    try:
        text = path.read_text("utf-8")
        refers = any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text))
        rows = None if refers else read_yaml(text)
    except (yaml.YAMLError, UnicodeDecodeError):
        raise UnusableLimits(f"{path.name} is not YAML in UTF-8", _REMEDY) from None
    except (ValueError, RecursionError):
        raise UnusableLimits(f"{path.name} holds a value that can't be read", _REMEDY) from None
    if refers:
        raise UnusableLimits(f"{path.name} refers from one value to another", _REMEDY)
    return rows


def _pair_rows(pair: Pair) -> dict[str, float]:
    return {"hit_from": pair.hit_from / 1_000, "look_closer_from": pair.look_closer_from / 1_000}


def _pair(file: str, name: str, rows: Mapping[str, Any]) -> Pair:
    own = rows.get(name)
    if not isinstance(own, dict):
        raise UnusableLimits(f"{file}: {name} is missing", _REMEDY)
    bits = [_thousandths(file, f"{name}.{key}", own.get(key)) for key in ("hit_from", "look_closer_from")]
    try:
        return Pair(*bits)
    except ValueError:
        order = f"{LOWEST / 1_000:g} or more bits for look_closer_from, and no fewer for hit_from"
        raise UnusableLimits(f"{file}: {name} is not in order", f"give {order}, or {_REMEDY}") from None


def _thousandths(file: str, name: str, value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1_000:
        raise UnusableLimits(f"{file}: {name} is no number of bits", f"give a number of bits, or {_REMEDY}")
    return round(value * 1_000)


def _day(file: str, rows: Mapping[str, Any]) -> date:
    try:
        return date.fromisoformat(str(rows.get("day")))
    except ValueError:
        raise UnusableLimits(f"{file}: day is no day", f"write YYYY-MM-DD, or {_REMEDY}") from None


def _text(file: str, name: str, rows: Mapping[str, Any]) -> str:
    value = rows.get(name)
    if not isinstance(value, str) or not value.strip():
        raise UnusableLimits(f"{file}: {name} is missing", _REMEDY)
    return value.strip()
