"""`vartai screen tune`: limits from people on no list, what to expect of them, and groups that differ."""

import hashlib
import json
import stat
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from vartai.cli import main
from vartai.screening import build_index, read_list
from vartai.screening.tuning.limits import LOWEST, SHIPPED_PAIR
from vartai.screening.tuning.limits_reading import read_limits

ROOTS = ["Прыдум", "Небывал", "Узор", "Выдум", "Несущ", "Казач", "Лужын", "Мярэж", "Стракат", "Туманш"]
LISTED = [f"{given} {root}енка" for given in ("Аляксей", "Барыс") for root in ROOTS]
OTHERS = [f"Jonas {root}aitis" for root in ("Išgalv", "Vėjagr", "Miglov", "Šaltyn", "Rūkel", "Žvaigžd")]


@pytest.fixture
def watch_list(tmp_path: Path) -> Path:
    path = tmp_path / "list.jsonl"
    rows = (
        {"id": f"X{at}", "names": [{"name": name}], "dob": [], "cc": [], "sex": None, "lists": ["x"]}
        for at, name in enumerate(LISTED)
    )
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def negatives(tmp_path: Path) -> Path:
    """Twenty Belarusians with listed names, forty with others, and sixty Lithuanians with others."""
    rows = [(name, "BY") for name in LISTED] + [(name, "BY") for name in OTHERS[:4] * 10]
    rows += [(name, "LT") for name in OTHERS * 10]
    path = tmp_path / "unlisted.csv"
    lines = [f"P{at},{name},1990-05-{at % 28 + 1:02},{code},f" for at, (name, code) in enumerate(rows)]
    path.write_text("\n".join(["person_id,name,birth_date,citizenship,sex", *lines]) + "\n", "utf-8")
    return path


def tune(negatives: Path, watch_list: Path, *more: object):
    arguments = [
        "--negatives",
        negatives,
        "--list",
        watch_list,
        "--at",
        "2026-03-01",
        "--processes",
        1,
        *more,
    ]
    result = CliRunner().invoke(main, ["screen", "tune", *map(str, arguments)])
    return result, " ".join(result.output.split())


def test_limits_are_written_with_what_they_come_from(negatives, watch_list, tmp_path):
    out = tmp_path / "limits.yml"
    result, said = tune(
        negatives, watch_list, "--hits", 0.02, "--shown", 0.05, "--out", out, "--for", "an office"
    )
    assert result.exception is None or isinstance(result.exception, SystemExit)
    limits = read_limits(out)
    assert limits.used_by == "an office"
    assert limits.people == hashlib.sha256(negatives.read_bytes()).hexdigest()
    assert limits.day.isoformat() == "2026-03-01"
    assert limits.misfit(build_index([read_list(watch_list)]).digest) == ""
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    assert "per thousand such people" in said
    measured = yaml.safe_load(out.read_text("utf-8"))["measured"]["without_date"]
    assert measured["people"] == 120
    rate = measured["shown_by_mistake_per_thousand"]
    assert rate["low"] <= 50
    assert rate["low"] < rate["expected"] < rate["high"]


def test_groups_that_differ_are_told_loudly(negatives, watch_list):
    result, said = tune(negatives, watch_list, "--hits", 0.2, "--shown", 0.2)
    assert result.exit_code == 1
    assert "GROUPS ARE NOT FLAGGED ALIKE" in said
    assert "citizenship BY: flagged more often than others, beyond chance" in said
    assert "citizenship LT: flagged less often than others, beyond chance" in said
    assert "Never set a limit for one group" in said
    assert "Not compared, as everybody is in one group: sex" in said


