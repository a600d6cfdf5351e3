"""The law applied to a population: one column of outcomes per question, nothing collected, no traces.

The same definition as `case`, compiled to columns; property tests hold the two equal row by row.
"""

from __future__ import annotations

import operator
from collections.abc import Collection
from dataclasses import dataclass
from functools import reduce

import polars as pl

from vartai.facts.people import HIGH, LOW
from vartai.law.columns import compile_condition
from vartai.law.expression import Condition
from vartai.law.folding import assume
from vartai.law.law import Claim, LawOnDay
from vartai.law.layout import Layout, layout_of
from vartai.law.provision import Dispute, Provision
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion, Ending, Question

_NO = pl.lit(False)


@dataclass(frozen=True)
class _Stand:
    """Where a conclusion applies, is open, is disputed: three yes/no columns without nulls."""

    applies: pl.Expr
    unknown: pl.Expr
    disputed: pl.Expr


@dataclass(frozen=True)
class _Table:
    law: LawOnDay
    layout: Layout
    bounded: frozenset[str]

    def condition(self, condition: Condition) -> pl.Expr:
        return compile_condition(condition, self.layout, self.bounded)

    def about(self, acts: Collection[str]) -> pl.Expr:
        bits = self.layout.codes["act"]
        return (pl.col("act") & pl.lit(bits.mask(acts), bits.dtype)) != pl.lit(0, bits.dtype)


def evaluate(law: LawOnDay, people: pl.LazyFrame, layout: Layout | None = None) -> pl.LazyFrame:
    """Each question as a column of numbers into `conclusions`; null where it isn't asked about the row's act.

    `people` has the columns of `layout.encode`; the result has as many rows in the same order.
    """
    names = people.collect_schema().names()
    bounded = frozenset(
        name.removesuffix(LOW)
        for name in names
        if name.endswith(LOW) and name.removesuffix(LOW) + HIGH in names
    )
    table = _Table(law, layout or layout_of(law), bounded)
    return people.select(_answer(table, question).alias(question.name) for question in law.law.questions)


def conclusions(law: LawOnDay, question: Question) -> tuple[Conclusion, ...]:
    """What the numbers of a question's column stand for: the default, every effect, disputed and unknown."""
    effects = [
        effect.conclusion for p in law.provisions for effect in p.effects if effect.asks == question.name
    ]
    given = (Conclusion(question.default), *effects, Conclusion(DISPUTED), Conclusion(UNKNOWN))
    return tuple(dict.fromkeys(given))


def _answer(table: _Table, question: Question) -> pl.Expr:
    codes = {c: pl.lit(at, pl.UInt8) for at, c in enumerate(conclusions(table.law, question))}
    stands = _stands(table, question)
    default = Conclusion(question.default)
    ranks = sorted({question.rank(c) for c in stands})
    others = [stand for c, stand in stands.items() if c != default]
    answer = _blocked(
        _any([s.unknown for s in others]), _any([s.disputed for s in others]), codes, codes[default]
    )
    for rank in reversed(ranks):
        level = {c: s for c, s in stands.items() if question.rank(c) == rank}
        stronger = [s for c, s in stands.items() if question.rank(c) < rank]
        said = _said(table, level, stronger, codes)
        applies = reduce(operator.or_, [s.applies for s in level.values()])
        answer = pl.when(applies).then(said).otherwise(answer)
    asked = table.about(question.acts)
    return pl.when(asked).then(answer).otherwise(pl.lit(None, pl.UInt8))


def _said(
    table: _Table, level: dict[Conclusion, _Stand], stronger: list[_Stand], codes: dict[Conclusion, pl.Expr]
) -> pl.Expr:
    """The answer where something of this rank applies and nothing stronger does."""
    first, *rest = level
    said = codes[first]
    for conclusion in rest:
        said = pl.when(level[conclusion].applies).then(codes[conclusion]).otherwise(said)
    several = _several([s.applies for s in level.values()])
    if table.law.law.outcome[first.outcome].ending is Ending.DISCRETION:
        return said if several is None else pl.when(several).then(codes[Conclusion(DISPUTED)]).otherwise(said)
    unknown = [s.unknown for s in stronger]
    disputed = [s.disputed for s in stronger]
    if several is not None:
        unknown += [s.unknown & ~s.applies & ~several for s in level.values()]
        disputed += [several, *(s.disputed & ~s.applies & ~several for s in level.values())]
    return _blocked(_any(unknown), _any(disputed), codes, said)


