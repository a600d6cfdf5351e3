"""`vartai screen show` and `vartai screen index`: one person explained, and an index kept between runs."""

import json
import re
import stat
from pathlib import Path
from xml.etree import ElementTree

import polars as pl
import pytest
from test_screen_commands import JONAS, ONA, PEOPLE, call, entry, write_list, write_sheet

from vartai.assessment import running
from vartai.screening.explaining.saying import hit_catalogue
from vartai.words import LANGUAGES

NAMED = entry("X3", "Vera Uzorava", "1970-01-02")
LIMITS = """\
version: 1
day: '2026-02-01'
used_by: Invented office
lists: {lists}
population: {population}
people: {people}
with_date: {{hit_from: 60, look_closer_from: 59.5}}
without_date: {{hit_from: 60, look_closer_from: 59.5}}
measured: {{}}
"""
OUTPUTS = (
    "findings.parquet",
    "hits.parquet",
    "questions.parquet",
    "unreadable.csv",
    "summary.json",
    "report.html",
)


@pytest.fixture
def watch_list(tmp_path: Path) -> Path:
    path = write_list(tmp_path / "list.jsonl", ONA, JONAS, NAMED)
    write_sheet(tmp_path / "list.jsonl.sheet.yml", path)
    return path


@pytest.fixture
def kept(watch_list, tmp_path) -> Path:
    out = tmp_path / "list.index"
    result = call("screen", "index", "--list", watch_list, "--out", out)
    assert result.exit_code == 0, result.output
    assert "3 entries indexed" in result.output
    return out


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(PEOPLE)
    return path


def show(*arguments: object, status: int = 0):
    result = call("screen", "show", *arguments)
    assert result.exit_code == status, result.output
    return result


def plain(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hit_is_shown_part_by_part_in_each_language(kept, language):
    name = ("--name", "Ona Išgalvota", "--born", "1990-05-17", "--citizenship", "by", "--sex", "f")
    text = plain(show("--index", kept, *name, "--language", language).stdout)
    say = hit_catalogue(language).say
    for key in (
        "hit_outcome-hit",
        "hit_meaning-hit",
        "against-heading",
        "settle-heading",
        "ask-safely",
        "belief-heading",
    ):
        assert say(key) in text
    assert re.search(r"█", text)
    assert not re.search(r"[a-z]+_[a-z]+", text)


def test_a_name_alone_is_said_to_decide_nothing(kept):
    text = plain(show("--index", kept, "--name", "Jonas Pramanytas").stdout)
    assert "The name alone can’t decide who somebody is" in text
    assert "The same date of birth on both sides" in text


def test_s09_who_is_not_found_is_told_the_lists_and_days(kept):
    text = plain(show("--index", kept, "--name", "Kitas Žmogus", "--born", "1999").stdout)
    assert "Not found on these lists (list, edition of 1 March 2026, entries: 3); this says nothing" in text
    assert "alone" not in text
    found = json.loads(show("--index", kept, "--name", "Kitas Žmogus", "--json").stdout)
    assert (found["found"], found["hits"], found["lists"][0]["data_sheet"]) == (0, [], "2026-03-01")


def test_a_row_of_a_table_is_shown_as_its_options_would_be(kept, people):
    row = show("--index", kept, "--people", people, "--person", "P1", "--json")
    own = show(
        "--index", kept, "--name", "Ona Išgalvota", "--born", "1990-05-17", "--citizenship", "BY", "--json"
    )
    by_row, by_options = json.loads(row.stdout), json.loads(own.stdout)
    assert by_row.pop("person_id") == "P1"
    assert by_options.pop("person_id") == ""
    for found in (by_row, by_options):
        del found["hits"][0]["person_id"]
    assert by_row == by_options
    (hit,) = by_row["hits"]
    assert hit["outcome"] == "hit"
    assert sum(step["bits"] for step in hit["steps"]) == hit["bits"] == hit["steps"][-1]["sum"]


def test_one_entry_or_all_are_explained(watch_list, tmp_path):
    twin = write_list(tmp_path / "twin.jsonl", entry("X9", "Ona Išgalvota", "1961-02-03"))
    lists = ("--list", watch_list, "--list", twin, "--name", "Ona Išgalvota", "--born", "1990-05-17")
    heading = hit_catalogue("en").say("against-heading")
    first = show(*lists).stdout
    assert (first.count(heading), "Other entries" in first) == (1, True)
    assert "Considered and rejected: entry X9" in plain(first)
    everything = show(*lists, "--all").stdout
    assert (everything.count(heading), "Other entries" in everything) == (2, False)
    other = plain(show(*lists, "--entry", "X9").stdout)
    assert "Entry X9, on: own" in other and "Hit: entry X1" in other
    assert [hit["entry_id"] for hit in json.loads(show(*lists, "--json").stdout)["hits"]] == ["X1", "X9"]
    assert "not among those found" in show(*lists, "--entry", "X77", status=2).output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "say whom to look up"),
        (("--name", " "), "say whom to look up"),
        (("--name", "Ona", "--born", "17.5.1990"), "not a date"),
        (("--name", "Ona", "--citizenship", "XX"), "'XX' is no code of a state"),
        (("--person", "P1"), "either --name with what else is known"),
        (("--people", "people.csv"), "either --name with what else is known"),
        (("--people", "people.csv", "--person", "P1", "--name", "Ona"), "either --name"),
        (("--people", "people.csv", "--person", "P9"), "no row with the person_id 'P9'"),
        (("--name", "Ona", "--base-rate", "1"), "base-rate"),
    ],
)
def test_who_is_asked_about_must_be_said_rightly(kept, people, arguments, words):
    given = [people if argument == "people.csv" else argument for argument in arguments]
    assert words in plain(show("--index", kept, *given, status=2).output)


