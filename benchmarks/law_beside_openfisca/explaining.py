"""One refusal and one open case, explained by both.

OpenFisca's explanation is its own log of the variable that says what becomes of the application. Ours is
what `vartai law explain` says: the deciding findings with their citations and reasons, whatever is missing,
and what to be careful about.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from benchmarks.law_beside_openfisca.facts import FLAGS, shared_vocabulary
from benchmarks.law_beside_openfisca.rules import ASKS, DAY, shared_law
from benchmarks.law_beside_openfisca.theirs import PERIOD, law_and_bill
from openfisca_core.simulations import SimulationBuilder

from vartai.facts.reading import read_facts
from vartai.law import answer
from vartai.law.wording import Line, Speaker, answer_line

REFUSED: dict[str, Any] = {
    **dict.fromkeys(FLAGS, False),
    "act": "trp_first",
    "sole_citizenship": "BY",
    "permit_ground": "work",
    "birth_date": "1991-06-14",
    "resident_since": "2025-01-10",
    "monthly_income_eur": 700,
    "days_absent": 10,
    "trips_ru_by_12_months": 1,
    "health_insurance": True,
}
"""An invented engineer from Belarus whose income is too low."""

OPEN = {name: value for name, value in REFUSED.items() if name != "health_insurance"} | {
    "monthly_income_eur": 2400
}
"""The same with enough income, but nobody has asked about the insurance."""


def by_us(facts: dict[str, Any]) -> dict[str, Any]:
    """What we say of one case, and the lines of its explanation."""
    on_day = shared_law().at(DAY)
    found = answer(on_day, read_facts(shared_vocabulary(), facts), on_day.law.question(ASKS))
    said = answer_line(Speaker(on_day.law, shared_vocabulary()), found)
    return {"outcome": found.outcome, "lines": list(_lines(said))}


def _lines(line: Line, depth: int = 0) -> Iterator[str]:
    """A line and those below it, as a page shows them: the citation stands beside the words."""
    yield f"{'  ' * depth}{line.text} {line.citation}".rstrip()
    for child in line.children:
        yield from _lines(child, depth + 1)


def by_openfisca(facts: dict[str, Any]) -> dict[str, Any]:
    """What OpenFisca says of one case, and the lines of its trace."""
    person = {name: {"eternity": value} for name, value in facts.items()}
    simulation = SimulationBuilder().build_from_entities(law_and_bill()[0], {"persons": {"somebody": person}})
    simulation.trace = True
    granted = bool(simulation.calculate("granted", PERIOD)[0])
    lines = simulation.tracer.computation_log.lines()
    return {"outcome": "granted" if granted else "not granted", "lines": lines}


def explain() -> dict[str, Any]:
    """Both cases by both engines."""
    cases = {"a refusal": REFUSED, "an open case": OPEN}
    return {name: {"OpenFisca": by_openfisca(case), "Vartai": by_us(case)} for name, case in cases.items()}


if __name__ == "__main__":
    print(json.dumps(explain()))
