"""`vartai law words`: the names that law and bills are written in, looked up by any part of them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

import click
from rich.markup import escape

from vartai import lithuania
from vartai.cli.terminal import language_option, out, stop, today
from vartai.facts import Fact
from vartai.facts.reading import vocabulary
from vartai.facts.vocabulary import MANY_CODES
from vartai.law import Confidence, Law, Question, Role
from vartai.law.question import UNITS


@click.command(epilog="Example: vartai law words lodging --language lt")
@click.argument("text", default="")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@language_option("Language of labels and meanings.")
def words(text: str, as_json: bool, language: str) -> None:
    """List facts with their codes, questions with acts and outcomes, and the other names of the law.

    With TEXT only those in whose names or words it stands.
    """
    found = _found(lithuania.law(), text.casefold(), language)
    if not any(found.values()):
        stop(f"nothing has {text!r} in its name or words; try a part of it, or another --language")
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False, indent=1))
        return
    console = out()
    for heading, rows in found.items():
        if rows:
            console.print(f"[bold]{heading}[/bold]")
        for row in rows:
            for line in _lines(row, text.casefold()):
                console.print(escape(line), soft_wrap=True, highlight=False)


def _found(law: Law, text: str, language: str) -> dict[str, list[dict[str, Any]]]:
    """Everything in which the text stands, by kind."""
    rows = {
        "facts": [_fact(fact, language) for fact in vocabulary()],
        "questions": [_question(law, question, language) for question in law.questions],
        "roles": [{"name": role.value} for role in Role],
        "confidence": [{"name": confidence.value} for confidence in Confidence],
        "instruments": [{"name": name} for name in dict.fromkeys(p.instrument for p in law.provisions)],
        "figures": [
            {"name": f.name, "label": f.citation, "unit": f.unit, "value": f"{f.on(today()):g}"}
            for f in law.figures
        ],
        "units": [{"name": unit} for unit in UNITS],
    }
    return {kind: [row for row in every if _holds(row, text)] for kind, every in rows.items()}


def _fact(fact: Fact, language: str) -> dict[str, Any]:
    row: dict[str, Any] = {
        "name": fact.name,
        "kind": fact.kind.value,
        "label": fact.label[language],
        "supplied_by": list(fact.supplied_by),
        "codes": {code: meaning.get(language, meaning["en"]) for code, meaning in fact.codes.items()},
    }
    return row | ({"unit": fact.unit[language]} if fact.unit else {})


def _question(law: Law, question: Question, language: str) -> dict[str, Any]:
    return {
        "name": question.name,
        "label": question.meaning[language],
        "acts": list(question.acts),
        "outcomes": {name: law.outcome[name].meaning[language] for name in question.outcomes},
        "default": question.default,
    }


def _holds(row: Mapping[str, Any], text: str) -> bool:
    return any(text in said.casefold() for said in _said(row))


def _said(row: Mapping[str, Any]) -> Iterator[str]:
    """All that a row tells, without the names of its fields."""
    for value in row.values():
        if isinstance(value, Mapping):
            yield from (*value.keys(), *value.values())
        elif isinstance(value, list):
            yield from value
        else:
            yield str(value)


def _lines(row: Mapping[str, Any], text: str) -> Iterator[str]:
    kind = ", ".join(row[field] for field in ("kind", "unit", "value") if field in row)
    yield "  ".join(filter(None, (f"  {row['name']}", f"[{kind}]" if kind else "", row.get("label", ""))))
    codes = row.get("codes", {})
    if len(codes) > MANY_CODES:  # only those that were looked for are told
        yield f"      {len(codes)} codes, for example {', '.join(list(codes)[:3])}"
        codes = {code: said for code, said in codes.items() if text and text in f"{code} {said}".casefold()}
    for code, meaning in {**codes, **row.get("outcomes", {})}.items():
        yield f"      {code}: {meaning}"
    if "acts" in row:
        yield f"      acts: {', '.join(row['acts'])}"
