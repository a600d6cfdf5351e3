"""Opening a people table of any format, and handing out its rows batch by batch."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from vartai.facts.people.csv_reading import CsvSource
from vartai.facts.people.ids import SeenIds
from vartai.facts.people.json_lines_reading import JsonLinesSource
from vartai.facts.people.parquet_reading import ParquetSource
from vartai.facts.people.raw_batch import RawBatch
from vartai.facts.people.unusable import UnusableTable


class _Source(Protocol):
    def check(self) -> None: ...
    def rows_hint(self) -> int | None: ...
    def batches(self, size: int) -> Iterator[RawBatch]: ...


_SOURCES: Final[dict[str, Callable[[Path], _Source]]] = {
    ".csv": CsvSource,
    ".csv.gz": CsvSource,
    ".jsonl": JsonLinesSource,
    ".jsonl.gz": JsonLinesSource,
    ".ndjson": JsonLinesSource,
    ".ndjson.gz": JsonLinesSource,
    ".parquet": ParquetSource,
}


@dataclass(frozen=True)
class PeopleFile:
    """A people table on disk, found usable so far.

    `rows_hint` is the number of its rows: exact for Parquet, estimated from the first lines for CSV and JSON
    lines, unknown where they are compressed.
    """

    path: Path
    rows_hint: int | None
    _source: _Source

    @property
    def name(self) -> str:
        """The name of the file, as problems give it."""
        return self.path.name

    def batches(self, size: int, skip: int = 0) -> Iterator[RawBatch]:
        """Read the file once from its start, `size` rows at a time; the rows are the same whatever the size.

        The first `skip` batches are read but not handed out: a run that goes on where an earlier one of the
        same size stopped still knows their ids. A file that turns out unusable raises `UnusableTable`.
        """
        if size < 1 or skip < 0:
            raise ValueError("a batch has at least one row, and no fewer than 0 batches can be skipped")
        ids = SeenIds()
        for number, batch in enumerate(self._source.batches(size)):
            marked = ids.mark(batch)
            if number >= skip:
                yield dataclasses.replace(marked, number=number)


def open_people(path: Path) -> PeopleFile:
    """Open a people table, its format told by the ending; one that can't be used raises `UnusableTable`."""
    source = next((kind for ending, kind in _SOURCES.items() if path.name.lower().endswith(ending)), None)
    if source is None:
        remedy = f"give a file that ends in one of {', '.join(_SOURCES)}"
        raise UnusableTable(path.name, "the ending of the file tells no format that is known", remedy)
    if not path.is_file():
        message = "this is a folder" if path.is_dir() else "there is no such file"
        raise UnusableTable(path.name, message, "give the path of a people table")
    try:
        path.open("rb").close()
    except OSError as error:
        message = f"the file can't be opened ({error.strerror})"
        raise UnusableTable(path.name, message, "see whether you have the right to read it") from None
    opened = source(path)
    opened.check()
    return PeopleFile(path, opened.rows_hint(), opened)
