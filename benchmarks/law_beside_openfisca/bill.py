"""A bill to the shared rules: two restated, one put in with an exception, one figure changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from benchmarks.law_beside_openfisca.figures import FIGURES
from benchmarks.law_beside_openfisca.rules import (
    EXCEPTIONS,
    PERMITS,
    PROPERTY_BAR,
    RULES,
    TEMPORARY,
    law_of,
    of_russia_or_belarus,
    refusal,
    trips,
)

from vartai.law import Law, Term
from vartai.law.expression import YesNo

BILL_FROM = date(2026, 1, 1)
LONGER_RESIDENCE = 72
"""Months of residence under the bill."""

JOURNEYS = replace(
    refusal(
        "SH-13",
        "XIV-1888, Art. 3(5)",
        TEMPORARY,
        of_russia_or_belarus & (trips > 1),
        "Citizens of Russia and Belarus who travelled there more than once are refused.",
    ),
    term=Term(since=BILL_FROM),
)
GOOD_REASONS = JOURNEYS.exception(
    "reasons", YesNo("objective_reasons_for_travel"), "The journeys had objective reasons."
)


def shared_bill() -> Law:
    """The law as the bill would make it."""
    restated = {p.id: replace(p, when=of_russia_or_belarus) for p in (PERMITS, PROPERTY_BAR)}
    kept = [restated.get(p.id, p) for p in (*RULES, *EXCEPTIONS)]
    longer = {**FIGURES["residence_months"], BILL_FROM: LONGER_RESIDENCE}
    return law_of((*kept, JOURNEYS, GOOD_REASONS), {**FIGURES, "residence_months": longer})
