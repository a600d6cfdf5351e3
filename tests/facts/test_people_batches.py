"""Whatever the size of the batches, a table gives the same people and the same complaints."""

import json
from datetime import date

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_tables import read, together

from properties import tried
from vartai.demo.residents import make_residents
from vartai.facts.reading import vocabulary

_SIZES = (1, 7, 1000)
_HEAD = "person_id,name,birth_date,citizenship,health_insurance,age_years,oddity\n"
_CSV_ROWS = (
    "{n},Алесь Прыдуманы,1990-02-28,BY,true,,\n",
    "{n},Ева Выдуманая,1990,RU;BY,,,x\n",
    "{n},Bob Invented,,[],no,40,\n",
    "{n},Ева,1990,,,20,\n",
    "same,Ева,,,,,\n",
    ",Ева,,,,,\n",
    "{n},Ева,1990-02-30,,,,\n",
    "{n},Ева,,QQ,perhaps,,\n",
    '{n},"Ева\nВыдуманая",2001-01,BY,,,\n',
    '{n},"Ева,1990,BY,,,\n',
    "{n},too,few\n",
    "{n},too,many,,,,,,,\n",
    "{n},\udcff\udcfe,,,,,\n",
    "\n",
)
_JSON_ROWS = (
    '{"person_id": "{n}", "name": "Алесь Прыдуманы", "birth_date": "1990-02-28", "citizenship": ["BY"]}\n',
    '{"person_id": {n}, "name": "Bob Invented", "birth_date": 1990, "health_insurance": true}\n',
    '{"person_id": "{n}", "citizenship": "RU;BY", "age_years": {"at_least": 18}}\n',
    '{"person_id": "{n}", "oddity": 3, "salary_ratio": 2.5}\n',
    '{"person_id": "{n}", "other oddity": 3, "salary_ratio": "2,5"}\n',
    '{"person_id": "{n}", "health_insurance": 3, "birth_date": "2030"}\n',
    '{"person_id": "same"}\n',
    '{"name": "Нехта"}\n',
    "{\n",
    "\n",
)


def _same_for_all_sizes(path) -> None:
    table, identities, problems, rows, unreadable = together(read(path, 100_000))
    assert rows == table.height + unreadable
    assert len(identities) == table.height
    for size in _SIZES:
        other = together(read(path, size))
        assert other[0].equals(table)
        assert other[1:] == (identities, problems, rows, unreadable)


@tried(10, 80)
@given(st.lists(st.sampled_from(_CSV_ROWS), max_size=25))
def test_csv(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("csv") / "people.csv"
    text = _HEAD + "".join(row.replace("{n}", f"p{n}") for n, row in enumerate(rows))
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    _same_for_all_sizes(path)


@tried(10, 80)
@given(st.lists(st.sampled_from(_JSON_ROWS), max_size=25))
def test_json_lines(tmp_path_factory, rows):
    path = tmp_path_factory.mktemp("json") / "people.jsonl"
    text = "".join(row.replace("{n}", str(n)) for n, row in enumerate(rows))
    path.write_text(text or "\n", encoding="utf-8")
    _same_for_all_sizes(path)


@tried(10, 80)
@given(
    st.lists(st.tuples(st.sampled_from([1990, 1991, 3000, None]), st.booleans()), min_size=1, max_size=25),
    st.integers(1, 9),
    st.booleans(),
)
def test_parquet(tmp_path_factory, rows, group, torn):
    path = tmp_path_factory.mktemp("parquet") / "people.parquet"
    columns = {
        "person_id": [None if n % 9 == 8 else f"p{n % 20}" for n in range(len(rows))],
        "name": ["Алесь Прыдуманы"] * len(rows),
        "birth_date": pa.array([year for year, _ in rows], pa.int16()),
        "health_insurance": [bool_ for _, bool_ in rows],
        "oddity": [date(2020, 1, 1)] * len(rows),
    }
    pq.write_table(
        pa.table(columns), path, row_group_size=group, write_page_checksum=True, compression="none"
    )
    if torn:
        content = bytearray(path.read_bytes())
        content[30] ^= 0xFF
        path.write_bytes(bytes(content))
    _same_for_all_sizes(path)


@pytest.mark.parametrize("size", [1, 4, 9, 10, 11])
@pytest.mark.parametrize("name", ["people.csv", "people.jsonl", "people.parquet"])
def test_batches_are_full_up_to_the_last(tmp_path, name, size):
    path = tmp_path / name
    if name.endswith("csv"):
        path.write_text("person_id,name\n" + "".join(f"p{n},A\n" for n in range(10)), encoding="utf-8")
    elif name.endswith("jsonl"):
        path.write_text(
            "".join(f'{{"person_id": "p{n}", "name": "A"}}\n' for n in range(10)), encoding="utf-8"
        )
    else:
        columns = {"person_id": [f"p{n}" for n in range(10)], "name": ["A"] * 10}
        pq.write_table(pa.table(columns), path, row_group_size=3)
    sizes = [part.rows for part in read(path, size)]
    assert sizes == [size] * (10 // size) + [10 % size] * bool(10 % size)


@pytest.fixture(scope="module")
def residents():
    return make_residents(400, 3)


@pytest.mark.parametrize("size", [64, 400])
def test_all_formats_give_the_same_people(tmp_path, residents, size):
    residents.write_csv(tmp_path / "residents.csv")
    residents.write_parquet(tmp_path / "residents.parquet", row_group_size=150)
    with (tmp_path / "residents.jsonl").open("w", encoding="utf-8") as file:
        for row in residents.iter_rows(named=True):
            file.write(
                json.dumps({name: cell for name, cell in row.items() if cell}, ensure_ascii=False) + "\n"
            )
    tables = [
        together(read(tmp_path / name, size))
        for name in ("residents.csv", "residents.parquet", "residents.jsonl")
    ]
    assert tables[0][0].height == 400
    for table, identities, problems, rows, unreadable in tables:
        assert (
            table.drop("row")
            .select(sorted(set(table.columns) - {"row"}))
            .equals(tables[0][0].drop("row").select(sorted(set(table.columns) - {"row"})))
        )
        assert identities == tables[0][1]
        assert (problems, rows, unreadable) == ([], 400, 0)


def test_the_invented_residents_are_all_known_words(residents):
    own = {"person_id", "name", "given_name", "patronymic", "family_name", "other_names"}
    own |= {"birth_date", "sex", "birth_place", "document_numbers"}
    assert [name for name in residents.columns if name not in own and name not in vocabulary()] == []
