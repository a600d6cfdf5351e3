"""`vartai law book` and `law approve`: two persons read the same text and put it in force."""

from datetime import date

import pytest
from click.testing import CliRunner

from law_book_samples import BARRED, OFFICIAL
from vartai.cli import law_book, main


def call(*arguments, answer=None):
    """Run a command as a person would."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=answer)


@pytest.fixture(autouse=True)
def on_a_day_in_june(monkeypatch):
    monkeypatch.setattr(law_book, "today", lambda: date(2026, 6, 10))


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "a.yml").write_text(BARRED, "utf-8")
    (tmp_path / "texts.yml").write_text(OFFICIAL, "utf-8")
    return tmp_path


def approve(folder, by, day, name="a.yml"):
    return call("law", "approve", folder / name, "--by", by, "--on", day, "--yes")


def shown(folder, *more):
    return call("law", "show", "--at", "2026-06-01", "--law-book", folder, *more).output


def test_what_two_persons_approve_is_law_in_every_command(folder):
    assert "waits" in call("law", "book", folder).output
    first = approve(folder, "Ona Onaitė, lawyer", "2026-04-21")
    assert "Another person has to approve" in first.output
    assert "Visas of Belarusian citizens" in " ".join(first.output.replace("│", " ").split())
    assert "Belarusian citizens too" not in shown(folder)
    second = approve(folder, "Jonas Jonaitis, head", "2026-04-22")
    assert "reckon with it from 2026-04-22" in second.output
    assert "Belarusian citizens too" in shown(folder)
    assert "Belarusian citizens too" not in shown(folder, "--known-on", "2026-04-21")
    listed = " ".join(call("law", "book", folder).output.split())
    assert "activated on" in listed
    assert "Onaitė" in listed


def test_an_official_text_is_marked_as_such(folder):
    for by in ("Ona", "Jonas"):
        assert approve(folder, by, "2026-05-03", "texts.yml").exit_code == 0
    said = " ".join(shown(folder, "--language", "lt").replace("│", " ").split())
    assert "Oficialus tekstas, suvestinė redakcija nuo 2026" in said


def test_nothing_is_approved_without_a_yes_or_twice_by_one_person(folder):
    refused = call("law", "approve", folder / "a.yml", "--by", "Ona", answer="n\n")
    assert (refused.exit_code, (folder / "a.approvals.yml").exists()) == (2, False)
    assert approve(folder, "Ona", "2026-04-21").exit_code == 0
    again = approve(folder, " ona", "2026-04-22")
    assert again.exit_code == 2
    assert "another person's" in again.output


def test_a_file_that_is_not_there_or_wrong_is_told(folder):
    assert "name a YAML file" in approve(folder, "Ona", "2026-04-21", "b.yml").output
    (folder / "a.yml").write_text(BARRED.replace("RM-4", "RM-44"), "utf-8")
    assert "no provision is called 'RM-44'" in call("law", "book", folder).output
    assert "no provision is called 'RM-44'" in shown(folder)


def test_nobody_approves_on_a_day_to_come_or_before_the_adoption(folder):
    early = approve(folder, "Ona", "2026-04-19")
    assert early.exit_code == 2
    assert "2026-04-19 lies before the adoption on 2026-04-20; give a later day" in early.stderr
    late = approve(folder, "Ona", "2026-06-11")
    assert late.exit_code == 2
    assert "2026-06-11 lies in the future; leave --on out" in late.stderr
    assert not (folder / "a.approvals.yml").exists()
    assert call("law", "approve", folder / "a.yml", "--by", "Ona", "--yes").exit_code == 0
    assert "2026-06-10" in (folder / "a.approvals.yml").read_text("utf-8")


def test_the_same_person_is_refused_before_anything_is_read_or_asked(folder):
    approve(folder, "Ona Onaitė", "2026-04-21")
    again = call("law", "approve", folder / "a.yml", "--by", "Ona Onaite")
    assert again.exit_code == 2
    assert "Approve this as" not in again.output
    assert again.stdout == ""


def test_what_is_law_needs_no_third_approval(folder):
    for by in ("Ona", "Jonas"):
        approve(folder, by, "2026-05-04")
    before = (folder / "a.approvals.yml").read_bytes()
    third = approve(folder, "Rasa", "2026-05-05")
    assert third.exit_code == 2
    assert "a.yml was activated on 2026-05-04 and is already law since 2026-05-03" in third.stderr
    assert (folder / "a.approvals.yml").read_bytes() == before


def test_commands_say_which_files_are_not_law(folder):
    said = call("law", "show", "--at", "2026-06-01", "--law-book", folder).stderr
    assert "2 files of the law book are not law: a.yml waits for approval; texts.yml waits for app" in said
    for by in ("Ona", "Jonas"):
        approve(folder, by, "2026-05-04")
    approve(folder, "Ona", "2026-05-04", "texts.yml")
    said = call("bill", "show", "V9", "--law-book", folder).stderr
    assert "1 file of the law book is not law: texts.yml waits for approval (1 of 2)" in said
    (folder / "a.yml").write_text(BARRED.replace("citizens too", "citizens"), "utf-8")
    said = call("law", "show", "--at", "2026-06-01", "--law-book", folder).stderr
    assert "a.yml was changed since it was approved and waits for approval" in said
    assert "not law" not in call("law", "book", folder).output
