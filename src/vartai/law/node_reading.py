"""Values out of YAML nodes, every complaint with its line and column."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from functools import partial
from typing import NamedTuple, TypeVar

import yaml

from vartai.facts import Vocabulary
from vartai.facts.hints import did_you_mean
from vartai.facts.reading import plain_yaml
from vartai.facts.vocabulary import Words
from vartai.law.complaint import Complaint, Gathering
from vartai.law.condition_reading import read_condition
from vartai.law.condition_words import BadCondition
from vartai.law.expression import Condition
from vartai.words import LANGUAGES

Found = TypeVar("Found")
Listed = TypeVar("Listed", bound=StrEnum)


class Entry(NamedTuple):
    """A key with its value."""

    key: yaml.Node
    value: yaml.Node


# ---------------------------------------------------------------------------------------- shapes


def entries(
    node: yaml.Node, allowed: Iterable[str], what: str, gathering: Gathering | None = None
) -> dict[str, Entry]:
    """The entries of a mapping by their keys; unknown and double keys are complaints.

    With `gathering` these are kept there, and what is known is given all the same.
    """
    names, bad = list(allowed), Gathering() if gathering is None else gathering
    if not isinstance(node, yaml.MappingNode):
        raise Complaint(node, f"{what} is not written as names and values", f"write {names[0]}: ... below it")
    found: dict[str, Entry] = {}
    for key, value in node.value:
        name = str(plain_yaml(key)) if isinstance(key, yaml.ScalarNode) else ""
        if bad.heed(lambda: _new_name(key, name, names, found, what)):  # noqa: B023  called at once
            found[name] = Entry(key, value)
    if gathering is None:
        bad.done()
    return found


def _new_name(key: yaml.Node, name: str, names: list[str], found: Mapping[str, Entry], what: str) -> bool:
    if name not in names:
        hint = did_you_mean(name, names)
        raise Complaint(key, f"{what} has no field {name!r}{hint}", f"use: {', '.join(names)}")
    if name in found:
        raise Complaint(key, f"{name!r} stands here twice", "keep one of them")
    return True


def record(
    node: yaml.Node, allowed: Iterable[str], what: str, build: Callable[[dict[str, Entry]], Found]
) -> Found:
    """What `build` makes of the entries of a mapping; unknown keys hide none of its complaints."""
    gathering = Gathering()
    held = entries(node, allowed, what, gathering)
    if gathering.found:
        gathering.heed(lambda: build(held))
        gathering.done()
    return build(held)


def needed(node: yaml.Node, held: Mapping[str, Entry], name: str, what: str) -> yaml.Node:
    """The value of a field that must be there."""
    if name not in held:
        raise Complaint(node, f"{what} has no {name!r}", f"write {name}: ...")
    return held[name].value


def items(node: yaml.Node, what: str) -> list[yaml.Node]:
    """The nodes of a list; nothing is the empty list."""
    if is_nothing(node):
        return []
    if not isinstance(node, yaml.SequenceNode):
        raise Complaint(
            node, f"{what} is no list", "write each part in a line of its own, with `- ` before it"
        )
    return list(node.value)


def each(node: yaml.Node, what: str, read: Callable[[yaml.Node], Found]) -> tuple[Found, ...]:
    """What `read` gives for each node of a list; the complaints of all of them come together."""
    gathering = Gathering()
    found = [gathering.heed(partial(read, item)) for item in items(node, what)]
    gathering.done()
    return tuple(part for part in found if part is not None)


def is_nothing(node: yaml.Node) -> bool:
    """Whether null or nothing at all is written."""
    return isinstance(node, yaml.ScalarNode) and plain_yaml(node) is None


# ---------------------------------------------------------------------------------------- values


def text(node: yaml.Node) -> str:
    """A text that isn't empty."""
    value = plain_yaml(node) if isinstance(node, yaml.ScalarNode) else None
    if not isinstance(value, str) or not value.strip():
        raise Complaint(node, "a text is wanted here", "write it in quotes if it looks like something else")
    return " ".join(value.split())


