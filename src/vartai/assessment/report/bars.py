"""Plain bars one under the other, each with its label and its number."""

from __future__ import annotations

from dataclasses import dataclass

from vartai.assessment.report.canvas import (
    LINE,
    Box,
    Drawing,
    Layout,
    Mark,
    Text,
    lines,
    text_block,
    width_of,
)
from vartai.assessment.report.saying import Count

BAR = 16
GAP = 8
"""Between a bar and its note."""
HIDDEN = 12
"""How wide the box for a number under 10 is; its width says nothing."""


@dataclass(frozen=True)
class Bar:
    """A label, a number, another number behind it that it is a part of, and what is written after both."""

    label: str
    count: Count
    note: str
    behind: Count = 0


def bar_drawing(bars: tuple[Bar, ...], layout: Layout, *, colour: str) -> Drawing:
    """Bars on one scale, the longest filling the room that the notes leave."""
    note_width = GAP + max((width_of(bar.note) for bar in bars), default=0)
    longest = max([1, *(max(bar.count or 0, bar.behind or 0) for bar in bars)])
    scale = (layout.bars - note_width) / longest
    marks: list[Mark] = []
    y = 0.0
    for bar in bars:
        label = lines(bar.label, layout.labels)
        marks += text_block(0, y, label)
        below = 0 if layout.beside else LINE * len(label)
        marks += _bar(bar, layout.beside, y + below, scale, colour)
        y += max(LINE * len(label), below + BAR) + 12
    return Drawing(tuple(marks), y)


def _bar(bar: Bar, x: float, y: float, scale: float, colour: str) -> list[Mark]:
    front: list[Mark] = []
    if bar.count is None:
        front.append(Box(x + 1, y + 1, HIDDEN - 2, BAR - 2, colour, "dashed"))
    elif bar.count:
        front.append(Box(x, y, max(3, bar.count * scale), BAR, colour))
    back: list[Mark] = [Box(x, y, bar.behind * scale, BAR, colour, "pale")] if bar.behind else []
    end = max([x, *(mark.x + mark.width for mark in (*front, *back) if isinstance(mark, Box))])
    return [*back, *front, Text(end + GAP, y + 1, bar.note)]
