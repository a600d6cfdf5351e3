import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening.tuning.prior import AS_THEY_ARE, Line, Prior, bits_needed, posterior

PRIORS = st.builds(Prior, st.integers(1, 1_000_000), st.floats(1e-6, 0.5))
LINES = st.builds(Line, st.integers(-20_000, 20_000), st.floats(0.1, 3))


def test_a_list_of_12_000_and_one_listed_in_a_thousand_ask_for_some_23_bits():
    prior = Prior(12_000, 1 / 1_000)
    assert prior.bits == pytest.approx(-23_516, abs=1)
    assert posterior(-prior.bits, prior) == pytest.approx(0.5)
    assert posterior(-prior.bits + 1_000, prior) == pytest.approx(2 / 3, abs=1e-3)


def test_the_posterior_is_the_theorem_of_bayes():
    prior = Prior(50, 0.02)
    before = 0.02 / 50
    for odds in (1, 8, 1024):
        expected = odds * before / (odds * before + 1 - before)
        assert posterior(1_000 * (odds.bit_length() - 1), prior) == pytest.approx(expected, rel=1e-3)


@given(PRIORS, LINES, st.lists(st.integers(-100_000, 100_000), min_size=2, max_size=6))
@tried(50, 500)
def test_more_bits_never_make_it_less_probable(prior, line, bits):
    chances = [posterior(each, prior, line) for each in sorted(bits)]
    assert chances == sorted(chances)
    assert all(0 <= chance <= 1 for chance in chances)


@given(PRIORS, LINES, st.floats(0.001, 0.999))
@tried(50, 500)
def test_the_bits_needed_are_just_enough(prior, line, probability):
    needed = bits_needed(probability, prior, line)
    assert posterior(needed, prior, line) >= probability - 0.001
    assert posterior(needed - 30, prior, line) < probability + 0.001


@given(st.integers(1, 100_000), st.integers(1, 100_000))
@tried(30, 300)
def test_a_longer_list_makes_each_entry_less_probable(one, other):
    short, long = sorted((one, other))
    assert posterior(20_000, Prior(long)) <= posterior(20_000, Prior(short))


def test_bits_beyond_all_measure_are_certain_and_no_error():
    assert posterior(10**9, Prior(10)) == pytest.approx(1)
    assert posterior(-(10**9), Prior(10)) == pytest.approx(0)
    assert AS_THEY_ARE.worth(12_345) == 12_345


@pytest.mark.parametrize("make", [lambda: Prior(0), lambda: Prior(5, 0), lambda: Prior(5, 1.0)])
def test_a_prior_without_a_list_or_without_doubt_is_refused(make):
    with pytest.raises(ValueError, match="a prior needs"):
        make()


def test_a_falling_line_and_certainty_are_refused():
    for slope in (0.0, -1.0, float("nan")):
        with pytest.raises(ValueError, match="slope"):
            Line(0, slope)
    with pytest.raises(ValueError, match="between 0 and 1"):
        bits_needed(1, Prior(5))
