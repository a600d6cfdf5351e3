"""One arbitrary person before one law, or before two that are held against each other."""

from __future__ import annotations

from functools import lru_cache

from vartai.facts.reading import vocabulary
from vartai.law.checking import conditions
from vartai.law.expression import Condition
from vartai.law.law import LawOnDay
from vartai.law.proof.alphabet import alphabet
from vartai.law.proof.anybody import Anybody
from vartai.law.proof.law_formula import LawFormula


def anybody_before(*laws: LawOnDay, more: tuple[Condition, ...] = (), closed: bool = False) -> Anybody:
    """Anybody at all, with every code told apart that these laws, or `more`, tell apart.

    With `closed` no judgement is open: every fact of the person is known.
    """
    provisions = [provision for law in laws for provision in law.provisions]
    read = [condition for provision in provisions for condition in conditions(provision)]
    unsettled = frozenset(d.unsettled for p in provisions for d in p.disputes if d.unsettled)
    known = vocabulary()
    return Anybody(laws[0].day, known, alphabet([*read, *more], known), frozenset() if closed else unsettled)


class SameLaw:
    """A law by identity: laws hold mappings and can't be looked up by what they say."""

    def __init__(self, law: LawOnDay) -> None:
        self.law = law

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SameLaw) and other.law is self.law

    def __hash__(self) -> int:
        return id(self.law)


def formulas_of(*laws: LawOnDay, more: tuple[Condition, ...] = ()) -> tuple[LawFormula, ...]:
    """The laws as formulas about one and the same person."""
    anybody = anybody_before(*laws, more=more)
    return tuple(LawFormula(law, anybody) for law in laws)


def two_laws_about_anybody(before: LawOnDay, after: LawOnDay) -> tuple[LawFormula, ...]:
    """Two laws as formulas, kept for the next question about them."""
    return _prepared(SameLaw(before), SameLaw(after))


@lru_cache(maxsize=4)
def _prepared(before: SameLaw, after: SameLaw) -> tuple[LawFormula, ...]:
    return formulas_of(before.law, after.law)
