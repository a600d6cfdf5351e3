from importlib import resources
from pathlib import Path

import pytest

from language_rules import faults
from vartai.facts.reading import read_yaml
from vartai.lithuania import law

LAW = law()
GROUPS = read_yaml(resources.files("vartai.lithuania").joinpath("questions.yml").read_text("utf-8"))["groups"]


@pytest.mark.parametrize("name", GROUPS)
def test_groups_of_questions_speak_four_languages(name):
    assert faults(GROUPS[name]) == []


@pytest.mark.parametrize("question", LAW.questions, ids=lambda question: question.name)
def test_questions_speak_four_languages(question):
    assert faults(question.meaning) == []
    assert all(text.endswith("?") for text in question.meaning.values())


@pytest.mark.parametrize("outcome", LAW.outcomes, ids=lambda outcome: outcome.name)
def test_outcomes_speak_four_languages(outcome):
    assert faults(outcome.meaning) == []
    assert all(text.endswith(".") for text in outcome.meaning.values())


@pytest.mark.parametrize("provision", LAW.provisions, ids=lambda provision: provision.id)
def test_provisions_speak_four_languages(provision):
    assert faults(provision.title) == []
    assert faults(provision.text) == []
    assert all(text.endswith((".", "“", "»")) for text in provision.text.values())


@pytest.mark.parametrize("provision", [p for p in LAW.provisions if p.disputes], ids=lambda p: p.id)
def test_views_in_a_dispute_speak_four_languages(provision):
    for position in (position for dispute in provision.disputes for position in dispute.positions):
        assert faults(position.reading) == []
        assert faults(position.held_by) == []


GLOSSARY = Path(__file__).parents[2] / "docs" / "glossary.md"
TERMS = [
    [cell.strip() for cell in line.strip("|").split("|")]
    for line in GLOSSARY.read_text("utf-8").splitlines()
    if line.startswith("| ") and not line.startswith("| English")
]


@pytest.mark.parametrize("row", TERMS, ids=lambda row: row[0])
def test_the_glossary_has_a_term_in_every_language(row):
    english, lithuanian, belarusian, russian, _ = row
    texts = {"en": english, "lt": lithuanian, "be": belarusian, "ru": russian}
    assert [found for found in faults(texts) if "are the same" not in found] == []


def test_the_glossary_names_each_thing_once():
    assert len({row[0] for row in TERMS}) == len(TERMS) >= 60
    for column in (1, 2, 3):
        terms = [row[column] for row in TERMS if row[column] != "орган"]
        assert len(set(terms)) == len(terms)
