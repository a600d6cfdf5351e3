"""Agendas are kept for as long as the law that they belong to is held."""

from __future__ import annotations

import weakref

from vartai.facts import Vocabulary
from vartai.law.asking.agenda import Agenda
from vartai.law.asking.reckoning import Reckoning
from vartai.law.law import LawOnDay

_kept: dict[tuple[int, str], Agenda] = {}


def agenda_of(law: LawOnDay, known: Vocabulary, act: str) -> Agenda:
    """The agenda of an act under a law on its day; what it has found once, it looks up from then on."""
    key = (id(law), act)
    if key not in _kept:
        _kept[key] = Agenda(Reckoning(law, act), known)
        weakref.finalize(law, _kept.pop, key, None)
    kept = _kept[key]
    return kept if kept.known is known else Agenda(Reckoning(law, act), known)
