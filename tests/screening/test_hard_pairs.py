"""The pairs that stay hard: their bits are what the code gives, and the page on screening says the same."""

from pathlib import Path

import pytest

from vartai.facts.reading import read_yaml
from vartai.screening import screen

from .invented import index_of, person

HERE = Path(__file__).parent
PAGE = HERE.parents[1] / "docs" / "screening.md"
KNOWN = read_yaml((HERE / "hard_pairs.yml").read_text("utf-8"))
PAIRS = KNOWN["pairs"]


def who(side):
    return person(side["name"], born=side.get("born", ""))


@pytest.fixture(scope="module")
def index():
    return index_of(*(who(pair["listed"]) for pair in PAIRS))


@pytest.mark.parametrize("number", range(len(PAIRS)))
def test_the_bits_of_a_hard_pair_are_what_the_code_gives(index, number):
    pair = PAIRS[number]
    hits = screen(index, [("P", who(pair["asked"]))], at_least=0)
    bits = {hit.entry_id: hit.bits for hit in hits}.get(f"E{number}")
    assert bits == pair["bits"], f"{pair['asked']['name']}: write {bits} into hard_pairs.yml"


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair["asked"]["name"])
def test_a_hard_pair_is_on_the_wrong_side_of_the_limit(pair):
    reaches = pair["bits"] is not None and pair["bits"] >= KNOWN["limits"][pair["question"]]
    assert reaches == (pair["failure"] == "flagged")


def row(number, pair):
    """The row of a pair in the table of the page."""
    asked, listed = (
        ", ".join(filter(None, (side["name"], side.get("born")))) for side in (pair["asked"], pair["listed"])
    )
    bits = "not considered" if pair["bits"] is None else f"{pair['bits'] / 1_000:.1f}"
    limit = KNOWN["limits"][pair["question"]] / 1_000
    of = KNOWN["queries"][pair["question"]][pair["failure"]]
    seen = f"{pair['failure']} {pair['seen']} of {of:,}"
    return f"| {number} | {asked} | {listed} | {bits} ({limit:.1f}) | {seen} | {pair['why']} |"


def test_the_page_says_what_the_code_gives():
    page = PAGE.read_text("utf-8").splitlines()
    rows = [row(number, pair) for number, pair in enumerate(PAIRS, 1)]
    assert [line for line in rows if line not in page] == []
    assert len(rows) == 10
