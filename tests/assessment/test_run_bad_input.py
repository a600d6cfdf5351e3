"""Bad input never stops the good: each complaint names file, row, column, value and remedy."""

import polars as pl
import pytest
from invented_run import assess_csv, plan, silent, table, unreadable

from vartai.assessment import run

GOOD = "G1,Ona Išgalvota,1990-05-17,BY,entry,true\n"
HEAD = "person_id,name,birth_date,citizenship,act,persecuted\n"


@pytest.mark.parametrize(
    ("row", "column", "message"),
    [
        ("B,Jonas Išgalvotas,1990-02-30,BY,entry,true\n", "birth_date", "no such date"),
        ("B,Jonas Išgalvotas,1990-02-03,BYX,entry,true\n", "citizenship", "unknown code"),
        ("B,Jonas Išgalvotas,1990-02-03,BY,enter,true\n", "act", "unknown code"),
        ("B,Jonas Išgalvotas,1990-02-03,BY,entry,perhaps\n", "persecuted", "neither true nor false"),
        ("G1,Jonas Išgalvotas,1990-02-03,BY,entry,true\n", "person_id", ""),
        (",Jonas Išgalvotas,1990-02-03,BY,entry,true\n", "person_id", ""),
        ("B,Jonas Išgalvotas,1990-02-03,BY,entry\n", "", ""),
        ("B,Jonas Išgalvotas,1990-02-03,BY,entry,true,more\n", "", ""),
    ],
)
def test_one_bad_row_leaves_the_others_assessed(tmp_path, row, column, message):
    done = assess_csv(tmp_path, HEAD + GOOD + row + GOOD.replace("G1", "G2"))
    out = tmp_path / "out"
    assert (done.rows, done.unreadable) == (3, 1)
    assert set(table(out, "findings")["person_id"]) == {"G1", "G2"}
    [complaint] = unreadable(out)
    assert complaint["file"] == "people.csv"
    assert complaint["row"] == "3"
    assert column in complaint["column"]
    assert message in complaint["message"]
    assert complaint["remedy"]


def test_broken_encoding_costs_one_row(tmp_path):
    done = assess_csv(tmp_path, (HEAD + GOOD).encode() + b"B,\xff\xfe,1990-02-03,BY,entry,true\n")
    assert (done.rows, done.unreadable) == (2, 1)
    assert set(table(tmp_path / "out", "findings")["person_id"]) == {"G1"}


def test_a_truncated_parquet_is_refused_with_a_remedy(tmp_path):
    path = tmp_path / "people.parquet"
    pl.DataFrame({"person_id": ["A"], "name": ["Ona Išgalvota"], "act": ["entry"]}).write_parquet(path)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(ValueError, match=r"people\.parquet"):
        run(plan(path, [], tmp_path / "out"), silent)


def test_malformed_list_lines_are_complaints_beside_those_about_people(tmp_path):
    people = tmp_path / "people.csv"
    people.write_text(HEAD + GOOD)
    listed = tmp_path / "list.jsonl"
    listed.write_text(
        '{"id": "X1", "names": [{"name": "Ona Išgalvota", "script": "latin", "kind": "primary", "src": "x"}],'
        ' "dob": ["1990-05-17"], "cc": [], "sex": null, "lists": ["x"]}\n{"id": "X2", "names": \n'
    )
    run(plan(people, [listed], tmp_path / "out"), silent)
    [complaint] = unreadable(tmp_path / "out")
    assert (complaint["file"], complaint["row"]) == ("list.jsonl", "2")
    assert table(tmp_path / "out", "hits")["entry_id"].to_list() == ["X1"]


def test_a_cell_that_looks_like_a_formula_is_made_harmless(tmp_path):
    assess_csv(tmp_path, HEAD + GOOD + "B,Jonas Išgalvotas,=1+1,BY,entry,true\n")
    assert unreadable(tmp_path / "out")[0]["value"] == "'=1+1"
