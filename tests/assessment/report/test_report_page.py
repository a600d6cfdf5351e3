from __future__ import annotations

import re
import subprocess
import sys
import time
from pathlib import Path

from report_reading import read_page, rows_of, text_of
from report_sample import LABELS, empty_summary, sample_summary

from vartai.assessment.report import render_report

MARKER = "⟦"


def test_the_page_holds_its_parts_in_order(sample_page: str) -> None:
    ids = [value for _, name, value in read_page(sample_page).attributes if name == "id"]
    parts = ["about", "basis", "outcomes", "reasons", "open", "hits", "warnings", "unreadable", "check"]
    assert ids == ["found", *parts]


def test_links_lead_to_places_on_the_page_itself(sample_page: str) -> None:
    attributes = read_page(sample_page).attributes
    ids = {value for _, name, value in attributes if name == "id"}
    targets = [value for tag, name, value in attributes if (tag, name) == ("a", "href")]
    assert len(targets) == 10
    assert {target.removeprefix("#") for target in targets} <= ids


def test_it_says_for_which_day_law_and_lists_it_stands(sample_page: str) -> None:
    text = text_of(sample_page)
    assert "under the law of Lithuania on 1 March 2026" in text
    assert "Lithuania, 5b1c5b1c5b1c" in text
    assert "9fe0" * 16 in text
    assert "a1b2" * 16 in text
    assert "58,000" in text


def test_numbers_stand_in_tables_beside_the_pictures(sample_page: str) -> None:
    rows = rows_of(sample_page)
    assert ["The application is not taken. This is not a refusal on the merits.", "311"] in rows
    assert ["15 to 18 bits", "133"] in rows
    assert ["Birth: the same year; the list has no day", "+5.0"] in rows
    assert ["not a date", "birth_date", "5"] in rows
    assert any(row[0].startswith("Documents held") and row[1:] == ["7,410", "9,820"] for row in rows)


def test_the_provisions_that_decided_most_answers_stand_first(sample_page: str) -> None:
    headings = re.findall(r"<h3>(XX-\w+):", sample_page)
    assert headings == ["XX-4", "XX-2", "XX-3b", "XX-1", "XX-5", "XX-6"]


def test_what_a_person_must_judge_is_marked(sample_page: str) -> None:
    judged = [row[0] for row in rows_of(sample_page) if "nothing computes it" in row[0]]
    assert [label.split(" Is ")[0].split(" What ")[0] for label in judged] == [
        "Humanitarian reason",
        "Opinion of the security service",
    ]


def test_suppressed_cells_are_told_in_words(sample_page: str) -> None:
    rows = rows_of(sample_page)
    assert ["A condition asked about is not met, or a ground of refusal applies.", "under 10"] in rows
    assert ["0 to 3 bits", "under 10"] in rows
    assert ["3 to 6 bits", "0"] in rows
    text = text_of(sample_page)
    assert "under 10 of 88" in text
    assert "None" not in text
    assert "null" not in text


def test_a_run_of_suppressed_cells_shows_no_number_for_them() -> None:
    summary = sample_summary()
    for row in (*summary["reasons"], *summary["warnings"], *summary["questions"]):
        row |= {
            key: None for key in ("people", "answers", "answers_open", "settled_by_it_alone") if key in row
        }
    for row in summary["answers"]:
        row["outcomes"] = dict.fromkeys(row["outcomes"])
    summary["hits"] = {"people_with_hit": None, "outcomes": {"hit": None}, "by_bits": []}
    page = render_report(summary, labels=LABELS)
    sections = re.findall(
        r'<section aria-labelledby="(?:outcomes|reasons|open|hits)">.*?</section>', page, re.DOTALL
    )
    rows = [row for section in sections for row in rows_of(section) if row[-1][:1].isdigit()]
    assert rows == []
    assert text_of(page).count("under 10") > 40


def test_a_total_that_would_give_a_hidden_number_away_is_left_out(sample_page: str) -> None:
    summary = sample_summary()
    assert "People: " not in text_of(sample_page)
    summary["people"]["acts"]["entry"] = 17
    text = text_of(render_report(summary, labels=LABELS))
    assert "People: 14,311" in text
    assert "People: 30,012" not in text
    assert "People: 17" not in text


