"""`vartai law`: test published cases, show what is law on a day, explain one case."""

from __future__ import annotations

import json
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import click
from rich.markup import escape

from vartai import lithuania
from vartai.cli.law_book import law_book_option, law_on
from vartai.cli.law_words import answer_tree, demands_tree, provision_panel
from vartai.cli.terminal import FAILED, Day, language_option, out, say, stop, today
from vartai.facts.reading import vocabulary
from vartai.law import Answer, Law
from vartai.law.case_reading import CaseFileError, read_cases, read_events_file, read_facts_file
from vartai.law.export import law_data, plain
from vartai.law.published_case import IN_FORCE, PublishedCase, Verdict, judge
from vartai.law.readings import under_each_reading
from vartai.law.wording import Speaker, answer_line, law_catalogue
from vartai.lithuania.restrictive_measures.journey_windows import READINGS

_PATH = click.Path(path_type=Path)


@click.group()
def law() -> None:
    """The law as it is encoded: test it, show it, have a case explained."""


@law.command(epilog="Example: vartai law test cases.yml --provisions 'RM-*,EM-*' --law in_force")
@click.argument("files", nargs=-1, required=True, type=_PATH, metavar="FILE...")
@click.option("--provisions", help="Only cases decided by these provisions; patterns separated by commas.")
@click.option("--law", "edition", help="Only cases that speak of this law: in_force or bill:ID.")
def test(files: tuple[Path, ...], provisions: str | None, edition: str | None) -> None:
    """Hold published cases against the encoded law; each that differs is printed with its trace."""
    try:
        cases = [case for file in files for case in read_cases(file, vocabulary())]
    except CaseFileError as error:
        stop(str(error))
    chosen = [case for case in cases if _chosen(case, provisions, edition)]
    verdicts = [_judged(case) for case in chosen]
    failed = [verdict for verdict in verdicts if not verdict.passed]
    for verdict in failed:
        _print_failure(verdict)
    click.echo(f"{len(verdicts) - len(failed)} passed, {len(failed)} failed")
    if not verdicts:
        stop("no case of these files was chosen")
    if failed:
        raise SystemExit(FAILED)


def _chosen(case: PublishedCase, provisions: str | None, edition: str | None) -> bool:
    patterns = [pattern.strip() for pattern in provisions.split(",")] if provisions else ["*"]
    named = any(fnmatchcase(case.expected.provision, pattern) for pattern in patterns)
    return named and edition in (None, case.law)


def _judged(case: PublishedCase) -> Verdict:
    if case.law == IN_FORCE:
        return judge(case, lithuania.law())
    bill = case.law.removeprefix("bill:")
    if bill == case.law or bill not in lithuania.bills():
        return Verdict(case, (f"{case.law} is not encoded",))
    return judge(case, lithuania.law_under(bill, case.as_of))


def _print_failure(verdict: Verdict) -> None:
    case, console = verdict.case, out()
    console.print(f"[bold]{escape(case.id)}[/bold], {case.as_of}, {case.asks}: {escape(case.question)}")
    for difference in verdict.differences:
        console.print(f"  - {escape(difference)}")
    if verdict.answer is not None:
        console.print(answer_tree(verdict.answer, lithuania.law()))
    if case.source:
        console.print(f"  source: {escape(case.source)}")


@law.command(epilog="Example: vartai law show --at 2026-03-01")
@click.option("--at", type=Day(), help="The day asked about; today if not given.")
@click.option("--known-on", type=Day(), help="As the law was known on this day.")
@law_book_option
@language_option("Language of the words.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def show(at: date | None, known_on: date | None, folder: Path | None, language: str, as_json: bool) -> None:
    """Print the provisions that are, or may be, law on a day."""
    day = at or today()
    on_day = law_on(folder, day, known_on).at(day, known_on)
    if as_json:
        click.echo(json.dumps(law_data(on_day), ensure_ascii=False, indent=1))
        return
    console = out()
    for provision in on_day.provisions:
        if not provision.excepts:
            console.print(provision_panel(on_day, provision, language))
    unreviewed = sum(not provision.reviews for provision in on_day.provisions)
    say(f"{len(on_day.provisions)} provisions on {on_day.day}; {unreviewed} not yet reviewed by a lawyer.")


@law.command(epilog="Example: vartai law explain facts.yml --act trp_first --at 2026-03-01")
@click.argument("facts", type=_PATH, metavar="FACTS.yml")
@click.option("--act", help="The act asked about; the file may name it too.")
@click.option("--at", type=Day(), help="The day asked about; today if not given.")
@click.option("--known-on", type=Day(), help="As the law was known on this day.")
@law_book_option
@language_option("Language of the words.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def explain(
    facts: Path,
    act: str | None,
    at: date | None,
    known_on: date | None,
    folder: Path | None,
    language: str,
    as_json: bool,
) -> None:
    """Answer every question about one case, with the provisions, the reasons and what is missing."""
    known = vocabulary()
    try:
        case, histories = read_facts_file(facts, known), read_events_file(facts)
    except CaseFileError as error:
        stop(str(error))
    if act is not None:
        case["act"] = act
    if case.get("act") not in known["act"].codes:
        stop(f"which act? give --act with one of: {', '.join(known['act'].codes)}")
    day = at or today()
    on_day = law_on(folder, day, known_on).at(day, known_on)
    found = under_each_reading(on_day, case, histories, READINGS)
    if as_json:
        rows = [_answer_data(answer, on_day.law, language) for answer in found]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
        return
    console, words = out(), law_catalogue(language)
    if not found:
        console.print(words.say("nothing-asked"))
    for answer in found:
        console.print(answer_tree(answer, on_day.law, language))
    if any(answer.guards for answer in found):
        console.print(demands_tree(found, on_day.law, language))
    say(words.say("no-decision"))


def _answer_data(answer: Answer, law: Law, language: str) -> dict[str, Any]:
    speaker = Speaker(law, vocabulary(), language)
    return {
        "act": answer.act,
        "asks": answer.asks,
        "outcome": answer.outcome,
        "value": answer.value.as_dict() if answer.value else None,
        "provisions": list(answer.provisions),
        "missing": list(answer.missing),
        "warnings": [str(warning) for warning in answer.warnings],
        "positions": plain(answer.positions),
        "findings": [
            {
                "provision": finding.provision.id,
                "state": finding.state.value,
                "missing": list(finding.missing),
                "lifted_by": finding.lifted_by or None,
            }
            for finding in answer.findings
        ],
        "words": answer_line(speaker, answer).data(),
    }
