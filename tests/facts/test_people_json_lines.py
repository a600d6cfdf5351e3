import json

import pytest
from people_tables import complaints, facts, read, read_one, read_text, write

from vartai.facts import Between
from vartai.facts.people import UnusableTable, open_people
from vartai.facts.people.line_reading import LONGEST_LINE


def lines(*rows) -> str:
    return "".join(
        (row if isinstance(row, str) else json.dumps(row, ensure_ascii=False)) + "\n" for row in rows
    )


def test_typed_values_and_texts_say_the_same(tmp_path):
    typed = {
        "person_id": 17,
        "name": "Ева Выдуманая",
        "other_names": ["Eva", "Ewa"],
        "citizenship": ["RU", "BY"],
        "health_insurance": True,
        "trips_ru_by_12_months": 3,
        "salary_ratio": 1.5,
        "permit_issued_on": "2024-02-29",
        "document_numbers": [1234, "0056"],
        "act": None,
    }
    texts = {
        "person_id": "18",
        "name": "Ева Выдуманая",
        "other_names": "Eva; Ewa",
        "citizenship": "BY;RU",
        "health_insurance": "yes",
        "trips_ru_by_12_months": "3",
        "salary_ratio": "1,5",
        "permit_issued_on": "2024-02-29",
        "document_numbers": "1234;0056",
    }
    people = read_text(tmp_path, lines(typed, texts), "people.jsonl")
    assert people.problems == ()
    assert people.facts["person_id"].to_list() == ["17", "18"]
    assert facts(people, 0) == facts(people, 1)
    assert people.identities[0] == people.identities[1]
    assert people.identities[0].document_numbers == ("1234", "0056")


def test_bounds(tmp_path):
    rows = [
        {"person_id": "1", "name": "A", "sponsor_residence_years": {"at_least": 2}},
        {"person_id": "2", "name": "B", "sponsor_residence_years": {"at_least": None, "at_most": 5}},
        {"person_id": "3", "name": "C", "sponsor_residence_years": 4.5},
        {"person_id": "4", "name": "D"},
        {"person_id": "5", "name": "E", "sponsor_residence_years": {"at_least": 3, "at_most": 3}},
        {"person_id": "6", "name": "F", "sponsor_residence_years": {"more_than": 3}},
    ]
    people = read_text(tmp_path, lines(*rows), "people.ndjson")
    assert complaints(people) == [(6, "sponsor_residence_years", '{"more_than": 3}')]
    assert people.facts["sponsor_residence_years"].to_list() == [None, None, 4.5, None, 3]
    assert people.facts["sponsor_residence_years@low"].to_list() == [2, 0, 4.5, None, 3]
    assert people.facts["sponsor_residence_years@high"].to_list() == [None, 5, 4.5, None, 3]
    assert facts(people, 0) == {"sponsor_residence_years": Between(2, None)}
    assert facts(people, 1) == {"sponsor_residence_years": Between(0, 5)}
    assert facts(people, 3) == {}


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "no JSON"),
        ("[1]", "no JSON object"),
        ('"p1"', "no JSON object"),
        ('{"person_id": "1", "person_id": "2"}', "twice"),
        ('{"person_id": "1", "salary_ratio": NaN}', "NaN is no number"),
        ('{"person_id": "1", "name": "\\ud800"}', "half a character"),
        ("[" * 100_000, "no JSON"),
        ('{"person_id": "1", "name": ' + "[" * 900 + "]" * 900 + "}", "nested too deeply"),
        ('{"person_id": "1", "name": ' + '{"a": ' * 60 + "1" + "}" * 61, "nested too deeply"),
        ('{"person_id": "1", "salary_ratio": ' + "9" * 5000 + "}", "no JSON"),
        ('{"person_id": "1", "name": "' + "x" * LONGEST_LINE + '"}', "too long"),
    ],
)
def test_bad_lines_spoil_themselves_only(tmp_path, line, said):
    people = read_text(
        tmp_path, lines({"person_id": "a", "name": "A"}, line, "", {"person_id": "b"}), "p.jsonl"
    )
    assert people.facts["row"].to_list() == [1, 4]
    assert [problem.row for problem in people.problems] == [2]
    assert said in people.problems[0].message
    assert (people.rows, people.unreadable) == (3, 1)


