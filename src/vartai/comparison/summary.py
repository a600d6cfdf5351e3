"""The effect of a bill as plain data: counts of people, small ones not told (S5), and the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import vartai
from vartai.assessment.suppression import Count, told, told_apart, told_beside
from vartai.comparison.bill_effect import BillEffect, TwoLaws
from vartai.comparison.difference import ProvisionChange
from vartai.comparison.effect import Cell, Effect, Reached
from vartai.comparison.proving import CellExample, Proofs
from vartai.law import LawOnDay, Provision
from vartai.law.export import digest, plain, provision_data


def summarise(found: BillEffect, proofs: Proofs | None) -> dict[str, Any]:
    """What the page shows: no names, no timings, so the same inputs give the same bytes."""
    laws = found.laws
    return {
        "vartai": vartai.__version__,
        "jurisdiction": laws.before.law.jurisdiction,
        "at": laws.before.day.isoformat(),
        "law": {"before": digest(laws.before.law), "after": digest(laws.after.law)},
        "bill": plain(laws.bill),
        "text": [_change(laws, change) for change in laws.text],
        "people": found.effect.people,
        "changed": reached(found.effect.changed),
        "answers": list(_answers(found.effect)),
        "amendments": [
            {"number": at, "changed": None if alone.changed is None else reached(alone.changed)}
            for at, alone in enumerate(found.alone, 1)
        ],
        "groups": [
            {"group": name, "people": told(people), "changed": reached(changed)}
            for name, (people, changed) in found.effect.groups.items()
        ],
        "examples": None if proofs is None else [_example(example) for example in proofs.examples],
        "scope": _scope(found.laws, proofs),
    }


def reached(counted: Reached) -> dict[str, Count]:
    """Certain and at most; where one is too small to be told, the other is rounded."""
    hidden = told(counted.certain) is None or told(counted.at_most) is None
    return {
        "certain": told_beside(counted.certain, hidden),
        "at_most": told_beside(counted.at_most, hidden),
    }


def _change(laws: TwoLaws, change: ProvisionChange) -> dict[str, Any]:
    return {
        "id": change.id,
        "kind": change.kind.value,
        "parts": list(change.parts),
        "last_day": {"before": plain(change.last_before), "after": plain(change.last_after)},
        "before": _provision(laws.before, change.before),
        "after": _provision(laws.after, change.after),
    }


def _provision(law: LawOnDay, provision: Provision | None) -> dict[str, Any] | None:
    return None if provision is None else provision_data(law, provision)


def _answers(effect: Effect) -> Iterator[dict[str, Any]]:
    """Every question about an act that the bill may answer otherwise, with its outcomes under both laws."""
    for (act, asks), changed in effect.answers.items():
        cells = {c: n for c, n in effect.matrix.items() if (c.act, c.asks) == (act, asks)}
        yield {
            "act": act,
            "asks": asks,
            "changed": reached(changed),
            "matrix": [
                {"before": cell.before, "after": cell.after, "people": count}
                for cell, count in told_apart(cells).items()
            ],
        }


def _example(example: CellExample) -> dict[str, Any]:
    return {**_cell(example.cell), "person": example.person.as_data()}


def _cell(cell: Cell) -> dict[str, str]:
    return {"act": cell.act, "asks": cell.asks, "before": cell.before, "after": cell.after}


def _scope(laws: TwoLaws, proofs: Proofs | None) -> dict[str, Any]:
    """Whether the bill keeps to whom it says it touches: proved, refuted by an example, or not examined."""
    if laws.bill.scope is None:
        return {"verdict": "none_stated"}
    if proofs is None or not proofs.scope_examined:
        return {"verdict": "not_examined"}
    refuted = proofs.refutation
    if refuted is None:
        return {"verdict": "proved"}
    return {
        "verdict": "refuted",
        "asks": refuted.asks,
        "before": refuted.before.outcome,
        "after": refuted.after.outcome,
        "person": refuted.person.as_data(),
    }
