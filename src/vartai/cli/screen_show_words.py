"""Explanations drawn for a terminal: a table whose bars start where the last one ended, then sentences."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from vartai.cli.terminal import out
from vartai.screening import Hit
from vartai.screening.editions import Searched
from vartai.screening.explaining import Explanation
from vartai.screening.explaining.saying import hit_catalogue
from vartai.screening.explaining.searched_wording import in_short, not_found, sources
from vartai.screening.explaining.wording import Said, SaidStep, said
from vartai.screening.tuning.limits import Limits

BAR = 26
"""How many signs the bars are wide in all."""

NOTHING = "—"
"""What stands for a side that says nothing."""


def print_hits(
    told: Iterable[Explanation], others: Sequence[Hit], found: Searched, limits: Limits, language: str
) -> None:
    """Each explanation in full, the other entries in short, then what was searched."""
    console = out()
    for each in told:
        console.print(_drawn(each, said(each, language), language))
    if others:
        lines = tuple(in_short(hit, language) for hit in others)
        _section(console, hit_catalogue(language).say("found-others"), lines)
    _section(console, *sources(found, limits, language))


def print_not_found(found: Searched, limits: Limits, name_only: bool, language: str) -> None:
    """That nobody was found, where, and what that does not mean."""
    console = out()
    for line in not_found(found, name_only, language):
        console.print(Text(line))
    _section(console, *sources(found, limits, language))


def _section(console: Console, heading: str, lines: Iterable[str]) -> None:
    console.print(Text(f"\n{heading}", "bold"))
    for line in lines:
        console.print(Padding(Text(line), (0, 0, 0, 2), expand=False))


def _drawn(told: Explanation, words: Said, language: str) -> Group:
    parts: list[RenderableType] = [
        Text(words.outcome, "bold"),
        Text(words.meaning),
        Text(words.entry),
        Text(),
    ]
    parts += [Text(line, "yellow") for line in words.warnings]
    parts.append(_waterfall(told, words, language))
    for section in words.sections:
        parts.append(Text(f"\n{section.heading}", "bold"))
        parts += [Padding(Text(line), (0, 0, 0, 2), expand=False) for line in section.lines]
    parts.append(Text())
    return Group(*parts)


def _waterfall(told: Explanation, words: Said, language: str) -> Table:
    say = hit_catalogue(language).say
    table = Table(pad_edge=False, show_edge=False, padding=(0, 1))
    table.add_column(f"{say('table-part')} ({say('table-person')} / {say('table-entry')})", overflow="fold")
    for key in ("bits", "sum"):
        table.add_column(say(f"table-{key}"), justify="right", no_wrap=True)
    table.add_column("", no_wrap=True, width=BAR)
    bars = _bars([0, *(step.sum for step in told.steps)], told.limits.hit_from)
    for step, bar in zip(words.steps, bars, strict=True):
        table.add_row(_compared(step), step.bits, step.sum, bar)
    return table


def _compared(step: SaidStep) -> Text:
    """What was compared, what either side says, and how rare it is, a line each."""
    text = Text(step.label, "bold")
    if step.person or step.entry:
        text.append(f"\n{step.person or NOTHING} / {step.entry or NOTHING}", "not bold")
    if step.rarity:
        text.append(f"\n{step.rarity}", "not bold dim")
    return text


def _bars(ends: Sequence[int], most: int) -> list[Text]:
    """A bar from each sum to the next, all on one scale that reaches to the limit of a hit at least."""
    low, high = min(ends), max(*ends, most)
    bars = []
    for start, end in pairwise(ends):
        first, last = sorted(round(BAR * (bits - low) / (high - low)) for bits in (start, end))
        length = max(last - first, 1 if start != end else 0)
        first = min(first, BAR - length)
        bars.append(Text(" " * first).append("█" * length, "green" if end > start else "red"))
    return bars
