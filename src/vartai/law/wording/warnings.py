"""Cautions in words."""

from __future__ import annotations

from vartai.law.warning import LegalWarning
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.speaker import Speaker
from vartai.words import Slot


def warning_line(speaker: Speaker, warning: LegalWarning) -> Line:
    """A caution as a sentence; the day it speaks of is put in where it has one."""
    slots: dict[str, Slot] = {"provision": warning.provision}
    if warning.day is not None:
        slots["day"] = warning.day
    said = speaker.say(f"warning-{warning.code}", **slots)
    return Line(LineKind.WARNING, said, provision=warning.provision)