def test_a_line_in_another_encoding(tmp_path):
    content = lines({"person_id": "a", "name": "A"}).encode() + '{"person_id": "Імя"}\n'.encode("cp1251")
    people = read_text(tmp_path, content, "p.jsonl")
    assert complaints(people) == [(2, "", "")]
    assert "UTF-8" in people.problems[0].message


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("person_id", 1.5),
        ("person_id", True),
        ("name", 3),
        ("name", "A\0"),
        ("other_names", {"a": 1}),
        ("other_names", [3]),
        ("document_numbers", [1.5]),
        ("birth_date", True),
        ("sex", "x"),
        ("citizenship", [1]),
        ("citizenship", ["RU", None]),
        ("health_insurance", 1),
        ("trips_ru_by_12_months", 1.5),
        ("trips_ru_by_12_months", -1),
        ("trips_ru_by_12_months", True),
        ("salary_ratio", 1e999),
        pytest.param("salary_ratio", 10**400, id="beyond any float"),
        ("permit_issued_on", 2024),
        ("procedure", True),
    ],
)
def test_wrong_types_are_problems_never_unknown(tmp_path, name, value):
    row = json.dumps({"person_id": "1", "name": "A"} | {name: value}).replace("Infinity", "1e999")
    people = read_text(tmp_path, lines(row, {"person_id": "2"}), "p.jsonl")
    assert [(problem.row, problem.column) for problem in people.problems] == [(1, name)]
    assert people.facts["person_id"].to_list() == ["2"]


def test_many_brackets_are_not_deep(tmp_path):
    row = {"person_id": "1", "name": "A", "oddity": [[] for _ in range(100)]}
    assert read_text(tmp_path, lines(row), "p.jsonl").facts.height == 1


def test_a_new_key_is_named_where_it_first_stands(tmp_path):
    rows = [{"person_id": str(n), "name": "A"} | ({"sexx": "m"} if n > 2 else {}) for n in range(6)]
    for size in (1, 2, 100):
        parts = read(write(tmp_path, "p.jsonl", lines(*rows)), size)
        problems = [problem for part in parts for problem in part.problems]
        assert [(p.row, p.column) for p in problems] == [(0, "sexx")]
        assert "first in row 4" in problems[0].message
        assert "did you mean 'sex'?" in problems[0].remedy
        assert sum(part.facts.height for part in parts) == 6


def test_a_table_without_names_says_so_at_its_end(tmp_path):
    parts = read(write(tmp_path, "p.jsonl", lines({"person_id": "1"})))
    assert [(p.row, p.column) for part in parts for p in part.problems] == [(0, "name")]
    assert parts[0].facts.height == 1


def test_rows_without_id(tmp_path):
    people = read_text(tmp_path, lines({"name": "A"}), "p.jsonl")
    assert complaints(people) == [(1, "person_id", "")]


def test_keys_that_are_values_are_refused(tmp_path):
    path = write(tmp_path, "p.jsonl", lines(*({f"key {n}": 1} for n in range(2500))))
    with pytest.raises(UnusableTable, match="different keys"):
        list(open_people(path).batches(1000))


def test_nothing_but_empty_lines(tmp_path):
    path = write(tmp_path, "p.jsonl", "\n\n")
    assert open_people(path).rows_hint == 2
    assert read_one(path).rows == 0


def test_numbers_too_long_for_any_column_type(tmp_path):
    people = read_text(
        tmp_path, lines({"person_id": 1 << 80, "name": "A", "salary_ratio": 1 << 70}), "p.jsonl"
    )
    assert people.facts["person_id"].to_list() == [str(1 << 80)]
    assert facts(people) == {"salary_ratio": 1 << 70}
