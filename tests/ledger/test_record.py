"""What a record holds, and that it is written in one way only."""

import hmac
from datetime import date
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.ledger.commitment import canonical_json, commitment, opens
from vartai.ledger.record import Record
from vartai.ledger.strict_text import NotInForm

SALT = bytes(range(32))
RECORD = Record("fact_recorded", date(2026, 3, 2), "0f" * 16, "a1" * 32)
WRITTEN = (
    b'{"commitment":"' + b"a1" * 32 + b'","form":"vartai-record/1","kind":"fact_recorded","on":"2026-03-02",'
    b'"previous":null,"subject":"' + b"0f" * 16 + b'"}'
)


def test_a_record_is_these_bytes_and_its_hash_that_of_a_leaf():
    assert RECORD.leaf_data() == WRITTEN
    assert Record.from_leaf_data(WRITTEN) == RECORD
    assert RECORD.leaf_hash == sha256(b"\0" + WRITTEN).digest()
    after = Record("fact_recorded", date(2026, 3, 2), "0f" * 16, "a1" * 32, RECORD.leaf_hash.hex())
    assert Record.from_leaf_data(after.leaf_data()) == after


@pytest.mark.parametrize(
    "spoilt",
    [
        WRITTEN + b"\n",
        WRITTEN.replace(b"2026-03-02", b"2026-02-30"),
        WRITTEN.replace(b"null", b'""'),
        WRITTEN.replace(b"fact_recorded", b"Fact"),
        WRITTEN.replace(b":", b": ", 1),
        WRITTEN.replace(b"0f" * 16, b"0F" * 16),
        b"",
        b"\xff",
    ],
)
def test_anything_else_is_no_record(spoilt):
    with pytest.raises(NotInForm):
        Record.from_leaf_data(spoilt)


def test_a_record_that_could_not_be_written_can_t_be_made():
    with pytest.raises(NotInForm):
        Record("Mikola Invented", date(2026, 3, 2), "0f" * 16, "a1" * 32)


def test_a_commitment_is_an_hmac_over_canonical_json():
    value = {"b": [1, True, None], "a": "Ёжык"}
    assert canonical_json(value) == '{"a":"Ёжык","b":[1,true,null]}'.encode()
    assert commitment(SALT, value) == hmac.digest(SALT, canonical_json(value), "sha256")
    assert opens(commitment(SALT, value), SALT, value)
    assert not opens(commitment(SALT, value), bytes(32), value)
    assert not opens(commitment(SALT, value), SALT, {**value, "a": "Ёжик"})


@tried(50, 2_000)
@given(st.dictionaries(st.text(), st.integers() | st.booleans() | st.none() | st.lists(st.text())))
def test_the_order_of_keys_does_not_matter(value):
    assert canonical_json(dict(reversed(value.items()))) == canonical_json(value)


@pytest.mark.parametrize(
    ("value", "place"),
    [(1.5, "value"), ({"a": [b"x"]}, r"value\.a\[0\]"), ({1: "a"}, "key of value"), ("\ud800", "UTF-8")],
)
def test_what_can_be_written_in_two_ways_is_refused(value, place):
    with pytest.raises(TypeError, match=place):
        canonical_json(value)


def test_depth_and_salt_have_limits():
    deep = []
    for _ in range(100):
        deep = [deep]
    with pytest.raises(TypeError, match="levels deep"):
        canonical_json(deep)
    with pytest.raises(ValueError, match="32 bytes"):
        commitment(b"short", "value")
