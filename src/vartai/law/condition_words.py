"""A written comparison cut into words, and what is said where one of them is wrong."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

SIGNS = ("=", "!=", "<", "<=", ">", ">=")

_WORD = re.compile(
    r"\s*(?:(?P<day>\d{4}-\d{2}-\d{2})(?!\w)|(?P<number>\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?!\w)|(?P<name>[A-Za-z_]\w*)"
    r"|(?P<sign><=|>=|!=|[=<>\[\](),+*-]))",
    re.ASCII,
)


@dataclass(eq=False)
class BadCondition(ValueError):  # noqa: N818  named for the condition, as the domain does
    """A condition that can't be read: what is wrong, what to do, and where.

    `at` counts the characters before the place in its comparison, `path` leads through lists and words
    (`all`, `any`, `not`) to that comparison.
    """

    message: str
    remedy: str
    at: int = 0
    path: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        return f"{self.message}; {self.remedy}"

    def inside(self, path: tuple[str | int, ...]) -> BadCondition:
        """The same complaint about a comparison that stands further down."""
        return replace(self, path=path)


@dataclass(frozen=True)
class _Word:
    kind: str
    text: str
    at: int


class Words:
    """The words of a comparison, taken one by one."""

    def __init__(self, text: str) -> None:
        self._words = _cut(text)
        self._next = 0

    @property
    def _word(self) -> _Word:
        return self._words[self._next]

    def peek(self) -> str:
        """The next word; empty at the end."""
        return self._word.text

    def is_name(self) -> bool:
        """Whether the next word is a name."""
        return self._word.kind == "name"

    def is_day(self) -> bool:
        """Whether the next word is a plain day."""
        return self._word.kind == "day"

    def at_end(self) -> bool:
        """Whether no word is left."""
        return self._word.kind == "end"

    def take(self) -> str:
        """The next word, and on."""
        word = self._word
        self._next = min(self._next + 1, len(self._words) - 1)
        return word.text

    def take_one(self, *expected: str, remedy: str) -> str:
        """The next word, which must be one of these."""
        if self.peek() not in expected:
            raise self.wrong(" or ".join(expected), remedy)
        return self.take()

    def number(self) -> float | None:
        """The plain number that comes next, if one does; a minus before it belongs to it."""
        sign, at = 1, self._next
        if self.peek() == "-":
            sign, at = -1, at + 1
        if self._words[min(at, len(self._words) - 1)].kind != "number":
            return None
        self._next = at
        text = self.take()
        return sign * (float(text) if re.search("[.e]", text) else int(text))

    def wrong(self, expected: str, remedy: str) -> BadCondition:
        """Something else stands where this was expected."""
        found = "the line ends" if self.at_end() else f"{self.peek()!r} stands"
        return BadCondition(f"{found} where {expected} was expected", remedy, self._word.at)

    def error(self, message: str, remedy: str) -> BadCondition:
        """What is wrong with the next word."""
        return BadCondition(message, remedy, self._word.at)


def _cut(text: str) -> list[_Word]:
    words, at = [], 0
    end = len(text.rstrip())
    while at < end:
        found = _WORD.match(text, at)
        if found is None:
            at += len(text[at:]) - len(text[at:].lstrip())
            raise BadCondition(
                f"{text[at]!r} can't be read here", "write for example `lodged_at = border`", at
            )
        kind = str(found.lastgroup)
        words.append(_Word(kind, found[kind], found.start(kind)))
        at = found.end()
    return [*words, _Word("end", "", end)]
