"""`vartai screen` and what belongs to it: data sheets, editions, judgements."""

import hashlib
import json
from pathlib import Path

import click
import polars as pl
import pytest
from click.testing import CliRunner

from vartai.cli import main

PEOPLE = (
    "person_id,name,birth_date,citizenship,act\n"
    "P1,Ona Išgalvota,1990-05-17,BY,schengen_visa\n"
    "P2,Jonas Pramanytas,1985-02-01,BY,schengen_visa\n"
)


def entry(entry_id, name, born):
    return {"id": entry_id, "names": [name], "dob": [born], "lists": ["own"]}


ONA = entry("X1", "Išgalvota Ona", "1990-05-17")
JONAS = entry("X2", "Jonas Pramanytas", "1985-02-01")
SHEET = (
    "origin: here\npublisher: Invented authority\nedition: 2026-03-01\nlicence: none\nretrieved: 2026-03-02\n"
    "sha256: {digest}\npersons: {persons}\nnames: {persons}\ngaps: none known\npersecuting_state: {state}\n"
)


def call(*arguments: object) -> click.testing.Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def write_list(path: Path, *entries: object) -> Path:
    path.write_text("".join(json.dumps(each) + "\n" for each in entries))
    return path


def write_sheet(path: Path, watch_list: Path, state: str = "false") -> Path:
    text = watch_list.read_bytes()
    digest = hashlib.sha256(text).hexdigest()
    path.write_text(SHEET.format(digest=digest, persons=text.count(b"\n"), state=state))
    return path


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


@pytest.fixture
def watch_list(tmp_path: Path) -> Path:
    return write_list(tmp_path / "list.jsonl", ONA, JONAS)


@pytest.fixture
def screened(people: Path, tmp_path: Path):
    """Screens the people with further arguments; gives the result and the hits."""

    def run(*arguments: object, status: int = 0):
        out = tmp_path / "hits.parquet"
        result = call("screen", *arguments, "--people", people, "--out", out, "--processes", 1)
        assert result.exit_code == status, result.output
        return result, pl.read_parquet(out)

    return run


def pairs(hits: pl.DataFrame) -> list[tuple[str, str]]:
    return list(hits.select("person_id", "entry_id").iter_rows())


@pytest.mark.parametrize("missing", ["--list", "--people", "--out"])
def test_screen_says_which_option_is_missing(people, watch_list, tmp_path, missing):
    options = {"--list": watch_list, "--people": people, "--out": tmp_path / "hits.parquet"}
    del options[missing]
    result = call("screen", *(part for option in options.items() for part in option))
    assert result.exit_code == 2
    assert f"Missing option '{missing}'" in result.output


def test_no_data_sheet_stands_beside_every_result_and_is_warned_of(screened, watch_list):
    result, hits = screened("--list", watch_list)
    assert "has no data sheet" in result.stderr
    assert pairs(hits) == [("P1", "X1"), ("P2", "X2")]
    assert hits["data_sheet"].to_list() == ["no data sheet"] * 2
    assert hits["earlier_judgement"].to_list() == [None, None]


def test_the_day_of_the_edition_stands_beside_every_result(screened, watch_list, tmp_path):
    write_sheet(tmp_path / "list.jsonl.sheet.yml", watch_list)
    other = write_list(tmp_path / "other.jsonl", entry("X9", "Ona Išgalvota", "1990-05-17"))
    result, hits = screened("--list", watch_list, "--list", other)
    assert f"{other} has no data sheet" in result.stderr
    assert f"{watch_list} has no data sheet" not in result.stderr
    by_entry = dict(hits.select("entry_id", "data_sheet").iter_rows())
    assert by_entry == {"X1": "2026-03-01", "X2": "2026-03-01", "X9": "no data sheet"}


