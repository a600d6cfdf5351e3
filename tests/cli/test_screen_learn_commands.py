"""`vartai screen learn`: a population table from a table of people, and nobody in it."""

import stat
from pathlib import Path

import pytest
from click.testing import CliRunner

from vartai.cli import main
from vartai.screening.population.population_reading import read_population
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.word import word


def learn(people: Path, out: Path, *more: object):
    arguments = ["--people", people, "--out", out, "--at", "2026-03-01", "--processes", 1, *more]
    return CliRunner().invoke(main, ["screen", "learn", *map(str, arguments)])


@pytest.fixture
def people(tmp_path: Path) -> Path:
    rows = [f"P{number},Ona,Išgalvotytė,1990-05-17" for number in range(9)]
    rows += ["Q,Валяр'ян,Небывалаў,1985-02-30", "R,,,1985-02-28"]
    path = tmp_path / "people.csv"
    path.write_text("\n".join(["person_id,given_name,family_name,birth_date", *rows]) + "\n", "utf-8")
    return path


def test_it_counts_names_and_nothing_else(people, tmp_path):
    out = tmp_path / "residents.population"
    result = learn(people, out)
    assert result.exit_code == 0, result.output
    found = read_population(out)
    assert found.people == 10
    assert found.bearers(word("Ona"), Closeness.SAME) == 9
    assert "1 people have no name" in " ".join(result.output.split())
    assert found.digest in "".join(result.output.split())


def test_s05_only_its_owner_reads_the_table_and_nobody_stands_in_it(people, tmp_path):
    out = tmp_path / "residents.population"
    learn(people, out)
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    kept = out.read_text("utf-8")
    assert word("Небывалаў").sounds[0] not in kept
    assert '"rare_words": 2' in kept


def test_the_bytes_do_not_depend_on_how_the_table_was_cut(people, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    learn(people, first)
    learn(people, second, "--batch", 2)
    assert first.read_bytes() == second.read_bytes()


def test_unreadable_names_are_told_and_the_others_counted(people, tmp_path):
    with people.open("a", encoding="utf-8") as file:
        file.write("P0,Ona,Išgalvotytė,1990-05-17\n")
    out = tmp_path / "residents.population"
    result = learn(people, out)
    assert result.exit_code == 3
    found = read_population(out)
    assert (found.people, found.bearers(word("Ona"), Closeness.SAME)) == (10, 9)
    assert "person_id" in (tmp_path / "residents.population-unreadable.csv").read_text("utf-8")


@pytest.mark.parametrize(
    ("content", "words"),
    [("person_id,birth_date\nP1,1990-05-17\n", "no name could be read"), ("", "people.csv")],
)
def test_a_table_without_names_makes_no_population(tmp_path, content, words):
    people = tmp_path / "people.csv"
    people.write_text(content)
    result = learn(people, tmp_path / "out")
    assert result.exit_code == 2
    assert words in " ".join(result.output.split())
    assert not (tmp_path / "out").exists()