def test_lists_or_an_index_are_needed_and_not_both(kept, watch_list):
    assert "--list" in show("--name", "Ona", status=2).output
    assert (
        "either --index or --list"
        in show("--index", kept, "--list", watch_list, "--name", "Ona", status=2).output
    )


def test_residents_and_limits_are_used_and_named(kept, tmp_path, monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    table = tmp_path / "residents.population"
    rows = "".join(f"R{at},Ona Kitokia\n" for at in range(40))
    residents = tmp_path / "residents.csv"
    residents.write_text("person_id,name\n" + rows)
    assert call("screen", "learn", "--people", residents, "--out", table, "--at", "2026-01-31").exit_code == 0
    limits = tmp_path / "limits.yml"
    limits.write_text(LIMITS.format(lists="a" * 64, population="none", people="b" * 64))
    asked = ("--index", kept, "--name", "Ona Išgalvota", "--born", "1990-05-17", "--population", table)
    text = plain(show(*asked).stdout)
    assert "Borne by 1 of 3 listed and 40 of 40 residents" in text
    result = show(*asked, "--limits", limits)
    assert "were tuned with another population table" in plain(result.stderr)
    assert "Look closer from 59.5 bits, hit from 60.0 bits" in plain(result.stdout)
    assert "Limits: set on 1 February 2026 for: Invented office" in plain(result.stdout)


def test_screen_and_assess_say_the_same_with_a_kept_index(kept, watch_list, people, tmp_path):
    for name, source in (("list", ("--list", watch_list)), ("index", ("--index", kept))):
        hits = tmp_path / f"{name}.parquet"
        result = call("screen", *source, "--people", people, "--out", hits, "--processes", 1)
        assert result.exit_code == 0, result.output
        out = tmp_path / f"assessed-{name}"
        result = call(
            "assess", *source, "--people", people, "--out", out, "--at", "2026-03-01", "--processes", 1
        )
        assert result.exit_code == 0, result.output
    assert pl.read_parquet(tmp_path / "list.parquet").equals(pl.read_parquet(tmp_path / "index.parquet"))
    for name in OUTPUTS:
        whole = [(tmp_path / f"assessed-{source}" / name).read_bytes() for source in ("list", "index")]
        assert whole[0] == whole[1], name


def test_since_an_earlier_edition_holds_with_a_kept_index(kept, people, tmp_path):
    before = write_list(tmp_path / "before.jsonl", ONA, NAMED)
    out = tmp_path / "hits.parquet"
    result = call(
        "screen", "--index", kept, "--since", before, "--people", people, "--out", out, "--processes", 1
    )
    assert result.exit_code == 0, result.output
    assert pl.read_parquet(out)["entry_id"].to_list() == ["X2"]


def test_what_could_not_be_read_of_a_list_is_told_by_every_run_with_its_index(watch_list, people, tmp_path):
    with watch_list.open("a") as file:
        file.write("not JSON\n")
    kept = tmp_path / "kept"
    result = call("screen", "index", "--list", watch_list, "--out", kept)
    assert result.exit_code == 3
    assert "list.jsonl" in (tmp_path / "kept-unreadable.csv").read_text()
    out = tmp_path / "hits.parquet"
    result = call("screen", "--index", kept, "--people", people, "--out", out, "--processes", 1)
    assert result.exit_code == 3
    assert "has no data sheet" in result.stderr
    assert "list.jsonl" in (tmp_path / "hits-unreadable.csv").read_text()
    show("--index", kept, "--name", "Ona Išgalvota", status=3)


def test_an_index_replaces_an_index_and_nothing_else(kept, watch_list, tmp_path):
    assert call("screen", "index", "--list", watch_list, "--out", kept).exit_code == 0
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "letter.txt").touch()
    for out in (letters, watch_list):
        result = call("screen", "index", "--list", watch_list, "--out", out)
        assert (result.exit_code, "something else than an index" in result.output) == (2, True)
    assert (letters / "letter.txt").exists()


