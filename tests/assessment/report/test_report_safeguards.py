from __future__ import annotations

import re

import pytest
from report_reading import rows_of, text_of
from report_sample import LABELS, empty_summary, sample_summary

from catalogue_reading_aloud import plain_text
from vartai.assessment.report import render_report
from vartai.assessment.report.saying import words
from vartai.assessment.report.waterfall import example

NEVER = re.compile(
    r"\b(cleared|clean|low[- ]risk|harmless|agents?|spy|spies|threats?|dangerous|suspicious|suspicion|safe|"
    r"flagged|flags?|negative|score|ranking|risk)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("outcome", ["revoke", "keep", "refer_to_vsd", "unknown"])
def test_s05_of_withdrawals_only_that_a_person_must_look(outcome: str) -> None:
    summary = sample_summary()
    row = next(row for row in summary["answers"] if row["group"] == "withdrawal")
    row["outcomes"][outcome] = 12
    with pytest.raises(ValueError, match="taking a right away"):
        render_report(summary, labels=LABELS)


def test_s05_no_count_of_grounds_to_withdraw(sample_page: str) -> None:
    assert ["To be examined by a person", "13,650"] in rows_of(sample_page)
    assert "XX-7" not in sample_page
    assert "7,431" not in sample_page


def test_s05_the_example_is_invented_and_says_so(sample_page: str) -> None:
    text = text_of(sample_page)
    assert "Both sides below are invented people." in text
    for picture in re.findall(r"<svg role.*?</svg>", sample_page, re.DOTALL):
        assert ("Birth: the same year" in picture) == (">Invented people<" in picture)
    assert "In the table (invented)" in text
    assert "On the list (invented)" in text


def test_s05_the_example_depends_on_nothing_in_the_run(sample_page: str) -> None:
    other = empty_summary() | {"lists": sample_summary()["lists"]}
    pages = [sample_page, render_report(other, labels=LABELS)]
    sections = [re.search(r"<h3>How one match.*?</section>", page, re.DOTALL) for page in pages]
    assert sections[0] is not None and sections[1] is not None
    assert sections[0].group() == sections[1].group()


def test_s05_not_a_list_of_suspects_and_numbers_under_ten_hidden(sample_page: str) -> None:
    text = text_of(sample_page)
    assert "It is not a list of suspects." in text
    assert "It names nobody and puts nobody in an order." in text
    assert "hits under 10 are not told, so that nobody can be recognised" in text


def test_s05_hits_are_counted_weak_ones_first_and_not_by_person(sample_page: str) -> None:
    bins = [int(row[0].split()[0]) for row in rows_of(sample_page) if row[0].endswith("bits")]
    assert bins == sorted(bins)


def test_s09_no_hit_says_nothing_about_who_is_not_listed(sample_page: str) -> None:
    assert (
        "Whoever has no hit was not found on these lists (invented-list, edition 9fe09fe09fe0; searched for "
        "1 March 2026); this says nothing about anyone who is not listed." in text_of(sample_page)
    )


def test_s09_a_bit_is_explained_in_a_sentence(sample_page: str) -> None:
    assert (
        "one bit for doubles the odds that both are the same person, one bit against halves them"
        in text_of(sample_page)
    )


def test_s09_s24_words_that_comfort_or_frighten_are_never_used(sample_page: str) -> None:
    for page in (sample_page, render_report(empty_summary(), labels=LABELS)):
        assert not NEVER.search(text_of(page))


def test_s09_s24_the_catalogue_has_no_such_words_either() -> None:
    texts = [plain_text("vartai.assessment.report", "en", key) for key in words("en").own.slots]
    assert len(texts) > 100
    assert [text for text in texts if NEVER.search(text)] == []


def test_s10_guards_stand_beside_the_answers(sample_page: str) -> None:
    section = re.search(r'<section aria-labelledby="outcomes">.*?</section>', sample_page, re.DOTALL)
    assert section is not None
    text = text_of(section.group())
    for guarded in ("EU", "EEA", "Switzerland", "Family members of EU citizens", "recognised refugees"):
        assert guarded in text
    assert "unaccompanied children" in text
    assert "victims of trafficking" in text


def test_s11_each_provision_says_whether_a_lawyer_has_read_it(sample_page: str) -> None:
    text = text_of(sample_page)
    assert "The law as it stands in this program was not yet reviewed by a lawyer." in text
    for card in re.findall(r"<article>.*?</article>", sample_page, re.DOTALL):
        assert ("Reviewed by Ona Pavyzdė" in card) or ("Not yet reviewed by a lawyer" in card)


def test_s24_no_flags(sample_page: str) -> None:
    assert not re.search("[\U0001f1e6-\U0001f1ff\U0001f3f3\U0001f3f4\u2690\u2691]", sample_page)


def test_the_example_adds_up_to_look_closer() -> None:
    shown = example()
    assert shown.look_closer_from <= shown.total < shown.hit_from
    told = {"family_name": "same_skeleton", "given_name": "same_class", "patronymic": "missing"}
    told |= {"birth_date": "year_only", "birth_place": "different"}
    assert {part.part: part.how for part in shown.parts} == told  # what the words beside the bars say
    assert any(part.bits < 0 for part in shown.parts)
    assert any(part.bits > 0 for part in shown.parts)
