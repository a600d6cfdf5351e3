import pytest

from vartai.facts import BadValue
from vartai.vault import new_kek
from vartai.vault.shares import Share, combined, split


def test_two_shares_make_the_key_in_either_order():
    kek = new_kek()
    one, other = split(kek)
    assert combined(one, other) == combined(other, one) == kek
    assert kek.key not in (one.share, other.share)
    assert split(kek) != (one, other)


def test_a_share_never_shows():
    share = split(new_kek())[0]
    assert share.share.hex() not in repr(share)
    assert repr(share.share) not in repr(share)


def test_shares_that_do_not_belong_together_are_refused():
    kek = new_kek()
    one, _ = split(kek)
    with pytest.raises(BadValue, match="given twice"):
        combined(one, one)
    with pytest.raises(BadValue, match="shares of kek-"):
        combined(one, split(new_kek())[1])
    with pytest.raises(BadValue, match="don't make"):
        combined(one, split(kek)[1])
    with pytest.raises(BadValue, match="don't make"):
        combined(one, Share(kek.id, 2, bytes(32)))
