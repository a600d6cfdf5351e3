"""`vartai law`: published cases are tested, the law is shown, a case is explained."""

import json
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner

from vartai.cli import main

CASE = {
    "id": "a-visa",
    "as_of": "2023-05-03",
    "law": "in_force",
    "asks": "lodging",
    "facts": {
        "citizenship": ["BY"],
        "act": "schengen_visa",
        "lodged_at": "visa_service_abroad",
        "mediation": [],
        "family_member_of": [],
    },
    "question": "Is it taken?",
    "expected": {"outcome": "not_accepted", "provision": "RM-1"},
    "source_url": "https://example.org/invented",
}


def call(*arguments: object):
    """Run a command as a person would."""
    return CliRunner().invoke(main, ["law", *(str(argument) for argument in arguments)])


def cases(tmp_path: Path, *rows: dict) -> Path:
    """A file of cases."""
    path = tmp_path / "cases.yml"
    path.write_text(yaml.safe_dump({"cases": list(rows)}, allow_unicode=True))
    return path


def test_a_case_that_agrees_passes(tmp_path):
    result = call("test", cases(tmp_path, CASE))
    assert result.exit_code == 0
    assert result.output.splitlines()[-1] == "1 passed, 0 failed"


@pytest.mark.parametrize(
    ("change", "difference"),
    [
        (
            {"expected": {"outcome": "accepted", "provision": "RM-1"}},
            "outcome is not_accepted, published accepted",
        ),
        ({"expected": {"outcome": "not_accepted", "provision": "RM-2"}}, "decided by RM-1, published RM-2"),
        ({"expected": {"outcome": "not_accepted", "provision": "XX-1"}}, "provision XX-1 is not encoded"),
        ({"law": "bill:V99"}, "V99"),
    ],
)
def test_a_case_that_differs_is_printed_with_its_trace(tmp_path, change, difference):
    result = call("test", cases(tmp_path, CASE, {**CASE, **change, "id": "another"}))
    assert result.exit_code == 1
    assert "another" in result.output
    assert difference in result.output
    assert result.output.splitlines()[-1] == "1 passed, 1 failed"


def test_the_trace_of_a_failure_shows_provision_and_reason(tmp_path):
    wrong = {**CASE, "expected": {"outcome": "accepted", "provision": "RM-1"}}
    output = call("test", cases(tmp_path, wrong)).output
    assert "RM-1 applies. (Law No XIV-1888, Art. 3(1))" in output
    assert "Place of lodging: " in output
    assert " — yes" in output


def test_cases_are_chosen_by_provision_and_law(tmp_path):
    other = {**CASE, "id": "b", "expected": {"outcome": "not_accepted", "provision": "XX-1"}}
    bill = {**CASE, "id": "c", "law": "bill:V99"}
    path = cases(tmp_path, CASE, other, bill)
    result = call("test", path, "--provisions", "QU-*,RM-*", "--law", "in_force")
    assert result.output.splitlines()[-1] == "1 passed, 0 failed"
    assert call("test", path, "--provisions", "ZZ-*").exit_code == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("cases: [", "not YAML"),
        ("- 1", "no list of cases"),
        ("cases: [{id: x}]", "is missing"),
        ("cases: [{id: x, as_of: never, asks: lodging, facts: {}, expected: {outcome: accepted}}]", "case x"),
        ("cases: [{id: x, as_of: 2024-01-01, asks: a, facts: {citzenship: [BY]}, expected: {outcome: a}}]",
         "did you mean 'citizenship'"),
        ("cases: [{id: x, as_of: 2024-01-01, asks: a, facts: {citizenship: [BYX]}, expected: {outcome: a}}]",
         "unknown code"),
    ],
)  # fmt: skip
def test_a_bad_case_file_is_explained(tmp_path, text, words):
    path = tmp_path / "cases.yml"
    path.write_text(text)
    result = call("test", path)
    assert result.exit_code == 2
    assert "cases.yml" in result.output
    assert words in " ".join(result.output.split())


