"""The page of a bill: one file in four languages, counts only, the same bytes each time."""

import re
from datetime import date

import pytest
from bill_samples import effect_of, laws_of, laws_with_end, residents

from vartai.comparison.page import render_bill
from vartai.comparison.proving import moved, prove
from vartai.comparison.summary import summarise
from vartai.facts.reading import vocabulary
from vartai.words import LANGUAGES, catalogue


@pytest.fixture(scope="module")
def material(tmp_path_factory):
    laws = laws_of("V9a")
    found = effect_of(laws, residents(tmp_path_factory.mktemp("people")))
    proofs = prove(laws, moved(laws))
    return found, proofs, summarise(found, proofs)


def page(material, language="en"):
    found, proofs, summary = material
    return render_bill(found, proofs, summary, vocabulary(), language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_every_language(material, language):
    text = page(material, language)
    assert f'<html lang="{language}">' in text
    assert catalogue("vartai.comparison.page", language).say("people-heading") in text
    if language != "en":
        assert "Changed for certain" not in text
        assert "Which groups it touches" not in text


def test_the_page_fetches_nothing_and_runs_nothing(material):
    text = page(material)
    assert "<script" not in text
    assert not re.search(r'(?:src|href)="(?!#|data:)', text)
    assert "default-src 'none'" in text


def test_the_same_inputs_give_the_same_page(material):
    assert page(material) == page(material)


def test_old_and_new_stand_side_by_side_and_what_differs_is_marked(material):
    text = page(material)
    assert text.index("<h4>Before</h4>") < text.index("<h4>After</h4>")
    assert re.search(r"<mark>Citizenship, at least one of: .*Belarus</mark>", text)
    assert "<mark>In force</mark>" not in text


def test_s05_examples_are_invented_and_the_page_names_nobody(material):
    text = page(material)
    assert "Nobody of the table is shown." in text
    assert not re.search(r"\bR\d{6}\b", text)


def test_the_scope_is_said_to_be_proved_or_the_refuting_person_is_shown(material):
    text = page(material)
    assert ("Proved: outside this scope" in text) is (material[2]["scope"]["verdict"] == "proved")


def test_without_a_solver_the_page_says_so(material):
    found, _, _ = material
    text = render_bill(found, None, summarise(found, None), vocabulary())
    assert "No solver was installed" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_has_the_same_slots_in_every_language(language):
    ours, english = (catalogue("vartai.comparison.page", code) for code in (language, "en"))
    assert dict(ours.slots) == dict(english.slots)


def page_of(laws):
    """The page of a bill that meets nobody, and its JSON."""
    found = effect_of(laws)
    summary = summarise(found, None)
    text = render_bill(found, None, summary, vocabulary())
    return re.sub(r"[ \u00a0]+", " ", re.sub(r"<[^>]+>", " ", text)), summary


def test_a_sunset_alone_shows_both_last_days():
    text, summary = page_of(laws_with_end(date(2027, 5, 2)))
    assert text.index("In force until 2 May 2026") < text.index("In force until 2 May 2027")
    (rule,) = (row for row in summary["text"] if row["id"] == "RM-1")
    assert (rule["kind"], rule["last_day"]) == ("changed", {"before": "2026-05-02", "after": "2027-05-02"})


def test_what_a_sunset_ended_is_not_said_to_be_repealed():
    text, summary = page_of(laws_with_end(date(2026, 1, 31)))
    assert "The bill ends this provision. Last day: 31 January 2026" in text
    assert "The bill repeals" not in text
    assert {row["kind"] for row in summary["text"]} == {"ended"}


@pytest.mark.parametrize("bill", ["V1", "V5", "V8", "V10"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_other_bills_can_be_shown(bill, language):
    laws = laws_of(bill)
    found = effect_of(laws)
    assert laws.bill.title[language] in render_bill(
        found, None, summarise(found, None), vocabulary(), language
    )