@pytest.mark.parametrize("command", ["screen", "assess", "show"])
def test_an_index_that_is_not_whole_is_refused(kept, people, tmp_path, command):
    (kept / "editions.json").unlink()
    more = {
        "screen": ("--people", people, "--out", tmp_path / "hits.parquet"),
        "assess": ("--people", people, "--out", tmp_path / "out", "--at", "2026-03-01"),
        "show": ("--name", "Ona"),
    }[command]
    names = ("screen", "show") if command == "show" else (command,)
    result = call(*names, "--index", kept, *more)
    assert result.exit_code == 2
    assert "make it again from the lists with `vartai screen index`" in plain(result.output)


def test_assess_uses_and_states_limits_and_residents(kept, watch_list, people, tmp_path):
    table, out = tmp_path / "residents.population", tmp_path / "out"
    assert call("screen", "learn", "--people", people, "--out", table, "--at", "2026-01-31").exit_code == 0
    population = re.search(r'"sha256": "(\w+)"', table.read_text()).group(1)
    shipped = ("--people", people, "--at", "2026-03-01", "--processes", 1)
    assert call("assess", "--index", kept, *shipped, "--out", out).exit_code == 0
    summary = json.loads((out / "summary.json").read_text())
    assert (summary["population"], summary["limits"]["day"]) == (None, None)
    assert summary["limits"]["with_date"] == {"hit_from": 18.0, "look_closer_from": 12.0}
    assert set(pl.read_parquet(out / "hits.parquet")["outcome"]) == {"hit"}

    limits = tmp_path / "limits.yml"
    digest = json.loads((kept / "editions.json").read_text())["index"]
    limits.write_text(LIMITS.format(lists=digest, population=population, people="b" * 64))
    own = ("--population", table, "--limits", limits, "--overwrite")
    assert call("assess", "--index", kept, *shipped, "--out", out, *own).exit_code == 0
    summary = json.loads((out / "summary.json").read_text())
    assert summary["population"] == {"day": "2026-01-31", "digest": population, "people": 2}
    assert summary["limits"] == {
        "day": "2026-02-01",
        "used_by": "Invented office",
        "fit": True,
        "with_date": {"hit_from": 60.0, "look_closer_from": 59.5},
        "without_date": {"hit_from": 60.0, "look_closer_from": 59.5},
    }
    assert "hit" not in pl.read_parquet(out / "hits.parquet")["outcome"].to_list()
    page = (out / "report.html").read_text()
    assert "look closer from 59.5 bits, hit from 60.0 bits" in page
    assert f"digest {population[:12]}" in page and "Invented office" in page


def test_limits_without_lists_are_refused(people, tmp_path):
    result = call(
        "assess", "--people", people, "--at", "2026-03-01", "--out", tmp_path / "out", "--limits", "x.yml"
    )
    assert (result.exit_code, "give --list or --index" in plain(result.output)) == (2, True)


def test_an_interrupted_run_goes_on_with_the_same_limits_only(kept, people, tmp_path, monkeypatch):
    def broken(*_: object) -> None:
        raise KeyboardInterrupt

    shipped = (
        "--index",
        kept,
        "--people",
        people,
        "--at",
        "2026-03-01",
        "--processes",
        1,
        "--out",
        tmp_path / "out",
    )
    with monkeypatch.context() as patched:
        patched.setattr(running, "_finish", broken)
        assert call("assess", *shipped).exit_code == 130
    limits = tmp_path / "limits.yml"
    limits.write_text(LIMITS.format(lists="a" * 64, population="none", people="b" * 64))
    result = call("assess", *shipped, "--resume", "--limits", limits)
    assert (result.exit_code, "limits changed" in plain(result.output)) == (2, True)
    assert call("assess", *shipped, "--resume").exit_code == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_waterfall_is_drawn_into_a_file_of_its_owner(kept, tmp_path, language):
    picture = tmp_path / "hit.svg"
    asked = ("--index", kept, "--picture", picture, "--language", language)
    show(*asked, "--name", "Ona Išgalvota", "--born", "1961-02-03")
    assert stat.S_IMODE(picture.stat().st_mode) == 0o600
    drawn = ElementTree.fromstring(picture.read_text("utf-8"))
    texts = " ".join(each.text or "" for each in drawn.iter("{http://www.w3.org/2000/svg}text"))
    say = hit_catalogue(language).say
    assert say("hit_outcome-considered_and_rejected") in texts
    assert "Išgalvota" in texts and "−19" in texts
    picture.unlink()
    result = show(*asked, "--name", "Kitas Žmogus")
    assert "nothing to draw" in plain(result.stderr)
    assert not picture.exists()
