"""`vartai law words`: the names that law and bills are written in can be looked up."""

import json

import pytest
from click.testing import CliRunner

from vartai import lithuania
from vartai.cli import main
from vartai.facts.reading import vocabulary
from vartai.facts.vocabulary import VocabularyError
from vartai.law import LawError


def call(*arguments):
    return CliRunner().invoke(main, ["law", "words", *arguments])


def found(*arguments):
    return json.loads(call(*arguments, "--json").output)


def test_everything_is_listed_with_its_kind_codes_and_outcomes():
    rows = found()
    assert [row["name"] for row in rows["facts"]] == [fact.name for fact in vocabulary()]
    lodging = next(row for row in rows["questions"] if row["name"] == "lodging")
    assert "not_accepted" in lodging["outcomes"]
    assert "trp_first" in lodging["acts"]
    assert {"bar", "guard"} <= {row["name"] for row in rows["roles"]}
    assert {"RM", "AL"} <= {row["name"] for row in rows["instruments"]}
    assert {row["name"] for row in rows["figures"]} == {figure.name for figure in lithuania.law().figures}


def test_a_text_narrows_the_list_to_where_it_stands():
    rows = found("salary")
    assert "salary_ratio" in [row["name"] for row in rows["facts"]]
    assert "citizenship" not in [row["name"] for row in rows["facts"]]
    assert rows["roles"] == []


def test_codes_of_long_lists_are_told_where_they_are_looked_for():
    output = call("belarus").output
    assert "      BY: Belarus" in output
    assert "RU: Russia" not in output
    assert "codes, for example" in output


def test_labels_come_in_the_language_asked_for():
    assert "Pilietybė" in call("citizenship", "--language", "lt").output
    assert found("pilietyb", "--language", "lt")["facts"][0]["name"] == "citizenship"


def test_nothing_found_is_said():
    result = call("qqqq")
    assert result.exit_code == 2
    assert "nothing has 'qqqq' in its name or words" in result.stderr


@pytest.mark.parametrize(
    "error", [VocabularyError(("work.yml, a: wrong; mend it",)), LawError(("R: wrong",))]
)
def test_faults_of_vocabulary_and_law_are_told_by_every_command(monkeypatch, error):
    def faulty():
        raise error

    monkeypatch.setattr(lithuania, "law", faulty)
    result = CliRunner().invoke(main, ["law", "show"])
    assert result.exit_code == 1
    assert result.stderr.strip() == str(error)
