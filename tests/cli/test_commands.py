"""The command line: help with examples, exit statuses, words for people."""

import json
from pathlib import Path

import click
import polars as pl
import pytest
from click.testing import CliRunner

from vartai.cli import main

PEOPLE = (
    "person_id,name,birth_date,citizenship,act,lodged_at,mediation\n"
    "P1,Ona Išgalvota,1990-05-17,BY,schengen_visa,visa_service_abroad,[]\n"
    "P2,Jonas Išgalvotas,1985-02-01,BY,schengen_visa,visa_service_abroad,mfa\n"
)
ENTRY = {
    "id": "X1",
    "names": [{"name": "Išgalvota Ona", "script": "latin", "kind": "primary", "src": "x"}],
    "dob": ["1990-05-17"],
    "cc": [],
    "sex": "f",
    "lists": ["x"],
}


def call(*arguments: object):
    """Run a command as a person would."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


@pytest.fixture
def watch_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.jsonl"
    path.write_text(json.dumps(ENTRY) + "\n")
    return path


def _commands(command: click.Command, path: tuple[str, ...] = ()):
    if isinstance(command, click.Group):
        for name, below in command.commands.items():
            yield from _commands(below, (*path, name))
    else:
        yield path


@pytest.mark.parametrize("path", list(_commands(main)), ids=" ".join)
def test_every_command_has_help_with_an_example(path):
    result = call(*path, "--help")
    assert result.exit_code == 0
    assert f"Example: vartai {' '.join(path)}" in " ".join(result.output.split())


def test_assess_writes_the_outputs_and_ends_well(people, watch_list, tmp_path):
    out = tmp_path / "out"
    result = call("assess", "--people", people, "--list", watch_list, "--at", "2026-03-01", "--out", out)
    assert result.exit_code == 0, result.output
    lodging = pl.read_parquet(out / "findings.parquet").filter(pl.col("asks") == "lodging")
    assert dict(lodging.select("person_id", "outcome").iter_rows())["P2"] == "accepted"
    assert pl.read_parquet(out / "hits.parquet").row(0)[:2] == ("P1", "X1")


def test_assess_says_3_where_some_rows_were_unreadable(people, tmp_path):
    people.write_text(PEOPLE + "P3,Ona Išgalvota,1990-13-17,BY,schengen_visa,visa_service_abroad,[]\n")
    result = call("assess", "--people", people, "--at", "2026-03-01", "--out", tmp_path / "out")
    assert result.exit_code == 3
    assert "1 rows could not be read" in result.output
    assert "1990-13-17" not in result.output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--people", "nobody.csv", "--at", "2026-03-01"), "there is no such file"),
        (("--people", "PEOPLE", "--at", "1 March"), "write YYYY-MM-DD"),
        (("--people", "PEOPLE", "--at", "2026-03-01", "--act", "enter"), "is no act"),
        (("--people", "PEOPLE", "--at", "2026-03-01", "--list", "none.jsonl"), "none.jsonl"),
        (("--people", "PEOPLE"), "Missing option '--at'"),
    ],
)
def test_assess_says_2_and_why_where_it_can_not_begin(people, tmp_path, arguments, words):
    given = [people if argument == "PEOPLE" else argument for argument in arguments]
    result = call("assess", *given, "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert words in result.output
    assert not (tmp_path / "out").exists()


def test_assess_says_2_where_nobody_could_be_read(people, tmp_path):
    people.write_text(PEOPLE.splitlines()[0] + "\nP1,Ona,1990-05-99,BY,schengen_visa,,[]\n")
    result = call("assess", "--people", people, "--at", "2026-03-01", "--out", tmp_path / "out")
    assert result.exit_code == 2
    assert (tmp_path / "out" / "unreadable.csv").read_text().count("\n") == 2


def test_screen_writes_hits_and_with_0_every_candidate(people, watch_list, tmp_path):
    out = tmp_path / "hits.parquet"
    result = call("screen", "--list", watch_list, "--people", people, "--out", out, "--processes", "1")
    assert result.exit_code == 0, result.output
    hits = pl.read_parquet(out)
    columns = ["person_id", "entry_id", "bits", "outcome", "evidence", "data_sheet", "earlier_judgement"]
    assert hits.columns == columns
    assert "P1" in hits["person_id"].to_list()
    call("screen", "--list", watch_list, "--people", people, "--out", out, "--at-least", "0")
    assert pl.read_parquet(out).height >= hits.height
    call("screen", "--list", watch_list, "--people", people, "--out", out, "--at-least", "1000")
    assert pl.read_parquet(out).is_empty()


def test_screen_reports_unreadable_rows_beside_the_hits(people, watch_list, tmp_path):
    people.write_text(PEOPLE + "P3,Ona,1990-05-99,BY,schengen_visa,,[]\n")
    out = tmp_path / "hits.parquet"
    result = call("screen", "--list", watch_list, "--people", people, "--out", out, "--processes", "1")
    assert result.exit_code == 3
    assert "no such date" in (tmp_path / "hits-unreadable.csv").read_text()


def test_demo_makes_assesses_and_writes(tmp_path):
    out = tmp_path / "demo"
    result = call("demo", "--no-serve", "--out", out, "--residents", 200, "--listed", 100, "--processes", 1)
    assert result.exit_code == 0, result.output
    assert "<html" in (out / "results" / "report.html").read_text()
    assert "no data sheet" not in result.output
    assert call("demo", "--no-serve", "--out", out, "--residents", 50, "--listed", 20).exit_code == 0


@pytest.mark.parametrize("language", ["lt", "be", "ru"])
def test_the_report_speaks_the_language_asked_for(people, tmp_path, language):
    out = tmp_path / "out"
    result = call(
        "assess",
        "--people",
        people,
        "--at",
        "2026-03-01",
        "--out",
        out,
        "--processes",
        1,
        "--language",
        language,
    )
    assert result.exit_code == 0, result.output
    page = (out / "report.html").read_text()
    assert f'<html lang="{language}">' in page
    assert "\u27e6" not in page