def test_s05_small_numbers_and_names_are_not_told(negatives, watch_list, tmp_path):
    out = tmp_path / "limits.yml"
    _, said = tune(negatives, watch_list, "--hits", 0.05, "--shown", 0.05, "--out", out, "--for", "us")
    told = said + out.read_text("utf-8")
    rows = [
        row
        for kind in ("with_date", "without_date")
        for table in ("hits_by_group", "shown_by_group")
        for row in yaml.safe_load(out.read_text("utf-8"))["measured"][kind][table]
    ]
    assert len(rows) >= 8
    assert all(row["flagged"] is None or row["flagged"] >= 10 for row in rows)
    assert all(row["people_about"] % 10 == 0 for row in rows)
    assert not any(word in told for name in LISTED + OTHERS for word in name.split())


def test_groups_that_do_not_differ_end_well_and_say_what_can_not_be_told(negatives, watch_list):
    lines = negatives.read_text("utf-8").splitlines()
    negatives.write_text("\n".join(lines[:1] + lines[21:]) + "\n", "utf-8")
    result, said = tune(negatives, watch_list, "--hits", 0.05, "--shown", 0.1)
    assert result.exit_code == 0, result.output
    assert "comparisons can't tell" in said
    assert "No difference between groups was found" in said
    assert "with a probability of" in said


def test_too_few_people_keep_the_shipped_limits(negatives, watch_list, tmp_path):
    out = tmp_path / "limits.yml"
    _, said = tune(negatives, watch_list, "--out", out, "--for", "us")
    assert "needs at least 1,000 people. The shipped limits stay." in said
    assert read_limits(out).with_date == SHIPPED_PAIR


@pytest.mark.parametrize(("dated", "how_many"), [(8, "fewer than 10"), (len(LISTED), "10")])
def test_people_who_look_listed_are_asked_to_be_looked_at(negatives, watch_list, dated, how_many):
    rows = [json.loads(line) for line in watch_list.read_text("utf-8").splitlines()]
    rows = [row | {"dob": ["1990-05-01"] if at < dated else ["1931-11-28"]} for at, row in enumerate(rows)]
    watch_list.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    _, said = tune(negatives, watch_list, "--hits", 0.2, "--shown", 0.2)
    assert f"{how_many} are as likely as not the listed ones" in said


def test_without_dates_only_names_are_tuned(negatives, watch_list, tmp_path):
    text = negatives.read_text("utf-8").splitlines()
    negatives.write_text(
        "\n".join(",".join((*line.split(",")[:2], *line.split(",")[3:])) for line in text) + "\n", "utf-8"
    )
    out = tmp_path / "limits.yml"
    _, said = tune(negatives, watch_list, "--hits", 0.2, "--shown", 0.2, "--out", out, "--for", "us")
    assert "With date of birth" not in said
    assert read_limits(out).with_date == SHIPPED_PAIR
    assert read_limits(out).without_date.look_closer_from == LOWEST
    assert "A limit below the shipped one flags more people who share a name" in said


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (("--out", "limits.yml"), "say with --for"),
        (("--out", "limits.yml", "--for", " "), "say with --for"),
        (("--hits", 0.2, "--shown", 0.1), "can't be smaller"),
        (("--hits", 0), "0"),
    ],
)
def test_what_can_not_be_asked_is_refused_with_the_reason(negatives, watch_list, more, words):
    result, said = tune(negatives, watch_list, *more)
    assert result.exit_code == 2
    assert words in said


def test_a_table_without_names_tunes_nothing(watch_list, tmp_path):
    negatives = tmp_path / "unlisted.csv"
    negatives.write_text("person_id,birth_date\nP1,1990-05-17\n")
    result, said = tune(negatives, watch_list)
    assert result.exit_code == 2
    assert "nobody with a name" in said


def test_unreadable_rows_are_told_beside_the_table(negatives, watch_list, tmp_path):
    lines = negatives.read_text("utf-8").splitlines()
    negatives.write_text("\n".join(lines[:1] + lines[21:] + ["Z,Ona,1990-13-17,LT,f"]) + "\n", "utf-8")
    result, said = tune(negatives, watch_list, "--hits", 0.05, "--shown", 0.1)
    assert result.exit_code == 3
    assert "1 of 101 rows could not be read" in said
    assert "1990-13-17" in (tmp_path / "unlisted.csv-unreadable.csv").read_text("utf-8")
