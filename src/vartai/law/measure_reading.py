"""A time, a length or an amount out of a node of a bill file; only what can be said in words is taken."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import yaml

from vartai.law import node_reading as read
from vartai.law.complaint import Complaint, Gathering
from vartai.law.node_reading import Entry
from vartai.law.question import BOUNDS, COUNTED, ENTRIES, UNITS, WITHIN_UNITS, Measure

_NUMBERS = {"amount": "amount", "min": "minimum", "max": "maximum", "within_amount": "within_amount"}
_NAMES = {
    "unit": (UNITS, "unit"),
    "bound": (BOUNDS, "bound"),
    "within_unit": (WITHIN_UNITS, "unit of a period"),
    "counted": (COUNTED, "way of counting"),
    "entries": (ENTRIES, "number of entries"),
}
_NEEDS = (
    ("amount", "unit"),
    ("min", "max"),
    ("max", "min"),
    ("min", "unit"),
    ("bound", "amount"),
    ("within_amount", "within_unit"),
    ("within_unit", "within_amount"),
)


def read_measure(node: yaml.Node) -> Measure:
    """A measure; a unit that is not known, a number below 0 and half a statement are complaints."""
    gathering = Gathering()
    held = read.entries(node, (*_NUMBERS, "repeat", *_NAMES), "a value", gathering)
    numbers = {
        name: gathering.heed(partial(_not_negative, held[key].value))
        for key, name in _NUMBERS.items()
        if key in held
    }
    names = {
        key: gathering.heed(partial(read.one_of, held[key].value, *_NAMES[key]))
        for key in _NAMES
        if key in held
    }
    repeat = gathering.heed(lambda: read.whole(held["repeat"].value)) if "repeat" in held else None
    gathering.done()
    _whole_statement(node, held)
    measure = Measure(**numbers, **names, repeat=repeat)  # type: ignore[arg-type]
    if measure.minimum is not None and measure.maximum is not None and measure.minimum > measure.maximum:
        raise Complaint(held["max"].value, "max lies below min", "write the smaller number as min")
    return measure


def _not_negative(node: yaml.Node) -> float:
    value = read.number(node)
    if value < 0:
        raise Complaint(node, f"{value:g} is less than nothing", "write a number of at least 0")
    return value


def _whole_statement(node: yaml.Node, held: Mapping[str, Entry]) -> None:
    if not held:
        raise Complaint(node, "a value says nothing", "write for example {amount: 3, unit: year}")
    for one, other in _NEEDS:
        if one in held and other not in held:
            raise Complaint(held[one].key, f"a value has {one!r} and no {other!r}", f"write {other}: ... too")
