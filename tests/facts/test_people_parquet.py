import decimal
from datetime import UTC, date, datetime

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from people_tables import complaints, facts, read, read_one, write

from vartai.facts import Between
from vartai.facts.people import UnusableTable, open_people


def stored(folder, columns: dict, **options):
    path = folder / "people.parquet"
    pq.write_table(pa.table(columns), path, **options)
    return path


def test_typed_columns(tmp_path):
    path = stored(
        tmp_path,
        {
            "person_id": pa.array([1, 2]),
            "name": pa.array(["А", None]).dictionary_encode(),
            "other_names": pa.array([["B", "C"], None], pa.large_list(pa.large_string())),
            "birth_date": pa.array([date(1990, 2, 28), None]),
            "citizenship": pa.array([["RU", "BY"], []]),
            "health_insurance": pa.array([True, None]),
            "trips_ru_by_12_months": pa.array([3.0, None]),
            "salary_ratio": pa.array([decimal.Decimal("1.5"), None]),
            "funds_months": pa.array([2, 3], pa.uint8()),
            "permit_issued_on": pa.array([date(2024, 2, 29), None]),
            "permit_valid_until": pa.array(
                [datetime(2026, 2, 28, 23, 59, tzinfo=UTC), None], pa.timestamp("ns", "UTC")
            ),
            "sponsor_residence_years": pa.array([{"at_least": 2, "at_most": None}, None]),
            "procedure": pa.array([b"urgent", None]),
            "act": pa.nulls(2),
        },
    )
    people = read_one(path)
    assert open_people(path).rows_hint == 2
    assert people.problems == ()
    assert people.facts["row"].to_list() == [1, 2]
    assert facts(people, 0) == {
        "citizenship": {"BY", "RU"},
        "age_years": 36,
        "procedure": "urgent",
        "permit_issued_on": date(2024, 2, 29),
        "permit_valid_until": date(2026, 2, 28),
        "health_insurance": True,
        "funds_months": 2,
        "sponsor_residence_years": Between(2, None),
        "salary_ratio": 1.5,
        "trips_ru_by_12_months": 3,
    }
    assert facts(people, 1) == {"citizenship": frozenset(), "funds_months": 3}
    assert [name.full for name in people.identities[0].names] == ["А", "B", "C"]
    assert dict(people.facts.schema) | {"citizenship": None} == {
        "person_id": pl.String,
        "row": pl.Int64,
        "citizenship": None,
        "age_years": pl.Float64,
        "act": pl.String,
        "procedure": pl.String,
        "permit_issued_on": pl.Date,
        "permit_valid_until": pl.Date,
        "health_insurance": pl.Boolean,
        "funds_months": pl.Float64,
        "sponsor_residence_years": pl.Float64,
        "sponsor_residence_years@low": pl.Float64,
        "sponsor_residence_years@high": pl.Float64,
        "salary_ratio": pl.Float64,
        "trips_ru_by_12_months": pl.Float64,
    }
    assert people.facts.schema["citizenship"] == pl.List(pl.String)


@pytest.mark.parametrize(
    ("name", "cells"),
    [
        ("salary_ratio", pa.array([1.0, float("nan")])),
        ("salary_ratio", pa.array([1.0, float("inf")])),
        ("salary_ratio", pa.array([1.0, -0.5])),
        ("working_capacity_percent", pa.array([100, 101])),
        ("trips_ru_by_12_months", pa.array([1.0, 1.5])),
        ("permit_issued_on", pa.array([date(2024, 1, 1).toordinal(), 10**7], pa.int32()).cast(pa.date32())),
        ("health_insurance", pa.array(["true", "perhaps"])),
        ("procedure", pa.array([b"urgent", b"\xff\xfe"])),
        ("citizenship", pa.array([["RU"], ["RU", "QQ"]])),
        ("name", pa.array([b"A", b"\xff"])),
    ],
)
def test_a_bad_cell_spoils_its_row(tmp_path, name, cells):
    columns = {"person_id": ["a", "b"], "name": ["A", "B"]} | {name: cells}
    people = read_one(stored(tmp_path, columns))
    assert [(problem.row, problem.column) for problem in people.problems] == [(2, name)]
    assert people.facts["person_id"].to_list() == ["a"]


@pytest.mark.parametrize(
    "kind", [pa.duration("s"), pa.list_(pa.timestamp("ms")), pa.timestamp("ms"), pa.timestamp("us")]
)
def test_times_that_no_type_holds(tmp_path, kind):
    beyond = pa.array([None, 1 << 62], pa.int64())
    if pa.types.is_list(kind):
        cells = pa.ListArray.from_arrays(pa.array([0, 1, 2], pa.int32()), beyond.view(kind.value_type))
    else:
        cells = beyond.view(kind)
    columns = {"person_id": ["a", "b"], "name": ["A", "B"], "permit_issued_on": cells}
    people = read_one(stored(tmp_path, columns))
    assert (2, "permit_issued_on") in {(problem.row, problem.column) for problem in people.problems}


