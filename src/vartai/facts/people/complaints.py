"""All complaints about a batch, in an order that depends on the file alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from vartai.facts.people.own_columns import OWN_COLUMNS
from vartai.facts.people.raw_batch import RawBatch
from vartai.facts.problem import Problem
from vartai.facts.vocabulary import Vocabulary


def in_order(batch: RawBatch, problems: Iterable[Problem], known: Vocabulary) -> tuple[Problem, ...]:
    """The problems of the rows and what is to be said of the file, by row, then by column.

    A column nobody knows takes the place of the row where it was first met, so that the order does not depend
    on the size of batches.
    """
    columns = {name: at for at, name in enumerate([*OWN_COLUMNS, *known.by_name])}
    placed = [(problem.row, problem) for problem in (*problems, *batch.remarks)]
    placed.extend(_unknown_columns(batch, known))
    placed.sort(key=lambda p: (p[0], columns.get(p[1].column, len(columns)), p[1].column, p[1].message))
    return tuple(problem for _, problem in placed)


def _unknown_columns(batch: RawBatch, known: Vocabulary) -> Iterator[tuple[int, Problem]]:
    """Columns that are ignored. They spoil no row, so the complaint names the header or the whole file."""
    rows = set(batch.rows)
    for name, row in batch.appeared:
        if name in known or name in OWN_COLUMNS:
            continue
        message = "no such column is known" if name else "a column without a name"
        remedy = f"the column is ignored; name it as a fact or remove it{known.hint(name, OWN_COLUMNS)}"
        if row in rows:
            yield row, Problem(batch.file, 0, name, name, f"{message} (first in row {row})", remedy)
        else:
            yield row, Problem(batch.file, row, name, name, message, remedy)
