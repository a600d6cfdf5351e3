"""The written language of conditions, as lawyers put it into files.

A condition is a comparison (`lodged_at = border`), a list of conditions that must all hold, or one of
`{all: [...]}`, `{any: [...]}`, `{not: ...}`. What may stand to the right of a fact depends on its kind:

- yes or no: `persecuted = true`
- one code: `lodged_at = border`, `!=`, `in [a, b]`, `not in [a, b]`; or among the codes of another fact:
  `lodged_country in citizenship`
- set of codes: `citizenship has BY`, `has_any [RU, BY]`, `has_other_than [RU, BY]`
- number: `=`, `!=`, `<`, `<=`, `>`, `>=` between sums of facts, plain numbers, `0.5 * a_fact`,
  `figure(name)` and `months_between(day, day)`
- day: the same signs between facts, `as_of` (the day asked about) and plain days such as 2026-03-01
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vartai.facts import Fact, Kind, Vocabulary
from vartai.facts.hints import did_you_mean
from vartai.law.condition_words import BadCondition, Words
from vartai.law.expression import (
    Among,
    Code,
    Codes,
    Condition,
    HasAny,
    HasOther,
    Not,
    OneOf,
    YesNo,
    all_of,
    any_of,
)
from vartai.law.quantity_reading import DAY_ASKED, FIGURE, MONTHS, Quantities


def read_condition(raw: Any, known: Vocabulary) -> Condition:
    """A condition from what a file holds; `BadCondition` says where inside it the reading failed."""
    return _read(raw, known, ())


def read_comparison(text: str, known: Vocabulary) -> Condition:
    """One comparison; `BadCondition` names the place in the text."""
    return _Comparison(text, known).read()


def _read(raw: Any, known: Vocabulary, path: tuple[str | int, ...]) -> Condition:
    match raw:
        case str():
            try:
                return read_comparison(raw, known)
            except BadCondition as error:
                raise error.inside(path) from None
        case list():
            return all_of(*_parts(raw, known, path))
        case Mapping():
            return _junction(raw, known, path)
    raise BadCondition(f"{raw!r} is no condition", "write a comparison such as `lodged_at = border`", 0, path)


def _parts(raw: list[Any], known: Vocabulary, path: tuple[str | int, ...]) -> list[Condition]:
    return [_read(part, known, (*path, at)) for at, part in enumerate(raw)]


def _junction(raw: Mapping[Any, Any], known: Vocabulary, path: tuple[str | int, ...]) -> Condition:
    remedy = "write `all: [...]`, `any: [...]` or `not: ...`, one of them alone"
    if len(raw) != 1:
        raise BadCondition(f"{len(raw)} words where one joins the conditions", remedy, 0, path)
    ((word, below),) = raw.items()
    if word == "not":
        return Not(_read(below, known, (*path, "not")))
    if word not in ("all", "any"):
        hint = did_you_mean(word, ("all", "any", "not"))
        raise BadCondition(f"{word!r} joins no conditions{hint}", remedy, 0, path)
    if not isinstance(below, list):
        raise BadCondition(f"`{word}` wants a list of conditions", remedy, 0, (*path, word))
    parts = _parts(below, known, (*path, word))
    return all_of(*parts) if word == "all" else any_of(*parts)


class _Comparison:
    """The reading of one comparison from left to right."""

    def __init__(self, text: str, known: Vocabulary) -> None:
        self._words = Words(text)
        self._known = known
        self._quantities = Quantities(self._words, known)

    def read(self) -> Condition:
        words = self._words
        fact = self._quantities.fact() if words.is_name() and not self._opens_number() else None
        condition = self._by_kind(fact)
        if not words.at_end():
            raise words.wrong("the end", "one comparison a line; join several with `all` or `any`")
        return condition

    def _opens_number(self) -> bool:
        return self._words.peek() in (MONTHS, FIGURE, DAY_ASKED)

    def _by_kind(self, fact: Fact | None) -> Condition:
        match fact.kind if fact else None:
            case Kind.BOOL:
                return self._yes_no()
            case Kind.CODE:
                return self._code()
            case Kind.CODES:
                return self._codes()
            case Kind.DATE:
                return self._quantities.days()
            case None if self._words.peek() == DAY_ASKED or self._words.is_day():
                return self._quantities.days()
        return self._quantities.numbers()

    # ------------------------------------------------------------------ yes or no, codes

    def _yes_no(self) -> Condition:
        fact = YesNo(self._words.take())
        sign = self._words.take_one("=", "!=", remedy=f"write `{fact.name} = true` or `{fact.name} = false`")
        value = self._words.take_one("true", "false", remedy="yes/no facts are true or false")
        return fact if (value == "true") is (sign == "=") else Not(fact)

    def _code(self) -> Condition:
        name = self._words.take()
        fact, code = self._known[name], Code(name)
        sign = self._words.take_one("=", "!=", "in", "not", remedy=_remedy(fact))
        if sign in ("=", "!="):
            is_it: Condition = OneOf(code, (self._one_of(fact),))
            return is_it if sign == "=" else Not(is_it)
        if sign == "not":
            self._words.take_one("in", remedy=f"write `{name} not in [code, code]`")
        inside: Condition
        if self._words.peek() == "[":
            inside = OneOf(code, self._list(fact))
        else:
            inside = Among(code, self._set_of(fact))
        return inside if sign == "in" else Not(inside)

    def _set_of(self, fact: Fact) -> Codes:
        remedy = f"write a list, `{fact.name} in [code, code]`, or a fact that holds a set"
        if not self._words.is_name():
            raise self._words.wrong("a list or a fact", remedy)
        others = self._quantities.fact()
        if others.kind is not Kind.CODES:
            raise self._words.error(f"{others.name!r} holds no set of codes", remedy)
        return Codes(self._words.take())

    def _codes(self) -> Condition:
        name = self._words.take()
        fact, codes = self._known[name], Codes(name)
        sign = self._words.take_one("has", "has_any", "has_other_than", remedy=_remedy(fact))
        if sign == "has":
            return HasAny(codes, (self._one_of(fact),))
        held = self._list(fact)
        return HasAny(codes, held) if sign == "has_any" else HasOther(codes, held)

    def _one_of(self, fact: Fact) -> str:
        code = self._words.peek()
        if code in fact.codes:
            return self._words.take()
        if not self._words.is_name():
            raise self._words.wrong(f"a code of {fact.name}", fact.codes_wanted)
        hint = fact.code_hint(code)
        raise self._words.error(f"no code of {fact.name!r} is called {code!r}{hint}", fact.codes_wanted)

    def _list(self, fact: Fact) -> tuple[str, ...]:
        remedy = "write codes in brackets, separated by commas: [RU, BY]"
        self._words.take_one("[", remedy=remedy)
        found = [self._one_of(fact)]
        while self._words.take_one(",", "]", remedy=remedy) == ",":
            found.append(self._one_of(fact))
        return tuple(found)


def _remedy(fact: Fact) -> str:
    if fact.kind is Kind.CODE:
        return f"write `{fact.name} = code`, `!= code`, `in [codes]` or `not in [codes]`"
    return f"write `{fact.name} has code`, `has_any [codes]` or `has_other_than [codes]`"
