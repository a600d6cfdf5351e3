"""Which pictures the page shows, and what each is called for those who don't see it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vartai.assessment.report.bars import Bar, bar_drawing
from vartai.assessment.report.canvas import WIDE, Picture, picture
from vartai.assessment.report.outcomes import ActAnswers, outcome_drawing
from vartai.assessment.report.run import Bin, OpenQuestion, Run
from vartai.assessment.report.saying import Words
from vartai.assessment.report.waterfall import example, waterfall_drawing

PAGE = 960
"""How high a picture may be, in pixels."""

QUESTIONS = 10
"""How many open questions are drawn; the table holds them all."""


@dataclass(frozen=True)
class Pictures:
    """The pictures of a page; None or nothing where there is nothing to draw."""

    outcomes: tuple[Picture, ...]
    questions: Picture | None
    hits: Picture | None
    waterfall: Picture | None


def pictures(run: Run, acts: tuple[ActAnswers, ...], say: Words) -> Pictures:
    """The pictures of a run."""
    return Pictures(
        outcomes=tuple(_outcomes(group, say) for group in _pages(acts, say)),
        questions=_questions(run.questions[:QUESTIONS], say) if run.questions else None,
        hits=_hits(run.hits.bins, say) if run.lists and run.hits.bins else None,
        waterfall=_waterfall(say) if run.lists else None,
    )


def _pages(acts: tuple[ActAnswers, ...], say: Words) -> list[tuple[ActAnswers, ...]]:
    """The acts in groups that fit a printed page each: a picture can't be broken over two."""
    groups: list[tuple[ActAnswers, ...]] = []
    for act in acts:
        longer = (*groups[-1], act) if groups else (act,)
        if groups and outcome_drawing(longer, WIDE, say).height <= PAGE:
            groups[-1] = longer
        else:
            groups.append((act,))
    return groups


def _outcomes(acts: tuple[ActAnswers, ...], say: Words) -> Picture:
    said = say.say("outcomes-picture", acts="; ".join(act.act for act in acts))
    return picture(lambda layout: outcome_drawing(acts, layout, say), said)


def _questions(questions: tuple[OpenQuestion, ...], say: Words) -> Picture:
    bars = tuple(
        Bar(
            label=say.say("open-judged", label=one.label) if one.human_judgement else one.label,
            count=one.settled,
            note=say.say("open-bar", settled=say.count(one.settled), open=say.count(one.open)),
            behind=one.open,
        )
        for one in questions
    )
    return picture(lambda layout: bar_drawing(bars, layout, colour="blue"), say.say("open-picture"))


def _hits(bins: tuple[Bin, ...], say: Words) -> Picture:
    bars = tuple(
        Bar(say.say("hits-bin", low=one.low, high=one.high), one.hits, say.count(one.hits)) for one in bins
    )
    return picture(
        lambda layout: bar_drawing(bars, replace(layout, beside=130), colour="slate"),
        say.say("hits-picture"),
    )


def _waterfall(say: Words) -> Picture:
    said = say.say("example-picture", bits=say.bits(example().total))
    return picture(lambda layout: waterfall_drawing(example(), layout, say), said)
