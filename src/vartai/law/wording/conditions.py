"""Conditions in words: the vocabulary's own words for what is asked, sentences for how it compares."""

from __future__ import annotations

from vartai.law.answer import Reason
from vartai.law.expression import (
    All,
    Always,
    Among,
    AnyOf,
    Condition,
    HasAny,
    HasOther,
    Not,
    OneOf,
    YesNo,
)
from vartai.law.measuring import (
    Compare,
    CompareDays,
    Constant,
    Day,
    DayFact,
    Figure,
    MonthsBetween,
    Number,
    OnDay,
    Quantity,
    Sum,
)
from vartai.law.provision import Provision
from vartai.law.walking import fact_names
from vartai.law.wording.line import Line, LineKind
from vartai.law.wording.speaker import Speaker
from vartai.words import Slot

FEW = 5
"""How many codes are named one by one; of more only the number is said, the provision's text names them."""

_VALUES = {True: "weighed-yes", False: "weighed-no", None: "weighed-not_known"}
_ALWAYS = {True: "always", False: "never", None: "not-known"}
_NUMBERS = {
    "<": "number-less",
    "<=": "number-at_most",
    ">": "number-more",
    ">=": "number-at_least",
    "=": "number-equal",
    "!=": "number-other",
}
_DAYS = {
    "<": "day-before",
    "<=": "day-not_after",
    ">": "day-after",
    ">=": "day-not_before",
    "=": "day-on",
    "!=": "day-not_on",
}


def weighed_lines(speaker: Speaker, reason: Reason) -> tuple[Line, ...]:
    """The conditions that decided a reason, each with its value: yes, no or not known.

    What joins them is told only where it matters to the reader: where one of several open ones would do.
    """
    of = reason.of
    if isinstance(of, Provision):
        return tuple(line for part in reason.because for line in weighed_lines(speaker, part))
    if isinstance(of, All | AnyOf | Not):
        parts = tuple(dict.fromkeys(line for part in reason.because for line in weighed_lines(speaker, part)))
        if isinstance(of, AnyOf) and reason.value is None and len(parts) > 1:
            return (Line(LineKind.HEADING, speaker.say("one-would-do"), children=parts),)
        return parts
    if isinstance(of, Always) and reason.value is not None:
        return ()
    said = speaker.say(_VALUES[reason.value], condition=condition_text(speaker, of))
    return (Line(LineKind.CONDITION, said, fact=_fact_of(of)),)


def condition_line(speaker: Speaker, condition: Condition) -> Line:
    """A condition as a statute puts it, with all its parts."""
    match condition:
        case All(parts):
            heading, below = "all-of", parts
        case AnyOf(parts):
            heading, below = "any-of", parts
        case Not(All() | AnyOf() | Not() as part):
            heading, below = "not-so", (part,)
        case Not(part):
            said = speaker.say("condition-not", condition=condition_text(speaker, part))
            return Line(LineKind.CONDITION, said, fact=_fact_of(part))
        case _:
            return Line(LineKind.CONDITION, condition_text(speaker, condition), fact=_fact_of(condition))
    children = tuple(condition_line(speaker, part) for part in below)
    return Line(LineKind.HEADING, speaker.say(heading), children=children)


def condition_text(speaker: Speaker, condition: Condition) -> str:
    """One condition that is not joined from others."""
    match condition:
        case YesNo(name):
            return speaker.label(name)
        case OneOf(fact, codes):
            return _codes(speaker, "code", fact.name, codes)
        case HasAny(fact, codes):
            return _codes(speaker, "codes", fact.name, codes)
        case HasOther(fact, codes):
            return _codes(speaker, "other-codes", fact.name, codes)
        case Among(fact, others):
            return speaker.say("code-among", fact=speaker.label(fact.name), others=speaker.label(others.name))
        case Compare(sign, left, right):
            return speaker.say(
                _NUMBERS[sign], fact=str(_number(speaker, left)), number=_number(speaker, right)
            )
        case CompareDays(sign, left, right):
            return speaker.say(_DAYS[sign], fact=str(_day(speaker, left)), day=_day(speaker, right))
        case Always(value):
            return speaker.say(_ALWAYS[value])
    raise TypeError(f"{condition!r} has no words of its own")


def _codes(speaker: Speaker, key: str, fact: str, codes: tuple[str, ...]) -> str:
    label = speaker.label(fact)
    if len(codes) > FEW:
        return speaker.say(f"{key}-many", fact=label, count=len(codes))
    return speaker.say(key if len(codes) == 1 else f"{key}-few", fact=label, codes=speaker.codes(fact, codes))


def _number(speaker: Speaker, number: Number) -> Slot:
    match number:
        case Constant(value):
            return _whole(value)
        case Quantity(name):
            return speaker.measured(name)
        case Figure(name):
            return speaker.say("figure", name=name)
        case MonthsBetween(first, last):
            return speaker.say("months-between", first=_day(speaker, first), last=_day(speaker, last))
        case Sum(terms):
            return _sum(speaker, terms)
    raise TypeError(f"{number!r} has no words")


def _sum(speaker: Speaker, terms: tuple[tuple[float, Number], ...]) -> str:
    """A sum as one writes it: the signs of arithmetic are the same in all our languages."""
    said = ""
    for factor, term in terms:
        sign = "−" if factor < 0 else "+"
        held = _number(speaker, term)
        part = held if isinstance(held, str) else speaker.words.number(float(str(held)))
        if abs(factor) != 1:
            part = f"{speaker.words.number(_whole(abs(factor)))} × {part}"
        said += f" {sign} {part}" if said else ("− " if factor < 0 else "") + part
    return said


def _whole(value: float) -> int | float:
    return int(value) if value == int(value) else value


def _day(speaker: Speaker, day: Day) -> Slot:
    match day:
        case OnDay(value):
            return value
        case DayFact(name):
            return speaker.label(name)
    return speaker.say("day-asked")


def _quoted(speaker: Speaker, day: Day) -> Slot:
    return _day(speaker, day)


def _fact_of(condition: Condition) -> str:
    """The fact that a condition is about; none where it is about several."""
    names = fact_names(condition)
    return names[0] if len(names) == 1 else ""
