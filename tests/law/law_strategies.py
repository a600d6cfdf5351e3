"""Random laws and random people over a few facts of the vocabulary, unknown ones among them."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from vartai.facts import Between
from vartai.law import (
    Condition,
    Confidence,
    Dispute,
    Effect,
    Law,
    Measure,
    Outcome,
    Position,
    Provision,
    Question,
    Role,
    Term,
)
from vartai.law.expression import Among, Code, Codes, HasAny, HasOther, Not, OneOf, YesNo, all_of, any_of
from vartai.law.measuring import AS_OF, Compare, CompareDays, Constant, DayFact, Quantity, Sum, months_between
from vartai.law.question import Ending

DAY = date(2026, 2, 28)
ACTS = ("trp_first", "trp_renewal", "entry")
FLAGS = ("persecuted", "diplomatic_status", "threat_finding")
CODES = {"lodged_at": ("in_lithuania", "border", "visa_service_abroad"), "lodged_country": ("BY", "PL", "GE")}
SETS = {"citizenship": ("BY", "RU", "PL"), "documents_held": ("trp_lt", "prp_lt")}
NUMBERS = ("age_years", "salary_ratio")
DAYS = ("permit_issued_on",)
SIGNS = ("<", "<=", ">", ">=", "=", "!=")

QUESTIONS = (
    Question("lodging", "lodging", {}, ACTS[:2], ("no", "perhaps", "yes", "disputed", "unknown"), "yes"),
    Question("entry", "border", {}, ACTS[1:], ("no", "perhaps", "yes", "disputed", "unknown"), "unknown"),
)
OUTCOMES = (
    Outcome("no", {}),
    Outcome("perhaps", {}, Ending.DISCRETION),
    Outcome("yes", {}),
    Outcome("disputed", {}, Ending.DISPUTED),
    Outcome("unknown", {}, Ending.OPEN),
)


def _subset(codes: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(codes), min_size=1, max_size=len(codes), unique=True).map(tuple)


def _numbers() -> st.SearchStrategy[Any]:
    fact = st.sampled_from(NUMBERS).map(Quantity)
    plain = st.integers(0, 3).map(lambda n: Constant(float(n)))
    term = st.tuples(st.sampled_from((1.0, -1.0, 0.5)), fact)
    return st.one_of(fact, plain, st.lists(term, min_size=1, max_size=2).map(lambda terms: Sum(tuple(terms))))


def atoms() -> st.SearchStrategy[Condition]:
    """One comparison or yes/no fact."""
    months = st.tuples(st.sampled_from(SIGNS[:4]), st.integers(0, 3)).map(
        lambda sign_count: Compare(
            sign_count[0], months_between(DayFact("permit_issued_on"), AS_OF), Constant(float(sign_count[1]))
        )
    )
    return st.one_of(
        st.sampled_from(FLAGS).map(YesNo),
        *(_subset(codes).map(lambda c, n=n: OneOf(Code(n), c)) for n, codes in CODES.items()),
        *(_subset(codes).map(lambda c, n=n: HasAny(Codes(n), c)) for n, codes in SETS.items()),
        *(_subset(codes).map(lambda c, n=n: HasOther(Codes(n), c)) for n, codes in SETS.items()),
        st.just(Among(Code("lodged_country"), Codes("citizenship"))),
        st.builds(Compare, st.sampled_from(SIGNS), _numbers(), _numbers()),
        st.builds(CompareDays, st.sampled_from(SIGNS), st.just(DayFact("permit_issued_on")), st.just(AS_OF)),
        months,
    )


def conditions() -> st.SearchStrategy[Condition]:
    """A tree of conditions."""
    return st.recursive(
        atoms(),
        lambda below: st.one_of(
            st.lists(below, min_size=0, max_size=3).map(lambda parts: all_of(*parts)),
            st.lists(below, min_size=0, max_size=3).map(lambda parts: any_of(*parts)),
            below.map(Not),
        ),
        max_leaves=5,
    )


def _terms() -> st.SearchStrategy[Term]:
    return st.sampled_from(
        (
            Term(since=date(2020, 1, 1)),
            Term(since=date(2020, 1, 1)),
            Term(),
            Term(until=date(2025, 12, 31)),  # nobody vouches for its end
            Term(attested_from=date(2026, 6, 1)),  # nobody vouches for its start
        )
    )


def _effects() -> st.SearchStrategy[tuple[Effect, ...]]:
    effect = st.builds(
        Effect,
        st.sampled_from(("lodging", "entry")),
        st.sampled_from(("no", "perhaps", "yes")),
        st.sampled_from((None, None, Measure(1, "month"), Measure(2, "month"))),
        conditions(),
    )
    return st.lists(effect, min_size=1, max_size=2).map(tuple)


def _disputes() -> st.SearchStrategy[tuple[Dispute, ...]]:
    positions = (Position("so", "no", "one"), Position("otherwise", "yes", "another"))
    dispute = st.builds(
        Dispute,
        when=conditions(),
        positions=st.just(positions),
        asks=st.sampled_from((None, "lodging", "entry")),
        unsettled=st.sampled_from((None, *FLAGS)),
    )
    return st.lists(dispute, max_size=2).map(tuple)


def _acts() -> st.SearchStrategy[tuple[str, ...] | None]:
    return st.one_of(st.none(), _subset(ACTS))


@st.composite
def laws(draw: st.DrawFn) -> Law:
    """Rules, exceptions to them, exceptions to those; some in doubt, unverified or disputed."""
    rules = [
        _provision(f"R{at}", draw(_terms()), draw(_acts()), Role.BAR, draw(conditions()))
        for at in range(draw(st.integers(1, 3)))
    ]
    rules = [_with(rule, effects=draw(_effects()), disputes=draw(_disputes())) for rule in rules]
    provisions = list(rules)
    for at in range(draw(st.integers(0, 4))):
        above = draw(st.sampled_from(provisions)).id
        exception = _provision(f"E{at}", draw(_terms()), draw(_acts()), Role.EXCEPTION, draw(conditions()))
        provisions.append(_with(exception, excepts=(above,), verified=draw(st.integers(0, 3)) > 0))
    return Law("Nowhere", QUESTIONS, OUTCOMES, tuple(provisions))


def _provision(id_: str, term: Term, acts: tuple[str, ...] | None, role: Role, when: Condition) -> Provision:
    return Provision(
        id=id_,
        instrument="X",
        citation="Invented Law",
        title={"en": id_},
        text={"en": id_},
        role=role,
        term=term,
        verified_until=date(2025, 6, 1),
        confidence=Confidence.SEEN_PRIMARY,
        acts=acts,
        when=when,
    )


def _with(provision: Provision, **changes: Any) -> Provision:
    return replace(provision, **changes)


def crowd(seed: int, count: int) -> list[dict[str, Any]]:
    """Facts of many invented cases; unknown ones are left out, the act is always known."""
    dice = random.Random(seed)
    return [_person(dice) for _ in range(count)]


def _person(dice: random.Random) -> dict[str, Any]:
    row: dict[str, Any] = {"act": dice.choice(ACTS)}
    gap = dice.choice((0.1, 0.4, 0.8))
    values = {
        **{name: dice.random() < 0.5 for name in FLAGS},
        **{name: dice.choice((*codes, "other")) for name, codes in CODES.items()},
        **{name: frozenset(c for c in (*codes, "XX") if dice.random() < 0.4) for name, codes in SETS.items()},
        **{name: _amount(dice) for name in NUMBERS},
        **{name: date.fromordinal(DAY.toordinal() + dice.randint(-95, 5)) for name in DAYS},
    }
    row |= {name: value for name, value in values.items() if dice.random() > gap}
    return row


def _amount(dice: random.Random) -> float | Between:
    low, more = float(dice.randint(0, 4)), dice.randint(0, 2)
    if dice.random() < 0.6:
        return low
    return Between(low, None if dice.random() < 0.4 else low + more)
