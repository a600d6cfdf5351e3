from __future__ import annotations

import re
from datetime import date
from importlib import resources
from string import Formatter
from typing import Any

import pytest
from report_sample import LABELS, empty_summary, sample_summary

from vartai.assessment.report import Words, render_report, words
from vartai.facts.reading import vocabulary
from vartai.law.provision import Confidence
from vartai.law.warning import WarningCode


def _summary_of_every_code() -> dict[str, Any]:
    """A summary that uses every code for which the catalogue has words."""
    summary = sample_summary()
    summary["known_on"] = "2026-02-01"
    summary["people"]["acts"]["entry"] = 12
    summary["warnings"] = [
        {"code": code.value, "provision": "XX-1", "date": "2026-01-12", "answers": 12} for code in WarningCode
    ]
    suppliers = {supplier for fact in vocabulary() for supplier in fact.supplied_by}
    summary["questions"][0]["supplied_by"] = sorted(suppliers)
    named = summary["law"]["provisions_named"]
    for confidence, id_ in zip(Confidence, named, strict=False):
        named[id_]["confidence"] = confidence.value
    return summary


def test_every_key_is_used_and_every_used_key_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    used: set[str] = set()
    say = Words.say

    def listening(self: Words, key: str, **slots: str) -> str:
        used.add(key)
        assert {name for _, name, _, _ in Formatter().parse(self.texts[key]) if name} <= set(slots)
        return say(self, key, **slots)

    monkeypatch.setattr(Words, "say", listening)
    partly, reviewed = _summary_of_every_code(), empty_summary()
    partly["law"]["reviewed"], reviewed["law"]["reviewed"] = 5, 31
    pages = [render_report(summary, labels=LABELS) for summary in (empty_summary(), partly, reviewed)]
    for month in range(1, 13):
        words("en").day(date(2026, month, 1))
    assert used == set(words("en").texts)
    assert not any("⟦" in page for page in pages)


def test_no_words_stand_in_templates() -> None:
    folder = resources.files("vartai.assessment.report").joinpath("templates")
    for file in folder.iterdir():
        text = re.sub(r"\{[{%#].*?[}%#]\}", "", file.read_text("utf-8"), flags=re.DOTALL)
        text = re.sub(r"<[^>]*>", "", text)
        assert set(text.split()) <= {"Vartai"}, file.name


def test_a_language_that_is_not_there_yet_is_refused() -> None:
    for language in ("lt", "xx", "../en", ""):
        with pytest.raises(LookupError, match="does not speak"):
            words(language)


def test_numbers_are_written_as_the_language_writes_them() -> None:
    say = words("en")
    assert say.count(1234567) == "1,234,567"
    assert say.count(0) == "0"
    assert say.count(None) == "under 10"
    assert (say.bits(9800), say.bits(-700), say.bits(12049)) == ("+9.8", "−0.7", "+12.0")
    assert say.day(date(2026, 3, 1)) == "1\u00a0March\u00a02026"
