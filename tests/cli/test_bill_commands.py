"""`vartai bill`: bills are listed and shown, the package's and somebody's own."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from vartai.cli import main
from vartai.lithuania import bills

OWN = """
id: mine
title: A bill of mine
base: {bill: V10}
amendments:
- op: replace
  provision: RM-3a
  changes:
    citizenships: [RU, BY]
    text: Not taken.
- op: repeal
  provision: RM-2
"""


def call(*arguments: object):
    """Run a command as a person would."""
    return CliRunner().invoke(main, ["bill", *(str(argument) for argument in arguments)])


def words(result) -> str:
    """What was printed, without the lines of tables."""
    return " ".join(result.output.translate(str.maketrans("│┃━─┼├┤", "       ")).split())


def own(tmp_path: Path, text: str = OWN) -> Path:
    """A file with somebody's own bill."""
    path = tmp_path / "mine.yml"
    path.write_text(text, "utf-8")
    return path


def test_list_shows_every_bill_with_stage_and_votes():
    result = call("list")
    assert result.exit_code == 0
    first = [line.split(" ")[0] for line in result.output.splitlines()]
    assert [word for word in first if word in bills()] == list(bills())
    assert "76 : 13 : 34" in result.output
    assert "113 : – : 9" in result.output


def test_list_speaks_other_languages_and_to_programs():
    assert "pratęsimas" in call("list", "--language", "lt").output
    rows = json.loads(call("list", "--json").output)
    assert [row["id"] for row in rows] == list(bills())
    assert rows[1]["amendments"][0] == {"op": "add", "provision": "RM-1"}


def test_show_puts_old_and_new_beside_each_other():
    output = words(call("show", "V4"))
    assert "President's counter-proposal" in output
    assert "builds on bill V3" in output
    assert "citizenship has RU citizenship has_any [RU, BY]" in output
    assert "no lawyer has reviewed" in output


def test_show_says_what_a_sunset_changes_on_the_day_asked():
    output = words(call("show", "V10", "--at", "2026-06-01"))
    assert "RM-1 2026-05-02 2027-12-31" in output
    assert "RM-11 Fuel from Russia" in output
    assert "changes nothing on this day" in words(call("show", "V9", "--at", "2026-03-01"))


def test_show_can_be_read_by_programs():
    row = json.loads(call("show", "V9b", "--json").output)
    assert (row["id"], row["at"], row["base"]) == ("V9b", "2025-04-17", {"bill": "V9"})
    (effect,) = row["effects"]
    assert effect["heading"] == "replace RM-10"
    row = effect["changes"][0]["rows"][2]
    assert row[:2] == ["if", "citizenship has RU\ntrips_ru_by_3_calendar_months > 1"]


def test_show_takes_a_bill_of_ones_own(tmp_path):
    output = words(call("show", own(tmp_path), "--at", "2026-03-01"))
    assert "A bill of mine" in output
    assert "builds on bill V10" in output
    assert "Not taken." in output
    assert "RM-2 National visa applications at the external service provider abroad (repealed)" in output


def test_show_marks_words_of_another_language(tmp_path):
    text = OWN + "scope: {words_lt: Kas prašo.}\n"
    output = words(call("show", own(tmp_path, text), "--at", "2026-03-01", "--language", "lt"))
    assert "mine (en) A bill of mine" in output
    assert "(en) Not taken." in output
    assert "touches, as read from its content: Kas prašo." in output
    only_lithuanian = text.replace("title:", "title_lt:")
    assert "mine (lt) A bill of mine" in words(call("show", own(tmp_path, only_lithuanian)))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            OWN.replace("citizenships", "citizenship"),
            "mine.yml:9:5: a change has no field 'citizenship'; did you mean",
        ),
        (OWN.replace("V10", "V11"), "mine.yml:4:7: it builds on bill 'V11', which is not there"),
        (OWN.replace("RM-2", "EU-15"), "mine.yml:11:3: EU-15 stands above the statutes"),
    ],
)
def test_a_faulty_bill_is_explained_with_its_place(tmp_path, text, said):
    result = call("show", own(tmp_path, text))
    assert result.exit_code == 2
    assert said in " ".join(result.output.split())


def test_a_bill_that_is_not_there_is_explained(tmp_path):
    result = call("show", "V11")
    assert result.exit_code == 2
    assert "no bill is called 'V11'; use one of: V0, V1" in " ".join(result.output.split())
    assert "there is no such file" in " ".join(call("show", tmp_path / "none.yml").output.split())


def test_every_command_has_an_example():
    for command in ("list", "show"):
        assert "Example: vartai bill" in " ".join(call(command, "--help").output.split())
