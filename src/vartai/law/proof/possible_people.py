"""Who is possible: the bounds of single facts, and the facts of life that tie them together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from vartai.facts import Kind
from vartai.law.folding import fold
from vartai.law.proof.anybody import Anybody, rational
from vartai.law.proof.condition_formula import truth_of
from vartai.law.proof.facts_of_life import FACTS_OF_LIFE
from vartai.law.proof.solving import Formula, exactly_one
from vartai.law.walking import fact_names

_TIED = tuple((frozenset(fact_names(fact.holds)), fact.holds) for fact in FACTS_OF_LIFE)


def tied_to(anybody: Anybody, names: Iterable[str]) -> tuple[str, ...]:
    """These facts and all that facts of life hold against them, however many steps away."""
    found = dict.fromkeys(name for name in names if name != "act")
    waiting = True
    while waiting:
        touching = [tied for tied, _ in _TIED if tied & found.keys() and not tied <= found.keys()]
        touching = [tied for tied in touching if all(name in anybody.known for name in tied)]
        found |= dict.fromkeys(name for tied in touching for name in sorted(tied))
        waiting = bool(touching)
    return tuple(found)


def in_bounds(anybody: Anybody, names: Iterable[str]) -> list[Formula]:
    """What the vocabulary says of these facts, each by itself."""
    return [formula for name in names if name != "act" for formula in _bounds(anybody, name)]


def possible(anybody: Anybody, names: Iterable[str]) -> list[Formula]:
    """What holds of these facts in whomever they are, and of all facts tied to them."""
    found = tied_to(anybody, names)
    rules = in_bounds(anybody, found)
    for tied, holds in _TIED:
        if tied <= set(found):
            rules.append(truth_of(fold(holds, anybody.day, {}), anybody, {}).yes)
    return rules


def _bounds(anybody: Anybody, name: str) -> Iterator[Formula]:
    fact = anybody.known[name]
    if fact.kind is Kind.CODE and anybody.alphabet.codes(name):
        yield exactly_one(list(anybody.variables(name)))
    elif fact.kind is Kind.DATE:
        yield anybody.day_of(name) >= date.min.toordinal()
        yield anybody.day_of(name) <= date.max.toordinal()
    elif fact.kind.is_number:
        yield anybody.number(name) >= rational(fact.minimum or 0)
        if fact.maximum is not None:
            yield anybody.number(name) <= rational(fact.maximum)
