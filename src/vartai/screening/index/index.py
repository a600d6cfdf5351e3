"""The index of list editions: built once, never changed, independent of whom it is asked about."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import numpy as np

from vartai.screening.entry import ListEdition, ListEntry
from vartai.screening.index.date_bounds import ListedDates
from vartai.screening.index.index_parts import ListedName
from vartai.screening.index.name_columns import NameColumns, place_bit
from vartai.screening.index.word_matches import NamesOfWords, WordMatches
from vartai.screening.particulars import Particulars, particulars
from vartai.screening.population.population import Population
from vartai.screening.spelling.key_table import KeyTable, Numbers
from vartai.screening.spelling.listed_words import ListedWords
from vartai.screening.spelling.name_parts import distinct_names
from vartai.screening.spelling.word import Word

SEXES: Final = (None, "m", "f")


@dataclass(frozen=True)
class Index:
    """What `screen` looks people up in; make it with `build_index`, or read a saved one.

    Entries, names and words are numbered. `sexes` are numbers of `SEXES`, 0 where a list doesn't give it.
    `placed` entries have a place of birth. `digest` is the SHA-256 of
    the digests of the editions in order: the same editions, the same index, the same hits. It pickles as
    what makes it again.
    """

    digest: str
    entries: Sequence[ListEntry]
    particulars: Sequence[Particulars]
    names: Sequence[ListedName]
    name_columns: NameColumns
    dates: ListedDates
    sexes: Numbers
    words: ListedWords
    names_of_words: NamesOfWords
    by_place: KeyTable
    by_document: KeyTable
    placed: int
    population: Population | None
    again: tuple[Callable[..., Index], tuple[Any, ...]] = field(compare=False, repr=False)
    matches: WordMatches = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "matches", WordMatches(self.words, self.names_of_words, self.population))

    def names_of(self, entry: int) -> range:
        """The numbers of an entry's names."""
        return range(self.name_columns.starts[entry], self.name_columns.starts[entry + 1])

    def born_in(self, keys: frozenset[str]) -> int:
        """How many entries have a place of birth under the rarest of the keys."""
        return min((len(self.by_place.of_key(key)) for key in keys), default=0)

    def sharing_places(self, keys: frozenset[str]) -> Numbers:
        """Entries with a place of birth under one of the keys, some more than once."""
        return self.by_place.of_keys(keys)

    def sharing_documents(self, keys: frozenset[str]) -> Numbers:
        """Entries with a document under one of the keys, some more than once."""
        return self.by_document.of_keys(keys)

    def __reduce__(self) -> tuple[Callable[..., Index], tuple[Any, ...]]:
        return self.again


def build_index(editions: Sequence[ListEdition], population: Population | None = None) -> Index:
    """Index all entries of some editions, in their order; a population says how common words of names are."""
    entries = tuple(entry for edition in editions for entry in edition.entries)
    numbers: dict[Word, int] = {}
    names = [_names(entry, numbers) for entry in entries]
    flat = tuple(name for own in names for name in own)
    columns = NameColumns.of(names)
    facts = tuple(particulars(entry.identity) for entry in entries)
    return Index(
        digest=hashlib.sha256("\n".join(edition.digest for edition in editions).encode()).hexdigest(),
        entries=entries,
        particulars=facts,
        names=flat,
        name_columns=columns,
        dates=ListedDates.of([entry.identity.birth_dates for entry in entries]),
        sexes=np.array([SEXES.index(each.sex) for each in facts], np.int32),
        words=ListedWords.of(tuple(numbers)),
        names_of_words=_names_of_words(flat, columns, len(numbers)),
        by_place=_entries_by([each.place_keys for each in facts]),
        by_document=_entries_by([each.document_keys for each in facts]),
        placed=sum(bool(each.place_keys) for each in facts),
        population=population,
        again=(build_index, (tuple(editions), population)),
    )


def _names(entry: ListEntry, numbers: dict[Word, int]) -> list[ListedName]:
    """The names of an entry; words that are new get the next numbers."""
    return [
        ListedName.of(parts, [numbers.setdefault(part.word, len(numbers)) for part in parts])
        for parts in distinct_names(entry.identity.names)
    ]


def _names_of_words(names: Sequence[ListedName], columns: NameColumns, words: int) -> NamesOfWords:
    places: dict[tuple[int, int], int] = {}
    for number, name in enumerate(names):
        for place, word in enumerate(name.words):
            places[word, number] = places.get((word, number), 0) | place_bit(place)
    rows = sorted(places)
    return NamesOfWords(
        np.searchsorted(np.array([word for word, _ in rows], np.int32), np.arange(words + 1)).astype(
            np.int64
        ),
        np.array([number for _, number in rows], np.int32),
        np.array([places[row] for row in rows], np.uint32),
        columns,
    )


def _entries_by(keys: Sequence[frozenset[str]]) -> KeyTable:
    return KeyTable.of((key, number) for number, own in enumerate(keys) for key in own)
