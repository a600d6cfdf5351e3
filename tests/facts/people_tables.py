"""People tables of invented people, written and read back as whole runs do it."""

from datetime import date
from pathlib import Path

import polars as pl

from vartai.facts import Identity, Problem
from vartai.facts.people import HIGH, LOW, People, facts_of, open_people, read_batch
from vartai.facts.reading import vocabulary

DAY = date(2026, 11, 24)


def write(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def table(*rows: str, columns: str = "person_id,name,birth_date,age_years,act") -> str:
    return "\n".join((columns, *rows)) + "\n"


def read(path: Path, size: int = 1000, day: date = DAY, **options) -> list[People]:
    return [read_batch(batch, vocabulary(), day, **options) for batch in open_people(path).batches(size)]


def read_one(path: Path, **options) -> People:
    """A table small enough for one batch; a batch of closing remarks may follow it."""
    parts = read(path, **options)
    assert all(part.rows == 0 for part in parts[1:])
    return parts[0]


def read_text(folder: Path, text: str | bytes, name: str = "people.csv", **options) -> People:
    return read_one(write(folder, name, text), **options)


def complaints(people: People) -> list[tuple[int, str, str]]:
    return [(problem.row, problem.column, problem.value) for problem in people.problems]


def facts(people: People, at: int = 0) -> dict:
    return facts_of(people, at)


def together(parts: list[People]) -> tuple[pl.DataFrame, list[Identity], list[Problem], int, int]:
    """All batches as if they were one: a number's bounds are spelt out as soon as one batch spells them."""
    table = pl.concat([part.facts for part in parts], how="diagonal")
    for column in [name for name in table.columns if name.endswith((LOW, HIGH))]:
        fact = column.rpartition("@")[0]
        table = table.with_columns(
            pl.when(pl.col(fact).is_not_null()).then(pl.col(fact)).otherwise(pl.col(column)).alias(column)
        )
    return (
        table.select(sorted(table.columns)),
        [identity for part in parts for identity in part.identities],
        [problem for part in parts for problem in part.problems],
        sum(part.rows for part in parts),
        sum(part.unreadable for part in parts),
    )
