"""`vartai law check`: what is wrong with the encoded law, looked for in everybody it could ever meet."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from importlib import resources
from itertools import groupby
from typing import TYPE_CHECKING, Any

import click
from rich.console import Console
from rich.markup import escape

from vartai import lithuania
from vartai.cli.terminal import FAILED, Day, say, stop, today
from vartai.facts.reading import vocabulary
from vartai.law.amending import AmendmentError
from vartai.lithuania.bills import shipped_bills

if TYPE_CHECKING:
    from vartai.law.proof import Accepted, Examination, LawFinding
    from vartai.law.proof.finding import Key

HEADINGS = {
    "idle_provision": "Provisions that decide nothing",
    "exception_never_lifts": "Exceptions that never help",
    "implied_by_another": "Provisions that another one makes needless",
    "declaratory_decides": "Provisions meant to say nothing new that change an answer",
    "conflicting_values": "Two measures for one person",
    "grant_against_refusal": "A right that must be given against a bar that must be applied",
    "fact_cannot_matter": "Facts that are read and never matter",
    "open_though_settled": "Facts that are asked for although they can't matter to somebody",
    "guard_collision": "Statutes that can lead to what a guard forbids",
    "scope_refuted": "Bills that reach further than they say",
}
REMEDIES = {
    "idle_provision": "take it out, or mend its condition",
    "exception_never_lifts": "take the exception out, or mend its condition",
    "implied_by_another": "take one of them out",
    "declaratory_decides": "give it the role of what it does",
    "conflicting_values": "narrow one of them by an exception",
    "grant_against_refusal": "narrow one of them by an exception",
    "fact_cannot_matter": "take the fact out of the conditions",
    "open_though_settled": "mend the condition that reads the fact",
    "guard_collision": "narrow the rule by an exception",
    "scope_refuted": "narrow the bill, or state the wider scope",
}
ACCEPTING = "accept it with a reason in src/vartai/lithuania/accepted_findings.yml, as docs/proofs.md shows"


@click.command(epilog="Example: vartai law check --at 2026-03-01 --json")
@click.option(
    "--at", type=Day(), help="A day to look at besides those on which the law changes; today if not given."
)
@click.option("--json", "as_json", is_flag=True, help="For programs.")
def check(at: date | None, as_json: bool) -> None:
    """Check the structure of the law and, if the solver is installed, what it says of every possible person.

    Every finding is either mended or accepted with a reason in accepted_findings.yml; the exit status is 1
    while one is neither.
    """
    book = lithuania.law()
    try:
        from vartai.law.proof import (  # noqa: PLC0415  an extra that need not be there
            AcceptanceError,
            check_scopes,
            examine,
            read_accepted,
        )
    except ModuleNotFoundError as missing:
        say(f"The structure of {len(book.provisions)} provisions is sound. {missing}")
        return
    try:
        accepted = read_accepted(_accepted_text())
    except AcceptanceError as error:
        stop(f"accepted_findings.yml, {error}")
    day = at or today()
    try:
        refuted, kept = check_scopes(book, shipped_bills(book, vocabulary()), vocabulary(), day)
    except AmendmentError as error:
        stop(str(error), FAILED)
    found = examine(book, [day])
    found = replace(found, findings=(*found.findings, *refuted), proved=(*found.proved, *kept))
    report = _Report(found, accepted)
    if as_json:
        click.echo(json.dumps(report.as_data(), ensure_ascii=False, indent=1))
    else:
        _print(report)
    if report.open:
        raise SystemExit(FAILED)


def _accepted_text() -> str:
    return resources.files(lithuania).joinpath("accepted_findings.yml").read_text("utf-8")


@dataclass(frozen=True)
class _Report:
    found: Examination
    accepted: Mapping[Key, Accepted]

    @property
    def open(self) -> list[LawFinding]:
        """Neither mended nor accepted."""
        return [finding for finding in self.found.findings if finding.key not in self.accepted]

    @property
    def gone(self) -> list[Accepted]:
        """Accepted once and found no more."""
        still = {finding.key for finding in self.found.findings}
        return [accepted for key, accepted in self.accepted.items() if key not in still]

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        return {
            "days": [day.isoformat() for day in self.found.days],
            "inquiries": self.found.inquiries,
            "open": len(self.open),
            "findings": [
                {
                    **finding.as_data(),
                    "accepted": self.accepted[finding.key].reason if self._is(finding) else None,
                }
                for finding in self.found.findings
            ],
            "accepted_but_gone": [list(map(str, accepted.key)) for accepted in self.gone],
            "proved": list(self.found.proved),
        }

    def _is(self, finding: LawFinding) -> bool:
        return finding.key in self.accepted


def _print(report: _Report) -> None:
    console = Console(soft_wrap=True, highlight=False)
    for kind, findings in groupby(report.found.findings, key=lambda finding: finding.check):
        console.print(f"[bold]{HEADINGS[kind.value]}[/bold]")
        for finding in findings:
            reason = report.accepted.get(finding.key)
            sign = "[dim]accepted[/dim]" if reason else "[bold red]open[/bold red]"
            subject = " ".join(filter(None, (", ".join(finding.provisions), finding.about)))
            console.print(f"  {sign} {escape(subject)}: {escape(reason.reason if reason else finding.words)}")
            if not reason:
                console.print(f"    [dim]{escape(_where(finding))}[/dim]")
                console.print(f"    to do: {REMEDIES[kind.value]}, or {ACCEPTING}")
    for line in report.found.proved:
        console.print(f"[green]proved[/green] {escape(line)}")
    for gone in report.gone:
        say(f"accepted but found no more, take it out: {gone.key}")
    looked = f"{len(report.found.days)} days and {report.found.inquiries} different questions about acts"
    say(f"{len(report.found.findings)} findings, {len(report.open)} of them open, over {looked}.")


def _where(finding: LawFinding) -> str:
    """The days, and the invented person in whom it shows, the unusual facts only."""
    days = f"on {len(finding.days)} days looked at, {finding.days[0]} to {finding.days[-1]}"
    if finding.example is None:
        return days
    known, facts = vocabulary(), finding.example.as_data()["facts"]
    told = [f"{known[name].label['en']}: {_told(facts.get(name))}" for name in finding.example.unusual]
    return f"{days}; for example about {finding.example.act}, {'; '.join(told) or 'an ordinary person'}"


def _told(value: Any) -> str:
    if value is None:
        return "not known"
    return ", ".join(value) or "none" if isinstance(value, list) else str(value)
