from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from importlib import resources
from typing import Any

import pytest
from report_reading import read_page, text_of
from report_sample import LABELS, empty_summary, sample_labels, sample_summary

from catalogue_reading_aloud import plain_text
from vartai.assessment.report import Words, law_labels, render_report, words
from vartai.facts.reading import vocabulary
from vartai.law import Law
from vartai.law.provision import Confidence
from vartai.law.warning import WarningCode
from vartai.words import LANGUAGES, Catalogue, NoWords

OTHERS = [language for language in LANGUAGES if language != "en"]
SHARED = re.compile(r"(warning|confidence|supplier)-|vouched-until$|not-vouched$|not-reviewed$")
"""What the report takes from the words of the law."""


def _summary_of_every_code() -> dict[str, Any]:
    """A summary that uses every code for which the catalogue has words."""
    summary = sample_summary()
    summary["known_on"] = "2026-02-01"
    summary["people"]["acts"]["entry"] = 12
    summary["lists"].append({**summary["lists"][0], "name": "other", "data_sheet": "no data sheet"})
    summary["warnings"] = [
        {"code": code.value, "provision": "XX-1", "date": "2026-01-12", "answers": 12} for code in WarningCode
    ]
    suppliers = {supplier for fact in vocabulary() for supplier in fact.supplied_by}
    summary["questions"][0]["supplied_by"] = sorted(suppliers)
    named = summary["law"]["provisions_named"]
    for confidence, id_ in zip(Confidence, named, strict=False):
        named[id_]["confidence"] = confidence.value
    return summary


def _pages(language: str) -> Iterator[str]:
    partly, reviewed = _summary_of_every_code(), empty_summary()
    partly["law"]["reviewed"], reviewed["law"]["reviewed"] = 5, 31
    partly["limits"]["fit"] = False
    shipped = {"hit_from": 18.0, "look_closer_from": 12.0}
    reviewed["limits"] = {
        "day": None,
        "used_by": "",
        "fit": True,
        "with_date": shipped,
        "without_date": shipped,
    }
    for summary in (empty_summary(), partly, reviewed):
        yield render_report(summary, language, labels=sample_labels(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_used_and_every_used_key_exists(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[tuple[int, str]] = set()
    say = Catalogue.say

    def listening(self: Catalogue, key: str, **slots: Any) -> str:
        used.add((len(self.slots), key))
        return say(self, key, **slots)

    monkeypatch.setattr(Catalogue, "say", listening)
    pages = list(_pages(language))
    both = words(language)
    assert {key for size, key in used if size == len(both.own.slots)} == set(both.own.slots)
    shared = {key for key in both.law.slots if SHARED.match(key)}
    assert {key for size, key in used if size == len(both.law.slots)} == shared
    hits = {key for key in both.hits.slots if key.startswith(("hit_outcome-", "hit_meaning-"))}
    assert {key for size, key in used if size == len(both.hits.slots)} == hits - {"hit_outcome-not_shown"}
    assert not any("⟦" in page for page in pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_whole_in_every_language(language: str) -> None:
    english = read_page(render_report(sample_summary(), labels=LABELS))
    page = render_report(sample_summary(), language, labels=sample_labels(language))
    other = read_page(page)
    assert ("html", "lang", language) in other.attributes
    assert [row[1:] == [] for row in other.rows] == [row[1:] == [] for row in english.rows]
    assert ".." not in text_of(page).replace("...", "")


@pytest.mark.parametrize("language", ["be", "ru"])
def test_no_english_leaks_into_cyrillic_pages(language: str) -> None:
    """What comes from the data untranslated is marked as English; the rest is codes, names and citations."""
    page = render_report(sample_summary(), language, labels=sample_labels(language))
    page = re.sub(r'<(\w+)[^>]* lang="(?:en|ru-Latn)".*?</\1>', "", page, flags=re.DOTALL)
    words_left = set(re.findall(r"[A-Za-z]{4,}", re.sub(r"<style>.*?</style>", "", text_of(page))))
    assert words_left <= {
        "Vartai",
        "Invented",
        "Order",
        "Pavyzdė",
        "dataset",
        "invented",
        "list",
        "unreadable",
    } | {word for word in words_left if word in "birth_date citizenship months_of_lawful_residence Pavyzd"}


def test_words_that_the_data_lack_are_an_error_and_never_english() -> None:
    law = Law("Lithuania", (), (), ())
    with pytest.raises(NoWords, match="in 'xx' yet"):
        law_labels(law, vocabulary(), "xx")
    page = render_report(sample_summary(), "be", labels={})
    assert "⟦XX-1⟧" in page
    assert "⟦documents_held⟧" in page
    assert "Documents held" not in page


def test_no_words_stand_in_templates() -> None:
    folder = resources.files("vartai.assessment.report").joinpath("templates")
    for file in folder.iterdir():
        text = re.sub(r"\{[{%#].*?[}%#]\}", "", file.read_text("utf-8"), flags=re.DOTALL)
        text = re.sub(r"<[^>]*>", "", text)
        assert set(text.split()) <= {"Vartai"}, file.name


def test_a_language_that_is_not_there_yet_is_refused() -> None:
    for language in ("de", "xx", "../en", ""):
        with pytest.raises(LookupError, match="does not speak"):
            words(language)


def _numbers(say: Words) -> tuple[str, ...]:
    return (say.count(1234567), say.count(0), say.bits(9800), say.bits(-700), say.bits(12049))


def test_numbers_are_written_as_the_language_writes_them() -> None:
    assert _numbers(words("en")) == ("1,234,567", "0", "+9.8", "−0.7", "+12.0")
    for language in OTHERS:
        assert _numbers(words(language)) == ("1\u00a0234\u00a0567", "0", "+9,8", "−0,7", "+12,0")
    assert words("en").count(None) == "under 10"
    assert words("be").count(None) == "менш за 10"


def test_days_are_written_as_the_language_writes_them() -> None:
    day = date(2026, 3, 1)
    assert words("en").day(day) == "1\u00a0March\u00a02026"
    assert words("lt").day(day) == "2026\u00a0m.\u00a0kovo\u00a01\u00a0d."
    assert words("be").day(day) == "1\u00a0сакавіка\u00a02026\u00a0г."
    assert words("ru").day(day) == "1\u00a0марта\u00a02026\u00a0г."


NEVER = {
    "lt": r"\b(švar\w+|nepavojing\w+|šnip\w+|agent\w+|grėsm\w+|pavojing\w+|rizik\w+|neigiam\w+|vėliav\w+)",
    "be": r"\b(чыст\w+|бяспечн\w+|шпіён\w*|агент\w*|пагроз\w*|небяспечн\w+|рызык\w*|адмоўн\w+|сцяг\w*)",
    "ru": r"\b(чист\w+|безопасн\w+|шпион\w*|агент\w*|угроз\w*|опасн\w+|риск\w*|отрицательн\w+|флаг\w*)",
}


@pytest.mark.parametrize("language", OTHERS)
def test_s09_s24_no_words_that_comfort_or_frighten(language: str) -> None:
    for key in words(language).own.slots:
        text = plain_text("vartai.assessment.report", language, key)
        assert not re.search(NEVER[language], text, re.IGNORECASE), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_s24_russian_says_belarus_and_no_language_has_a_flag(language: str) -> None:
    page = render_report(sample_summary(), language, labels=sample_labels(language))
    assert not re.search("[\U0001f1e6-\U0001f1ff\U0001f3f3\U0001f3f4\u2690\u2691]", page)
    assert not re.search(r"Белорусси|на Украине", page)
