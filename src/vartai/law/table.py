"""The law applied to a population: one column of outcomes per question, nothing collected, no traces.

The same definition as `case`, compiled to columns; property tests hold the two equal row by row.
"""

from __future__ import annotations

import operator
from collections.abc import Collection
from dataclasses import dataclass
from functools import reduce

import polars as pl

from vartai.facts.people import LOW
from vartai.law.columns import compile_condition
from vartai.law.expression import Condition
from vartai.law.folding import assume
from vartai.law.law import Claim, LawOnDay
from vartai.law.layout import Layout, layout_of
from vartai.law.provision import Provision
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
    table = _Table(law, layout or layout_of(law), bounded_in(people))
    return people.select(_answer(table, question).alias(question.name) for question in law.law.questions)


def bounded_in(people: pl.LazyFrame) -> frozenset[str]:
    """The numbers of which some are known by bounds only."""
    names = people.collect_schema().names()
    return frozenset(name.removesuffix(LOW) for name in names if name.endswith(LOW))


def strikes(law: LawOnDay, people: pl.LazyFrame, layout: Layout, rule: str, asks: str) -> pl.Expr:
    """Whether a provision strikes for a question, disputes aside: true, false or unknown, for every row."""
    table = _Table(law, layout, bounded_in(people))
    provision = next((p for p in law.provisions if p.id == rule), None)
    acts = [a for a in law.law.question(asks).acts if provision is not None and provision.concerns(a)]
    if provision is None or not acts:
        return _NO
    claims = [Claim(provision, effect) for effect in provision.effects if effect.asks == asks]
    struck = reduce(operator.or_, [_strike(table, claim, {}) for claim in claims], _NO)
    return table.about(acts) & struck


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
    """Where each conclusion of a question applies, is open, is disputed.

    Claims on the same conclusion are joined in Kleene's logic first: where one of them applies, it doesn't
    matter that another is open.
    """
    holds: dict[Conclusion, list[pl.Expr]] = {}
    disputed: dict[Conclusion, list[pl.Expr]] = {}
    for provision in table.law.provisions:
        for effect in provision.effects:
            acts = [act for act in question.acts if provision.concerns(act)]
            if effect.asks != question.name or not acts:
                continue
            held, points = _claim(table, Claim(provision, effect), acts)
            holds.setdefault(effect.conclusion, []).append(held)
            disputed.setdefault(effect.conclusion, []).extend(points)
    return {conclusion: _stand(claims, disputed[conclusion]) for conclusion, claims in holds.items()}


def _stand(claims: list[pl.Expr], points: list[pl.Expr]) -> _Stand:
    held, point = _any(claims), _any(points)
    assert held is not None
    return _Stand(held.fill_null(False), held.is_null(), _NO if point is None else point.fill_null(False))


def _claim(table: _Table, claim: Claim, acts: Collection[str]) -> tuple[pl.Expr, list[pl.Expr]]:
    """Whether the claim holds undisputed (null: open), and where each dispute decides it.

    A dispute that nobody can settle hangs on the claim; while the claim is open, so is the dispute. One on a
    judgement decides where the claim turns on that judgement, though the claim itself is unknown there.
    """
    about = table.about(acts)
    strike = about & _strike(table, claim, {})
    points = []
    for dispute in claim.provision.disputes:
        if dispute.asks in (None, claim.effect.asks):
            fact = dispute.unsettled
            turns = strike if fact is None else about & _turns(table, claim, fact)
            points.append(table.condition(dispute.when) & turns)
    point = _any(points)
    return strike if point is None else strike & ~point, points


def _turns(table: _Table, claim: Claim, fact: str) -> pl.Expr:
    """Whether the claim hangs on a judgement that nobody has made."""
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
