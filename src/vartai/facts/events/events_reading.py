"""Reading events from what a facts file holds beside the facts: `journeys:`, `stays:` and so on.

Each is a list of events, or a mapping of `events`, `known_from`, `known_until` and `complete`. A plain list
is not taken to be all that there was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from vartai.facts.events.event import Employment, Event, Journey, Permit, Stay
from vartai.facts.events.history import Histories, History
from vartai.facts.problem import BadValue
from vartai.facts.reading import vocabulary
from vartai.facts.values import read_value

KINDS = ("journeys", "stays", "permits", "employments")
"""The names under which events stand in a facts file."""

E = TypeVar("E", bound=Event)


def read_histories(rows: Mapping[str, Any]) -> Histories:
    """The histories in a mapping, other names left aside; what can't be understood raises `BadValue`."""
    return Histories(
        journeys=_history("journeys", rows, _journey),
        stays=_history("stays", rows, lambda row: Stay(_day(row, "since"), _day_or_none(row, "until"))),
        permits=_history("permits", rows, _permit),
        employments=_history(
            "employments", rows, lambda row: Employment(_day(row, "since"), _day_or_none(row, "until"))
        ),
    )


_FIELDS = {
    "journeys": ("country", "left", "returned"),
    "stays": ("since", "until"),
    "permits": ("kind", "since", "until"),
    "employments": ("since", "until"),
}


def _history(kind: str, rows: Mapping[str, Any], read: Callable[[Mapping[str, Any]], E]) -> History[E] | None:
    raw = rows.get(kind)
    if raw is None:
        return None
    table: Any = {"events": raw} if isinstance(raw, list) else raw
    if not isinstance(table, Mapping) or not isinstance(table.get("events"), list):
        raise BadValue(f"{kind}: no list of events", f"write `{kind}:` and a list of events below it")
    _only(kind, table, ("events", "known_from", "known_until", "complete"))
    complete = table.get("complete", False)
    if not isinstance(complete, bool):
        raise BadValue(f"{kind}, complete: neither true nor false", "write true only if none can be missing")
    events = tuple(_event(kind, at, row, read) for at, row in enumerate(table["events"], 1))
    try:
        first, last = _day_or_none(table, "known_from"), _day_or_none(table, "known_until")
        return History(events, first, last, complete)
    except ValueError as error:
        remedy = error.remedy if isinstance(error, BadValue) else "correct the days, or leave them out"
        raise BadValue(f"{kind}: {error}", remedy) from None


def _event(kind: str, at: int, row: Any, read: Callable[[Mapping[str, Any]], E]) -> E:
    where = f"{kind}, event {at}"
    fields = _FIELDS[kind]
    if not isinstance(row, Mapping):
        raise BadValue(f"{where}: not understood", f"write {', '.join(f'{name}: …' for name in fields)}")
    _only(where, row, fields)
    try:
        return read(row)
    except BadValue as error:
        raise BadValue(f"{where}, {error}", error.remedy) from None


def _journey(row: Mapping[str, Any]) -> Journey:
    country = _code(row, "country", "citizenship")
    return Journey(country, _day(row, "left"), _day_or_none(row, "returned"))


def _permit(row: Mapping[str, Any]) -> Permit:
    return Permit(_code(row, "kind", "trp_ground"), _day(row, "since"), _day(row, "until"))


def _code(row: Mapping[str, Any], name: str, fact: str) -> str:
    """One code of those that a fact of the vocabulary takes."""
    raw, codes = row.get(name), vocabulary()[fact].codes
    if not isinstance(raw, str) or raw not in codes:
        few = ", ".join(codes) if len(codes) < 30 else "a country code in capitals, for example BY"
        raise BadValue(f"{name}: not a known code", f"write {few}")
    return raw


def _day(row: Mapping[str, Any], name: str) -> date:
    day = _day_or_none(row, name)
    if day is None:
        raise BadValue(f"{name}: the day is missing", "write YYYY-MM-DD")
    return day


def _day_or_none(row: Mapping[str, Any], name: str) -> date | None:
    raw = row.get(name)
    if isinstance(raw, date):
        return raw.date() if isinstance(raw, datetime) else raw
    try:
        value = read_value(vocabulary()["permit_issued_on"], raw)
    except BadValue as error:
        raise BadValue(f"{name}: {error}", error.remedy) from None
    return value if isinstance(value, date) else None


def _only(where: str, row: Mapping[str, Any], names: tuple[str, ...]) -> None:
    for name in row:
        if name not in names:
            raise BadValue(f"{where}: {name!r} is not understood", f"use {', '.join(names)}")
