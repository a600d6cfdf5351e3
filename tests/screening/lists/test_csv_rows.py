import pytest

from vartai.facts import PartialDate
from vartai.screening import UnusableList, read_list

HEADER = (
    "id,name,script,given_name,patronymic,family_name,other_names,birth_date,sex,citizenship,birth_place,"
    "document_numbers,lists\n"
)
ROW = (
    "A1,Антон Прыдуманы,Cyrl,Антон,Іванавіч,Прыдуманы,Anton Prydumany | Antos,1985-02-28|1986,m,BY|Poland,"
    '"Узораўск, Мінская вобласць",MP1234567,own\n'
)


def read(tmp_path, text, name="own.csv"):
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_list(path)


def complaints(edition):
    return [(problem.row, problem.column, problem.message) for problem in edition.problems]


@pytest.mark.parametrize("change", [lambda text: text, lambda text: "\ufeff" + text.replace("\n", "\r\n")])
def test_an_own_list_is_read(tmp_path, change):
    edition = read(tmp_path, change(HEADER + ROW))
    (entry,) = edition.entries
    identity = entry.identity
    assert (edition.name, edition.problems, entry.id, entry.lists) == ("own", (), "A1", ("own",))
    assert [name.full for name in identity.names] == ["Антон Прыдуманы", "Anton Prydumany", "Antos"]
    assert (identity.names[0].given, identity.names[0].patronymic, identity.names[0].family) == (
        "Антон",
        "Іванавіч",
        "Прыдуманы",
    )
    assert identity.birth_dates == (PartialDate(1985, 2, 28), PartialDate(1986))
    assert (identity.sex, identity.citizenships) == ("m", {"BY", "PL"})
    assert identity.birth_places == ("Узораўск, Мінская вобласць",)
    assert identity.document_numbers == ("MP1234567",)


def test_id_and_name_are_enough_and_the_ending_is_no_matter(tmp_path):
    edition = read(tmp_path, "Name , ID\nAnton Prydumany,1\n\n ,\nVera Uzorava,2", "own.txt")
    assert [(entry.id, entry.identity.names[0].full) for entry in edition.entries] == [
        ("1", "Anton Prydumany"),
        ("2", "Vera Uzorava"),
    ]
    assert edition.entries[0].identity.citizenships is None


def test_a_name_may_be_given_by_its_parts(tmp_path):
    (entry,) = read(tmp_path, "id,name,given_name,family_name\n1,,Vera,Uzorava\n").entries
    assert entry.identity.names[0].full == "Vera Uzorava"


BAD_ROWS = [
    (b",Vera Uzorava", "id", "the entry has no id"),
    (b"1,Vera Uzorava", "id", "the id stands already in line 2"),
    (b"2,???", "name", "the entry has no name"),
    (b"2,Vera,more", "", "3 cells, but 2 columns"),
    (b'2,"Vera', "", "the line can't be split into cells"),
    (b"2,Ver\xff", "", "the line is not UTF-8"),
    (b"2," + b"V" * 200_000, "", "the line can't be split into cells"),
    (b"2," + b"V" * 2_000, "name", "the entry has no name"),
]


@pytest.mark.parametrize(("line", "column", "message"), BAD_ROWS)
def test_a_bad_row_is_told_and_the_rest_is_read(tmp_path, line, column, message):
    edition = read(tmp_path, b"id,name\n1,Anton Prydumany\n" + line + b"\n9,Vera Uzorava\n")
    assert [entry.id for entry in edition.entries] == ["1", "9"]
    assert complaints(edition) == [(3, column, message)]


BAD_CELLS = [
    ("1985-02-28|1986", "1985-02-30|1986", "birth_date", "no such date in the calendar"),
    ("BY|Poland", "PL|Prussia", "citizenship", "no country that is known"),
    ("Antos", "A" * 1_001, "other_names", "longer than 1,000 characters"),
    ("Antos", "Ant\x00os", "other_names", "characters that are no text were left out"),
]


@pytest.mark.parametrize(("good", "bad", "column", "message"), BAD_CELLS)
def test_a_bad_value_costs_only_itself(tmp_path, good, bad, column, message):
    edition = read(tmp_path, HEADER + ROW.replace(good, bad))
    assert complaints(edition) == [(2, column, message)]
    assert edition.entries[0].identity.citizenships
    assert edition.entries[0].identity.birth_dates


def test_columns_that_are_not_known_or_stand_twice_are_told(tmp_path):
    edition = read(tmp_path, "id,name,colour,name\n1,Anton Prydumany,blue,Vera\n")
    assert complaints(edition) == [
        (1, "name", "two columns have this name; the first is read"),
        (1, "colour", "this column is not read"),
        (1, "name", "two columns have this name; the first is read"),
    ]
    assert edition.entries[0].identity.names[0].full == "Anton Prydumany"


@pytest.mark.parametrize("text", ["id;name\n1;Anton\n", "name,birth_date\nAnton,1985\n", "id,name\n"])
def test_a_table_without_its_columns_or_rows_is_refused(tmp_path, text):
    with pytest.raises(UnusableList, match=r"own\.csv holds no entry") as error:
        read(tmp_path, text)
    assert "columns id and name" in error.value.remedy


def test_s07_own_lists_are_held_to_refusals_too(tmp_path):
    edition = read(tmp_path, "id,name,lists\n1,Anton Prydumany,by_kgb\n2,Vera Uzorava,by_kgb|own\n")
    assert edition.refused == {"by_kgb": 1}
    assert [(entry.id, entry.lists) for entry in edition.entries] == [("2", ("own",))]
