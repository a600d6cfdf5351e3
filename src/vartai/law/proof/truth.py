"""Three values as two formulas: when something is surely so, and when it surely is not (Kleene's logic)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from vartai.law.proof.solving import Formula, all_true, any_true, negated


@dataclass(frozen=True)
class Truth:
    """Where something is true and where it is false; where it is neither it is unknown.

    Of a person whose facts are all known most conditions are one or the other. What stays open is what no
    source vouches for, and the judgement that an officer has not made yet.
    """

    yes: Formula
    no: Formula
    two_valued: bool = False

    @property
    def unknown(self) -> Formula:
        """Neither true nor false."""
        return False if self.two_valued else all_true((negated(self.yes), negated(self.no)))

    def __invert__(self) -> Truth:
        return Truth(self.no, self.yes, self.two_valued)

    def doubted(self) -> Truth:
        """The same where it is false; where it would be true it is unknown."""
        return Truth(False, self.no)


def certain(formula: Formula) -> Truth:
    """True where the formula holds, false everywhere else."""
    return Truth(formula, negated(formula), two_valued=True)


YES = certain(True)
NO = certain(False)
OPEN = Truth(False, False)


def every(parts: Iterable[Truth]) -> Truth:
    """All parts are true; one false part makes it false."""
    held = tuple(parts)
    yes = all_true(part.yes for part in held)
    if all(part.two_valued for part in held):
        return certain(yes)
    return Truth(yes, any_true(part.no for part in held))


def some(parts: Iterable[Truth]) -> Truth:
    """At least one part is true; it is false where all are."""
    held = tuple(parts)
    yes = any_true(part.yes for part in held)
    if all(part.two_valued for part in held):
        return certain(yes)
    return Truth(yes, all_true(part.no for part in held))
