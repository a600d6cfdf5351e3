"""How rare the words are that agree, as the search counted them."""

from __future__ import annotations

import numpy as np

from vartai.screening.hit import EvidencePart
from vartai.screening.index.index import Index
from vartai.screening.rarity import Rarity
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.name_parts import Role
from vartai.screening.spelling.word import word

_KINDS = {kind.how.value: kind for kind in Closeness}
_NAMES = frozenset(role.value for role in Role)


def rarity(index: Index, part: EvidencePart) -> Rarity | None:
    """How many bear a word at least so close as the two that agree; None of anything but agreeing words.

    An initial counts the same however many bear it, so none is told.
    """
    kind = _KINDS.get(part.how)
    if part.part not in _NAMES or kind is None or len(part.person) < 2:
        return None
    found = word(part.person)
    residents = index.population.residents(found, kind) if index.population is not None else None
    return Rarity(_listed(index, part.person, kind), len(index.entries), residents)


def _listed(index: Index, text: str, kind: Closeness) -> int:
    """How many entries bear a word at least so close, whatever name of theirs it stands in."""
    close = [number for number, told in index.matches.of(word(text)).kinds.items() if told <= kind]
    _, names = index.names_of_words.holding(np.array(sorted(close), np.int64))
    return len(np.unique(index.name_columns.entries[names]))
