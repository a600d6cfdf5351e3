"""One index for all processes of a run: saved once, mapped into the memory of each."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from vartai.screening import Index
from vartai.screening.index.index_reading import read_index
from vartai.screening.index.index_writing import save_index


@contextmanager
def shared(index: Index | None, processes: int) -> Iterator[Index | None]:
    """The index as several processes can have it without building it anew; it holds while the run lasts."""
    if index is None or processes == 1 or index.again[0] is read_index:  # a saved one is mapped already
        yield index
        return
    with TemporaryDirectory(prefix="vartai-index-") as folder:
        save_index(index, Path(folder) / "index")
        yield read_index(Path(folder) / "index", index.population)
