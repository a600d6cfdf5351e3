"""Whatever stands in a file, reading it ends in people and problems, or in `UnusableTable`."""

import random

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_tables import read, together

from properties import tried
from vartai.facts.people import UnusableTable

_CSV = 'person_id,name,citizenship,age_years\np1,"Ева, В",BY;RU,30\np2,Алесь,[],\n'.encode() * 2
_JSON = '{"person_id": 1, "name": "Ева", "age_years": {"at_least": 3}, "citizenship": ["BY"]}\n'.encode() * 4
_EDITS = st.lists(st.tuples(st.integers(0, 400), st.binary(max_size=3)), max_size=6)
_WORDS = [b'"', b"\n", b"\r", b"\0", b",", b"\xff", b"{", b"[", b"\\ud800", b"\xef\xbb\xbf"]
_WORD_EDITS = st.lists(st.tuples(st.integers(0, 400), st.sampled_from(_WORDS)), max_size=6)


def _edited(content: bytes, edits: list[tuple[int, bytes]]) -> bytes:
    for at, new in edits:
        content = content[:at] + new + content[at + len(new) :]
    return content


def _survives(path) -> None:
    try:
        parts = read(path, 3)
    except UnusableTable as error:
        assert error.message
        assert error.remedy
        return
    table, identities, problems, rows, unreadable = together(parts)
    assert table.height == len(identities) == rows - unreadable
    assert table["person_id"].is_unique().all()
    assert not set(table["row"]) & {problem.row for problem in problems}
    for problem in problems:
        assert problem.message
        assert problem.remedy
        problem.value.encode()


@tried(30, 150)
@given(_EDITS | _WORD_EDITS, st.booleans())
@pytest.mark.parametrize(("name", "content"), [("people.csv", _CSV), ("people.jsonl", _JSON)])
def test_edited_texts(tmp_path_factory, name, content, edits, after_header):
    start = content.index(b"\n") + 1 if after_header else 0
    path = tmp_path_factory.mktemp("damage") / name
    path.write_bytes(content[:start] + _edited(content[start:], edits))
    _survives(path)


@pytest.mark.parametrize("compression", ["none", "snappy", "zstd"])
def test_edited_parquet(tmp_path, compression):
    path = tmp_path / "people.parquet"
    columns = {
        "person_id": [f"p{n}" for n in range(90)],
        "name": [f"Прыдуманы {n % 7}" for n in range(90)],
        "citizenship": [["BY", "RU"][: n % 3] for n in range(90)],
        "age_years": pa.array([n or None for n in range(90)], pa.int16()),
    }
    pq.write_table(pa.table(columns), path, row_group_size=30, compression=compression)
    whole = path.read_bytes()
    chance = random.Random(8)
    for _ in range(60):
        content = bytearray(whole)
        for _ in range(chance.choice([1, 2, 20])):
            content[chance.randrange(len(content))] = chance.randrange(256)
        path.write_bytes(bytes(content))
        _survives(path)
