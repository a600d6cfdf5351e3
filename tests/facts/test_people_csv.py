import gzip
import os

import pytest
from people_tables import complaints, facts, read, read_one, read_text, write

from vartai.facts.people import UnusableTable, open_people
from vartai.facts.people.line_reading import LONGEST_LINE

HEAD = "person_id,name,citizenship,act\n"
GOOD = "p1,Алесь Прыдуманы,BY,trp_renewal\n"


def ids(people) -> list[str]:
    return people.facts["person_id"].to_list()


def rows(people) -> list[int]:
    return people.facts["row"].to_list()


def test_rows_count_as_lines_of_the_file(tmp_path):
    people = read_text(
        tmp_path, HEAD + 'p1,"Ева\nВыдуманая",BY,trp_renewal\n\np2,Bob Invented,RU,trp_renewal\n'
    )
    assert rows(people) == [2, 5]
    assert people.identities[0].names[0].full == "Ева\nВыдуманая"
    assert not people.problems


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_any_line_ending_and_a_byte_order_mark(tmp_path, end):
    people = read_text(tmp_path, b"\xef\xbb\xbf" + (HEAD + GOOD).replace("\n", end).encode())
    assert (ids(people), rows(people), people.problems) == (["p1"], [2], ())


def test_too_many_and_too_few_cells_spoil_their_row_only(tmp_path):
    people = read_text(tmp_path, HEAD + "p1,A,BY\np2,B,BY,trp_renewal,\n" + GOOD.replace("p1", "p3"))
    assert ids(people) == ["p3"]
    assert (people.rows, people.unreadable) == (3, 2)
    assert [(p.row, p.message) for p in people.problems] == [
        (2, "3 cells, but 4 columns"),
        (3, "5 cells, but 4 columns"),
    ]


@pytest.mark.parametrize(
    "broken",
    [
        'b1,"Нехта,BY,trp_renewal\n',
        'b1,"Ася" Прыдуманая,BY,trp_renewal\n',
        'b1,Ася,BY,"trp_renewal\n',
    ],
)
def test_a_broken_quotation_swallows_no_other_row(tmp_path, broken):
    others = "".join(f'p{n},"Імя, {n}",BY,trp_renewal\n' for n in range(50))
    people = read_text(tmp_path, HEAD + others.replace("p0", "first", 1) + broken + others.replace("p0", "q"))
    assert [p.row for p in people.problems if p.column != "person_id"] == [52]
    assert (people.rows, people.facts.height) == (101, 51)
    assert rows(people) == [*range(2, 52), 53]


def test_an_unclosed_quotation_at_the_end_of_a_long_file(tmp_path):
    others = "".join(f"p{n},{'Доўгае' * 50},BY,trp_renewal\n" for n in range(900))
    people = read_text(tmp_path, HEAD + 'b1,"Нехта,BY,trp_renewal\n' + others)
    assert people.facts.height == 900
    assert [p.row for p in people.problems] == [2]
    assert "too long" in people.problems[0].message


def test_broken_encoding_and_nul_name_their_cell(tmp_path):
    content = (
        HEAD.encode()
        + b"p1,\xcf\xf0\xfb,BY,trp_renewal\np2,A\0B,BY,trp_renewal\n"
        + b"p3,C,B\0Y,trp_renewal\n"
    )
    people = read_text(tmp_path, content + GOOD.replace("p1", "p4").encode())
    assert ids(people) == ["p4"]
    assert complaints(people) == [(2, "name", "���"), (3, "name", "A\0B"), (4, "citizenship", "B\0Y")]
    assert "UTF-8" in people.problems[0].message
    assert "NUL" in people.problems[1].message
    assert "NUL" in people.problems[2].message
    for problem in people.problems:
        str(problem.as_row()).encode()


def test_a_line_without_an_end_is_cut_and_named(tmp_path):
    people = read_text(tmp_path, HEAD + "p0," + "x" * (2 * LONGEST_LINE) + ",BY,trp_renewal\n" + GOOD)
    assert (ids(people), rows(people)) == (["p1"], [3])
    assert [p.row for p in people.problems] == [2]


def test_a_line_of_too_many_cells_to_hold(tmp_path):
    people = read_text(tmp_path, HEAD + "p0," * LONGEST_LINE + "\n" + GOOD)
    assert (ids(people), rows(people)) == (["p1"], [3])
    assert [p.message for p in people.problems] == ["the line is too long to be read"]


