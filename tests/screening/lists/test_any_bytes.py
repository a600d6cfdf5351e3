"""Whatever the bytes: a list is read or refused with a remedy, and what is read can be written."""

import gzip
import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening import UnusableList, build_index, read_list

from .invented_xml import EU, OFAC, UN

CSV = "id,name,birth_date,citizenship\n1,Anton Prydumany,1985-02-28,BY\n2,Вера Узорава,1990|1991,Poland\n"
LINES = (
    '{"id": "X1", "names": [{"name": "Антон", "family": "Прыдуманы"}], "dob": ["1985"], "lists": ["own"]}\n'
    '{"id": "Q1", "schema": "Person", "properties": {"name": ["Anton Prydumany"], "sanctions": []}}\n'
)
SAMPLES = [text.encode() for text in (OFAC, UN, EU, CSV, LINES)]
PIECES = [
    b"\x00",
    b"\xff",
    b"\xed\xa0\x80",
    b"<",
    b">",
    b"&#0;",
    b"&a;",
    b"]]>",
    b'"',
    b"{",
    b"[",
    b"\n",
    b"\\ud800",
]

DAMAGED = st.tuples(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.integers(0, 5_000), st.integers(0, 40), st.sampled_from(PIECES)), max_size=4),
    st.booleans(),
    st.integers(0, 30),
)


def damaged(sample, changes, zipped, cut):
    for at, length, piece in changes:
        place = at % len(sample)
        sample = sample[:place] + piece + sample[place + length :]
    data = gzip.compress(sample) if zipped else sample
    return data[: len(data) - cut] if cut else data


@given(DAMAGED)
@tried(60, 3_000)
def test_any_bytes_are_read_or_refused(drawn):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list"
        path.write_bytes(damaged(*drawn))
        try:
            edition = read_list(path)
        except UnusableList as refused:
            assert refused.message and refused.remedy
            return
    assert len({entry.id for entry in edition.entries}) == len(edition.entries)
    assert all(name.full.encode() for entry in edition.entries for name in entry.identity.names)
    for problem in edition.problems:
        assert problem.message and problem.remedy and problem.row >= 0
        assert len(problem.value.encode()) <= 1_000
    build_index([edition])
