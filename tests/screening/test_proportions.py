import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening.tuning.proportions import corrected, difference, interval, least_difference

COUNTS = st.integers(1, 300).flatmap(lambda people: st.tuples(st.integers(0, people), st.just(people)))


@pytest.mark.parametrize(
    ("found", "people", "low", "high"),
    [
        # Textbook values of the exact interval.
        (0, 10, 0.0, 0.3085),
        (1, 10, 0.0025, 0.4450),
        (5, 10, 0.1871, 0.8129),
        (10, 10, 0.6915, 1.0),
        (4, 4_000, 0.000273, 0.002558),
    ],
)
def test_intervals_are_those_of_the_textbook(found, people, low, high):
    assert interval(found, people) == pytest.approx((low, high), abs=6e-5 if people == 10 else 2e-6)


@given(COUNTS)
@tried(15, 300)
def test_an_interval_holds_the_share_and_mirrors(count):
    found, people = count
    low, high = interval(found, people)
    assert 0 <= low <= found / people <= high <= 1
    mirrored = interval(people - found, people)
    assert (1 - mirrored[1], 1 - mirrored[0]) == pytest.approx((low, high), abs=1e-9)


def test_the_ends_of_an_interval_leave_the_tails_they_should():
    low, high = interval(7, 50)

    def at_least(share):
        return sum(math.comb(50, n) * share**n * (1 - share) ** (50 - n) for n in range(7, 51))

    assert at_least(low) == pytest.approx(0.025, abs=1e-6)
    assert at_least(high) == pytest.approx(
        1 - 0.025 + math.comb(50, 7) * high**7 * (1 - high) ** 43, abs=1e-6
    )


@pytest.mark.parametrize("count", [(-1, 5), (6, 5), (0, 0)])
def test_impossible_counts_are_refused(count):
    with pytest.raises(ValueError, match="people are needed"):
        interval(*count)


@pytest.mark.parametrize(
    ("row", "chance"),
    [
        # The tea of Fisher (1935), and a table often used to check programs.
        ((3, 4, 1, 4), 0.4857),
        ((8, 10, 1, 6), 0.0350),
        ((0, 10, 0, 90), 1.0),
        ((5, 5, 0, 95), 1.3e-8),
    ],
)
def test_differences_are_those_of_fisher(row, chance):
    assert difference(*row) == pytest.approx(chance, rel=0.03)


@given(COUNTS, COUNTS)
@tried(30, 300)
def test_a_difference_is_the_same_from_either_side_and_never_below_the_least(one, other):
    there = difference(*one, *other)
    assert there == pytest.approx(difference(*other, *one), abs=1e-9)
    assert 0 <= there <= 1
    assert least_difference(one[1], other[1], one[0] + other[0]) <= there + 1e-9


@given(st.lists(st.floats(0, 1), max_size=8))
@tried(30, 300)
def test_correcting_keeps_the_order_and_never_lowers(chances):
    found = corrected(chances)
    assert all(chance <= new <= 1 for chance, new in zip(chances, found, strict=True))
    order = sorted(range(len(chances)), key=lambda place: chances[place])
    assert [found[place] for place in order] == sorted(found)


def test_correcting_is_holms():
    assert corrected([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])
