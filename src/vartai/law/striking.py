"""Where the claims of a law hold, are open, are disputed: its provisions and exceptions over columns."""

from __future__ import annotations

import operator
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import reduce

import polars as pl

from vartai.facts.bounds import LOW
from vartai.law.columns import compile_condition
from vartai.law.expression import Condition
from vartai.law.folding import assume
from vartai.law.law import Claim, LawOnDay
from vartai.law.layout import Layout
from vartai.law.provision import Provision
from vartai.law.question import Conclusion, Question
from vartai.law.shelf import Shelf

_NO = pl.lit(False)


@dataclass(frozen=True)
class Stand:
    """Where a conclusion applies, is open, is disputed: three yes/no columns without nulls."""

    applies: pl.Expr
    unknown: pl.Expr
    disputed: pl.Expr

    def kept(self, shelf: Shelf) -> Stand:
        """The same as columns on a shelf."""
        return Stand(shelf.keep(self.applies), shelf.keep(self.unknown), shelf.keep(self.disputed))


@dataclass(frozen=True)
class LawColumns:
    """A law over the columns of a population; `held` and `lifts` are columns that are worked out already."""

    law: LawOnDay
    layout: Layout
    bounded: frozenset[str]
    held: Mapping[Condition, pl.Expr] = field(default_factory=dict)
    lifts: Mapping[str, pl.Expr] = field(default_factory=dict)
    claims: Shelf | None = None

    def claim(self, struck: pl.Expr) -> pl.Expr:
        """Where a claim is struck, as a column if there is a shelf for it."""
        return struck if self.claims is None else self.claims.keep(struck)

    @property
    def unlifted(self) -> list[Provision]:
        """The exceptions that are no columns yet."""
        return [p for p in self.law.provisions if (p.excepts or p.overrides) and p.id not in self.lifts]

    @property
    def liftable(self) -> list[Provision]:
        """Those of them whose own exceptions are."""
        return [p for p in self.unlifted if all(e.id in self.lifts for e in self.law.exceptions(p.id))]

    def condition(self, condition: Condition) -> pl.Expr:
        """A condition over the columns."""
        return compile_condition(condition, self.layout, self.bounded, self.held)

    def about(self, acts: Collection[str]) -> pl.Expr:
        """Whether a row's act is one of these."""
        bits = self.layout.codes["act"]
        return (pl.col("act") & pl.lit(bits.mask(acts), bits.dtype)) != pl.lit(0, bits.dtype)


def bounded_in(people: pl.LazyFrame) -> frozenset[str]:
    """The numbers of which some are known by bounds only."""
    names = people.collect_schema().names()
    return frozenset(name.removesuffix(LOW) for name in names if name.endswith(LOW))


def strikes(law: LawOnDay, people: pl.LazyFrame, layout: Layout, rule: str, asks: str) -> pl.Expr:
    """Whether a provision strikes for a question, disputes aside: true, false or unknown, for every row."""
    table = LawColumns(law, layout, bounded_in(people))
    provision = next((p for p in law.provisions if p.id == rule), None)
    acts = [a for a in law.law.question(asks).acts if provision is not None and provision.concerns(a)]
    if provision is None or not acts:
        return _NO
    claims = [Claim(provision, effect) for effect in provision.effects if effect.asks == asks]
    struck = reduce(operator.or_, [_strike(table, claim, {}) for claim in claims], _NO)
    return table.about(acts) & struck


def stands_of(table: LawColumns, question: Question) -> dict[Conclusion, Stand]:
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


def _stand(claims: list[pl.Expr], points: list[pl.Expr]) -> Stand:
    held, point = any_of_them(claims), any_of_them(points)
    assert held is not None
    return Stand(held.fill_null(False), held.is_null(), _NO if point is None else point.fill_null(False))


def _claim(table: LawColumns, claim: Claim, acts: Collection[str]) -> tuple[pl.Expr, list[pl.Expr]]:
    """Whether the claim holds undisputed (null: open), and where each dispute decides it.

    A dispute that nobody can settle hangs on the claim; while the claim is open, so is the dispute. One on a
    judgement decides where the claim turns on that judgement, though the claim itself is unknown there.
    """
    about = table.about(acts)
    strike = table.claim(about & _strike(table, claim, {}))
    points = []
    for dispute in claim.provision.disputes:
        if dispute.asks in (None, claim.effect.asks):
            fact = dispute.unsettled
            turns = strike if fact is None else about & _turns(table, claim, fact)
            points.append(table.condition(dispute.when) & turns)
    point = any_of_them(points)
    return strike if point is None else strike & ~point, points


def _turns(table: LawColumns, claim: Claim, fact: str) -> pl.Expr:
    """Whether the claim hangs on a judgement that nobody has made."""
    ends = [table.claim(_strike(table, claim, {fact: value})) for value in (True, False)]
    return pl.col(fact).is_null() & (ends[0] != ends[1])


def _strike(table: LawColumns, claim: Claim, given: dict[str, bool]) -> pl.Expr:
    """Condition holds, no exception does, and it is law; with some yes/no facts taken as given."""
    rule = claim.provision
    strike = unlifted(table, rule, claim.when, given)
    return strike & pl.lit(None, pl.Boolean) if table.law.in_doubt(rule) else strike


def unlifted(table: LawColumns, rule: Provision, when: Condition, given: dict[str, bool]) -> pl.Expr:
    """A condition of a provision holds and none of its exceptions does."""
    condition = table.condition(assume(when, given) if given else when)
    lifting = [_lift(table, rule, exception, given) for exception in table.law.exceptions(rule.id)]
    return reduce(operator.and_, [~lift for lift in lifting], condition)


def _lift(table: LawColumns, rule: Provision, exception: Provision, given: dict[str, bool]) -> pl.Expr:
    if exception.id in table.lifts and not given:
        lift = table.lifts[exception.id]
    else:
        lift = unlifted(table, exception, exception.when, given)
    if exception.acts is not None and exception.acts != rule.acts:
        lift = lift & table.about(exception.acts)
    doubtful = table.law.in_doubt(exception) and not table.law.in_doubt(rule)
    return lift & pl.lit(None, pl.Boolean) if doubtful or not exception.verified else lift


def any_of_them(flags: list[pl.Expr]) -> pl.Expr | None:
    """Whether one of the flags is set; of no flags, nothing."""
    return reduce(operator.or_, flags) if flags else None
