"""A small invented law for tests that need one rule, changed in the one point that they are about."""

from dataclasses import replace
from datetime import date
from typing import Any

from law_strategies import OUTCOMES, QUESTIONS

from vartai.law import Confidence, Effect, Law, Provision, Role, Term


def invented_rule(**changes: Any) -> Provision:
    """A rule on nobody in particular, in force since 2020, vouched for until 1 June 2026."""
    rule = Provision(
        id="R",
        instrument="X",
        citation="Invented Law",
        title={"en": "R"},
        text={"en": "R"},
        role=Role.BAR,
        term=Term(since=date(2020, 1, 1)),
        verified_until=date(2026, 6, 1),
        confidence=Confidence.SEEN_PRIMARY,
        effects=(Effect("lodging", "no"),),
    )
    return replace(rule, **changes)


def invented_law(*provisions: Provision, **changes: Any) -> Law:
    """A law of these provisions, with the questions of the random laws."""
    return replace(Law("Nowhere", QUESTIONS, OUTCOMES, provisions), **changes)
