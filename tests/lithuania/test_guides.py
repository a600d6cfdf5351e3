"""The examples of the guides on law, bills and enactments do what the guides say."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from vartai import lithuania
from vartai.facts.reading import read_yaml, vocabulary
from vartai.law import check
from vartai.law.bill_reading import read_bills
from vartai.law.case_reading import read_cases
from vartai.law.condition_writing import written_condition
from vartai.law.enacting.statute_book_reading import read_statute_book
from vartai.law.published_case import judge

DOCS = Path(__file__).resolve().parents[2] / "docs"


def blocks(guide, language):
    """The blocks of code of a guide in one language, without the margin of a list."""
    text = (DOCS / guide).read_text("utf-8")
    found = re.findall(rf"^( *)```{language}\n(.*?)^ *```$", text, re.MULTILINE | re.DOTALL)
    return [re.sub(rf"^{margin}", "", block, flags=re.MULTILINE) for margin, block in found]


@pytest.fixture(scope="module")
def with_the_example():
    """The law with the example provision of law.md."""
    names = {}
    (example,) = (block for block in blocks("law.md", "python") if "Provision(" in block)
    exec(compile(example, "law.md", "exec"), names)
    ours, held = names["PROVISIONS"], lithuania.law()
    others = [rule for rule in held.provisions if rule.id not in {own.id for own in ours}]
    return check(replace(held, provisions=(*others, *ours)), vocabulary())


def test_the_example_provision_is_whole_in_four_languages(with_the_example):
    for name in ("AL-20", "AL-20.children"):
        rule = with_the_example.by_id[name]
        assert set(rule.title) == set(rule.text) == {"en", "lt", "be", "ru"}


def test_the_row_of_the_example_states_what_the_provision_states(with_the_example):
    ((row,), _) = (read_yaml(block) for block in blocks("law.md", "yaml"))
    rule = with_the_example.by_id["AL-20"]
    assert (row["id"], row["citation"], row["role"]) == (rule.id, rule.citation, rule.role.value)
    assert (row["in_force_from"], row["adopted_on"]) == (rule.term.since, rule.term.known_from)
    assert row["verified_until"] == rule.verified_until
    assert tuple(row["act"]) == rule.acts
    assert row["condition"] == written_condition(rule.when)
    assert row["exceptions"] == written_condition(with_the_example.by_id["AL-20.children"].when)


def test_the_case_of_the_example_passes(with_the_example, tmp_path):
    _, case = blocks("law.md", "yaml")
    path = tmp_path / "own_cases.yml"
    path.write_text("cases:\n" + case, "utf-8")
    (read,) = read_cases(path, vocabulary())
    assert judge(read, with_the_example).differences == ()


def test_the_example_bill_can_be_read_and_applied(tmp_path):
    (text,) = (block for block in blocks("bills.md", "yaml") if block.startswith("id: my_bill"))
    path = tmp_path / "my_bill.yml"
    path.write_text(text, "utf-8")
    assert list(read_bills(path, lithuania.book(), lithuania.bills())) == ["my_bill"]


def test_the_example_of_a_special_rule_can_be_read_and_applied(tmp_path):
    (amendment,) = (block for block in blocks("bills.md", "yaml") if block.startswith("- op"))
    path = tmp_path / "mine.yml"
    path.write_text(f"id: mine\ntitle: Mine\namendments:\n{amendment}", "utf-8")
    (bill,) = read_bills(path, lithuania.book(), {}).values()
    assert bill.amendments[0].changes.named() == ("exceptions",)


def test_the_files_of_the_guide_to_enacting_can_be_put_in_force(tmp_path):
    for name, text in zip(("xv-123.yml", "texts.yml"), blocks("enacting.md", "yaml"), strict=True):
        (tmp_path / name).write_text(text, "utf-8")
    book = read_statute_book(tmp_path, lithuania.law(), lithuania.book_of)
    assert [file.file for file in book.waiting] == ["xv-123.yml", "texts.yml"]
