import hashlib
import hmac
import pickle
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.vault import (
    CaseKeys,
    Compartment,
    IndexedField,
    Kek,
    NotOpened,
    Place,
    SealBroken,
    WrapBroken,
    blind_index,
    compartment_key,
    compartment_keys,
    index_key,
    new_case_key,
    new_kek,
    open_sealed,
    rewrap,
    seal,
    unwrap,
    wrap,
)

KEYS = st.binary(min_size=32, max_size=32)
CASES = st.text(min_size=1, max_size=30)
HERE = Place("case", "c1", "name")


def test_compartments_have_keys_of_their_own():
    keys = compartment_keys(new_case_key(), Compartment)
    assert set(keys) == set(Compartment)
    assert len(set(keys.values())) == len(Compartment)
    for one, other in combinations(Compartment, 2):
        with pytest.raises(SealBroken):
            open_sealed(lambda _, key=keys[other]: key, HERE, seal(keys[one], 1, HERE, b"x"))


def test_derivation_is_hkdf_and_never_changes():
    """RFC 5869 by hand: extract with an empty salt, expand to one block."""
    case_key = bytes(range(32))
    extracted = hmac.digest(bytes(32), case_key, hashlib.sha256)
    expanded = hmac.digest(extracted, b"vartai-compartment/1/label\x01", hashlib.sha256)
    assert compartment_key(case_key, Compartment.LABEL) == expanded
    assert expanded.hex() == "fbbad37e0f1acb970233a870fa21df1d034afc9910346b9338f3d149ebde5b59"


def test_keys_of_a_case_never_show():
    key = new_case_key()
    keys = CaseKeys("c1", 2, {2: compartment_keys(key, [Compartment.LABEL])})
    assert repr(keys) == "CaseKeys(case='c1', newest=2)"
    sealed = seal(*keys.sealing(Compartment.LABEL), HERE, b"Ona")
    assert open_sealed(keys.opening(Compartment.LABEL), HERE, sealed) == b"Ona"
    with pytest.raises(NotOpened, match="compartment content of case c1, key version 2"):
        keys.sealing(Compartment.CONTENT)
    with pytest.raises(NotOpened, match="key version 1"):
        keys.opening(Compartment.LABEL)(1)


@given(KEYS, KEYS, CASES, st.integers(1, 1_000))
@tried(50, 1_000)
def test_a_wrapped_key_opens_under_its_own_and_after_rewrapping_under_the_new(old, new, case, version):
    key, one, other = new_case_key(), Kek(old), Kek(new)
    wrapped = wrap(one, case, version, key)
    assert key not in wrapped
    assert unwrap(one, case, version, wrapped) == key
    again = rewrap(one, other, case, version, wrapped)
    assert unwrap(other, case, version, again) == key
    if old != new:
        with pytest.raises(WrapBroken):
            unwrap(one, case, version, again)


def test_a_wrapped_key_in_anothers_row_does_not_open():
    kek = new_kek()
    wrapped = wrap(kek, "c1", 1, new_case_key())
    for case, version in [("c2", 1), ("c1", 2), ("c", 1)]:
        with pytest.raises(WrapBroken, match="put in another's place"):
            unwrap(kek, case, version, wrapped)


@given(st.integers(0, 60 * 8 - 1))
@tried(50, 480)
def test_any_flipped_bit_of_a_wrapped_key_is_refused(bit):
    kek = new_kek()
    wrapped = bytearray(wrap(kek, "c1", 1, bytes(32)))
    wrapped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(WrapBroken):
        unwrap(kek, "c1", 1, bytes(wrapped))
    with pytest.raises(WrapBroken):
        unwrap(kek, "c1", 1, bytes(wrapped[:-1]))


def test_a_kek_names_itself_and_never_shows():
    one, other = new_kek(), new_kek()
    assert one.id != other.id
    assert one.id == Kek(one.key).id
    assert one.key.hex() not in repr(one)
    assert repr(one.key) not in repr(one)
    broken = WrapBroken("c1", 1, one.id)
    assert str(pickle.loads(pickle.dumps(broken))) == str(broken)


@pytest.mark.parametrize("wrong", [b"", bytes(31), bytes(33)])
def test_keys_of_other_lengths_are_refused(wrong):
    with pytest.raises(ValueError, match="32 bytes"):
        Kek(wrong)
    with pytest.raises(ValueError, match="32 bytes"):
        wrap(new_kek(), "c1", 1, wrong)
    with pytest.raises(ValueError, match="32 bytes"):
        compartment_key(wrong, Compartment.LABEL)
    with pytest.raises(ValueError, match="32 bytes"):
        index_key(wrong, IndexedField.DOCUMENT_NUMBER)
    with pytest.raises(ValueError, match="32 bytes"):
        blind_index(wrong, "MP1234567")


def test_a_blind_index_is_the_same_for_the_same_number_and_key_only():
    one, other = (index_key(new_case_key(), IndexedField.DOCUMENT_NUMBER) for _ in range(2))
    index = blind_index(one, "MP1234567")
    assert index == blind_index(one, "MP1234567")
    assert index != blind_index(one, "MP1234568")
    assert index != blind_index(other, "MP1234567")
    assert index == hmac.digest(one, b"MP1234567", "sha256")[:16]


def test_names_have_no_blind_index():
    assert [field.value for field in IndexedField] == ["document_number"]
