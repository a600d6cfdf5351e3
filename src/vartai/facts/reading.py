"""Reading the vocabulary and other YAML files, in which `NO` is Norway and never "false"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib import resources
from pathlib import Path
from typing import IO, Any

import yaml

from vartai.facts.fact_row import fact_of, row_faults
from vartai.facts.values import Value, read_value
from vartai.facts.vocabulary import Fact, Vocabulary, VocabularyError, Words


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


class _QuickLoader(_Quick):  # type: ignore[misc]  # one of two classes, known only when it runs
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
    return read_vocabulary(
        groups, {group: folder.joinpath(f"{group}.yml").read_text("utf-8") for group in groups}
    )


def read_vocabulary(groups: Mapping[str, Words], texts: Mapping[str, str]) -> Vocabulary:
    """A vocabulary from the texts of its files by group; `VocabularyError` says all that is wrong."""
    facts: list[Fact] = []
    faults: list[str] = []
    for group, text in texts.items():
        try:
            rows = read_yaml(text) or []
        except yaml.YAMLError as error:
            said = " ".join(str(error).split())
            faults.append(f"{group}.yml: not YAML ({said}); line up what belongs together")
            continue
        for row in rows:
            found = [f"{group}.yml, {fault}" for fault in row_faults(row)]
            faults += found
            facts += [] if found else [fact_of(group, row)]
    names = Counter(fact.name for fact in facts)
    faults += [f"two facts are called {name!r}; rename one" for name, times in names.items() if times > 1]
    if faults:
        raise VocabularyError(tuple(faults))
    return Vocabulary(groups, tuple(facts))


def read_facts(known: Vocabulary, rows: dict[str, Any]) -> dict[str, Value]:
    """Check a mapping of fact names to raw values; unknown ones are left out.

    An unknown name raises `KeyError`, a bad value `BadValue`.
    """
    values = {name: read_value(known[name], raw) for name, raw in rows.items()}
    return {name: value for name, value in values.items() if value is not None}
