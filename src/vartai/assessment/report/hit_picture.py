"""The waterfall of one explained hit as a picture of its own."""

from __future__ import annotations

from vartai.assessment.report.canvas import Layout, standalone
from vartai.assessment.report.saying import words
from vartai.assessment.report.waterfall import Waterfall, draw
from vartai.screening.explaining import Explanation, Step
from vartai.screening.explaining.saying import Speech

LAYOUT = Layout(900, 380)


def hit_picture(told: Explanation, language: str) -> str:
    """The parts of a hit that weigh anything, as SVG; it holds what both sides say, as the evidence does."""
    speech = Speech.of(language)
    shown = Waterfall(
        head="",
        parts=tuple((_label(speech, step), step.evidence.bits) for step in told.steps if step.evidence.bits),
        sum=f"{speech.say('table-total')}: {speech.outcome(told.hit.outcome)}",
        look_closer_from=told.limits.look_closer_from,
        hit_from=told.limits.hit_from,
    )
    said = speech.outcome(told.hit.outcome)
    return standalone(draw(shown, LAYOUT, words(language)), LAYOUT, said)


def _label(speech: Speech, step: Step) -> str:
    part = step.evidence
    sides = [speech.fact(part.part, text) for text in (part.person, part.entry) if text]
    return f"{speech.step(part)} ({' / '.join(sides)})" if sides else speech.step(part)
