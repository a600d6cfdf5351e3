"""An answer in words: what follows, why, what is missing and why we ask, what to be careful about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vartai.law.answer import Answer, Finding, Guard, State
from vartai.law.expression import ALWAYS
from vartai.law.provision import Provision
from vartai.law.warning import WarningCode
from vartai.law.wording.conditions import weighed_lines
from vartai.law.wording.findings import finding_line
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.measures import measure_lines
from vartai.law.wording.speaker import Speaker
from vartai.law.wording.warnings import warning_line

_SAID_BY_GUARDS = frozenset({WarningCode.GUARD_STANDS_AGAINST, WarningCode.GUARD_MAY_STAND_AGAINST})
"""Cautions that the collision itself tells, with its text and citation."""


def answer_line(speaker: Speaker, answer: Answer) -> Line:
    """The question with the answer below it: only what decided, each line of law with its citation."""
    children = (
        Line(LineKind.OUTCOME, speaker.outcome(answer.outcome)),
        *(measure_lines(speaker, answer.value) if answer.value else ()),
        *_findings(speaker, answer),
        *(_ask(speaker, answer, name) for name in answer.missing),
        *_guards(speaker, answer),
        *(warning_line(speaker, w) for w in answer.warnings if w.code not in _SAID_BY_GUARDS),
        *_unreviewed(speaker, answer),
    )
    return Line(LineKind.QUESTION, speaker.meaning(answer.asks), children=children)


def _deciding(answer: Answer) -> list[Finding]:
    """The findings that carry the answer, without effects of the same provisions that changed nothing."""
    named = [finding for finding in answer.findings if finding.provision.id in answer.provisions]
    carrying = [finding for finding in named if finding.state is not State.DOES_NOT_APPLY]
    return carrying or [finding for finding in named if finding.lifted_by]


def _findings(speaker: Speaker, answer: Answer) -> Iterator[Line]:
    """The findings that decided; of several about one provision its text is told once."""
    told: set[str] = set()
    for finding in _deciding(answer):
        yield finding_line(speaker, finding, with_text=finding.provision.id not in told)
        told.add(finding.provision.id)
    spoken = {finding.provision.id for finding in answer.findings}
    if not told and spoken:
        yield Line(LineKind.NOTE, speaker.say("none-decides", count=len(spoken)))


def _ask(speaker: Speaker, answer: Answer, name: str) -> Line:
    """A missing fact as its question, with why we ask and who can answer."""
    fact = speaker.known[name]
    needing = dict.fromkeys(f.provision.id for f in answer.findings if name in f.missing)
    suppliers = ", ".join(speaker.say(f"supplier-{supplier}") for supplier in fact.supplied_by)
    why = speaker.say("ask-why", provisions=", ".join(needing))
    who = "ask-judgement" if fact.human_judgement else "ask-suppliers"
    return Line(
        LineKind.ASK,
        speaker.question(name),
        fact=name,
        children=(
            Line(LineKind.NOTE, why),
            Line(LineKind.NOTE, speaker.say(who, suppliers=suppliers)),
        ),
    )


def _guards(speaker: Speaker, answer: Answer) -> Iterator[Line]:
    """What stands above the answer: collisions in full, what speaks of this case by its heading.

    The demands on every decision are named only; `demand_lines` gives their headings once for all answers.
    """
    for guard in answer.guards:
        if guard.stands_against:
            yield _collision(speaker, guard)
    beside = [g for g in answer.guards if not g.stands_against and not _is_general(g)]
    for key, certain in (("guards-speak", True), ("guards-may_speak", None)):
        headings = tuple(_heading(speaker, g.provision) for g in beside if g.reason.value is certain)
        if headings:
            yield Line(LineKind.HEADING, speaker.say(key), children=headings)
    general = [g.provision.id for g in answer.guards if not g.stands_against and _is_general(g)]
    if general:
        yield Line(LineKind.GUARD, speaker.say("guards-general", provisions=", ".join(general)))


def demand_lines(speaker: Speaker, answers: Iterable[Answer]) -> tuple[Line, ...]:
    """The demands that every decision must meet, by their headings, each once."""
    general = {g.provision.id: g.provision for a in answers for g in a.guards if _is_general(g)}
    return tuple(_heading(speaker, rule) for rule in general.values())


def _is_general(guard: Guard) -> bool:
    return guard.provision.when == ALWAYS


def _collision(speaker: Speaker, guard: Guard) -> Line:
    rule = guard.provision
    key = "guard-stands_against" if guard.reason.value is True else "guard-may_stand_against"
    below = (Line(LineKind.TEXT, speaker.text(rule)), *weighed_lines(speaker, guard.reason))
    return Line(LineKind.GUARD, speaker.say(key, provision=rule.id), rule.citation, rule.id, children=below)


def _heading(speaker: Speaker, rule: Provision) -> Line:
    said = speaker.say("guard-heading", provision=rule.id, title=speaker.title(rule))
    return Line(LineKind.GUARD, said, rule.citation, rule.id)


def _unreviewed(speaker: Speaker, answer: Answer) -> Iterator[Line]:
    """S11: what no lawyer has read is said so, with the way to counsel."""
    ids = dict.fromkeys(f.provision.id for f in _deciding(answer) if not f.provision.reviews)
    if ids:
        yield Line(LineKind.NOTE, speaker.say("unreviewed", provisions=", ".join(ids)))
