"""The facts of an invented person in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from vartai.facts import Value
from vartai.law.wording import Speaker


def fact_words(speaker: Speaker, facts: Mapping[str, Value], none: str) -> tuple[tuple[str, str], ...]:
    """Each fact's name and its value; `none` is said of an empty set."""
    return tuple(
        (speaker.measured(name), _value(speaker, name, value, none)) for name, value in facts.items()
    )


def _value(speaker: Speaker, name: str, value: Value, none: str) -> str:
    match value:
        case bool():
            return speaker.codes(name, ("true" if value else "false",))
        case int() | float():
            return speaker.words.number(value)
        case date():
            return speaker.words.day(value)
        case str():
            return speaker.codes(name, (value,))
        case frozenset():
            return speaker.codes(name, tuple(sorted(value))) if value else none
    return str(value)
