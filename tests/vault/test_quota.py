from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.vault.quota import WINDOW, standing

NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
TIMES = st.lists(st.integers(-7_200, 300), max_size=40).map(
    lambda seconds: sorted(NOW + timedelta(seconds=each) for each in seconds)
)


@given(TIMES, st.integers(0, 30), st.integers(0, 30))
@tried(100, 5_000)
def test_it_says_what_counting_by_hand_says(times, limit, wanted):
    found = standing(limit, times, wanted, NOW)
    used = sum(each > NOW - WINDOW for each in times)
    assert found.remaining == max(0, limit - used)
    assert found.fits == (used + wanted <= limit or wanted == 0)
    assert found.never == (wanted > limit)


@given(TIMES, st.integers(1, 30), st.integers(1, 30))
@tried(100, 5_000)
def test_until_is_the_first_moment_at_which_it_fits(times, limit, wanted):
    found = standing(limit, times, wanted, NOW)
    if found.until is None:
        assert found.fits or wanted > limit
        return
    assert found.until > NOW
    assert standing(limit, times, wanted, found.until).fits
    assert not standing(limit, times, wanted, found.until - timedelta(microseconds=1)).fits


def test_an_hour_later_it_counts_no_more():
    once = [NOW - WINDOW]
    assert standing(1, once, 1, NOW).fits
    assert not standing(1, once, 1, NOW - timedelta(microseconds=1)).fits


def test_a_clock_set_back_frees_nothing():
    later = [NOW + timedelta(minutes=30)]
    found = standing(1, later, 1, NOW)
    assert not found.fits
    assert found.until == NOW + timedelta(minutes=90)


def test_a_quota_of_none_an_hour_never_fits():
    assert standing(0, [], 1, NOW).never
    assert standing(0, [], 0, NOW).fits
