"""Examples and the scope of a bill, by the solver where it is installed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vartai.comparison.bill_effect import TwoLaws
from vartai.comparison.effect import Cell
from vartai.law.question import UNKNOWN
from vartai.law.touching import touched_rules

if TYPE_CHECKING:
    from vartai.law.proof import Example, Refuted


@dataclass(frozen=True)
class CellExample:
    """The most ordinary invented person whose answer moves from one outcome to the other."""

    cell: Cell
    person: Example


@dataclass(frozen=True)
class Proofs:
    """What the solver says of a bill; a scope that was examined and isn't refuted is proved."""

    examples: tuple[CellExample, ...]
    scope_examined: bool = False
    refutation: Refuted | None = None


def prove(laws: TwoLaws, cells: Iterable[Cell]) -> Proofs | None:
    """An example for every cell, and whether the bill keeps to its scope; None without the solver."""
    try:
        from vartai.law import proof  # noqa: PLC0415  an extra that need not be there
    except ImportError:
        return None
    examples = []
    for cell in cells:
        person = proof.example_of_change(
            laws.before, laws.after, cell.act, cell.asks, cell.before, cell.after
        )
        if person is not None:
            examples.append(CellExample(cell, person))
    scope = laws.bill.scope
    if scope is None:
        return Proofs(tuple(examples))
    verdict = proof.prove_scope(laws.before, laws.after, scope.when, scope.acts)
    refutation = verdict if isinstance(verdict, proof.Refuted) else None
    return Proofs(tuple(examples), scope_examined=True, refutation=refutation)


def moved(laws: TwoLaws) -> tuple[Cell, ...]:
    """Every pair of different settled outcomes that some question about some act can have."""
    found = []
    for question in laws.before.law.questions:
        outcomes = [o for o in question.outcomes if o != UNKNOWN]
        for act in question.acts:
            if _spoken_of(laws, act, question.name):
                found += [
                    Cell(act, question.name, one, other)
                    for one in outcomes
                    for other in outcomes
                    if one != other
                ]
    return tuple(found)


def _spoken_of(laws: TwoLaws, act: str, asks: str) -> bool:
    """Whether a provision that the bill changes answers the question, or lifts one that does."""
    touched = set(touched_rules(laws.before, laws.after))
    return any(
        claim.provision.id in touched for law in (laws.before, laws.after) for claim in law.claims(act, asks)
    )
