"""What two dates of birth say for or against being the same person's."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rapidfuzz.distance import Hamming

from vartai.facts import PartialDate
from vartai.screening import weights
from vartai.screening.hit import EvidencePart, How, Part


def birth_date_evidence(person: Iterable[PartialDate], entry: Iterable[PartialDate]) -> EvidencePart:
    """The best agreement between the dates of either side; unknown on one side says nothing."""
    compared = [(*compare_dates(mine, listed), mine, listed) for mine in person for listed in entry]
    if not compared:
        return EvidencePart.of(Part.BIRTH_DATE, 0, How.MISSING, _text(person), _text(entry))
    bits, how, mine, listed = max(compared, key=lambda row: row[0])
    return EvidencePart.of(Part.BIRTH_DATE, bits, how, str(mine), str(listed))


def birth_date_bits(person: Iterable[PartialDate], entry: Iterable[PartialDate]) -> int:
    """The bits of `birth_date_evidence`."""
    return max((compare_dates(mine, listed)[0] for mine in person for listed in entry), default=0)


def compare_dates(one: PartialDate, other: PartialDate) -> tuple[int, How]:
    """Bits in thousandths and the kind of agreement; the order of the two makes no difference."""
    if one.is_exact and other.is_exact:
        return _compare_days(one, other)
    if one.year == other.year:
        if one.month is None or other.month is None:
            return weights.YEAR_ONLY, How.YEAR_ONLY
        if one.month == other.month:
            return weights.SAME_MONTH, How.SAME_MONTH
        return weights.SAME_YEAR, How.SAME_YEAR
    if abs(one.year - other.year) == 1:
        return weights.NEXT_YEAR_ONLY, How.NEXT_YEAR
    return weights.OTHER_YEAR_ONLY, How.DIFFERENT


def _compare_days(one: PartialDate, other: PartialDate) -> tuple[int, How]:
    if one == other:
        usual = (one.month, one.day) == (1, 1)  # often stands for an unknown day
        return (weights.SAME_FIRST_OF_JANUARY if usual else weights.SAME_DAY), How.SAME
    same_year = one.year == other.year
    if same_year and (one.month, one.day) == (other.day, other.month):
        return weights.SWAPPED, How.SWAPPED
    differing = Hamming.distance(_digits(one), _digits(other))
    if differing == 1:
        return weights.ONE_DIGIT, How.ONE_DIGIT
    if same_year and differing == 2:
        return weights.TWO_DIGITS, How.TWO_DIGITS
    if same_year:
        return weights.SAME_YEAR, How.SAME_YEAR
    if (one.month, one.day) == (other.month, other.day):
        return weights.SAME_DAY_OTHER_YEAR, How.SAME_DAY_OTHER_YEAR
    if abs(one.year - other.year) == 1:
        return weights.NEXT_YEAR, How.DIFFERENT
    return weights.OTHER_DATE, How.DIFFERENT


@lru_cache(maxsize=100_000)
def _digits(date: PartialDate) -> str:
    return str(date)


def _text(dates: Iterable[PartialDate]) -> str:
    return "; ".join(map(str, dates))
