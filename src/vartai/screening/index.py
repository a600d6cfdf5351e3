"""The index of list editions: built once, never changed, independent of whom it is asked about."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from vartai.facts import PartialDate
from vartai.screening import weights
from vartai.screening.dates import date_keys
from vartai.screening.entry import ListEdition, ListEntry
from vartai.screening.listed_words import ListedWords
from vartai.screening.name_parts import NamePart, distinct_names
from vartai.screening.particulars import Particulars, particulars
from vartai.screening.word import Word
from vartai.screening.word_matches import WordMatches

Numbers = npt.NDArray[np.int32]


@dataclass(frozen=True)
class ListedName:
    """One name of an entry with the number of each of its words."""

    parts: tuple[NamePart, ...]
    words: tuple[int, ...]


@dataclass(frozen=True)
class ListedDates:
    """Listed dates of birth that share a year or a day: `entries` and `dates` go together, place by place."""

    known: tuple[PartialDate, ...]
    entries: Numbers
    dates: Numbers


@dataclass(frozen=True)
class Index:
    """What `screen` looks people up in; make it with `build_index`.

    Entries, names and words are numbered. `digest` is the SHA-256 of the digests of the editions in order:
    the same editions, the same index, the same hits. It pickles as its editions and is rebuilt from them.
    """

    editions: tuple[ListEdition, ...]
    digest: str
    entries: tuple[ListEntry, ...]
    particulars: tuple[Particulars, ...]
    names: tuple[tuple[ListedName, ...], ...]
    entry_of_name: Numbers
    initials: Numbers
    words: ListedWords
    names_of_word: tuple[Numbers, ...]
    dates: Mapping[str, ListedDates]
    dated: npt.NDArray[np.bool_]
    by_place: Mapping[str, Numbers]
    by_document: Mapping[str, Numbers]
    matches: WordMatches = field(compare=False, repr=False)

    @cached_property
    def placed(self) -> int:
        """How many entries have a place of birth."""
        return sum(bool(each.place_keys) for each in self.particulars)

    def born_in(self, keys: frozenset[str]) -> int:
        """How many entries have a place of birth under the rarest of the keys."""
        return min((len(self.by_place[key]) for key in keys), default=0)

    def __reduce__(self) -> tuple[object, tuple[tuple[ListEdition, ...]]]:
        return build_index, (self.editions,)


def build_index(editions: Sequence[ListEdition]) -> Index:
    """Index all entries of some editions, in their order."""
    entries = tuple(entry for edition in editions for entry in edition.entries)
    parts = [distinct_names(entry.identity.names) for entry in entries]
    numbers: dict[Word, int] = {}
    names = tuple(
        tuple(
            ListedName(name, tuple(numbers.setdefault(part.word, len(numbers)) for part in name))
            for name in own
        )
        for own in parts
    )
    flat = [(entry, name) for entry, own in enumerate(names) for name in own]
    entry_of_name = np.array([entry for entry, _ in flat], np.int32)
    words = ListedWords.of(tuple(numbers))
    names_of_word = _names_of_word([name for _, name in flat], len(numbers))
    facts = tuple(particulars(entry.identity) for entry in entries)
    return Index(
        editions=tuple(editions),
        digest=hashlib.sha256("\n".join(edition.digest for edition in editions).encode()).hexdigest(),
        entries=entries,
        particulars=facts,
        names=names,
        entry_of_name=entry_of_name,
        initials=np.array([_initials(name) for _, name in flat], np.int32) * weights.INITIAL,
        words=words,
        names_of_word=names_of_word,
        dates=_dates(entries),
        dated=np.array([bool(entry.identity.birth_dates) for entry in entries], np.bool_),
        by_place=_entries_by([each.place_keys for each in facts]),
        by_document=_entries_by([each.document_keys for each in facts]),
        matches=WordMatches(words, names_of_word, entry_of_name, len(entries)),
    )


def _initials(name: ListedName) -> int:
    return sum(part.word.is_initial for part in name.parts)


def _names_of_word(names: Sequence[ListedName], words: int) -> tuple[Numbers, ...]:
    found: list[list[int]] = [[] for _ in range(words)]
    for number, name in enumerate(names):
        for word in dict.fromkeys(name.words):
            found[word].append(number)
    return tuple(np.array(numbers, np.int32) for numbers in found)


def _dates(entries: Sequence[ListEntry]) -> Mapping[str, ListedDates]:
    rows: dict[str, list[tuple[int, PartialDate]]] = {}
    for number, entry in enumerate(entries):
        for date in entry.identity.birth_dates:
            for key in date_keys(date):
                rows.setdefault(key, []).append((number, date))
    return {key: _listed_dates(found) for key, found in rows.items()}


def _listed_dates(rows: Sequence[tuple[int, PartialDate]]) -> ListedDates:
    places = {date: place for place, date in enumerate(dict.fromkeys(date for _, date in rows))}
    return ListedDates(
        tuple(places),
        np.array([entry for entry, _ in rows], np.int32),
        np.array([places[date] for _, date in rows], np.int32),
    )


def _entries_by(keys: Sequence[frozenset[str]]) -> Mapping[str, Numbers]:
    found: dict[str, list[int]] = {}
    for number, own in enumerate(keys):
        for key in sorted(own):
            found.setdefault(key, []).append(number)
    return {key: np.array(numbers, np.int32) for key, numbers in found.items()}
