"""Recall on real public lists in the shared folder beside the checkout, where there is one."""

import gzip
import json
from pathlib import Path

import pytest

from vartai.facts import Identity, PartialDate, PersonName
from vartai.screening import HitOutcome, build_index, read_list, screen

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "screening"

pytestmark = [
    pytest.mark.unmeasured,
    pytest.mark.skipif(
        not (DATA / "list_open.jsonl.gz").exists(),
        reason="needs ../shared/data/screening beside the checkout",
    ),
]
EVERY = 10
"""One query in so many is asked, to keep the test short."""


@pytest.fixture(scope="module")
def outcomes():
    """By kind of query: the outcomes of the true entries, and for people on no list those of any entry."""
    index = build_index([read_list(DATA / "list_open.jsonl.gz")])
    with gzip.open(DATA / "queries_open.jsonl.gz", "rt", encoding="utf-8") as file:
        queries = [
            query for query in map(json.loads, file) if query["dob"] and query["cat"] != "be forms mixed"
        ]
    people = [(query["id"], _identity(query)) for query in queries[::EVERY]]
    hits = screen(index, people)
    truth = {query["id"]: query["truth"] for query in queries[::EVERY]}
    found = {hit.person_id: hit.outcome for hit in hits if hit.entry_id == truth[hit.person_id]}
    false = {hit.person_id for hit in hits if not truth[hit.person_id] and hit.outcome is HitOutcome.HIT}
    return truth, found, false


def _identity(query):
    return Identity((PersonName(query["name"]),), (PartialDate.read(query["dob"]),), query["sex"])


def test_more_than_nine_of_ten_listed_people_are_hits(outcomes):
    truth, found, _ = outcomes
    listed = [person_id for person_id, entry_id in truth.items() if entry_id]
    assert len(listed) > 300
    assert sum(found.get(each) is HitOutcome.HIT for each in listed) >= 0.92 * len(listed)


def test_hardly_anybody_on_no_list_is_a_hit(outcomes):
    truth, _, false = outcomes
    unlisted = [person_id for person_id, entry_id in truth.items() if not entry_id]
    assert len(unlisted) > 400
    assert len(false) <= 0.005 * len(unlisted)