@pytest.mark.parametrize(
    ("kind", "moment", "day"),
    [
        (pa.timestamp("s"), 86_399, date(1970, 1, 1)),
        (pa.timestamp("ms"), -1, date(1969, 12, 31)),
        (pa.timestamp("us", "Europe/Vilnius"), 86_400_000_000 - 1, date(1970, 1, 2)),
        (pa.timestamp("ns", "UTC"), 86_400_000_000_000 - 1, date(1970, 1, 1)),
        (pa.date64(), 86_400_000, date(1970, 1, 2)),
        (pa.timestamp("s"), (date.max - date(1970, 1, 1)).days * 86_400 + 86_399, date.max),
        (pa.timestamp("s"), (date.min - date(1970, 1, 1)).days * 86_400, date.min),
    ],
)
def test_moments_give_their_local_day(tmp_path, kind, moment, day):
    cells = pa.array([moment, None], pa.int64()).view(kind)
    people = read_one(
        stored(tmp_path, {"person_id": ["a", "b"], "name": ["A", "B"], "permit_issued_on": cells})
    )
    assert people.problems == ()
    assert people.facts["permit_issued_on"].to_list() == [day, None]


def test_a_time_zone_nobody_knows_leaves_rows_unread(tmp_path):
    cells = pa.array([0], pa.timestamp("us", "Nowhere/Land"))
    people = read_one(stored(tmp_path, {"person_id": ["a"], "name": ["A"], "permit_issued_on": cells}))
    assert (people.rows, people.unreadable) == (1, 1)
    assert "Nowhere" in people.problems[0].message


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string(), pa.list_(pa.string())])
def test_texts_that_only_claim_to_be_utf8(tmp_path, kind):
    values = pa.StringArray.from_buffers(2, pa.py_buffer(b"\0\0\0\0\1\0\0\0\2\0\0\0"), pa.py_buffer(b"A\xff"))
    offsets = pa.array([0, 1, 2], pa.int32())
    cells = pa.ListArray.from_arrays(offsets, values) if pa.types.is_list(kind) else values.view(pa.string())
    if kind == pa.large_string():
        cells = pa.LargeStringArray.from_buffers(
            2, pa.py_buffer(b"".join(n.to_bytes(8, "little") for n in (0, 1, 2))), pa.py_buffer(b"A\xff")
        )
    path = stored(tmp_path, {"person_id": ["a", "b"], "name": ["A", "B"], "other_names": cells})
    people = read_one(path)
    assert complaints(people) == [(2, "other_names", "�")]
    assert "UTF-8" in people.problems[0].message


def damaged(folder, groups: int = 3, of: int = 10):
    """A table of which the middle row group holds rubbish in place of its names."""
    rows = groups * of
    columns = {"person_id": [f"p{n}" for n in range(rows)], "name": [f"Выдуманы {n}" for n in range(rows)]}
    path = stored(folder, columns, row_group_size=of, compression="zstd", write_page_checksum=True)
    chunk = pq.ParquetFile(path).metadata.row_group(1).column(1)
    content = bytearray(path.read_bytes())
    start = chunk.dictionary_page_offset or chunk.data_page_offset
    content[start : start + chunk.total_compressed_size] = b"\xff" * chunk.total_compressed_size
    return write(folder, "people.parquet", bytes(content))


@pytest.mark.parametrize("size", [1, 10, 13, 1000])
def test_damaged_row_groups_are_named_and_the_others_read(tmp_path, size):
    parts = read(damaged(tmp_path), size)
    assert [row for part in parts for row in part.facts["row"]] == [*range(1, 11), *range(21, 31)]
    problems = [problem for part in parts for problem in part.problems]
    assert [problem.row for problem in problems] == [11]
    assert "rows 11 to 20" in problems[0].message
    assert (sum(p.rows for p in parts), sum(p.unreadable for p in parts)) == (30, 10)


def test_files_that_are_no_parquet(tmp_path):
    whole = damaged(tmp_path).read_bytes()
    for content in (b"", b"PAR1", whole[: len(whole) // 2], whole[:-100] + b"\xff" * 92 + whole[-8:]):
        with pytest.raises(UnusableTable, match="no whole Parquet file"):
            open_people(write(tmp_path, "people.parquet", content))


def test_ids_and_names_of_columns(tmp_path):
    with pytest.raises(UnusableTable, match="no column person_id"):
        open_people(stored(tmp_path, {"id": ["a"]}))
    table = pa.table([["a"], ["b"], ["c"]], names=["person_id", "name", "name"])
    pq.write_table(table, tmp_path / "people.parquet")
    with pytest.raises(UnusableTable, match="same name: name"):
        open_people(tmp_path / "people.parquet")


def test_unknown_columns_and_no_rows(tmp_path):
    people = read_one(
        stored(tmp_path, {"person_id": pa.array([], pa.string()), "nam": pa.array([], pa.string())})
    )
    assert complaints(people) == [(0, "name", ""), (0, "nam", "nam")]
    assert people.rows == 0
    assert people.facts.height == 0


def test_pieces_that_differ_in_type_are_joined(tmp_path):
    cells = [b"A"] * 9000 + [b"\xff"]
    path = stored(tmp_path, {"person_id": range(9001), "name": cells})
    people = read_one(path, size=10_000)
    assert complaints(people) == [(9001, "name", "�")]
    assert people.facts.height == 9000
