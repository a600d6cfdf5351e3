"""A bill beside the law it amends: the text, the people it reaches, each amendment alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

import polars as pl

from vartai.comparison.difference import ProvisionChange, difference
from vartai.comparison.effect import Crowd, Effect, Reached, compare
from vartai.facts import Vocabulary
from vartai.law import Law, LawOnDay
from vartai.law.amending import AmendmentError, amended
from vartai.law.bill import Amendment, Bill, Bills


@dataclass(frozen=True)
class TwoLaws:
    """The law before and after a bill, on one day."""

    bill: Bill
    before: LawOnDay
    after: LawOnDay

    @property
    def text(self) -> tuple[ProvisionChange, ...]:
        """What reads otherwise."""
        return difference(self.before, self.after)


@dataclass(frozen=True)
class AmendmentAlone:
    """One amendment of a bill without the others; None where it can't stand alone."""

    amendment: Amendment
    changed: Reached | None


@dataclass(frozen=True)
class BillEffect:
    """What a bill does to the people of a table."""

    laws: TwoLaws
    effect: Effect
    alone: tuple[AmendmentAlone, ...]


def two_laws(bill: Bill, bills: Bills, law: Law, known: Vocabulary, on: date) -> TwoLaws:
    """The law that a bill amends (another bill's, if it builds on one) and the law that it would make.

    A bill that can't be applied raises `AmendmentError`.
    """
    base = law if bill.base is None else amended(law, bills[bill.base], bills, on=on, known=known)
    after = amended(law, bill, bills, on=on, known=known)
    return TwoLaws(bill, base.at(on), after.at(on))


def reckon(
    laws: TwoLaws,
    bills: Bills,
    law: Law,
    known: Vocabulary,
    people: Iterable[pl.DataFrame],
    *,
    progress: Callable[[int], None],
) -> BillEffect:
    """Count the effect of a bill, and of each of its amendments alone, batch by batch."""
    singles = [_alone(laws, bills, law, known, amendment) for amendment in laws.bill.amendments]
    effect, counts = Effect(), [Reached() for _ in singles]
    asked = [single for single in singles if single is not None]
    for facts in people:
        effect += compare(laws.before, laws.after, facts)
        crowd = Crowd.of(facts, laws.before, *asked)
        answered = crowd.answers(laws.before)
        for at, single in enumerate(singles):
            if single is not None:
                counts[at] += crowd.changed(laws.before, single, answered)
        progress(facts.height)
    alone = tuple(
        AmendmentAlone(amendment, None if single is None else counted)
        for amendment, single, counted in zip(laws.bill.amendments, singles, counts, strict=True)
    )
    return BillEffect(laws, effect, alone)


def _alone(laws: TwoLaws, bills: Bills, law: Law, known: Vocabulary, amendment: Amendment) -> LawOnDay | None:
    """The law with this amendment only; one that needs another of the same bill has none."""
    single = laws.bill.with_amendments((amendment,))
    try:
        return amended(law, single, bills, on=laws.before.day, known=known).at(laws.before.day)
    except AmendmentError:
        return None
