"""Every day around a cutoff, over four years with a 29 February, for the single case and for columns."""

import calendar
import operator
from bisect import bisect
from datetime import date, timedelta

import polars as pl
import pytest

from vartai.facts.partial_date import full_years
from vartai.law.columns import compile_condition
from vartai.law.folding import add_months, fold, last_start
from vartai.law.layout import Layout
from vartai.law.measuring import AS_OF, Compare, CompareDays, Constant, DayFact, Figure, months_between
from vartai.law.weighing import weigh

pytestmark = pytest.mark.unmeasured

FACT = DayFact("permit_issued_on")
FIRST, LAST = date(2023, 1, 1), date(2026, 12, 31)
EVERY_DAY = [FIRST + timedelta(n) for n in range((LAST - FIRST).days + 1)]
LAYOUT = Layout(codes={}, sets={}, flags=(), numbers=(), days=(FACT.name,), among=())
PEOPLE = pl.LazyFrame({FACT.name: EVERY_DAY})
SIGNS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}
MONTHS = (0, 1, 3, 6, 11, 12, 13)
ASKED = [
    *(date(2024, 2, 25) + timedelta(n) for n in range(10)),
    *(date(2025, 2, 25) + timedelta(n) for n in range(8)),
    *(date(2025, month, calendar.monthrange(2025, month)[1]) for month in range(3, 13)),
    *(date(2025, month, 1) for month in range(3, 13)),
    date(2024, 8, 29),
    date(2024, 8, 30),
]
"""Days on which the question is put: around 29 February, and at the ends of long and of short months."""


def _later(day, months):
    """The same day some months later, or that month's last; counted month by month."""
    year, month = day.year, day.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    while True:
        try:
            return date(year, month, day.day)
        except ValueError:
            day -= timedelta(1)


def _both(condition, asked):
    """What columns say of every day, and what the single case says near the cutoff."""
    folded = fold(condition, asked, {})
    column = PEOPLE.select(compile_condition(folded, LAYOUT)).collect().to_series().to_list()
    return folded, column


@pytest.mark.parametrize("months", MONTHS)
@pytest.mark.parametrize("sign", SIGNS)
def test_months_since_a_day_turn_over_on_the_day_of_the_calendar(sign, months):
    later = [_later(day, months) for day in EVERY_DAY]
    for asked in ASKED:
        # "n months have gone by" holds from the day that is n months later on
        expected = [SIGNS[sign](0, (end - asked).days) for end in later]
        folded, column = _both(Compare(sign, months_between(FACT, AS_OF), Constant(months)), asked)
        assert column == expected, asked
        _case_agrees(folded, column)


@pytest.mark.parametrize("months", MONTHS)
@pytest.mark.parametrize("sign", SIGNS)
def test_months_until_a_day_turn_over_on_the_day_of_the_calendar(sign, months):
    for asked in ASKED:
        end = _later(asked, months)
        expected = [SIGNS[sign](day, end) for day in EVERY_DAY]
        folded, column = _both(Compare(sign, months_between(AS_OF, FACT), Constant(months)), asked)
        assert column == expected, asked
        _case_agrees(folded, column)


def _case_agrees(folded, column):
    """The single case is asked on the days beside each change, and at both ends."""
    changes = [at for at in range(1, len(column)) if column[at] is not column[at - 1]]
    near = {at + shift for at in changes for shift in (-2, -1, 0, 1)} | {0, len(column) - 1}
    for at in sorted(n for n in near if 0 <= n < len(column)):
        assert weigh(folded, {FACT.name: EVERY_DAY[at]}).value is column[at], EVERY_DAY[at]


@pytest.mark.parametrize("sign", SIGNS)
def test_every_pair_of_days_of_four_years(sign):
    for months in (1, 6):
        later = pl.Series([_later(day, months) for day in EVERY_DAY])
        for asked in EVERY_DAY:
            expected = [SIGNS[sign](end, asked) for end in later]
            turned = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[sign]
            _, column = _both(Compare(turned, months_between(FACT, AS_OF), Constant(months)), asked)
            assert column == expected, asked


def test_an_unknown_day_is_unknown_on_either_path():
    folded = fold(Compare("<", months_between(FACT, AS_OF), Constant(6)), date(2024, 2, 29), {})
    unknown = pl.LazyFrame({FACT.name: pl.Series([None], dtype=pl.Date)})
    assert unknown.select(compile_condition(folded, LAYOUT)).collect().item() is None
    assert weigh(folded, {}).value is None


@pytest.mark.parametrize("sign", ["<", "<=", ">", ">=", "=", "!="])
def test_a_day_compared_with_the_day_asked_about(sign):
    signs = {**SIGNS, "=": operator.eq, "!=": operator.ne}
    for asked in ASKED:
        folded, column = _both(CompareDays(sign, FACT, AS_OF), asked)
        assert column == [signs[sign](day, asked) for day in EVERY_DAY]
        _case_agrees(folded, column)


def test_adding_months_keeps_the_day_or_takes_the_last_of_the_month():
    for day in EVERY_DAY:
        for months in MONTHS:
            assert add_months(day, months) == _later(day, months)
    assert add_months(date(2024, 3, 31), -1) == date(2024, 2, 29)
    assert add_months(date(2024, 1, 31), -13) == date(2022, 12, 31)


def test_the_last_start_is_the_latest_day_that_is_over_in_time():
    for end in EVERY_DAY[400:]:
        for months in (1, 6, 12):
            start = last_start(end, months)
            assert _later(start, months) <= end < _later(start + timedelta(1), months)


def test_full_years_turn_over_on_every_birthday():
    """Whoever is born on 29 February turns older on 28 February of a common year."""
    for month, day_of_birth in ((2, 28), (2, 29), (3, 1), (12, 31)):
        birth = date(2000, month, day_of_birth)
        birthdays = [_later(birth, 12 * n) for n in range(1, 40)]
        for day in EVERY_DAY:
            assert full_years(birth, day) == bisect(birthdays, day), (birth, day)


def test_months_are_compared_with_whole_numbers_between_a_fact_and_the_day_asked_about():
    day = date(2024, 2, 29)
    since, between_facts = months_between(FACT, AS_OF), months_between(FACT, DayFact("permit_valid_until"))
    for wrong, said in (
        (Compare("<", since, Constant(1.5)), "whole numbers"),
        (Compare("<", between_facts, Constant(1)), "between a fact and"),
        (Compare("<", since, Constant(1) + Constant(1)), "plain number or a figure"),
    ):
        with pytest.raises(ValueError, match=said):
            fold(wrong, day, {})
    figure, constant = Compare("<", since, Figure("term")), Compare("<", since, Constant(6))
    assert fold(figure, day, {"term": 6}) == fold(constant, day, {})
