"""Reading a saved index by mapping it into memory; what a search doesn't touch is never read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from vartai.facts import BadValue
from vartai.screening.index.date_bounds import ListedDates
from vartai.screening.index.index import Index
from vartai.screening.index.index_format import FORMAT, entry_of_text
from vartai.screening.index.index_parts import NameTexts, Texts
from vartai.screening.index.kept import Kept
from vartai.screening.index.name_columns import NameColumns
from vartai.screening.index.word_matches import NamesOfWords
from vartai.screening.particulars import particulars
from vartai.screening.population.population import Population
from vartai.screening.spelling.key_table import KeyTable
from vartai.screening.spelling.listed_words import ListedWords, Sounds
from vartai.screening.spelling.tables_reading import tables_digest
from vartai.screening.spelling.word import Word, heard


class UnusableIndex(BadValue):
    """A folder that holds no index, a damaged one, or one of another version."""


def read_index(folder: Path, population: Population | None = None) -> Index:
    """The index that `save_index` wrote into a folder; `UnusableIndex` says what is wrong.

    A population is no part of what is saved.
    """
    head = _head(folder)
    try:
        return _index(_Arrays(folder), head, folder, population)
    except (OSError, ValueError, KeyError) as error:
        raise UnusableIndex(f"{folder}: the index is damaged ({error})", _REMEDY) from None


_REMEDY = "build it anew from the list"


def _head(folder: Path) -> dict[str, Any]:
    try:
        head: dict[str, Any] = json.loads((folder / "index.json").read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise UnusableIndex(f"{folder}: no index ({error})", _REMEDY) from None
    if head.get("format") != FORMAT or head.get("tables") != tables_digest():
        raise UnusableIndex(f"{folder}: the index was made by another version", _REMEDY)
    return head


class _Arrays:
    """The arrays of a folder by name."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __getitem__(self, name: str) -> Any:
        mapped = np.load(self._folder / f"{name}.npy", mmap_mode="r", allow_pickle=False)
        return mapped.view(np.ndarray)  # the same memory without the cost of its own class

    def texts(self, name: str) -> Texts:
        return Texts(self[f"{name}_starts"], self[f"{name}_text"])

    def table(self, name: str) -> KeyTable:
        return KeyTable(self[f"{name}_prints"], self[f"{name}_starts"], self[f"{name}_numbers"])


def _index(arrays: _Arrays, head: dict[str, Any], folder: Path, population: Population | None) -> Index:
    written = arrays.texts("entry")
    entries = Kept(head["entries"], lambda at: entry_of_text(written[at]))
    words = _words(arrays, head["words"])
    texts = NameTexts(
        arrays.texts("written"), arrays["first_word"], arrays["words_of_names"], arrays["roles_of_words"]
    )
    columns = NameColumns(
        arrays["first_name"],
        arrays["entry_of_name"],
        arrays["initials"],
        arrays["lengths"],
        arrays["patronymics"],
    )
    return Index(
        digest=head["digest"],
        entries=entries,
        particulars=Kept(len(entries), lambda at: particulars(entries[at].identity)),
        names=texts.names(words.words),
        name_columns=columns,
        dates=ListedDates(arrays["date_starts"], arrays["birth_years"], arrays["birth_days"]),
        sexes=arrays["sexes"],
        words=words,
        names_of_words=NamesOfWords(
            arrays["name_starts"],
            arrays["names_of_words"],
            arrays["places_of_words"],
            columns,
        ),
        by_place=arrays.table("place"),
        by_document=arrays.table("document"),
        placed=head["placed"],
        population=population,
        again=(read_index, (folder, population)),
    )


def _words(arrays: _Arrays, number: int) -> ListedWords:
    sounds = Sounds.of(arrays.texts("sound").all())
    word_of_sound = arrays["word_of_sound"]
    starts = np.searchsorted(word_of_sound, np.arange(number + 1))

    def made(at: int) -> Word:
        return heard(tuple(sounds.heard[starts[at] : starts[at + 1]].tolist()))

    return ListedWords(
        words=Kept(number, made),
        keys=arrays.table("keys"),
        near=arrays.table("near"),
        sounds=sounds,
        word_of_sound=word_of_sound,
        named=arrays["named"],
        fathered=arrays["fathered"],
    )
