import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from vartai.facts import PartialDate
from vartai.screening.dates import birth_date_evidence, compare_dates
from vartai.screening.index.date_bounds import ListedDates

DATES = st.one_of(
    st.dates().map(PartialDate.of),
    st.integers(1930, 2010).map(PartialDate),
    st.builds(PartialDate, st.integers(1930, 2010), st.integers(1, 12)),
)


@pytest.mark.parametrize(
    ("one", "other", "how"),
    [
        ("1985-02-28", "1985-02-28", "same"),
        ("1985-02-11", "1985-11-02", "swapped"),
        ("1985-02-28", "1985-02-26", "one_digit"),
        ("1985-02-28", "1975-02-28", "one_digit"),
        ("1985-02-28", "1985-05-22", "two_digits"),
        ("1985-02-28", "1985-11-09", "same_year"),
        ("1985-02-28", "1979-02-28", "same_day_other_year"),
        ("1985-02-28", "1986-11-09", "different"),
        ("1985-02-28", "1969-11-09", "different"),
        ("1985-02-28", "1985", "year_only"),
        ("1985", "1985", "year_only"),
        ("1985-02-28", "1985-02", "same_month"),
        ("1985-03", "1985-02", "same_year"),
        ("1985-02-28", "1986", "next_year"),
        ("1985-02-28", "1990", "different"),
    ],
)
def test_dates_are_graded(one, other, how):
    assert compare_dates(PartialDate.read(one), PartialDate.read(other))[1] == how


def test_agreement_is_worth_more_the_more_is_known():
    born = PartialDate.read("1985-02-11")
    order = ["1985-02-11", "1985-02", "1985", "1985-11-09", "1986-11-09", "1999-11-09"]
    bits = [compare_dates(born, PartialDate.read(text))[0] for text in order]
    assert bits == sorted(bits, reverse=True)
    assert bits[2] > 0 > bits[3]


def test_the_first_of_january_is_worth_less():
    usual, other = PartialDate.read("1985-01-01"), PartialDate.read("1985-01-02")
    assert compare_dates(usual, usual)[0] < compare_dates(other, other)[0]


@given(DATES, DATES)
def test_the_order_of_the_two_makes_no_difference(one, other):
    assert compare_dates(one, other) == compare_dates(other, one)


@given(DATES, DATES)
def test_the_quick_bound_of_the_search_is_one(one, other):
    listed, born = ListedDates.of([[], [other]]), ListedDates.of([[one], []])
    people, entries = np.array([0, 0, 1, 1]), np.array([0, 1, 0, 1])
    undated, most, *others = listed.most_bits(born, people, entries).tolist()
    assert compare_dates(one, other)[0] <= most
    assert (undated, others) == (0, [0, 0])


@given(st.lists(DATES, min_size=1, max_size=3), st.lists(DATES, min_size=1, max_size=3), DATES)
def test_a_further_date_never_lowers_the_evidence(mine, listed, further):
    assert birth_date_evidence(mine, [*listed, further]).bits >= birth_date_evidence(mine, listed).bits


def test_a_missing_date_says_nothing():
    born = (PartialDate.read("1985"),)
    evidence = birth_date_evidence(born, ())
    assert (evidence.bits, evidence.how, evidence.person, evidence.entry) == (0, "missing", "1985", "")
