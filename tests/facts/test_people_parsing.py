import json
import pickle
from datetime import date

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from people_tables import DAY, complaints, facts, read, read_text, table, write

from properties import tried
from vartai.facts import BadValue, Between, Kind, read_value
from vartai.facts.people import RawBatch, UnusableTable, facts_of, open_people, read_batch
from vartai.facts.reading import vocabulary


def test_kinds_of_facts_from_texts(tmp_path):
    columns = (
        "person_id,name,citizenship,health_insurance,trips_ru_by_12_months,salary_ratio,permit_issued_on,act"
    )
    people = read_text(
        tmp_path,
        table(
            'p1,A,RU; BY;RU,YES,3,"1,5",2024-02-29,trp_renewal',
            "p2,B,[],0,0,0.25,2023-01-01,",
            "p3,C,,,,, ,",
            columns=columns,
        ),
    )
    assert people.problems == ()
    assert people.facts["citizenship"].to_list() == [["BY", "RU"], [], None]
    assert people.facts["health_insurance"].to_list() == [True, False, None]
    assert people.facts["trips_ru_by_12_months"].to_list() == [3.0, 0.0, None]
    assert people.facts["salary_ratio"].to_list() == [1.5, 0.25, None]
    assert people.facts["permit_issued_on"].to_list() == [date(2024, 2, 29), date(2023, 1, 1), None]
    assert people.facts["act"].to_list() == ["trp_renewal", None, None]
    assert facts(people, 2) == {}


@pytest.mark.parametrize(
    ("name", "cell", "said"),
    [
        ("health_insurance", "maybe", "neither true nor false"),
        ("trips_ru_by_12_months", "1.5", "not a whole number"),
        ("working_capacity_percent", "101", "outside the possible range"),
        ("salary_ratio", "much", "not a number"),
        ("permit_issued_on", "2025-02-29", "no such date"),
        ("permit_issued_on", "2025-02", "date"),
        ("citizenship", "BY;Belarus", "unknown code"),
        ("procedure", "fast", "unknown code"),
        ("birth_date", "1985-02-30", "no such date"),
        ("birth_date", "28.02.1985", "not a date"),
        ("birth_date", "2026-11-25", "lies after 2026-11-24"),
        ("birth_date", "2027", "lies after 2026-11-24"),
        ("birth_date", "1890", "older than 130 years"),
        ("sex", "woman", "sex not understood"),
        pytest.param("citizenship", "[" * 100_000, "", id="endless brackets"),
    ],
)
def test_a_bad_cell_is_named_and_its_row_left_out(tmp_path, name, cell, said):
    people = read_text(tmp_path, table(f"p1,A,{cell}", "p2,B,", columns=f"person_id,name,{name}"))
    assert people.facts["person_id"].to_list() == ["p2"]
    assert len(people.identities) == 1
    assert complaints(people) == [(2, name, cell)]
    assert said in people.problems[0].message
    assert people.problems[0].remedy
    assert people.problems[0].file == "people.csv"
    assert (people.rows, people.unreadable) == (2, 1)


def test_every_bad_cell_of_a_row_is_named_in_the_order_of_columns(tmp_path):
    people = read_text(tmp_path, table("p1,A,1985-13-01,x,nothing", "p1,A,,x,"))
    assert complaints(people) == [
        (2, "birth_date", "1985-13-01"),
        (2, "age_years", "x"),
        (2, "act", "nothing"),
        (3, "person_id", "p1"),
        (3, "age_years", "x"),
    ]
    assert (people.rows, people.unreadable) == (2, 2)


def test_ids_are_needed_and_unique_over_the_whole_file(tmp_path):
    rows = ["p1,A", " ,B", "p2,C", " p1 ,D", ",E", "p3,F", "p2,G"]
    path = write(tmp_path, "people.csv", table(*rows, columns="person_id,name"))
    for size in (1, 2, 3, 100):
        parts = read(path, size)
        assert [row for part in parts for row in part.facts["row"]] == [2, 4, 7]
        problems = [problem for part in parts for problem in part.problems]
        assert [(p.row, p.value) for p in problems] == [(3, ""), (5, "p1"), (6, ""), (8, "p2")]
        assert "row 2" in problems[1].message
        assert "row 4" in problems[3].message


def test_the_first_row_of_an_id_counts_even_if_it_is_bad(tmp_path):
    people = read_text(tmp_path, table("p1,A,1985-99", "p1,A,1985", columns="person_id,name,birth_date"))
    assert complaints(people) == [(2, "birth_date", "1985-99"), (3, "person_id", "p1")]


def test_skipped_batches_still_count(tmp_path):
    rows = [f"p{n % 7},A" for n in range(20)]
    file = open_people(write(tmp_path, "people.csv", table(*rows, columns="person_id,name")))
    whole = list(file.batches(3))
    rest = list(file.batches(3, skip=2))
    assert [batch.number for batch in whole] == list(range(7))
    assert [batch.number for batch in rest] == [2, 3, 4, 5, 6]
    assert [problem.row for batch in rest for problem in batch.problems] == list(range(9, 22))
    for old, new in zip(whole[2:], rest, strict=True):
        assert old.problems == new.problems
        assert old.frame.equals(new.frame)
        assert old.first_row == new.first_row
    assert list(file.batches(3, skip=100)) == []
    with pytest.raises(ValueError, match="at least one row"):
        next(file.batches(0))


