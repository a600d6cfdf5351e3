import pickle
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.vault import Place, SealBroken, open_sealed, seal, version_of
from vartai.vault.sealing import OVERHEAD

TEXT = st.text(max_size=20)
PLACES = st.builds(Place, TEXT, TEXT, TEXT)
KEYS = st.binary(min_size=32, max_size=32)
HERE = Place("person", "7f", "birth_date")
KEY = bytes(range(32))


@given(KEYS, st.integers(1, 2**32 - 1), PLACES, st.binary(max_size=200))
@tried(50, 2_000)
def test_what_is_sealed_opens_at_its_place(key, version, place, plain):
    sealed = seal(key, version, place, plain)
    assert version_of(sealed) == version
    assert len(sealed) == len(plain) + OVERHEAD
    assert open_sealed({version: key}.__getitem__, place, sealed) == plain


@given(PLACES, PLACES, st.binary(max_size=40))
@tried(50, 2_000)
def test_it_opens_nowhere_else(here, there, plain):
    sealed = seal(KEY, 1, here, plain)
    if here == there:
        there = replace(there, row=there.row + "x")
    with pytest.raises(SealBroken):
        open_sealed(lambda _: KEY, there, sealed)


@pytest.mark.parametrize(
    "there",
    [
        replace(HERE, table="persons"),
        replace(HERE, row="7e"),
        replace(HERE, field="name"),
        # The same letters, parted elsewhere.
        Place("perso", "n7f", "birth_date"),
        Place("person", "7fbirth_date", ""),
        Place("person\x007f", "", "birth_date"),
    ],
)
def test_each_part_of_the_place_counts(there):
    with pytest.raises(SealBroken) as broken:
        open_sealed(lambda _: KEY, there, seal(KEY, 1, HERE, b"1990-05-17"))
    assert broken.value.place == there


@given(st.binary(max_size=30), st.data())
@tried(50, 2_000)
def test_any_flipped_bit_is_refused(plain, data):
    sealed = bytearray(seal(KEY, 1, HERE, plain))
    bit = data.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(SealBroken):
        open_sealed(lambda _: KEY, HERE, bytes(sealed))


def test_a_value_relabelled_with_another_key_version_is_refused_even_under_the_same_key():
    sealed = bytearray(seal(KEY, 1, HERE, b"x"))
    sealed[4] = 2
    assert version_of(bytes(sealed)) == 2
    with pytest.raises(SealBroken):
        open_sealed(lambda _: KEY, HERE, bytes(sealed))


def test_no_two_sealed_values_are_alike():
    assert len({seal(KEY, 1, HERE, b"BY") for _ in range(100)}) == 100


@pytest.mark.parametrize("cut", [0, 1, 5, OVERHEAD - 1, OVERHEAD, OVERHEAD + 3])
def test_what_is_cut_off_is_refused(cut):
    with pytest.raises(SealBroken):
        open_sealed(lambda _: KEY, HERE, seal(KEY, 1, HERE, b"1990-05-17")[:cut])


def test_the_error_says_where_and_never_what():
    sealed = seal(KEY, 1, HERE, b"1990-05-17")
    with pytest.raises(SealBroken) as broken:
        open_sealed(lambda _: bytes(32), HERE, sealed)
    told = pickle.loads(pickle.dumps(broken.value))
    assert str(told) == str(broken.value)
    assert told.place == HERE
    assert "person 7f, field birth_date" in str(told)
    for secret in ("1990", KEY.hex(), sealed.hex()):
        assert secret not in repr(told)


@pytest.mark.parametrize("key", [b"", bytes(16), bytes(31), bytes(33)])
def test_a_key_of_another_length_is_refused_without_showing_it(key):
    with pytest.raises(ValueError, match="32 bytes"):
        seal(key, 1, HERE, b"x")
    with pytest.raises(ValueError, match="32 bytes"):
        open_sealed(lambda _: key, HERE, seal(KEY, 1, HERE, b"x"))


@pytest.mark.parametrize("version", [0, -1, 2**32])
def test_versions_count_from_1(version):
    with pytest.raises(ValueError, match="no key version"):
        seal(KEY, version, HERE, b"x")


def test_a_version_without_its_key_is_the_callers_to_tell():
    with pytest.raises(KeyError):
        open_sealed({}.__getitem__, HERE, seal(KEY, 1, HERE, b"x"))