def test_the_same_summary_gives_the_same_page_in_time(sample_page: str) -> None:
    start = time.perf_counter()
    assert render_report(sample_summary(), labels=LABELS) == sample_page
    assert time.perf_counter() - start < 4


def test_another_process_gives_the_same_page(sample_page: str) -> None:
    code = (
        "import sys; from report_sample import *; from vartai.assessment.report import render_report;"
        "sys.stdout.buffer.write(render_report(sample_summary(), labels=LABELS).encode())"
    )
    folder = str(Path(__file__).parent)
    path = {"PYTHONPATH": ":".join([folder, *sys.path]), "PYTHONHASHSEED": "7", "HOME": folder}
    done = subprocess.run([sys.executable, "-c", code], env=path, capture_output=True, check=True)
    assert done.stdout.decode() == sample_page


def test_nothing_is_fetched(sample_page: str) -> None:
    for _, name, value in read_page(sample_page).attributes:
        if name in ("src", "srcset", "href", "xlink:href", "data", "poster"):
            assert value.startswith(("#", "data:")), value
    assert all(url.startswith("data:font/woff2;base64,") for url in re.findall(r"url\(([^)]*)", sample_page))
    assert "@import" not in sample_page
    assert "<script" not in sample_page
    assert "default-src 'none'" in sample_page


def test_it_is_small(sample_page: str) -> None:
    assert len(sample_page.encode()) < 400_000


def test_words_from_outside_are_escaped() -> None:
    bad = "<script>alert('x')</script>\" & <b>"
    summary = sample_summary()
    summary["questions"][0]["label"] = summary["questions"][0]["question"] = bad
    summary["lists"][0]["name"] = bad
    summary["law"]["provisions_named"]["XX-1"]["title"] = bad
    summary["unreadable"][0]["column"] = bad
    outcomes = LABELS["outcomes"] | {"accepted": bad}
    page = render_report(summary, labels=LABELS | {"outcomes": outcomes})
    assert "<script" not in page
    assert "<b>" not in page
    assert bad in text_of(page)


def test_an_empty_run_has_a_page() -> None:
    text = text_of(render_report(empty_summary(), labels=LABELS))
    assert text.count("There is nothing to show here.") == 4
    assert "No watch list was searched, so this page says nothing about lists." in text
    assert "Every row could be read." in text
    assert "<svg role" not in render_report(empty_summary())


def test_a_run_with_lists_but_without_hits_has_a_page() -> None:
    summary = empty_summary() | {"lists": sample_summary()["lists"]}
    summary["hits"]["by_bits"] = [{"from": 0, "to": 3, "hits": 0}]
    page = render_report(summary, labels=LABELS)
    assert "was not found on these lists" in text_of(page)


def test_a_code_without_words_is_seen_at_once() -> None:
    page = render_report(empty_summary() | {"answers": sample_summary()["answers"][:1]})
    assert f"{MARKER}lodging⟧" in page
    assert f"{MARKER}accepted⟧" in page


def test_the_sample_has_words_for_everything(sample_page: str) -> None:
    assert MARKER not in sample_page


def test_law_reviewed_in_part_or_in_full_is_told_so() -> None:
    summary = empty_summary()
    summary["law"]["reviewed"] = 4
    assert "reviewed by a lawyer in part only" in text_of(render_report(summary))
    summary["law"]["reviewed"] = 31
    assert "by whom" in text_of(render_report(summary))


def test_a_review_given_in_parts_reads_like_one_given_as_text() -> None:
    summary = empty_summary() | {"reasons": sample_summary()["reasons"]}
    summary["law"]["provisions_named"]["XX-1"]["reviewed_by"] = [{"by": "Jonas Pavyzdys", "on": "2026-02-11"}]
    assert "Reviewed by Jonas Pavyzdys, 2026-02-11" in text_of(render_report(summary, labels=LABELS))


def test_questions_of_which_no_provision_speaks_are_named_and_not_counted(sample_page: str) -> None:
    text = text_of(sample_page)
    assert "No provision of this edition speaks of these questions on this day." in text
    assert "Questions of which no provision speaks" not in text_of(
        render_report(empty_summary(), labels=LABELS)
    )