def test_batches_cross_to_other_processes(tmp_path):
    file = open_people(write(tmp_path, "people.jsonl", '{"person_id": 1, "salary_ratio": {"at_least": 1}}\n'))
    batch = next(file.batches(5))
    again = pickle.loads(pickle.dumps(batch))
    assert isinstance(again, RawBatch)
    assert set(again.columns) == {"person_id", "salary_ratio"}
    one, other = (read_batch(b, vocabulary(), DAY) for b in (batch, again))
    assert one.facts.equals(other.facts)
    assert facts_of(pickle.loads(pickle.dumps(one)), 0) == {"salary_ratio": Between(1, None)}
    error = pickle.loads(pickle.dumps(UnusableTable("a.csv", "bad", "mend it")))
    assert (error.file, error.message, error.remedy) == ("a.csv", "bad", "mend it")


class TestAct:
    columns = "person_id,name,act"

    def test_a_given_act_overrides_the_column_whatever_it_says(self, tmp_path):
        text = table("p1,A,trp_renewal", "p2,B,nonsense", "p3,C,", columns=self.columns)
        people = read_text(tmp_path, text, act="trp_first")
        assert people.problems == ()
        assert people.facts["act"].to_list() == ["trp_first"] * 3

    def test_a_given_act_needs_no_column(self, tmp_path):
        people = read_text(
            tmp_path, table("p1,A", columns="person_id,name"), act="trp_first", act_required=True
        )
        assert people.problems == ()
        assert facts(people) == {"act": "trp_first"}

    def test_a_missing_act_is_unknown(self, tmp_path):
        people = read_text(tmp_path, table("p1,A", columns="person_id,name"))
        assert people.problems == ()
        assert "act" not in people.facts.columns

    def test_a_missing_act_is_a_problem_where_one_is_required(self, tmp_path):
        text = table("p1,A,trp_renewal", "p2,B,", "p3,C,nonsense", columns=self.columns)
        people = read_text(tmp_path, text, act_required=True)
        assert complaints(people) == [(3, "act", ""), (4, "act", "nonsense")]
        people = read_text(tmp_path, table("p1,A", columns="person_id,name"), act_required=True)
        assert complaints(people) == [(2, "act", "")]

    def test_an_act_that_is_none_is_the_callers_error(self, tmp_path):
        with pytest.raises(BadValue):
            read_text(tmp_path, table("p1,A", columns="person_id,name"), act="nonsense")


_CELLS = {
    Kind.BOOL: ["true", "FALSE", "Yes", "0", "2", "ja", True, False],
    Kind.INT: [
        "0",
        " 17",
        "1e1",
        "1,0",
        "1.5",
        "-1",
        "nan",
        "١",
        3,
        4.0,
        4.5,
        -2,
        {"at_least": 2},
        {"at_most": 1},
        {},
    ],
    Kind.DECIMAL: ["0.5", "1,5", "inf", "1_0", "x", 2, 2.25, -0.5, {"at_least": 2.5, "at_most": 3}],
    Kind.DATE: ["2024-02-29", "2023-02-29", "20240229", "2024-W01-1", "x", 5],
    Kind.CODE: ["urgent", "Urgent", "trp_renewal", "BY", 1, True],
    Kind.CODES: ["BY", "RU;BY", "[]", '["RU"]', "[", "BY;;", ["RU", "BY"], [], ["x"], [1], {"a": 1}],
}


@tried(20, 120)
@given(st.data())
def test_a_table_reads_cells_as_a_single_case_does(tmp_path_factory, data):
    known = vocabulary()
    kinds = {
        kind: [fact for fact in known if fact.kind is kind and fact.name != "age_years"] for kind in Kind
    }
    chosen = [data.draw(st.sampled_from(kinds[kind])) for kind in Kind]
    cells = {
        fact.name: data.draw(
            st.lists(
                st.sampled_from([None, "", *_CELLS[fact.kind]]) | st.text(max_size=3), min_size=6, max_size=6
            )
        )
        for fact in chosen
    }
    rows = [{"person_id": n} | {name: column[n] for name, column in cells.items()} for n in range(6)]
    path = tmp_path_factory.mktemp("cells") / "people.jsonl"
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    people = read(path)[0]
    found = {row: facts_of(people, at) for at, row in enumerate(people.facts["row"])}
    problems = {(problem.row, problem.column) for problem in people.problems}
    for number, row in enumerate(rows, 1):
        values, bad = {}, set()
        for fact in chosen:
            try:
                values[fact.name] = read_value(fact, row[fact.name])
            except BadValue:
                bad.add((number, fact.name))
        assert {problem for problem in problems if problem[0] == number} == bad
        if not bad:
            assert found[number] == {name: value for name, value in values.items() if value is not None}
        else:
            assert number not in found


def test_columns_come_in_the_order_of_the_vocabulary(tmp_path):
    columns = "name,salary_ratio,act,person_id,citizenship"
    people = read_text(tmp_path, table("A,1,,p1,", columns=columns))
    assert people.facts.columns == ["person_id", "row", "citizenship", "act", "salary_ratio"]
    assert people.facts.schema["act"] == pl.String