def test_a_case_file_that_is_not_there_is_explained(tmp_path):
    result = call("test", tmp_path / "none.yml")
    assert result.exit_code == 2
    assert "there is no such file" in " ".join(result.output.split())


def test_show_prints_what_is_law_on_a_day(tmp_path):
    output = call("show", "--at", "2026-03-01").output
    assert "RM-1" in output
    assert "EM-2" not in output
    assert "not yet reviewed by a lawyer" in " ".join(output.replace("│", " ").split())


def test_show_can_be_read_by_programs():
    data = json.loads(call("show", "--at", "2023-04-25", "--json").output)
    ids = {provision["id"] for provision in data["provisions"]}
    assert "EM-2" in ids
    assert "RM-1" not in ids
    later = json.loads(call("show", "--at", "2026-03-01", "--known-on", "2024-01-01", "--json").output)
    standing = {provision["id"]: provision["standing"] for provision in later["provisions"]}
    assert standing["RM-1"] == "prolongation_not_known"
    assert "RM-10" not in standing


def facts(tmp_path: Path, text: str) -> Path:
    """A file of facts."""
    path = tmp_path / "facts.yml"
    path.write_text(text)
    return path


def test_explain_says_what_is_missing_and_which_question_to_ask(tmp_path):
    path = facts(tmp_path, "citizenship: [BY]\nlodged_at: visa_service_abroad\nfamily_member_of: []\n")
    output = " ".join(call("explain", path, "--act", "schengen_visa", "--at", "2026-03-01").output.split())
    assert "unknown" in output
    assert "Does an institution mediate in lodging this application, and which?" in output
    assert "RM-1" in output


def test_explain_can_be_read_by_programs(tmp_path):
    path = facts(tmp_path, "facts: {citizenship: [NO, BY], lodged_at: visa_service_abroad, mediation: []}\n")
    data = json.loads(call("explain", path, "--act", "schengen_visa", "--at", "2026-03-01", "--json").output)
    lodging = next(answer for answer in data if answer["asks"] == "lodging")
    assert lodging["outcome"] == "accepted"
    assert any(finding["lifted_by"] == "EU-0" for finding in lodging["findings"])


@pytest.mark.parametrize(
    ("text", "words"),
    [("citizenship: [BY]\n", "which act?"), ("- BY\n", "no facts"), ("act: enter\n", "unknown code")],
)
def test_explain_says_what_is_wrong_with_the_facts(tmp_path, text, words):
    result = call("explain", facts(tmp_path, text), "--at", "2026-03-01")
    assert result.exit_code == 2
    assert words in " ".join(result.output.split())


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "The application is not taken."),
        ("lt", "Nuostata RM-1 taikoma."),
        ("be", "Норма RM-1 прымяняецца."),
        ("ru", "Норма RM-1 применяется."),
    ],
)
def test_explain_speaks_four_languages(tmp_path, language, words):
    case = "citizenship: [BY]\nlodged_at: visa_service_abroad\nfamily_member_of: []\nmediation: []\n"
    path = facts(tmp_path, case)
    asked = ("explain", path, "--act", "schengen_visa", "--at", "2026-03-01", "--language", language)
    result = call(*asked)
    assert result.exit_code == 0, result.output
    assert words in " ".join(result.output.split())
    data = json.loads(call(*asked, "--json").output)
    lodging = next(answer for answer in data if answer["asks"] == "lodging")
    assert words in json.dumps(lodging["words"], ensure_ascii=False)


def test_a_language_that_is_not_spoken_is_refused(tmp_path):
    path = facts(tmp_path, "citizenship: [BY]\n")
    result = call("explain", path, "--act", "schengen_visa", "--language", "de")
    assert result.exit_code == 2
    assert "'en', 'lt', 'be', 'ru'" in result.output


@pytest.mark.parametrize("language", ["lt", "be", "ru"])
def test_show_speaks_other_languages(language):
    result = call("show", "--at", "2026-03-01", "--language", language)
    assert result.exit_code == 0, result.output
    assert "Not yet reviewed" not in result.output
