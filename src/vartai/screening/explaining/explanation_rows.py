"""An explanation as plain rows for programs: the same data, bits in thousandths, nothing in words."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from vartai.screening.explaining.explanation import Explanation, Step, Supposed


def explanation_row(told: Explanation) -> dict[str, Any]:
    """An explanation as values that JSON can hold; numbers of residents only as they may be told (S5)."""
    belief = asdict(told.belief) | {"reach": told.belief.reach.value, "day": told.belief.day.isoformat()}
    return {
        "person_id": told.hit.person_id,
        "entry_id": told.hit.entry_id,
        "lists": list(told.entry.lists),
        "outcome": told.hit.outcome.value,
        "bits": told.hit.bits,
        "limits": asdict(told.limits),
        "dates": told.dates.value,
        "name_only": told.name_only,
        "steps": [_step(step) for step in told.steps],
        "belief": belief,
        "supposed": [_supposed(each) for each in told.supposed],
    }


def _step(step: Step) -> dict[str, Any]:
    row: dict[str, Any] = asdict(step.evidence) | {"sum": step.sum, "against": step.against, "rarity": None}
    if step.rarity is not None:
        row["rarity"] = {"bearers": step.rarity.bearers, "listed": step.rarity.listed}
        if step.rarity.residents is not None:
            people = step.rarity.residents.people
            row["rarity"] |= {"residents": step.rarity.told, "people": people}
    return row


def _supposed(each: Supposed) -> dict[str, Any]:
    return {
        "part": each.part.value,
        "value": each.value.value,
        "lacking": each.lacking.value,
        "bits": each.bits,
        "outcome": None if each.outcome is None else each.outcome.value,
        "settles": each.settles,
    }