def _blocked(
    unknown: pl.Expr | None, disputed: pl.Expr | None, codes: dict[Conclusion, pl.Expr], otherwise: pl.Expr
) -> pl.Expr:
    if disputed is not None:
        otherwise = pl.when(disputed).then(codes[Conclusion(DISPUTED)]).otherwise(otherwise)
    if unknown is not None:
        otherwise = pl.when(unknown).then(codes[Conclusion(UNKNOWN)]).otherwise(otherwise)
    return otherwise


def _any(flags: list[pl.Expr]) -> pl.Expr | None:
    return reduce(operator.or_, flags) if flags else None


def _several(flags: list[pl.Expr]) -> pl.Expr | None:
    """Whether two or more are set."""
    pairs = [a & b for at, a in enumerate(flags) for b in flags[at + 1 :]]
    return _any(pairs)


def _stands(table: _Table, question: Question) -> dict[Conclusion, _Stand]:
    found: dict[Conclusion, _Stand] = {}
    for provision in table.law.provisions:
        for effect in provision.effects:
            acts = [act for act in question.acts if provision.concerns(act)]
            if effect.asks != question.name or not acts:
                continue
            stand = _claim(table, Claim(provision, effect), acts)
            before = found.get(effect.conclusion)
            found[effect.conclusion] = stand if before is None else _joined(before, stand)
    return found


def _joined(one: _Stand, other: _Stand) -> _Stand:
    return _Stand(one.applies | other.applies, one.unknown | other.unknown, one.disputed | other.disputed)


def _claim(table: _Table, claim: Claim, acts: Collection[str]) -> _Stand:
    about = table.about(acts)
    strike = about & _strike(table, claim, {})
    disputes = [d for d in claim.provision.disputes if d.asks in (None, claim.effect.asks)]
    if not disputes:
        return _Stand(strike.fill_null(False), strike.is_null(), _NO)
    reasons = [(table.condition(d.when), about & _turns(table, claim, d, strike)) for d in disputes]
    disputed = _any([(when & turns).fill_null(False) for when, turns in reasons])
    may_be = _any([when.fill_null(True) & turns.fill_null(True) for when, turns in reasons])
    assert disputed is not None and may_be is not None
    applies = strike.fill_null(False)
    return _Stand(applies & ~may_be, ~disputed & (strike.is_null() | (applies & may_be)), disputed)


def _turns(table: _Table, claim: Claim, dispute: Dispute, strike: pl.Expr) -> pl.Expr:
    """Whether the claim hangs on the disputed point."""
    fact = dispute.unsettled
    if fact is None:
        return strike
    ends = [_strike(table, claim, {fact: value}) for value in (True, False)]
    return pl.col(fact).is_null() & (ends[0] != ends[1])


def _strike(table: _Table, claim: Claim, given: dict[str, bool]) -> pl.Expr:
    """Condition holds, no exception does, and it is law; with some yes/no facts taken as given."""
    rule = claim.provision
    strike = _unlifted(table, rule, claim.when, given)
    return strike & pl.lit(None, pl.Boolean) if table.law.in_doubt(rule) else strike


def _unlifted(table: _Table, rule: Provision, when: Condition, given: dict[str, bool]) -> pl.Expr:
    condition = table.condition(assume(when, given) if given else when)
    lifting = [_lift(table, rule, exception, given) for exception in table.law.exceptions(rule.id)]
    return reduce(operator.and_, [~lift for lift in lifting], condition)


def _lift(table: _Table, rule: Provision, exception: Provision, given: dict[str, bool]) -> pl.Expr:
    lift = _unlifted(table, exception, exception.when, given)
    if exception.acts is not None and exception.acts != rule.acts:
        lift = lift & table.about(exception.acts)
    doubtful = table.law.in_doubt(exception) and not table.law.in_doubt(rule)
    return lift & pl.lit(None, pl.Boolean) if doubtful or not exception.verified else lift
