import gzip
import json
import pickle

import pytest

from vartai.facts import BadValue, PartialDate
from vartai.screening import UnusableList, read_list
from vartai.screening.lists.list_row import FieldMissing

PLAIN = {
    "id": "X1",
    "names": [
        {
            "name": "Антон Прыдуманы",
            "script": "Cyrl",
            "kind": "primary",
            "given": "Антон",
            "family": "Прыдуманы",
        },
        {"name": "A. Prydumany", "script": "Latn", "kind": "weak"},
    ],
    "dob": ["1985-02-28", "1985"],
    "cc": ["by"],
    "sex": "m",
    "lists": ["invented"],
}
ENTITY = {
    "id": "Q1",
    "schema": "Person",
    "properties": {
        "name": ["Anton Ivanovich Prydumany"],
        "alias": ["Прыдуманы Антон"],
        "weakAlias": ["Antos"],
        "firstName": ["Anton", "Антон"],
        "fatherName": ["Ivanovich"],
        "lastName": ["Prydumany", "Прыдуманы"],
        "birthDate": ["1985-02-28"],
        "nationality": ["by"],
        "citizenship": ["pl", "suhh"],
        "country": ["ru"],
        "gender": ["male"],
        "birthPlace": ["Узораўск"],
        "passportNumber": ["MP1234567"],
        "idNumber": ["3010285A001PB1"],
    },
    "datasets": ["xx_invented", "yy_invented"],
}


def write(path, *rows):
    lines = [row if isinstance(row, bytes) else json.dumps(row, ensure_ascii=False).encode() for row in rows]
    data = b"\n".join(lines) + b"\n"
    path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


def plain(**changes):
    return {**PLAIN, **changes}


def entity(**changes):
    return {**ENTITY, **changes}


@pytest.mark.parametrize("file", ["list.jsonl", "list.jsonl.gz", "list.ftm.json"])
def test_a_plain_list_is_read(tmp_path, file):
    edition = read_list(write(tmp_path / file, PLAIN))
    (entry,) = edition.entries
    identity = entry.identity
    assert (edition.name, edition.problems, edition.skipped, edition.refused) == ("list", (), 0, {})
    assert (entry.id, entry.lists) == ("X1", ("invented",))
    assert [name.full for name in identity.names] == ["Антон Прыдуманы", "A. Prydumany"]
    assert (identity.names[0].given, identity.names[0].family) == ("Антон", "Прыдуманы")
    assert identity.birth_dates == (PartialDate(1985, 2, 28), PartialDate(1985))
    assert (identity.sex, identity.citizenships, identity.countries) == ("m", None, {"BY"})


def test_further_fields_of_a_plain_list_are_read(tmp_path):
    row = plain(
        citizenship="by", birth_place=["Мінск"], document_numbers=["MP1234567"], names=["Вера Узорова"]
    )
    (entry,) = read_list(write(tmp_path / "list.jsonl", row)).entries
    assert entry.identity.citizenships == {"BY"}
    assert entry.identity.birth_places == ("Мінск",)
    assert entry.identity.document_numbers == ("MP1234567",)
    assert entry.identity.names[0].full == "Вера Узорова"


def test_entities_are_read(tmp_path):
    company = {"id": "C1", "schema": "Company", "properties": {"name": ["Invented Ltd"]}}
    edition = read_list(write(tmp_path / "list.jsonl", company, ENTITY))
    (entry,) = edition.entries
    identity = entry.identity
    assert edition.skipped == 1
    assert entry.lists == ("xx_invented", "yy_invented")
    assert [name.full for name in identity.names] == ["Anton Ivanovich Prydumany", "Прыдуманы Антон", "Antos"]
    assert [(name.given, name.patronymic, name.family) for name in identity.names] == [
        ("Anton", "Ivanovich", "Prydumany"),
        ("Антон", None, "Прыдуманы"),
        (None, None, None),
    ]
    assert identity.citizenships == {"BY", "PL"}
    assert identity.countries == {"RU"}
    assert (identity.sex, identity.birth_places) == ("m", ("Узораўск",))
    assert identity.document_numbers == ("MP1234567", "3010285A001PB1")


def test_an_entity_with_parts_of_the_name_only(tmp_path):
    row = entity(properties={"firstName": ["Anton"], "lastName": ["Prydumany"], "gender": ["other"]})
    (entry,) = read_list(write(tmp_path / "list.jsonl", row)).entries
    assert entry.identity.names[0].full == "Anton Prydumany"
    assert entry.identity.sex is None


def test_both_formats_may_stand_in_one_file(tmp_path):
    assert [entry.id for entry in read_list(write(tmp_path / "list.jsonl", PLAIN, ENTITY)).entries] == [
        "X1",
        "Q1",
    ]


