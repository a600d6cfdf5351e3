"""What one provision says of one case, in words: its text, what decided, what would lift it."""

from __future__ import annotations

from vartai.law.answer import Finding, Reason, State
from vartai.law.provision import Position, Provision
from vartai.law.warning import WarningCode
from vartai.law.wording.conditions import weighed_lines
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.speaker import Speaker


def finding_line(speaker: Speaker, finding: Finding, *, with_text: bool = True) -> Line:
    """A finding with what decided it, shortly: conditions that did not matter are left out.

    `with_text` False leaves out what the provision says, where it was told already.
    """
    below = {
        State.APPLIES: _applying,
        State.DOES_NOT_APPLY: _not_applying,
        State.UNKNOWN: _open,
        State.DISPUTED: _disputed,
    }[finding.state]
    rule = finding.provision
    head = speaker.say(_head(finding), provision=rule.id, exception=finding.lifted_by)
    text = (Line(LineKind.TEXT, speaker.text(rule)),) if with_text else ()
    return Line(LineKind.FINDING, head, rule.citation, rule.id, children=(*text, *below(speaker, finding)))


def _head(finding: Finding) -> str:
    if finding.state is State.DOES_NOT_APPLY and finding.lifted_by:
        return "finding-lifted"
    if finding.state is State.UNKNOWN and not isinstance(finding.reason.of, Provision):
        return "finding-may_be_disputed"
    return f"finding-{finding.state}"


def _applying(speaker: Speaker, finding: Finding) -> tuple[Line, ...]:
    """The conditions that hold; then each exception with what it lacks here."""
    conditions = [r for r in finding.reason.because if not isinstance(r.of, Provision)]
    exceptions = [r for r in finding.reason.because if isinstance(r.of, Provision)]
    held = tuple(line for reason in conditions for line in weighed_lines(speaker, reason))
    if not exceptions:
        return held
    lines = tuple(_exception(speaker, reason) for reason in exceptions)
    return (*held, Line(LineKind.HEADING, speaker.say("would-be-lifted"), children=lines))


def _not_applying(speaker: Speaker, finding: Finding) -> tuple[Line, ...]:
    lifting = [r for r in finding.reason.because if isinstance(r.of, Provision) and r.value is True]
    if lifting:
        return tuple(_exception(speaker, reason) for reason in lifting)
    return weighed_lines(speaker, finding.reason)


def _open(speaker: Speaker, finding: Finding) -> tuple[Line, ...]:
    reason = finding.reason
    if not isinstance(reason.of, Provision):
        return weighed_lines(speaker, reason)
    lines: list[Line] = list(_doubt(speaker, reason))
    for part in reason.because:
        if isinstance(part.of, Provision):
            if part.value is None:
                lines.append(_exception(speaker, part))
        elif part.value is None:
            lines += weighed_lines(speaker, part)
    return tuple(lines)


def _disputed(speaker: Speaker, finding: Finding) -> tuple[Line, ...]:
    return tuple(position_line(speaker, position) for position in finding.positions)


def _exception(speaker: Speaker, reason: Reason) -> Line:
    """An exception by its own text; a lone condition that fails says no more than it, so it is left out."""
    exception = reason.of
    assert isinstance(exception, Provision)
    lines = weighed_lines(speaker, reason)
    lone = len(lines) == 1 and reason.value is False
    fact = lines[0].fact if lone else ""
    below = (*_doubt(speaker, reason), *(() if lone else lines))
    text = speaker.text(exception)
    return Line(LineKind.EXCEPTION, text, exception.citation, exception.id, fact, children=below)


def _doubt(speaker: Speaker, reason: Reason) -> tuple[Line, ...]:
    """Why something stays unknown, or could not be relied on, although no fact is missing."""
    unverified = isinstance(reason.of, Provision) and not reason.of.verified
    doubt = reason.doubt or (WarningCode.UNVERIFIED_EXCEPTION.value if unverified else "")
    return (Line(LineKind.NOTE, speaker.say(f"doubt-{doubt}")),) if doubt else ()


def position_line(speaker: Speaker, position: Position) -> Line:
    """One published view: what it says, who holds it, where it leads."""
    who = f"{position.outcome} of {position.held_by!r}"
    held_by = speaker.text_of(position.held_by, f"the holder of the view {who}")
    below = (
        Line(LineKind.NOTE, speaker.say("position-held_by", holder=held_by)),
        Line(LineKind.OUTCOME, speaker.outcome(position.outcome)),
    )
    said = speaker.text_of(position.reading, f"the view {who}")
    return Line(LineKind.POSITION, said, sources=position.sources, children=below)
