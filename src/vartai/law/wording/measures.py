"""Times, lengths and amounts in words, each sentence with the plural form of its number."""

from __future__ import annotations

from vartai.law.question import Measure
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.speaker import Speaker
from vartai.words import Slot


def measure_lines(speaker: Speaker, measure: Measure) -> tuple[Line, ...]:
    """How much, and then, each in a sentence of its own, how it is counted and how often it can be had."""
    return tuple(Line(LineKind.MEASURE, said) for said in _sentences(speaker, measure))


def _sentences(speaker: Speaker, measure: Measure) -> list[str]:
    said: list[str] = []

    def say(key: str, **slots: float) -> None:
        whole: dict[str, Slot] = {name: int(n) if n == int(n) else n for name, n in slots.items()}
        said.append(speaker.say(key, **whole))

    bound = f"-{measure.bound}" if measure.bound else ""
    if measure.amount is not None:
        say(f"measure-{measure.unit}{bound}", amount=measure.amount)
    if measure.minimum is not None and measure.maximum is not None:
        say(f"measure-{measure.unit}-between", low=measure.minimum, high=measure.maximum)
    if measure.within_amount is not None:
        say(f"measure-within-{measure.within_unit}", amount=measure.within_amount)
    if measure.counted is not None:
        say(f"measure-counted-{measure.counted}")
    if measure.repeat is not None:
        say("measure-repeat", times=measure.repeat)
    if measure.entries is not None:
        say(f"measure-entries-{measure.entries}")
    return said
