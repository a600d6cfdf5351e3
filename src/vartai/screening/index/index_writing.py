"""Saving an index, so that it is built once for each edition of a list."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from vartai.screening.index.index import Index
from vartai.screening.index.index_format import FORMAT, entry_text
from vartai.screening.index.index_parts import NameTexts, Texts
from vartai.screening.spelling.tables_reading import tables_digest


def save_index(index: Index, folder: Path) -> None:
    """Write an index as a folder of arrays that are read by mapping them into memory.

    The folder appears whole or not at all; one that is there already is replaced.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    unfinished = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f".{folder.name}."))
    try:
        for name, array in _arrays(index):
            np.save(unfinished / f"{name}.npy", array, allow_pickle=False)
        head = {
            "format": FORMAT,
            "tables": tables_digest(),
            "digest": index.digest,
            "entries": len(index.entries),
            "words": len(index.words.words),
            "placed": index.placed,
        }
        (unfinished / "index.json").write_text(json.dumps(head, indent=1), "utf-8")
        shutil.rmtree(folder, ignore_errors=True)
        unfinished.rename(folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise


def _arrays(index: Index) -> Iterator[tuple[str, Any]]:
    names, words = NameTexts.of(index.names), index.words
    yield from _texts("entry", Texts.of(entry_text(entry) for entry in index.entries))
    yield from _texts("written", names.written)
    yield from _texts("sound", Texts.of(words.sounds.heard.tolist()))
    yield "first_word", names.first_word
    yield "words_of_names", names.words
    yield "roles_of_words", names.roles
    columns = index.name_columns
    yield "first_name", columns.starts
    yield "entry_of_name", columns.entries
    yield "initials", columns.initials
    yield "lengths", columns.lengths
    yield "patronymics", columns.patronymics
    yield "date_starts", index.dates.starts
    yield "birth_years", index.dates.years
    yield "birth_days", index.dates.days
    yield "sexes", index.sexes
    yield "word_of_sound", words.word_of_sound
    yield "named", words.named
    yield "fathered", words.fathered
    yield "name_starts", index.names_of_words.starts
    yield "names_of_words", index.names_of_words.names
    yield "places_of_words", index.names_of_words.places
    tables = {"keys": words.keys, "near": words.near, "place": index.by_place, "document": index.by_document}
    for name, table in tables.items():
        yield f"{name}_prints", table.fingerprints
        yield f"{name}_starts", table.starts
        yield f"{name}_numbers", table.numbers


def _texts(name: str, texts: Texts) -> Iterator[tuple[str, Any]]:
    yield f"{name}_starts", texts.starts
    yield f"{name}_text", texts.content