def test_a_data_sheet_may_be_given(screened, watch_list, tmp_path):
    sheet = write_sheet(tmp_path / "elsewhere.yml", watch_list)
    _, hits = screened("--list", watch_list, "--sheet", sheet)
    assert set(hits["data_sheet"]) == {"2026-03-01"}
    out = tmp_path / "none.parquet"
    arguments = ("--people", tmp_path / "people.csv", "--out", out)
    result = call("screen", "--list", watch_list, "--sheet", sheet, "--sheet", sheet, *arguments)
    assert (result.exit_code, "as often as --list" in result.output) == (2, True)
    result = call("screen", "--list", watch_list, "--sheet", tmp_path / "none.yml", *arguments)
    assert (result.exit_code, "none.yml" in result.output) == (2, True)
    assert not out.exists()


def test_a_data_sheet_of_another_file_is_reported(screened, watch_list, tmp_path):
    sheet = write_sheet(tmp_path / "list.jsonl.sheet.yml", watch_list)
    write_list(watch_list, ONA, JONAS, entry("X3", "Vera Uzorava", "1970-01-02"))
    result, hits = screened("--list", watch_list, status=3)
    assert set(hits["data_sheet"]) == {"no data sheet"}
    assert "has no data sheet" in result.stderr
    assert sheet.name in (tmp_path / "hits-unreadable.csv").read_text()


@pytest.mark.parametrize("command", ["screen", "assess"])
def test_s07_a_list_of_a_persecuting_state_is_refused(people, watch_list, tmp_path, command):
    write_sheet(tmp_path / "list.jsonl.sheet.yml", watch_list, state="true")
    out = tmp_path / "out"
    arguments = ("--list", watch_list, "--people", people, "--at", "2026-03-01", "--out", out)
    result = call(command, *arguments)
    assert result.exit_code == 2
    assert "persecuting state" in result.output
    assert not out.exists()


def test_assess_warns_and_names_the_data_sheet_in_its_summary(people, watch_list, tmp_path):
    other = write_list(tmp_path / "other.jsonl", entry("X9", "Vera Uzorava", "1970-01-02"))
    write_sheet(tmp_path / "other.jsonl.sheet.yml", other)
    out = tmp_path / "out"
    lists = ("--list", watch_list, "--list", other)
    result = call("assess", *lists, "--people", people, "--at", "2026-03-04", "--out", out, "--processes", 1)
    assert result.exit_code == 0, result.output
    assert f"{watch_list} has no data sheet" in result.stderr
    summary = json.loads((out / "summary.json").read_text())
    assert [row["data_sheet"] for row in summary["lists"]] == ["no data sheet", "2026-03-01"]
    report = (out / "report.html").read_text()
    assert "no data sheet" in report
    assert "1\xa0March\xa02026" in report


def test_sheet_drafts_what_the_file_tells_and_overwrites_nothing(watch_list, tmp_path):
    result = call("screen", "sheet", watch_list)
    assert result.exit_code == 0, result.output
    draft = tmp_path / "list.jsonl.sheet.yml"
    assert hashlib.sha256(watch_list.read_bytes()).hexdigest() in draft.read_text()
    before = draft.read_text()
    assert call("screen", "sheet", watch_list).exit_code == 2
    assert draft.read_text() == before
    assert call("screen", "sheet", watch_list, "--out", tmp_path / "other.yml").exit_code == 0
    assert call("screen", "sheet", tmp_path / "none.jsonl").exit_code == 2


def test_compare_lists_what_is_new_gone_and_changed(watch_list, tmp_path):
    newer = write_list(tmp_path / "new.jsonl", {**ONA, "dob": ["1991"]}, entry("X3", "Vera Uzorava", "1970"))
    result = call("screen", "compare", watch_list, newer)
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "added\tX3\tVera Uzorava",
        "removed\tX2\tJonas Pramanytas",
        "changed\tX1\tIšgalvota Ona\tbirth_dates",
    ]
    assert "1 added, 1 removed, 1 changed, 0 the same" in result.stderr
    rows = [
        json.loads(line)
        for line in call("screen", "compare", watch_list, newer, "--json").stdout.splitlines()
    ]
    assert rows[2] == {
        "what": "changed",
        "entry_id": "X1",
        "name": "Išgalvota Ona",
        "fields": ["birth_dates"],
    }


