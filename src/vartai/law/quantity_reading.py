"""Written numbers and days: sums of facts, figures, counts of months, plain days."""

from __future__ import annotations

from datetime import date

from vartai.facts import Fact, Kind, Vocabulary
from vartai.law.condition_words import SIGNS, Words
from vartai.law.expression import Condition
from vartai.law.measuring import (
    AS_OF,
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

MONTHS, FIGURE, DAY_ASKED = "months_between", "figure", "as_of"


class Quantities:
    """The reading of a comparison of numbers or of days from left to right."""

    def __init__(self, words: Words, known: Vocabulary) -> None:
        self._words = words
        self._known = known

    def fact(self) -> Fact:
        """The fact that the next word names."""
        name = self._words.peek()
        if name not in self._known:
            raise self._words.error(
                f"no fact is called {name!r}{self._known.hint(name, (MONTHS, FIGURE, DAY_ASKED))}",
                "use a fact of the vocabulary: a comparison begins with one",
            )
        return self._known[name]

    def numbers(self) -> Condition:
        """Two numbers compared."""
        left = self._number()
        sign = self._words.take_one(*SIGNS, remedy="compare numbers with = != < <= > or >=")
        return Compare(sign, left, self._number())

    def _number(self) -> Number:
        terms = [self._term(1)]
        while (sign := self._words.peek()) in ("+", "-"):
            self._words.take()
            terms.append(self._term(1 if sign == "+" else -1))
        return terms[0][1] if len(terms) == 1 and terms[0][0] is None else _sum(terms)

    def _term(self, sign: int) -> tuple[float | None, Number]:
        """A factor (None where none is written and the sign is plus) and what it multiplies."""
        words = self._words
        if (value := words.number()) is not None:
            if words.peek() != "*":
                return (None if sign > 0 else -1), Constant(value)
            words.take()
            return sign * value, self._primary()
        return (None if sign > 0 else -1), self._primary()

    def _primary(self) -> Number:
        words = self._words
        if (value := words.number()) is not None:
            return Constant(value)
        word = words.peek()
        if word == "(":
            words.take()
            inside = self._number()
            words.take_one(")", remedy="close the bracket")
            return inside
        if not words.is_name():
            raise words.wrong("a number or a fact that holds one", "write for example `age_years >= 18`")
        if word == FIGURE:
            return self._figure()
        if word == MONTHS:
            return self._months()
        fact = self.fact()
        if not fact.kind.is_number:
            raise words.error(f"{word!r} holds no number but {fact.kind}", "compare numbers with numbers")
        return Quantity(words.take())

    def _figure(self) -> Number:
        self._words.take()
        self._words.take_one("(", remedy="write figure(name)")
        if not self._words.is_name():
            raise self._words.wrong("the name of a figure of the law", "write figure(name)")
        name = self._words.take()
        self._words.take_one(")", remedy="close the bracket")
        return Figure(name)

    def _months(self) -> Number:
        remedy = "write months_between(permit_issued_on, as_of)"
        self._words.take()
        self._words.take_one("(", remedy=remedy)
        first = self._day()
        self._words.take_one(",", remedy=remedy)
        last = self._day()
        self._words.take_one(")", remedy=remedy)
        return MonthsBetween(first, last)

    # ------------------------------------------------------------------ days

    def days(self) -> Condition:
        """Two days compared."""
        left = self._day()
        sign = self._words.take_one(*SIGNS, remedy="compare days with = != < <= > or >=")
        return CompareDays(sign, left, self._day())

    def _day(self) -> Day:
        words = self._words
        if words.is_day():
            try:
                value = date.fromisoformat(words.peek())
            except ValueError:
                raise words.error(f"{words.peek()} is in no calendar", "write YYYY-MM-DD") from None
            words.take()
            return OnDay(value)
        if not words.is_name():
            raise words.wrong("a day", "write a fact that holds a day, as_of, or YYYY-MM-DD")
        if words.peek() == DAY_ASKED:
            words.take()
            return AS_OF
        fact = self.fact()
        if fact.kind is not Kind.DATE:
            raise words.error(f"{fact.name!r} holds no day but {fact.kind}", "compare days with days")
        return DayFact(words.take())


def _sum(terms: list[tuple[float | None, Number]]) -> Number:
    return Sum(tuple((1 if factor is None else factor, term) for factor, term in terms))
