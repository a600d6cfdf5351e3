"""Reading files of published cases, and single files of facts."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import yaml

from vartai.facts import BadValue, Value, Vocabulary
from vartai.facts.events import Histories
from vartai.facts.events.events_reading import KINDS, read_histories
from vartai.facts.reading import read_facts, read_yaml_file
from vartai.law.published_case import IN_FORCE, Expected, PublishedCase


class CaseFileError(ValueError):
    """A file of cases or facts that can't be used: which file, which case, what is wrong and what to do."""


def read_cases(path: Path, known: Vocabulary) -> tuple[PublishedCase, ...]:
    """All cases of a file; anything that can't be understood raises `CaseFileError`."""
    content = _content(path)
    if not isinstance(content, Mapping) or not isinstance(content.get("cases"), list):
        raise CaseFileError(f"{path.name}: no list of cases; write `cases:` and a list below it")
    return tuple(_case(path, at, row, known) for at, row in enumerate(content["cases"], 1))


def read_facts_file(path: Path, known: Vocabulary) -> dict[str, Value]:
    """One case's facts by their names, from a YAML file; `facts:` above them is optional."""
    content = _content(path)
    rows = content.get("facts", content) if isinstance(content, Mapping) else None
    if not isinstance(rows, Mapping):
        raise CaseFileError(f"{path.name}: no facts; write one a line, for example `citizenship: [BY]`")
    return _facts(path.name, {name: raw for name, raw in rows.items() if name not in KINDS}, known)


def read_events_file(path: Path) -> Histories:
    """The events that stand in a file of facts, beside the facts or among them."""
    content = _content(path)
    rows = content if isinstance(content, Mapping) else {}
    among = rows.get("facts")
    try:
        return read_histories({**rows, **(among if isinstance(among, Mapping) else {})})
    except BadValue as error:
        raise CaseFileError(f"{path.name}, {error}; {error.remedy}") from None


def _content(path: Path) -> Any:
    try:
        return read_yaml_file(path)
    except FileNotFoundError:
        raise CaseFileError(f"{path}: there is no such file") from None
    except (OSError, UnicodeDecodeError) as error:
        raise CaseFileError(f"{path.name}: can't be read ({error})") from None
    except (yaml.YAMLError, ValueError) as error:  # a ValueError is a day that no calendar has
        raise CaseFileError(f"{path.name}: not YAML ({' '.join(str(error).split())})") from None


def _case(path: Path, at: int, row: Any, known: Vocabulary) -> PublishedCase:
    where = f"{path.name}, case {row.get('id', at) if isinstance(row, Mapping) else at}"
    try:
        expected = row["expected"]
        return PublishedCase(
            id=str(row["id"]),
            as_of=_day(row["as_of"]),
            law=row.get("law", IN_FORCE),
            asks=row["asks"],
            facts=_facts(where, row["facts"], known),
            expected=Expected(
                outcome=expected["outcome"],
                provision=expected.get("provision") or "",
                value=expected.get("value") or {},
                missing=tuple(expected.get("missing") or ()),
                positions=tuple(position["outcome"] for position in expected.get("positions") or ()),
            ),
            scope=tuple(row.get("scope") or ()),
            question=row.get("question", ""),
            source=str(row.get("source_url") or ""),
        )
    except KeyError as error:
        raise CaseFileError(f"{where}: {error.args[0]!r} is missing") from None
    except (AttributeError, TypeError, ValueError) as error:
        if isinstance(error, CaseFileError):
            raise
        raise CaseFileError(f"{where}: not understood ({error})") from None


def _day(value: Any) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))


def _facts(where: str, rows: Mapping[str, Any], known: Vocabulary) -> dict[str, Value]:
    for name in rows:
        if name not in known:
            raise CaseFileError(f"{where}: no fact is called {name!r}{known.hint(name)}")
    values: dict[str, Value] = {}
    for name, raw in rows.items():
        try:
            values |= read_facts(known, {name: raw})
        except BadValue as error:
            raise CaseFileError(f"{where}, {name}: {error}; {error.remedy}") from None
    return values
