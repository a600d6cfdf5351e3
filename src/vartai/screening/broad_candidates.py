"""All entries near a person, when every entry weighed is asked for: more than can ever be shown.

The bounds are looser than those of `candidates`. What they let through is not worth showing, but it is what
"considered" has meant in every published figure, and those stay comparable.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from vartai.screening import weights
from vartai.screening.asked import Asked, AskedName
from vartai.screening.candidates import NamePairs, all_pairs
from vartai.screening.dates import birth_date_bits
from vartai.screening.index.date_bounds import ListedDates
from vartai.screening.index.index import Index
from vartai.screening.spelling.key_table import Numbers, first_places

_NAME_FROM = weights.SCORED_NAME_FROM
_TOTAL_FROM = weights.SCORED_TOTAL_FROM
_SMALL_AGREEMENTS = weights.SAME_SEX + weights.SAME_CITIZENSHIP
_LEAST_LOST = max(weights.PATRONYMIC_DIFFERS, weights.NAME_DIFFERS)
_LEAST_MISSING = max(weights.PATRONYMIC_MISSING, weights.NAME_MISSING_ON_LIST, weights.NAME_MISSING_IN_CASE)


def broad_candidates(index: Index, people: Sequence[Asked]) -> list[dict[int, NamePairs]]:
    """For each person the entries whose names, or names and all else, can have enough bits."""
    return [
        {number: all_pairs(index, asked, number) for number in sorted(set(_near(index, asked)))}
        for asked in people
    ]


def _near(index: Index, asked: Asked) -> Iterator[int]:
    yield from index.sharing_documents(asked.particulars.document_keys).tolist()
    for name in asked.names:
        names, most = _bounds(index, name)
        entries = index.name_columns.entries[names]
        kept = (most >= _NAME_FROM) | (most + _most_besides(index, asked, entries) >= _TOTAL_FROM)
        for number, bits in zip(entries[kept].tolist(), most[kept].tolist(), strict=True):
            if bits >= _NAME_FROM or bits + _besides(index, asked, number) >= _TOTAL_FROM:
                yield number


def _bounds(index: Index, name: AskedName) -> tuple[Numbers, Numbers]:
    """The listed names with which a word agrees, and the most bits that each can bring against this name."""
    columns = index.name_columns
    held = np.concatenate([np.zeros(0, np.int32), *(match.names for match in name.matches)])
    best = np.concatenate([np.zeros(0, np.int32), *(match.best for match in name.matches)])
    order = np.argsort(held, kind="stable")
    held, best = held[order], best[order]
    first = first_places(held)
    names, bits = held[first], np.add.reduceat(best, first)
    initials = columns.initials[names] + name.shape.initials
    agreeing = np.diff(np.append(first, len(held))) + initials
    left = np.maximum(len(name.parts) - agreeing, 0)
    left_listed = np.maximum(columns.lengths[names] - agreeing, 0)
    # A patronymic left over is not opposed to another word; a name has one at most.
    spared = (columns.patronymics[names] > 0) | (name.shape.patronymics > 0)
    opposed = np.maximum(np.minimum(left, left_listed) - spared, 0)
    bits = bits + initials * weights.INITIAL + opposed * _LEAST_LOST
    bits += (left + left_listed - 2 * opposed) * _LEAST_MISSING
    alone = (agreeing < 2) & (len(name.parts) > 1) & (columns.lengths[names] > 1)
    return names, np.minimum(bits + alone * weights.ONE_WORD_OF_MANY, weights.NAME_MOST)


def _most_besides(index: Index, asked: Asked, entries: Numbers) -> Numbers:
    """A quick bound of what all but the names can bring."""
    placed = weights.SAME_PLACE_MOST if asked.particulars.place_keys else 0
    born = ListedDates.of([asked.identity.birth_dates])
    dates = index.dates.most_bits(born, np.zeros(len(entries), np.int64), entries)
    return dates + (_SMALL_AGREEMENTS + placed)


def _besides(index: Index, asked: Asked, number: int) -> int:
    """The most that an entry can have besides its names."""
    bits = _SMALL_AGREEMENTS + birth_date_bits(
        asked.identity.birth_dates, index.entries[number].identity.birth_dates
    )
    if asked.particulars.place_keys & index.particulars[number].place_keys:
        bits += weights.SAME_PLACE_MOST
    return bits
