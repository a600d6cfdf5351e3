"""Person ids: what counts as one, and whether it was met before."""

from __future__ import annotations

import dataclasses
from hashlib import blake2b
from typing import Any

import polars as pl

from vartai.facts.people.cells import read_cells, text_of
from vartai.facts.people.raw_batch import RawBatch
from vartai.facts.people.texts import read_text
from vartai.facts.problem import BadValue, Problem

PERSON_ID = "person_id"


def read_id(raw: Any) -> str | None:
    """An id as a text; whole numbers are ids too."""
    return str(raw) if isinstance(raw, int) and not isinstance(raw, bool) else read_text(raw)


class SeenIds:
    """The ids met so far in one file, as digests, so that long ids need no more memory than short ones."""

    def __init__(self) -> None:
        self._rows: dict[bytes, int] = {}

    def mark(self, batch: RawBatch) -> RawBatch:
        """The batch with its ids cleaned and with a problem for each row whose id is empty, bad or taken."""
        column = batch.column(PERSON_ID)
        if column is None:
            column = pl.Series([None] * len(batch.rows), dtype=pl.String)
        cells = read_cells(column, read_id)
        ids = cells.spread(cells.distinct, pl.String).alias(PERSON_ID)
        complained = {
            c.at: Problem(
                batch.file, batch.rows[c.at], PERSON_ID, text_of(c.raw), c.error.message, c.error.remedy
            )
            for c in cells.complaints
        }
        problems = [
            problem
            for at, (row, known) in enumerate(zip(batch.rows, ids, strict=True))
            if (problem := complained.get(at) or self._problem(batch.file, row, known))
        ]
        return dataclasses.replace(batch, ids=ids, problems=(*batch.problems, *problems))

    def _problem(self, file: str, row: int, known: str | None) -> Problem | None:
        if known is None:
            empty = BadValue("the row has no person_id", "give each row its own person_id")
            return Problem(file, row, PERSON_ID, "", empty.message, empty.remedy)
        first = self._rows.setdefault(blake2b(known.encode(), digest_size=16).digest(), row)
        if first == row:
            return None
        message = f"row {first} has the same person_id"
        return Problem(
            file, row, PERSON_ID, known, message, "keep one row for each person; the first is used"
        )
