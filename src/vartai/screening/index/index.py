"""The index of list editions: built once, never changed, independent of whom it is asked about."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from vartai.screening.entry import ListEdition, ListEntry
from vartai.screening.index.date_bounds import ListedDates
from vartai.screening.index.index_parts import ListedName
from vartai.screening.index.word_matches import NamesOfWords, WordMatches
from vartai.screening.particulars import Particulars, particulars
from vartai.screening.population.population import Population
from vartai.screening.spelling.key_table import KeyTable, Numbers
from vartai.screening.spelling.listed_words import ListedWords
from vartai.screening.spelling.name_parts import Role, distinct_names
from vartai.screening.spelling.word import Word


@dataclass(frozen=True)
class NameColumns:
    """A row for every listed name: whose it is, its initials and words, and whether it has a patronymic."""

    entries: Numbers
    initials: Numbers
    lengths: Numbers
    patronymics: npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Index:
    """What `screen` looks people up in; make it with `build_index`, or read a saved one.

    Entries, names and words are numbered. `placed` entries have a place of birth. `digest` is the SHA-256 of
    the digests of the editions in order: the same editions, the same index, the same hits. It pickles as
    what makes it again.
    """

    digest: str
    entries: Sequence[ListEntry]
    particulars: Sequence[Particulars]
    names: Sequence[tuple[ListedName, ...]]
    name_columns: NameColumns
    dates: ListedDates
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

    def born_in(self, keys: frozenset[str]) -> int:
        """How many entries have a place of birth under the rarest of the keys."""
        return min((len(self.by_place.of_key(key)) for key in keys), default=0)

    def __reduce__(self) -> tuple[Callable[..., Index], tuple[Any, ...]]:
        return self.again


def build_index(editions: Sequence[ListEdition], population: Population | None = None) -> Index:
    """Index all entries of some editions, in their order; a population says how common words of names are."""
    entries = tuple(entry for edition in editions for entry in edition.entries)
    numbers: dict[Word, int] = {}
    names = tuple(_names(entry, numbers) for entry in entries)
    flat = [name for own in names for name in own]
    columns = _columns(names)
    facts = tuple(particulars(entry.identity) for entry in entries)
    return Index(
        digest=hashlib.sha256("\n".join(edition.digest for edition in editions).encode()).hexdigest(),
        entries=entries,
        particulars=facts,
        names=names,
        name_columns=columns,
        dates=ListedDates.of([entry.identity.birth_dates for entry in entries]),
        words=ListedWords.of(tuple(numbers)),
        names_of_words=_names_of_words(flat, columns.entries, len(numbers), len(entries)),
        by_place=_entries_by([each.place_keys for each in facts]),
        by_document=_entries_by([each.document_keys for each in facts]),
        placed=sum(bool(each.place_keys) for each in facts),
        population=population,
        again=(build_index, (tuple(editions), population)),
    )


def _names(entry: ListEntry, numbers: dict[Word, int]) -> tuple[ListedName, ...]:
    """The names of an entry; words that are new get the next numbers."""
    return tuple(
        ListedName(
            parts,
            tuple(numbers.setdefault(part.word, len(numbers)) for part in parts),
            sum(part.may_be_initial for part in parts),
        )
        for parts in distinct_names(entry.identity.names)
    )


def _columns(names: Sequence[Sequence[ListedName]]) -> NameColumns:
    flat = [(entry, name) for entry, own in enumerate(names) for name in own]
    patronymics = [any(part.role is Role.PATRONYMIC for part in name.parts) for _, name in flat]
    return NameColumns(
        np.array([entry for entry, _ in flat], np.int32),
        np.array([name.initials for _, name in flat], np.int32),
        np.array([len(name.words) for _, name in flat], np.int32),
        np.array(patronymics, np.bool_),
    )


def _names_of_words(
    names: Sequence[ListedName], entry_of_name: Numbers, words: int, entries: int
) -> NamesOfWords:
    rows = sorted({(word, number) for number, name in enumerate(names) for word in name.words})
    held = np.array([number for _, number in rows], np.int32)
    starts = np.searchsorted(np.array([word for word, _ in rows], np.int32), np.arange(words + 1))
    return NamesOfWords(starts.astype(np.int64), held, entry_of_name, entries)


def _entries_by(keys: Sequence[frozenset[str]]) -> KeyTable:
    return KeyTable.of((key, number) for number, own in enumerate(keys) for key in own)
