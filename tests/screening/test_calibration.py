import random
from datetime import date

import numpy as np
import pytest

from vartai.facts.reading import read_yaml
from vartai.screening.tuning.calibration import Calibration, Measured, Unfittable, fit_line, most_measurable
from vartai.screening.tuning.calibration_reading import calibration_of, calibration_text, shipped_calibration
from vartai.screening.tuning.prior import Line, Prior, posterior


def drawn(line: Line, prior_bits: float, number: int):
    """Pairs that are of the same person exactly as often as the line says."""
    dice = random.Random(11)
    bits = np.array([dice.randrange(5_000, 40_000) for _ in range(number)])
    odds = (np.array([line.worth(int(each)) for each in bits]) / 1_000) + prior_bits
    chance = 1 / (1 + 2.0**-odds)
    return bits, np.array([dice.random() < each for each in chance])


@pytest.mark.parametrize("line", [Line(), Line(4_000, 0.6), Line(-6_000, 1.3)])
@pytest.mark.parametrize("prior_bits", [-22.0, -15.0])
def test_a_line_that_made_the_pairs_is_found_again(line, prior_bits):
    bits, same = drawn(line, prior_bits, 40_000)
    found = fit_line(bits, same, prior_bits)
    assert found.slope == pytest.approx(line.slope, rel=0.06)
    for each in (15_000, 20_000, 25_000):
        assert found.worth(each) == pytest.approx(line.worth(each), abs=900)


def test_how_many_listed_people_the_data_hold_makes_no_difference():
    bits, same = drawn(Line(2_000, 0.8), -18.0, 40_000)
    dice = random.Random(2)
    kept = ~same | np.array([dice.random() < 0.25 for _ in bits])
    enriched, thinned = fit_line(bits, same, -18.0), fit_line(bits[kept], same[kept], -20.0)
    assert thinned.worth(20_000) == pytest.approx(enriched.worth(20_000), abs=500)


@pytest.mark.parametrize(
    ("bits", "same"),
    [
        ([1, 2], [True, True]),
        ([1, 2], [False, False]),
        ([1, 2, 3], [False, True, True]),
        ([1, 2, 3], [True, False, False]),
    ],
)
def test_pairs_that_tell_no_line_are_refused(bits, same):
    with pytest.raises(Unfittable):
        fit_line(np.array(bits) * 1_000, np.array(same), -20)


def test_a_calibration_is_written_and_read_again():
    whole = Calibration(
        Measured(Line(-400, 1.1325), 1_677, 130, 21_959),
        Measured(Line(40, 0.9944), 2_002, 505, 21_959),
        date(2026, 3, 1),
        "a" * 64,
    )
    assert calibration_of(read_yaml(calibration_text(whole))) == whole
    assert whole.of(True) is whole.with_date
    assert whole.of(False) is whole.without_date


def test_a_broken_calibration_is_an_error():
    with pytest.raises(KeyError):
        calibration_of({"with_date": {"offset": 0}})


def test_the_shipped_calibration_is_near_the_bits_themselves():
    """Bits are meant to be bits; a calibration far from them says that the weights are wrong."""
    for dated in (True, False):
        found = shipped_calibration().of(dated)
        assert min(found.same, found.different) >= 100
        for bits in (12_000, 18_000):  # beyond `most` the data can't tell
            assert bits < found.most
            assert abs(found.line.worth(bits) - bits) < 5_000
        assert posterior(24_000, Prior(12_000), found.line) > posterior(12_000, Prior(12_000), found.line)


def test_few_people_on_no_list_show_few_bits():
    assert most_measurable(1_270, 11_860) == pytest.approx(21_950, abs=50)
    assert most_measurable(10, 11_860) < most_measurable(10_000, 11_860)