BAD_LINES = [
    (b"{not json", "", "the line is not JSON"),
    (b"[" * 100_000, "", "the line is not JSON"),
    (b"[1, 2]", "", "the line is no JSON object"),
    ('{"id": "Прыдуманы"}'.encode("cp1251"), "", "the line is not UTF-8"),
    (plain(id=None), "id", "the entry has no id"),
    (plain(id="  "), "id", "the entry has no id"),
    (plain(id=True), "id", "the entry has no id"),
    (plain(id="X1"), "id", "the id stands already in line 1"),
    (plain(id="X2", names=[]), "names", "the entry has no name"),
    (plain(id="X2", names="Антон"), "names", "the entry has no name"),
    ({"id": "X2"}, "names", "the entry has no name"),
    (entity(id=""), "id", "the entry has no id"),
    (entity(properties={}), "name", "the entry has no name"),
    (entity(properties={"name": ["№ 1"]}), "name", "the entry has no name"),
    (entity(properties=["name"]), "properties", "the properties are no object"),
]


@pytest.mark.parametrize(("line", "column", "message"), BAD_LINES)
def test_a_bad_line_is_told_and_the_rest_is_read(tmp_path, line, column, message):
    edition = read_list(write(tmp_path / "list.jsonl", PLAIN, line, plain(id="X9")))
    assert [entry.id for entry in edition.entries] == ["X1", "X9"]
    (problem,) = edition.problems
    assert (problem.file, problem.row, problem.column) == ("list.jsonl", 2, column)
    assert problem.message == message
    assert problem.remedy
    assert len(problem.value) <= 200


BAD_VALUES = [
    (plain(dob=["1985-02-30"]), "dob", "1985-02-30", "no such date in the calendar"),
    (plain(dob=["28.02.1985"]), "dob", "28.02.1985", "not a date"),
    (plain(dob=[{"year": 1985}]), "dob", "{'year': 1985}", "not a text"),
    (plain(names=[*PLAIN["names"], {"name": "???"}]), "names", "{'name': '???'}", "a name without letters"),
    (plain(names=[*PLAIN["names"], {"name": 7.5}]), "names.name", "7.5", "not a text"),
    (entity(properties={**ENTITY["properties"], "birthDate": ["soon"]}), "birthDate", "soon", "not a date"),
]


@pytest.mark.parametrize(("row", "column", "value", "message"), BAD_VALUES)
def test_a_bad_value_costs_only_itself(tmp_path, row, column, value, message):
    (edition) = read_list(write(tmp_path / "list.jsonl", row))
    (problem,) = edition.problems
    assert (problem.row, problem.column, problem.value, problem.message) == (1, column, value, message)
    (entry,) = edition.entries
    assert len(entry.identity.names) in (2, 3)
    assert not entry.identity.birth_dates or problem.column.startswith("names")


def test_empty_lines_and_a_byte_order_mark_are_no_problem(tmp_path):
    row = b"\xef\xbb\xbf" + json.dumps(PLAIN).encode()
    edition = read_list(write(tmp_path / "list.jsonl", row, b"", b"   "))
    assert (len(edition.entries), edition.problems) == (1, ())


def test_a_damaged_archive_is_read_as_far_as_it_goes(tmp_path):
    rows = [json.dumps(plain(id=f"X{number}", cc=[f"{number:x}" * 9])).encode() for number in range(3_000)]
    path = write(tmp_path / "list.jsonl.gz", *rows)
    path.write_bytes(path.read_bytes()[:-2_000])
    edition = read_list(path)
    assert 0 < len(edition.entries) < 3_000
    assert edition.problems[-1].message == "the archive is damaged from here on"


@pytest.mark.parametrize("content", [b"", b"\n\n", b"id;name\n1;Anton\n", b"\x00\xff\xfe"])
def test_a_file_without_any_entry_is_refused_with_a_remedy(tmp_path, content):
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(UnusableList, match=r"list\.csv holds no entry") as error:
        read_list(path)
    assert "JSON lines" in error.value.remedy
    assert isinstance(error.value, BadValue)
    assert pickle.loads(pickle.dumps(error.value)).remedy == error.value.remedy


def test_no_archive_at_all_is_refused_too(tmp_path):
    path = tmp_path / "list.jsonl.gz"
    path.write_bytes(b"plain text")
    with pytest.raises(UnusableList, match="damaged"):
        read_list(path)


def test_the_digest_is_that_of_the_entries(tmp_path):
    first = read_list(write(tmp_path / "a.jsonl", PLAIN, plain(id="X2")))
    again = read_list(write(tmp_path / "b.jsonl.gz", PLAIN, b"bad", plain(id="X2")))
    turned = read_list(write(tmp_path / "c.jsonl", plain(id="X2"), PLAIN))
    assert first.digest == again.digest != turned.digest
    assert len(first.digest) == 64


def test_a_missing_field_crosses_to_another_process_whole():
    error = pickle.loads(pickle.dumps(FieldMissing("id", "the entry has no id", "give it one")))
    assert (error.column, error.message, error.remedy) == ("id", "the entry has no id", "give it one")
