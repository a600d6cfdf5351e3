"""`vartai law book` and `law approve`: two persons read the same text and put it in force."""

import pytest
from click.testing import CliRunner

from vartai.cli import main

BARRED = """
id: XV-123
title: Law amending the Restrictive Measures Law
kind: law
stage: adopted
date: 2026-04-20
commencement: 2026-05-03
source_url: https://example.test/xv-123
amendments:
- op: sunset
  to: 2027-05-02
- op: replace
  provision: RM-4
  changes:
    text: Visas of Belarusian citizens too.
    citizenships: [RU, BY]
"""
OFFICIAL = """
texts:
- provision: RM-4
  edition: 2026-05-03
  source_url: https://example.test/consolidated
  text_lt: Oficialus tekstas.
"""


def call(*arguments, answer=None):
    """Run a command as a person would."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=answer)


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
