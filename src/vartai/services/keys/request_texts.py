"""Requests as JSON objects, and back; whatever is not exactly in form is refused by name, never by value."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields
from datetime import UTC, datetime
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Final, NamedTuple, Union, get_args, get_origin, get_type_hints

from vartai.services.keys.refusal import Refused, Why
from vartai.services.keys.requests import (
    MOST_CASES,
    NAMES,
    OPERATIONS,
    CaseId,
    OrderId,
    Person,
    Request,
    Text,
    Values,
)
from vartai.services.keys.store import written

_CASE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
_LARGEST: Final = 10**12


def request_object(request: Request) -> dict[str, Any]:
    """The request as it goes over the socket."""
    values = {each.name: _plain(getattr(request, each.name)) for each in fields(request)}
    return {"op": NAMES[type(request)], **values}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return written(value)
    return list(value) if isinstance(value, tuple) else value


def read_request(read: object) -> Request:
    """The request that an object holds; `Refused` names the field that is wrong."""
    if not isinstance(read, dict):
        raise _malformed("a request is an object")
    name = read.get("op")
    if not isinstance(name, str) or name not in OPERATIONS:
        raise _malformed(f"op is one of {', '.join(OPERATIONS)}")
    kind, readers = OPERATIONS[name], _readers(name)
    unknown = set(read) - set(readers) - {"op"}
    if unknown:
        raise _malformed(f"{name} has no field but {', '.join(readers) or 'op'}")
    return kind(**{field: _read(read, field, *reader) for field, reader in readers.items()})


class _Reader(NamedTuple):
    """How a value is read, and what it is, as the sentence of a refusal goes on."""

    read: Callable[[Any], Any]
    what: str


def _read(read: Mapping[str, Any], field: str, reader: _Reader, optional: bool) -> Any:
    value = read.get(field)
    if value is None and optional:
        return None
    try:
        return reader.read(value)
    except (ValueError, OverflowError):
        raise _malformed(f"{field} is {reader.what}") from None


@cache
def _readers(name: str) -> dict[str, tuple[_Reader, bool]]:
    kind = OPERATIONS[name]
    hints = get_type_hints(kind)
    return {each.name: (_reader(hints[each.name]), each.default is not MISSING) for each in fields(kind)}


def _reader(hint: Any) -> _Reader:
    if get_origin(hint) in (Union, UnionType):
        return _reader(next(each for each in get_args(hint) if each is not type(None)))
    if get_origin(hint) is tuple:
        return _list_of(_reader(get_args(hint)[0]))
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return _Reader(lambda value: hint(_text(value, 100)), f"one of {', '.join(hint)}")
    return _BY_TYPE[hint]


def _list_of(reader: _Reader) -> _Reader:
    def read(value: Any) -> tuple[Any, ...]:
        return tuple(dict.fromkeys(reader.read(each) for each in _short_list(value)))

    return _Reader(read, f"a list of at most {MOST_CASES:,}, each {reader.what}")


def _short_list(value: Any) -> list[Any]:
    if not isinstance(value, list) or len(value) > MOST_CASES:
        raise ValueError
    return value


def _case(value: Any) -> CaseId:
    if not isinstance(value, str) or not _CASE.fullmatch(value):
        raise ValueError
    return CaseId(value)


def _person(value: Any) -> Person:
    name = _text(value, 100)
    if not name.strip():
        raise ValueError
    return Person(name)


def _count(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _LARGEST:
        raise ValueError
    return value


def _moment(value: Any) -> datetime:
    moment = datetime.fromisoformat(_text(value, 40))
    if moment.tzinfo is None:
        raise ValueError
    return moment.astimezone(UTC)


def _text(value: Any, longest: int) -> str:
    if not isinstance(value, str) or len(value) > longest or not value.isprintable():
        raise ValueError
    return value


_BY_TYPE: Final[dict[Any, _Reader]] = {
    CaseId: _Reader(_case, "a random id: letters, digits, '.', '_' and '-', at most 64"),
    Person: _Reader(_person, "the name of a user, at most 100 characters"),
    OrderId: _Reader(lambda value: OrderId(_case(value)), "the id of an order"),
    Text: _Reader(lambda value: Text(_text(value, 500)), "a text of at most 500 characters"),
    Values: _Reader(
        lambda value: Values(tuple(_text(each, 100) for each in _short_list(value))),
        f"a list of at most {MOST_CASES:,} texts of at most 100 characters",
    ),
    int: _Reader(_count, "a whole number from 0 on"),
    datetime: _Reader(_moment, "a moment with its time zone, as 2026-11-25T09:30:00+00:00"),
}


def _malformed(message: str) -> Refused:
    return Refused(Why.MALFORMED, message)
