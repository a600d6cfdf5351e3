"""Values of facts: how they are read, and what bounds say of a number not exactly known."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from vartai.facts.problem import BadValue
from vartai.facts.vocabulary import Fact, Kind

_FULL_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


@dataclass(frozen=True)
class Between:
    """A number of which only bounds are known; `high` None says "or more"."""

    low: float
    high: float | None

    def __str__(self) -> str:
        return f"at least {self.low:g}" if self.high is None else f"{self.low:g} to {self.high:g}"


Value = bool | int | float | str | date | frozenset[str] | Between
"""What a known fact holds. Unknown is `None`, kept out of this type."""


def read_value(fact: Fact, raw: Any) -> Value | None:
    """Turn what a file or form holds into a value of the fact; `None` and an empty text are unknown.

    Texts are read as table cells are: codes of a set separated by `;`, `[]` the empty set. A value that
    the fact can't take raises `BadValue`.
    """
    if raw is None:
        return None
    if isinstance(raw, str):
        raw = raw.strip()
        if not raw:
            return None
    return _READERS[fact.kind](fact, raw)


def _read_bool(fact: Fact, raw: Any) -> bool:
    known = {"true": True, "false": False, "yes": True, "no": False, "1": True, "0": False}
    if isinstance(raw, bool):
        return raw
    if isinstance(raw, str) and raw.lower() in known:
        return known[raw.lower()]
    raise BadValue("neither true nor false", "write true or false, or leave it empty if unknown")


def _read_number(fact: Fact, raw: Any) -> int | float | Between:
    if isinstance(raw, Mapping):
        return _read_bounds(fact, raw)
    whole = fact.kind is Kind.INT
    remedy = f"write a {'whole ' if whole else ''}number{_range(fact)}, or leave it empty if unknown"
    try:
        if isinstance(raw, bool):
            raise ValueError
        if isinstance(raw, str):
            raw = raw.replace(",", ".")
            if _NUMBER.fullmatch(raw) is None:
                raise ValueError
        number = float(raw)
        if not math.isfinite(number) or (whole and number != int(number)):
            raise ValueError
    except (TypeError, ValueError, OverflowError):
        raise BadValue(f"not a {'whole ' if whole else ''}number", remedy) from None
    if number < (fact.minimum or 0) or (fact.maximum is not None and number > fact.maximum):
        raise BadValue("outside the possible range", remedy)
    return int(number) if whole else number


def _read_bounds(fact: Fact, raw: Mapping[str, Any]) -> Between:
    if not raw or not set(raw) <= {"at_least", "at_most"}:
        raise BadValue("bounds not understood", "write {at_least: 2}, {at_most: 5} or both")
    low = _read_number(fact, raw.get("at_least", fact.minimum or 0))
    high = None if raw.get("at_most") is None else _read_number(fact, raw["at_most"])
    if isinstance(low, Between) or isinstance(high, Between) or (high is not None and high < low):
        raise BadValue("the upper bound lies below the lower one", "give at_least not above at_most")
    return Between(low, high)


def _read_date(fact: Fact, raw: Any) -> date:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    remedy = "write YYYY-MM-DD, for example 2026-02-28, or leave it empty if unknown"
    if not isinstance(raw, str):
        raise BadValue("not a date", remedy)
    if _FULL_DATE.fullmatch(raw) is None:
        raise BadValue("not a full date", remedy)
    try:
        return date.fromisoformat(raw)
    except ValueError:
        raise BadValue("no such date in the calendar", remedy) from None


def _read_code(fact: Fact, raw: Any) -> str:
    if not isinstance(raw, str):
        raise BadValue("not a code", fact.codes_wanted)
    if raw not in fact.codes:
        raise BadValue(f"unknown code for {fact.name}", fact.codes_wanted)
    return raw


def _read_codes(fact: Fact, raw: Any) -> frozenset[str]:
    if isinstance(raw, str):
        if raw.startswith("["):
            try:
                raw = json.loads(raw)
            except (ValueError, RecursionError):
                raise BadValue("list not understood", "separate codes by ; and write [] for none") from None
        else:
            raw = [part.strip() for part in raw.split(";")]
    if not isinstance(raw, list | tuple | set | frozenset):
        raise BadValue("not a list of codes", "separate codes by ; and write [] for none")
    return frozenset(_read_code(fact, code) for code in raw)


def _range(fact: Fact) -> str:
    top = "" if fact.maximum is None else f" and at most {fact.maximum:g}"
    return f" of at least {fact.minimum or 0:g}{top}"


_READERS = {
    Kind.BOOL: _read_bool,
    Kind.INT: _read_number,
    Kind.DECIMAL: _read_number,
    Kind.DATE: _read_date,
    Kind.CODE: _read_code,
    Kind.CODES: _read_codes,
}