def name(node: yaml.Node) -> str:
    """An id or a code, as it is written: `NO` and `1` too."""
    if not isinstance(node, yaml.ScalarNode) or not node.value.strip():
        raise Complaint(node, "a name is wanted here", "write an id or a code")
    return str(node.value)


def texts(node: yaml.Node) -> tuple[str, ...]:
    """A list of texts, or a single one."""
    if isinstance(node, yaml.ScalarNode) and not is_nothing(node):
        return (text(node),)
    return tuple(text(item) for item in items(node, "a list of texts"))


def day(node: yaml.Node) -> date:
    """A plain day."""
    value = plain_yaml(node) if isinstance(node, yaml.ScalarNode) else None
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Complaint(
            node, "a day is wanted here", "write YYYY-MM-DD without quotes, for example 2026-03-01"
        )
    return value


def number(node: yaml.Node) -> float:
    """A plain number."""
    value = plain_yaml(node) if isinstance(node, yaml.ScalarNode) else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Complaint(node, "a number is wanted here", "write it plainly, for example 3 or 1.5")
    return value


def whole(node: yaml.Node) -> int:
    """A count."""
    value = number(node)
    if value != int(value) or value < 0:
        raise Complaint(
            node, "a count is wanted here", "write a whole number of at least 0, or null if unknown"
        )
    return int(value)


def one_of(node: yaml.Node, known: Iterable[str], what: str) -> str:
    """One of some names."""
    names, word = list(known), name(node)
    if word not in names:
        hint = did_you_mean(word, names)
        raise Complaint(node, f"{word!r} is no {what}{hint}", f"use one of: {', '.join(names)}")
    return word


def listed(node: yaml.Node, known: type[Listed], what: str) -> Listed:
    """A member of an enumeration by its value."""
    return known(one_of(node, [member.value for member in known], what))


def codes(node: yaml.Node, known: Vocabulary, fact: str, what: str) -> tuple[str, ...]:
    """A list of codes of a fact, or `any`, which gives none."""
    if isinstance(node, yaml.ScalarNode) and node.value == "any":
        return ()
    if isinstance(node, yaml.ScalarNode):
        return (_code(node, known, fact, what),)
    found = tuple(_code(item, known, fact, what) for item in items(node, f"a list of {what}s"))
    if not found:
        raise Complaint(node, f"no {what} is named", "name at least one, or write `any`")
    return found


def _code(node: yaml.Node, known: Vocabulary, fact: str, what: str) -> str:
    word = name(node)
    if word not in known[fact].codes:
        wanted = known[fact]
        raise Complaint(node, f"{word!r} is no {what}{wanted.code_hint(word)}", wanted.codes_wanted)
    return word


def words_fields(*names: str) -> tuple[str, ...]:
    """The keys under which texts in four languages stand: `title` (English), `title_en`, `title_lt`..."""
    return tuple(key for field in names for key in (field, *(f"{field}_{code}" for code in LANGUAGES)))


def words(held: Mapping[str, Entry], name: str) -> Words | None:
    """A text by language; None where none is given."""
    keys = {code: held.get(f"{name}_{code}") for code in LANGUAGES}
    keys["en"] = keys["en"] or held.get(name)
    return {code: text(entry.value) for code, entry in keys.items() if entry is not None} or None


# ---------------------------------------------------------------------------------------- conditions


def condition(node: yaml.Node, known: Vocabulary) -> Condition:
    """A condition; what is wrong is shown in its comparison."""
    if is_nothing(node):
        return read_condition([], known)
    try:
        return read_condition(plain_yaml(node), known)
    except BadCondition as error:
        place = _inside(node, error.path)
        raise Complaint(place, error.message, error.remedy, error.at) from None


def _inside(node: yaml.Node, path: tuple[str | int, ...]) -> yaml.Node:
    for step in path:
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step]
        elif isinstance(node, yaml.MappingNode):
            node = next(value for key, value in node.value if key.value == step)
    return node
