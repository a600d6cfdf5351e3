"""Reading the vocabulary and other YAML files, in which `NO` is Norway and never "false"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import IO, Any

import yaml

from vartai.facts.code_list_reading import code_list
from vartai.facts.values import Value, read_value
from vartai.facts.vocabulary import Fact, Kind, Vocabulary, Words


class _Loader(yaml.SafeLoader):
    """YAML 1.2 in the one point that matters to country codes: only true and false are booleans."""


_Loader.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile(r"^(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)

# The parser in C is three times as fast, but less exact about the place of a mistake; some builds lack it.
_Quick: Any = yaml.CSafeLoader if yaml.__with_libyaml__ else yaml.SafeLoader


class _QuickLoader(_Quick):  # type: ignore[misc]
    """The same with the parser in C."""

    yaml_implicit_resolvers = _Loader.yaml_implicit_resolvers


def read_yaml(source: str | IO[str] | IO[bytes]) -> Any:
    """Parse YAML text; safe, without any object construction."""
    return yaml.load(source, Loader=_QuickLoader)


def compose_yaml(source: str) -> yaml.Node | None:
    """The nodes of a YAML text with their places in it, None for an empty one."""
    return yaml.compose(source, Loader=_Loader)


def plain_yaml(node: yaml.Node) -> Any:
    """What a node holds, as `read_yaml` would give it."""
    return _Loader("").construct_object(node, deep=True)


def read_yaml_file(path: Path) -> Any:
    """Parse one YAML file, always as UTF-8."""
    with path.open(encoding="utf-8") as file:
        return read_yaml(file)


@cache
def vocabulary() -> Vocabulary:
    """The vocabulary that ships with the package."""
    folder = resources.files("vartai.facts").joinpath("vocabulary")
    groups = read_yaml(folder.joinpath("groups.yml").read_text("utf-8"))
    facts = [
        _fact(group, row)
        for group in groups
        for row in read_yaml(folder.joinpath(f"{group}.yml").read_text("utf-8"))
    ]
    return Vocabulary(groups, tuple(facts))


def read_facts(known: Vocabulary, rows: dict[str, Any]) -> dict[str, Value]:
    """Check a mapping of fact names to raw values; unknown ones are left out.

    An unknown name raises `KeyError`, a bad value `BadValue`.
    """
    values = {name: read_value(known[name], raw) for name, raw in rows.items()}
    return {name: value for name, value in values.items() if value is not None}


def _fact(group: str, row: dict[str, Any]) -> Fact:
    codes: Mapping[str, Words] = {_code(code): words for code, words in row.get("values", {}).items()}
    if "code_list" in row:
        codes = code_list(row["code_list"])
    return Fact(
        name=row["name"],
        group=group,
        kind=Kind(row["type"]),
        label=row["label"],
        question=row["question"],
        supplied_by=tuple(row["supplied_by"]),
        codes=codes,
        unit=row.get("unit"),
        minimum=row.get("minimum"),
        maximum=row.get("maximum"),
        human_judgement=row.get("human_judgement", False),
    )


def _code(key: str | bool) -> str:
    return str(key).lower() if isinstance(key, bool) else key
