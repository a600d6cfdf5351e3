"""The whole form of an act: what would be asked if everybody were asked everything."""

from __future__ import annotations

from vartai.facts import Vocabulary
from vartai.law.asking.keeping import agenda_of
from vartai.law.law import LawOnDay


def whole_form(law: LawOnDay, known: Vocabulary, act: str) -> tuple[str, ...]:
    """Every fact that a question of the act can hang on, judgements left out, in the order of the law."""
    agenda = agenda_of(law, known, act)
    return tuple(name for name in agenda.reckoning.reads if not agenda.of_officer(name))
