"""How common each answer is among people, counted from a table of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from vartai.facts import Between, Value, Vocabulary
from vartai.law.asking.answer_class import Weights
from vartai.law.asking.keeping import agenda_of
from vartai.law.law import LawOnDay
from vartai.law.weighing import Facts


def weights_of(law: LawOnDay, known: Vocabulary, act: str, people: Iterable[Facts]) -> Weights:
    """The share of every answer among those people who gave one, as far as the law tells answers apart."""
    agenda = agenda_of(law, known, act)
    names = agenda.reckoning.reads
    counts: dict[str, dict[Value, float]] = {name: {} for name in names}
    for person in people:
        for name in names:
            value = person.get(name)
            if value is not None and not isinstance(value, Between):
                stand_in = agenda.classes(name).stand_in(value)
                counts[name][stand_in] = counts[name].get(stand_in, 0.0) + 1.0
    return {name: _shares(own) for name, own in counts.items() if own}


def _shares(counts: Mapping[Value, float]) -> Mapping[Value, float]:
    total = sum(counts.values())
    return {value: count / total for value, count in counts.items()}