def test_compare_says_3_where_an_edition_has_problems(watch_list, tmp_path):
    newer = tmp_path / "new.jsonl"
    newer.write_text(watch_list.read_text() + "{not json\n")
    result = call("screen", "compare", watch_list, newer)
    assert (result.exit_code, "1 problems" in result.stderr) == (3, True)


def test_since_an_earlier_edition_only_new_and_changed_entries_count(screened, watch_list, tmp_path):
    newer = write_list(tmp_path / "new.jsonl", ONA, {**JONAS, "sex": "m"})
    _, whole = screened("--list", newer)
    result, hits = screened("--list", newer, "--since", watch_list)
    assert pairs(hits) == [("P2", "X2")]
    assert hits.equals(whole.filter(pl.col("entry_id") == "X2"))
    assert "1 entries are new or changed" in result.stderr
    _, none = screened("--list", newer, "--since", newer)
    assert none.is_empty()


def test_judged_hits_are_left_out_until_their_evidence_changes(screened, watch_list, tmp_path):
    screened("--list", watch_list)
    judged = tmp_path / "judged.jsonl"
    hit = ("--hits", tmp_path / "hits.parquet", "--person", "P1", "--entry", "X1", "--judged", judged)
    words = (
        "--verdict",
        "not_the_same_person",
        "--who",
        "A. Officer",
        "--why",
        "another place",
        "--at",
        "2026-03-01",
    )
    result = call("screen", "judge", *hit, *words)
    assert result.exit_code == 0, result.output
    result, hits = screened("--list", watch_list, "--judged", judged)
    assert pairs(hits) == [("P2", "X2")]
    assert "1 hits were left out" in result.stderr
    newer = write_list(tmp_path / "new.jsonl", {**ONA, "dob": ["1990-05-16"]}, JONAS)
    _, hits = screened("--list", newer, "--judged", judged)
    assert pairs(hits) == [("P1", "X1"), ("P2", "X2")]
    assert hits["earlier_judgement"].to_list() == [
        {"verdict": "not_the_same_person", "who": "A. Officer", "when": "2026-03-01", "why": "another place"},
        None,
    ]


def test_a_bad_line_of_judgements_is_reported_and_settles_nothing(screened, watch_list, tmp_path):
    judged = tmp_path / "judged.jsonl"
    judged.write_text('{"person_id": "P1", "entry_id": "X1", "verdict": "same_person"}\n')
    _, hits = screened("--list", watch_list, "--judged", judged, status=3)
    assert len(hits) == 2
    assert "judged.jsonl" in (tmp_path / "hits-unreadable.csv").read_text()


BAD_JUDGEMENTS = [
    ({"--person": "P9"}, "holds no hit of P9 and X1"),
    ({"--who": " "}, "say who judged and why"),
    ({"--hits": "PEOPLE"}, "holds no hits"),
    ({"--hits": "none.parquet"}, "none.parquet"),
    ({"--verdict": "clear"}, "Invalid value for '--verdict'"),
]


@pytest.mark.parametrize(("changes", "words"), BAD_JUDGEMENTS)
def test_judge_says_2_and_why_where_it_can_not(screened, watch_list, tmp_path, changes, words):
    screened("--list", watch_list)
    given = {
        option: tmp_path / "people.csv" if value == "PEOPLE" else value for option, value in changes.items()
    }
    options = {
        "--hits": tmp_path / "hits.parquet",
        "--person": "P1",
        "--entry": "X1",
        "--verdict": "cant_tell",
        "--who": "A. Officer",
        "--why": "no photograph",
        "--judged": tmp_path / "judged.jsonl",
        **given,
    }
    result = call("screen", "judge", *(part for option in options.items() for part in option))
    assert result.exit_code == 2, result.output
    assert words in result.output
    assert not (tmp_path / "judged.jsonl").exists()
