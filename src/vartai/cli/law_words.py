"""Answers and provisions drawn for a terminal: lines of the law's own words, hung on a tree."""

from __future__ import annotations

from collections.abc import Iterable

from rich.panel import Panel
from rich.text import Text
from rich.tree import Tree

from vartai.facts.reading import vocabulary
from vartai.law import Answer, Ending, Law, LawOnDay, Provision
from vartai.law.wording import Line, LineKind, Speaker, answer_line, demand_lines, provision_line

_STYLES = {
    LineKind.QUESTION: "bold",
    LineKind.FINDING: "bold",
    LineKind.GUARD: "magenta",
    LineKind.ASK: "yellow",
    LineKind.WARNING: "dim",
    LineKind.NOTE: "dim",
    LineKind.HEADING: "dim",
}
_OUTCOMES = {Ending.OPEN: "yellow", Ending.DISCRETION: "yellow", Ending.DISPUTED: "magenta"}


def answer_tree(answer: Answer, law: Law, language: str = "en") -> Tree:
    """An answer as a tree: what follows, because of what, what is missing, what to be careful about."""
    said = answer_line(Speaker(law, vocabulary(), language), answer)
    style = _OUTCOMES.get(law.outcome[answer.outcome].ending, "bold")
    tree = Tree(Text.assemble((said.text, "bold"), " ", (f"[{answer.outcome}]", style)))
    _hang(tree, said.children)
    return tree


def demands_tree(answers: Iterable[Answer], law: Law, language: str = "en") -> Tree:
    """What every decision must observe, whatever was answered, once for all answers."""
    speaker = Speaker(law, vocabulary(), language)
    tree = Tree(Text(speaker.say("demands"), "bold"))
    _hang(tree, demand_lines(speaker, answers))
    return tree


def provision_panel(law: LawOnDay, provision: Provision, language: str = "en") -> Panel:
    """A provision as a statute book would show it, with its exceptions and how far it can be relied on."""
    said = provision_line(Speaker(law.law, vocabulary(), language), law, provision)
    tree = Tree(Text(said.children[0].text))
    _hang(tree, said.children[1:])
    return Panel(tree, title=Text(said.text), subtitle=Text(said.citation), title_align="left")


def _hang(tree: Tree, lines: tuple[Line, ...]) -> None:
    for line in lines:
        _hang(tree.add(_drawn(line)), line.children)


def _drawn(line: Line) -> Text:
    """One line; where it stands in the law, or which fact it asks for, follows dimly."""
    text = Text(line.text, style=_STYLES.get(line.kind, ""))
    beside = line.citation or (line.fact if line.kind is LineKind.ASK else "")
    return Text.assemble(text, " ", (f"({beside})", "dim")) if beside else text
