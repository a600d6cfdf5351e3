"""The finished batches of a run on disk: each whole or not there, so that a killed run can go on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import polars as pl

from vartai.assessment.batch import AssessedBatch
from vartai.assessment.private_writing import private_folder, replace_file
from vartai.facts import Problem

TABLES = ("findings", "hits", "questions")

_FOLDER = "unfinished"
_MANIFEST = "run.json"


@dataclass(frozen=True)
class Receipt:
    """What became of one batch."""

    number: int
    rows: int
    unreadable: int


@dataclass(frozen=True)
class Parts:
    """The folder of a run's finished batches, beside its outputs, for their owner only."""

    folder: Path

    @classmethod
    def of(cls, out: Path) -> Parts:
        """The parts of the run that writes into a folder."""
        return cls(out / _FOLDER)

    def begin(self, manifest: Mapping[str, Any]) -> None:
        """Start a run: nothing is finished yet."""
        self.clear()
        private_folder(self.folder)
        replace_file(self.folder / _MANIFEST, json.dumps(manifest, sort_keys=True).encode())

    def manifest(self) -> dict[str, Any] | None:
        """What the run was started with; None where no unfinished run is here."""
        path = self.folder / _MANIFEST
        if not path.is_file():
            return None
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return found

    def save(self, number: int, batch: AssessedBatch) -> Receipt:
        """Write the tables of a batch, and its receipt last: with the receipt the batch counts as done."""
        for name in TABLES:
            frame: pl.DataFrame = getattr(batch, name)
            path = self._table(number, name)
            unfinished = path.with_suffix(f".{os.getpid()}")
            frame.write_parquet(unfinished, compression="lz4")
            unfinished.chmod(0o600)
            unfinished.replace(path)
        receipt = Receipt(number, batch.rows, batch.unreadable)
        content = {**asdict(receipt), "problems": [asdict(problem) for problem in batch.problems]}
        replace_file(self._receipt(number), json.dumps(content, ensure_ascii=False).encode())
        return receipt

    def done(self) -> dict[int, Receipt]:
        """The batches that are finished, by number."""
        found = [self._read(path) for path in sorted(self.folder.glob("*.json")) if path.name != _MANIFEST]
        return {row["number"]: Receipt(row["number"], row["rows"], row["unreadable"]) for row in found}

    def tables(self, name: str) -> Iterator[pl.DataFrame]:
        """One table of every finished batch, in the order of the people."""
        for number in sorted(self.done()):
            yield pl.read_parquet(self._table(number, name))

    def problems(self) -> Iterator[Problem]:
        """Everything that could not be read, in the order of the people."""
        for number in sorted(self.done()):
            yield from (Problem(**row) for row in self._read(self._receipt(number))["problems"])

    def clear(self) -> None:
        """Forget what is finished."""
        if self.folder.is_dir():
            for path in self.folder.iterdir():
                path.unlink()
            self.folder.rmdir()

    def _table(self, number: int, name: str) -> Path:
        return self.folder / f"{number:08}-{name}.parquet"

    def _receipt(self, number: int) -> Path:
        return self.folder / f"{number:08}.json"

    def _read(self, path: Path) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(path.read_text("utf-8"))
        return found
