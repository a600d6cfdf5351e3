"""What one law changes of another: which rules, and whom that can reach at all."""

from __future__ import annotations

import operator
from dataclasses import dataclass
from functools import reduce

import polars as pl

from vartai.law.law import LawOnDay
from vartai.law.layout import Layout
from vartai.law.provision import Effect, Provision
from vartai.law.striking import strikes


def touched_rules(before: LawOnDay, after: LawOnDay) -> tuple[str, ...]:
    """The rules that read otherwise, stand otherwise or have other exceptions, in the order of the laws."""
    both = {p.id: p for p in (*before.provisions, *after.provisions)}
    differ = {id_ for id_ in both if _whole(before, id_) != _whole(after, id_)}
    waiting = list(differ)
    while waiting:
        provision = both[waiting.pop()]
        above = {*provision.excepts, *provision.overrides} - differ
        differ |= above & set(both)
        waiting += above & set(both)
    return tuple(id_ for id_, provision in both.items() if id_ in differ and provision.effects)


@dataclass(frozen=True)
class Reach:
    """Two laws over one population whose columns both can read."""

    before: LawOnDay
    after: LawOnDay
    people: pl.LazyFrame
    layout: Layout

    def may_change(self, asks: str) -> pl.Expr:
        """Whether a touched rule can make a difference to a row's answer, whatever else is learnt.

        Where every touched rule is known to strike in neither law, or in both alike, none can.
        """
        speaking = [
            rule
            for rule in touched_rules(self.before, self.after)
            if any(e.asks == asks for law in (self.before, self.after) for e in _effects(law, rule))
        ]
        return reduce(operator.or_, [~self._alike(rule, asks) for rule in speaking], pl.lit(False))

    def _alike(self, rule: str, asks: str) -> pl.Expr:
        one, other = (strikes(law, self.people, self.layout, rule, asks) for law in (self.before, self.after))
        neither = ~one.fill_null(True) & ~other.fill_null(True)
        if _said(self.before, rule) != _said(self.after, rule):
            return neither
        return neither | (one.fill_null(False) & other.fill_null(False))


def _said(law: LawOnDay, rule: str) -> object:
    """What follows where the rule strikes, with its disputes; of a rule that isn't there, nothing."""
    provision = _by_id(law, rule)
    if provision is None:
        return None
    return [(e.asks, e.conclusion, e.when) for e in provision.effects], provision.disputes


def _effects(law: LawOnDay, rule: str) -> tuple[Effect, ...]:
    provision = _by_id(law, rule)
    return provision.effects if provision else ()


def _by_id(law: LawOnDay, id_: str) -> Provision | None:
    return next((p for p in law.provisions if p.id == id_), None)


def _whole(law: LawOnDay, id_: str) -> object:
    provision = _by_id(law, id_)
    return None if provision is None else (provision, law.standing[id_])
