"""The copies kept here say what the collected sources say, where those are at hand."""

from pathlib import Path

import pytest
import yaml

from lithuania.cases import PUBLISHED_FILE
from oracles.provision_oracle import BOOK, OF_OUR_OWN, TABLE
from vartai.facts.reading import read_yaml_file
from vartai.lithuania import law

SHARED = Path(__file__).resolve().parents[3] / "shared" / "law"

OF_INSTRUMENTS = ("RM-", "EM-", "QU-", "TM-", "OT-", "CI-", "EU-", "AL-", "SE-", "LD-", "BX-")
READ_BY_US = {
    "SE-5": ("act", "condition"),
    "SE-6": ("act", "condition"),
    "SE-8": ("act",),
    "AL-14": ("attested_from",),
}
"""What we add to a row: of what a guard speaks, and since when a rule without a first day is attested."""

pytestmark = pytest.mark.skipif(not SHARED.is_dir(), reason="no ../shared/law beside the checkout")


def test_the_rows_of_the_table_are_those_of_the_collection():
    source = yaml.safe_load((SHARED / "provisions.yml").read_text("utf-8"))
    (history,) = (i["sunset_history"] for i in source["instruments"] if i["id"] == "RM")
    assert _without(BOOK["sunset_history"], "source_url", "confidence") == _without(
        history, "source_url", "confidence"
    )
    rows = {row["id"]: row for row in source["provisions"]}
    copied = {name: row for name, row in TABLE.items() if name not in OF_OUR_OWN}
    assert set(copied) == {name for name in rows if name.startswith(OF_INSTRUMENTS)}
    for name, kept in copied.items():
        row = _without(kept, "forbids", *READ_BY_US.get(name, ()))
        left_out = rows[name].keys() - row.keys()
        assert left_out - set(READ_BY_US.get(name, ())) <= {
            "title_en",
            "legal_effect",
            "source_url",
            "open_questions",
            "confidence_note",
            *(f"{field}_note" for field in ("citizenships", "act", "verified_until")),
            *(f"in_force_{end}_note" for end in ("from", "to")),
        }
        assert row == {
            field: _without(value, "source_url") for field, value in rows[name].items() if field in row
        }


def _without(value, *fields):
    """The same tree without some fields."""
    if isinstance(value, list):
        return [_without(part, *fields) for part in value]
    if isinstance(value, dict):
        return {name: _without(part, *fields) for name, part in value.items() if name not in fields}
    return value


def test_a_row_of_our_own_takes_no_name_of_the_collection():
    source = yaml.safe_load((SHARED / "provisions.yml").read_text("utf-8"))
    assert not OF_OUR_OWN & {row["id"] for row in source["provisions"]}


def test_the_published_cases_are_those_of_the_collection():
    assert PUBLISHED_FILE.read_bytes() == (SHARED / "cases_open.yml").read_bytes()


def test_the_questions_and_outcomes_are_those_of_the_collection():
    source = read_yaml_file(SHARED / "outcomes.yml")
    ours = {q.name: (set(q.acts), set(q.outcomes), q.default) for q in law().questions}
    theirs = {q["name"]: (set(q["acts"]), set(q["outcomes"]), q["default"]) for q in source["questions"]}
    assert {name: ours.get(name) for name in theirs} == theirs
