"""A case under each reading of how its events are counted; where readings differ, the answer is disputed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from vartai.facts import Value
from vartai.facts.events import Histories, Reading, counted
from vartai.law.answer import Answer, Finding, State
from vartai.law.case import answers
from vartai.law.law import LawOnDay
from vartai.law.provision import Position
from vartai.law.question import DISPUTED, UNKNOWN
from vartai.law.weighing import Facts


def with_counted(facts: Facts, histories: Histories, law: LawOnDay, reading: Reading) -> dict[str, Value]:
    """The facts with what is counted from events; what is given as a fact is not counted again."""
    return {**counted(histories, law.day, reading), **facts}


def under_each_reading(
    law: LawOnDay, facts: Facts, histories: Histories, readings: Sequence[Reading]
) -> tuple[Answer, ...]:
    """Every question of the case's act, answered under each reading of the events.

    Where all readings agree, that is the answer, with the findings of the first one. Where one of them leaves
    the answer open, it is open: what is missing may yet settle it alike. Otherwise it is disputed, with a
    position for each reading.
    """
    if not readings:
        raise ValueError("name at least one reading")
    sheets = [answers(law, with_counted(facts, histories, law, reading)) for reading in readings]
    return tuple(_together(readings, same) for same in zip(*sheets, strict=True))


def _together(readings: Sequence[Reading], found: tuple[Answer, ...]) -> Answer:
    first = found[0]
    if len({(answer.outcome, answer.value) for answer in found}) == 1:
        return first
    still_open = [answer for answer in found if answer.outcome == UNKNOWN]
    if still_open:
        missing = dict.fromkeys(name for answer in still_open for name in answer.missing)
        return replace(still_open[0], missing=tuple(missing))
    positions = (
        Position(reading.words, answer.outcome, reading.held_by, reading.sources)
        for reading, answer in zip(readings, found, strict=True)
    )
    views = tuple(positions)
    return replace(
        first,
        outcome=DISPUTED,
        value=None,
        provisions=tuple(dict.fromkeys(id_ for answer in found for id_ in answer.provisions)),
        missing=tuple(dict.fromkeys(name for answer in found for name in answer.missing)),
        warnings=tuple(sorted({w for answer in found for w in answer.warnings}, key=str)),
        findings=tuple(_finding(same, views) for same in zip(*(a.findings for a in found), strict=True)),
        positions=_each_once((*views, *(position for answer in found for position in answer.positions))),
        guards=tuple({guard.provision.id: guard for a in found for guard in a.guards}.values()),
    )


def _finding(same: tuple[Finding, ...], views: tuple[Position, ...]) -> Finding:
    """What one provision says under all readings; where they differ, each reading is a view."""
    if len({finding.state for finding in same}) == 1:
        return same[0]
    own = (position for finding in same for position in finding.positions)
    return replace(same[0], state=State.DISPUTED, lifted_by="", positions=_each_once((*views, *own)))


def _each_once(positions: tuple[Position, ...]) -> tuple[Position, ...]:
    return tuple(p for at, p in enumerate(positions) if p not in positions[:at])