def test_an_unknown_column_is_ignored_with_a_hint(tmp_path):
    people = read_text(tmp_path, "person_id,name,citizenshp,act,\np1,A,BY,trp_renewal,\n")
    assert complaints(people) == [(1, "", ""), (1, "citizenshp", "citizenshp")]
    assert "did you mean 'citizenship'?" in people.problems[1].remedy
    assert facts(people) == {"act": "trp_renewal"}


def test_columns_of_one_name_may_not_differ(tmp_path):
    people = read_text(tmp_path, "person_id,name,act,act\np1,A,trp_renewal,trp_renewal\np2,B,trp_renewal,\n")
    assert ids(people) == ["p1"]
    assert complaints(people) == [(1, "act", "act"), (3, "act", "")]


def test_formula_characters_are_data(tmp_path):
    people = read_text(tmp_path, "person_id,name\n=1+1,@SUM(A1)\n+2,-3\n")
    assert ids(people) == ["=1+1", "+2"]
    assert [i.names[0].full for i in people.identities] == ["@SUM(A1)", "-3"]


def test_a_table_of_nobody_by_name_is_still_read(tmp_path):
    people = read_text(tmp_path, "person_id,citizenship\np1,BY\n")
    assert complaints(people) == [(1, "name", "")]
    assert ids(people) == ["p1"]
    assert people.identities[0].names == ()


def test_a_header_alone_is_a_table_of_nobody(tmp_path):
    people = read_text(tmp_path, HEAD)
    assert (people.rows, people.facts.height, people.problems) == (0, 0, ())


def test_compressed_tables(tmp_path):
    path = write(tmp_path, "people.CSV.gz", gzip.compress((HEAD + GOOD).encode()))
    assert open_people(path).rows_hint is None
    assert open_people(path).name == "people.CSV.gz"
    assert ids(read_one(path)) == ["p1"]


def test_a_compressed_table_that_breaks_off_gives_what_it_holds(tmp_path):
    text = HEAD + "".join(f"p{n},{os.urandom(30).hex()},BY,trp_renewal\n" for n in range(3000))
    path = write(tmp_path, "people.csv.gz", gzip.compress(text.encode())[:-30_000])
    parts = read(path)
    read_rows = sum(part.rows for part in parts)
    problems = [problem for part in parts for problem in part.problems]
    assert 100 < read_rows < 3000
    assert "can't be read beyond this line" in problems[-1].message
    assert problems[-1].row >= read_rows + 1


def test_rows_hint_is_near(tmp_path):
    path = write(tmp_path, "people.csv", HEAD + GOOD * 5000)
    assert open_people(path).rows_hint == pytest.approx(5000, rel=0.02)
    assert open_people(write(tmp_path, "one.csv", HEAD + GOOD.strip())).rows_hint == 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("people.csv", b"", "empty"),
        ("people.csv", b"\n\n", "name the columns"),
        ("people.csv", b'"person_id,name\np1,A\n', "name the columns"),
        ("people.csv", b"id,name\np1,A\n", "no column person_id"),
        ("people.csv", b"person_id;name\np1;A\n", "separated by semicolons"),
        ("people.csv", b"person_id\tname\np1\tA\n", "separated by tabs"),
        ("people.csv", "person_id,name\n".encode("utf-16"), "UTF-16"),
        ("people.xlsx", b"PK", "ending"),
        ("people.csv.gz", b"no gzip", "can't be read"),
    ],
)
def test_unusable_files_say_what_to_do(tmp_path, name, content, said):
    with pytest.raises(UnusableTable) as caught:
        open_people(write(tmp_path, name, content))
    assert said in str(caught.value)
    assert caught.value.file == name
    assert caught.value.remedy


def test_no_file_a_folder_and_a_closed_door(tmp_path, monkeypatch):
    with pytest.raises(UnusableTable, match="no such file"):
        open_people(tmp_path / "people.csv")
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(UnusableTable, match="this is a folder"):
        open_people(tmp_path / "folder.csv")
    path = write(tmp_path, "people.csv", HEAD)

    def refuse(*_args, **_kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(UnusableTable, match="Permission denied"):
        open_people(path)
