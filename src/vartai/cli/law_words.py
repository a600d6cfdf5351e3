"""Answers, reasons and provisions drawn for a terminal."""

from __future__ import annotations

from rich.console import Group
from rich.markup import escape
from rich.panel import Panel
from rich.text import Text
from rich.tree import Tree

from vartai.facts.reading import vocabulary
from vartai.law import Answer, Ending, Finding, Law, LawOnDay, Provision, Reason, State
from vartai.law.expression import All, AnyOf, Not

_STYLES = {Ending.OPEN: "yellow", Ending.DISCRETION: "yellow", Ending.DISPUTED: "magenta"}
_SIGNS = {True: "yes", False: "no", None: "not known"}


def answer_tree(answer: Answer, law: Law) -> Tree:
    """An answer as a tree: what follows, because of what, what is missing, what to be careful about."""
    outcome = law.outcome[answer.outcome]
    style = _STYLES.get(outcome.ending, "bold")
    head = (
        f"[bold]{escape(law.question(answer.asks).meaning['en'])}[/bold] [{style}]{answer.outcome}[/{style}]"
    )
    tree = Tree(head)
    tree.add(escape(outcome.meaning["en"]))
    if answer.value:
        tree.add(", ".join(f"{key} {value}" for key, value in answer.value.as_dict().items()))
    for name in answer.missing:
        fact = vocabulary()[name]
        tree.add(f"[yellow]ask[/yellow] {escape(fact.question['en'])} [dim]({name})[/dim]")
    for position in answer.positions:
        tree.add(f"{position.outcome}: {escape(position.reading)} [dim]{escape(position.held_by)}[/dim]")
    for finding in answer.findings:
        if finding.provision.id in answer.provisions:
            _add_finding(tree, finding)
    for warning in answer.warnings:
        tree.add(f"[dim]careful: {escape(str(warning))}[/dim]")
    return tree


def _add_finding(tree: Tree, finding: Finding) -> None:
    provision = finding.provision
    state = finding.state.value.replace("_", " ")
    lifted = f", lifted by {finding.lifted_by}" if finding.lifted_by else ""
    branch = tree.add(f"[bold]{provision.id}[/bold] {escape(provision.citation)}: {state}{lifted}")
    branch.add(escape(provision.text["en"]))
    if finding.state is not State.DISPUTED:
        _add_reason(branch, finding.reason)


def _add_reason(tree: Tree, reason: Reason) -> None:
    joints = {All: "all of these", AnyOf: "one of these", Not: "the contrary of this"}
    of = reason.of
    label = of.id if isinstance(of, Provision) else joints.get(type(of), str(of))
    doubt = f" ({reason.doubt.replace('_', ' ')})" if reason.doubt else ""
    branch = tree.add(f"{escape(label)}: {_SIGNS[reason.value]}{escape(doubt)}")
    for part in reason.because:
        _add_reason(branch, part)


def provision_panel(law: LawOnDay, provision: Provision) -> Panel:
    """A provision as a statute book would show it, with its exceptions and how far it can be relied on."""
    reviews = ", ".join(f"{review.by}, {review.on}" for review in provision.reviews)
    lines = [
        Text(provision.text["en"]),
        Text(f"if {provision.when}", style="dim"),
        *(Text(f"{effect.asks}: {effect.outcome}", style="bold") for effect in provision.effects),
        *(
            Text(
                f"except ({exception.id}): {exception.text['en']}"
                + ("" if exception.verified else " [unverified]")
            )
            for exception in law.exceptions(provision.id)
        ),
        Text(
            f"{law.standing[provision.id].value.replace('_', ' ')}; vouched for until "
            f"{provision.verified_until or 'no day'}; {provision.confidence.value.replace('_', ' ')}; "
            f"{f'reviewed by {reviews}' if reviews else 'not yet reviewed by a lawyer'}",
            style="dim",
        ),
    ]
    title = f"{provision.id}  {provision.title['en']}"
    return Panel(Group(*lines), title=escape(title), subtitle=escape(provision.citation), title_align="left")
