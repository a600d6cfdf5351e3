"""A provision as a statute book shows it: text, conditions, effects, exceptions, how far to rely on it."""

from __future__ import annotations

from collections.abc import Iterator

from vartai.law.expression import Always
from vartai.law.law import LawOnDay
from vartai.law.provision import Effect, Provision
from vartai.law.wording.conditions import condition_line
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.measures import measure_lines
from vartai.law.wording.speaker import Speaker


def provision_line(speaker: Speaker, law: LawOnDay, provision: Provision) -> Line:
    """A provision under its heading."""
    heading = speaker.say("statute-heading", provision=provision.id, title=speaker.title(provision))
    children = (
        Line(LineKind.TEXT, speaker.text(provision)),
        *_if(speaker, provision),
        *(_effect(speaker, effect) for effect in provision.effects),
        *(_exception(speaker, exception) for exception in law.exceptions(provision.id)),
        *_reliance(speaker, law, provision),
    )
    return Line(LineKind.FINDING, heading, provision.citation, provision.id, children=children)


def _if(speaker: Speaker, held: Provision | Effect) -> Iterator[Line]:
    if held.when != Always(True):
        yield Line(LineKind.HEADING, speaker.say("if"), children=(condition_line(speaker, held.when),))


def _effect(speaker: Speaker, effect: Effect) -> Line:
    measure = measure_lines(speaker, effect.value) if effect.value else ()
    answer = Line(LineKind.OUTCOME, speaker.outcome(effect.outcome), children=measure)
    return Line(LineKind.QUESTION, speaker.meaning(effect.asks), children=(*_if(speaker, effect), answer))


def _exception(speaker: Speaker, exception: Provision) -> Line:
    key = "except" if exception.verified else "except-unverified"
    said = speaker.say(key, provision=exception.id)
    text = Line(LineKind.TEXT, speaker.text(exception))
    return Line(LineKind.EXCEPTION, said, exception.citation, exception.id, children=(text,))


def _reliance(speaker: Speaker, law: LawOnDay, provision: Provision) -> Iterator[Line]:
    if provision.consolidated:
        yield Line(LineKind.NOTE, speaker.say("official-text", day=provision.consolidated.edition))
    else:
        yield Line(LineKind.NOTE, speaker.say("paraphrase"))
    yield Line(LineKind.NOTE, speaker.say(f"standing-{law.standing[provision.id]}"))
    if provision.verified_until is None:
        yield Line(LineKind.NOTE, speaker.say("not-vouched"))
    else:
        yield Line(LineKind.NOTE, speaker.say("vouched-until", day=provision.verified_until))
    yield Line(LineKind.NOTE, speaker.say(f"confidence-{provision.confidence}"))
    if not provision.reviews:
        yield Line(LineKind.NOTE, speaker.say("not-reviewed"))
    for review in provision.reviews:
        yield Line(LineKind.NOTE, speaker.say("reviewed", reviewer=review.by, day=review.on))
