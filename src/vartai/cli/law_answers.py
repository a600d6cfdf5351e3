"""Answers of an interview in the terminal: what can be said, and how what was typed is understood."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from rich.console import Console
from rich.text import Text

from vartai.facts import BadValue, Fact, Kind, Value, read_value
from vartai.law.wording import Speaker
from vartai.words import Catalogue

BACK = "back"
_LISTED = 30
"""So many codes are listed with numbers; of longer lists the official codes are asked for."""


class Said(Enum):
    """What somebody did with a question."""

    ANSWERED = auto()
    NOT_KNOWN = auto()
    UNSAFE = auto()
    BACK = auto()
    NO_MORE = auto()


@dataclass(frozen=True)
class Heard:
    """One answer; `value` is None where none was given."""

    name: str
    how: Said
    value: Value | None = None


def offer(speaker: Speaker, words: Catalogue, fact: Fact) -> Iterator[str]:
    """The lines that say how a question can be answered."""
    if fact.kind in (Kind.BOOL, Kind.CODE, Kind.CODES):
        form = "choices" if _is_listed(fact) else "country"
        for number, code in enumerate(fact.codes if _is_listed(fact) else (), 1):
            yield f"  {number}. {speaker.codes(fact.name, (code,))} ({code})"
        yield words.say(f"interview-{form}{'-set' if fact.kind is Kind.CODES else ''}")
    else:
        yield words.say("interview-day" if fact.kind is Kind.DATE else "interview-number")
    if _is_paper(fact):
        yield words.say("interview-unsafe")
    yield words.say("interview-help", back=BACK)


def hear(speaker: Speaker, words: Catalogue, fact: Fact, console: Console) -> Heard:
    """What is typed, asked for again until it can be used."""
    while True:
        console.print("> ", end="")
        line = sys.stdin.readline()
        if not line:
            return Heard(fact.name, Said.NO_MORE)
        try:
            return _understood(speaker, fact, line.strip())
        except BadValue as error:
            again = words.say("interview-again", message=error.message, remedy=error.remedy)
            console.print(Text(again, style="yellow"))


def _understood(speaker: Speaker, fact: Fact, text: str) -> Heard:
    if text == "?":
        return Heard(fact.name, Said.NOT_KNOWN)
    if text == "!" and _is_paper(fact):
        return Heard(fact.name, Said.UNSAFE)
    if text.casefold() == BACK:
        return Heard(fact.name, Said.BACK)
    value = read_value(fact, _in_codes(speaker, fact, text))
    if value is None:
        raise BadValue("nothing was written", "write ? if you don't know")
    return Heard(fact.name, Said.ANSWERED, value)


def _in_codes(speaker: Speaker, fact: Fact, text: str) -> str:
    """Numbers and names of the list as the codes that they stand for; anything else as it is."""
    if fact.kind is Kind.CODES and not text.startswith("["):
        return ";".join(_code(speaker, fact, part.strip()) for part in text.split(";"))
    return _code(speaker, fact, text) if fact.codes else text


def _code(speaker: Speaker, fact: Fact, text: str) -> str:
    codes = tuple(fact.codes)
    if _is_listed(fact) and text.isdecimal() and 0 < int(text) <= len(codes):
        return codes[int(text) - 1]
    said = text.casefold()
    named = (
        code for code in codes if said in (code.casefold(), speaker.codes(fact.name, (code,)).casefold())
    )
    return next(named, text)


def _is_listed(fact: Fact) -> bool:
    return len(fact.codes) <= _LISTED


def _is_paper(fact: Fact) -> bool:
    """Whether a paper can prove it; only that can be unsafe to obtain."""
    return "document" in fact.supplied_by
