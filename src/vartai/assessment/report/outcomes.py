"""The answers act by act: what the page and the picture show of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from vartai.assessment.report.canvas import LINE, Box, Drawing, Layout, Mark, lines, text_block
from vartai.assessment.report.labels import Labels
from vartai.assessment.report.run import Answers, Run
from vartai.assessment.report.saying import Count, Words
from vartai.assessment.withdrawal import TO_BE_EXAMINED

Style = Literal["full", "pale"]
TONES: Mapping[str, tuple[str, Style]] = {
    **dict.fromkeys(("accepted", "eligible", "allowed"), ("green", "full")),
    **dict.fromkeys(("not_accepted", "not_eligible", "prohibited"), ("brick", "full")),
    **dict.fromkeys(("unknown", TO_BE_EXAMINED), ("amber", "full")),
    **dict.fromkeys(("refuse_possible", "discretionary"), ("amber", "pale")),
    "disputed": ("soft", "pale"),
    **dict.fromkeys(("not_required", "no_extra_check"), ("slate", "pale")),
}
"""Amber waits for somebody; grey is neither good nor bad for the person. The word always stands beside."""

BAR = 18
HIDDEN = 14
"""How wide the box for a number under 10 is; its width says nothing."""


@dataclass(frozen=True)
class Share:
    """One outcome of a question: its words, its number, how it is painted."""

    words: str
    count: Count
    colour: str
    style: Style


@dataclass(frozen=True)
class Asked:
    """One question about an act with its outcomes."""

    question: str
    shares: tuple[Share, ...]


@dataclass(frozen=True)
class ActAnswers:
    """One act with its questions; `people` is left out where it would give a hidden number away."""

    act: str
    people: Count
    asked: tuple[Asked, ...]


def answers_by_act(run: Run, labels: Labels) -> tuple[ActAnswers, ...]:
    """The answers of a run in the order of its summary, gathered by act."""
    order = list(dict.fromkeys(answers.act for answers in run.answers))
    rows = sorted(run.answers, key=lambda answers: order.index(answers.act))
    return tuple(
        ActAnswers(labels.act(act), _people(run, act), tuple(_asked(answers, labels) for answers in group))
        for act, group in groupby(rows, key=lambda answers: answers.act)
    )


def silent_questions(run: Run, labels: Labels) -> list[tuple[str, list[str]]]:
    """The questions of which no provision speaks, by act."""
    return [
        (labels.act(act), [labels.ask(asks) for _, asks in group])
        for act, group in groupby(run.silent, key=lambda pair: pair[0])
    ]


def _people(run: Run, act: str) -> Count:
    """The people of an act, told only where no number can be worked out from it by taking others away."""
    hidden = [one for one in run.answers if one.act == act and None in one.outcomes.values()]
    return None if hidden or None in run.people_of_act.values() else run.people_of_act.get(act)


def _asked(answers: Answers, labels: Labels) -> Asked:
    shares = []
    for outcome, count in answers.outcomes.items():
        colour, style = TONES.get(outcome, ("slate", "full"))
        shares.append(Share(labels.outcome(outcome), count, colour, style))
    return Asked(labels.ask(answers.asks), tuple(shares))


def outcome_drawing(acts: tuple[ActAnswers, ...], layout: Layout, say: Words) -> Drawing:
    """One divided bar for every question, the words and numbers of its parts below it."""
    marks: list[Mark] = []
    y = 0.0
    for one in acts:
        head = lines(one.act, layout.width, bold=True)
        marks += [Box(0, y, layout.width, 1, "line"), *text_block(0, y + 14, head, bold=True)]
        y += 14 + LINE * len(head) + 8
        for asked in one.asked:
            row = _question_row(asked, y, layout, say)
            marks += row.marks
            y += row.height + 18
    return Drawing(tuple(marks), y)


def _question_row(asked: Asked, y: float, layout: Layout, say: Words) -> Drawing:
    label = lines(asked.question, layout.labels)
    marks: list[Mark] = text_block(0, y + 1, label, colour="soft")
    below = 0 if layout.beside else LINE * len(label) + 6
    marks += _bar(asked.shares, layout.beside, y + below, layout.bars)
    legend = _legend(asked.shares, y + below + BAR + 8, layout, say)
    height = max(below + BAR + 8 + legend.height, LINE * len(label))
    return Drawing((*marks, *legend.marks), height)


def _bar(shares: tuple[Share, ...], x: float, y: float, width: float) -> list[Mark]:
    hidden = sum(HIDDEN + 2 for share in shares if share.count is None)
    total = sum(share.count or 0 for share in shares)
    shown = [share for share in shares if share.count]
    room = width - hidden - 2 * max(0, len(shown) - 1)
    least = 3.0
    spare = room - least * len(shown)
    marks: list[Mark] = []
    for share in shares:
        if share.count is None:
            marks.append(Box(x + 1, y + 1, HIDDEN - 2, BAR - 2, share.colour, "dashed"))
            x += HIDDEN + 2
        elif share.count:
            length = least + spare * share.count / total
            marks.append(Box(x, y, length, BAR, share.colour, share.style))
            x += length + 2
    return marks


def _legend(shares: tuple[Share, ...], y: float, layout: Layout, say: Words) -> Drawing:
    marks: list[Mark] = []
    height = 0.0
    for share in shares:
        x, swatch = layout.beside, LINE - 8
        text = say.say("outcomes-part", count=say.count(share.count), outcome=share.words)
        rows = lines(text, layout.bars - 20)
        style = "dashed" if share.count is None else share.style
        marks.append(Box(x, y + height + 2, swatch - 2, swatch - 2, share.colour, style))
        marks += text_block(x + 20, y + height, rows)
        height += LINE * len(rows) + 2
    return Drawing(tuple(marks), height)
