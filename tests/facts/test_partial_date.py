from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vartai.facts import BadValue, PartialDate
from vartai.facts.partial_date import full_years


@pytest.mark.parametrize(
    ("text", "known", "earliest", "latest"),
    [
        ("1985", PartialDate(1985), date(1985, 1, 1), date(1985, 12, 31)),
        (" 1984-02 ", PartialDate(1984, 2), date(1984, 2, 1), date(1984, 2, 29)),
        ("1900-02", PartialDate(1900, 2), date(1900, 2, 1), date(1900, 2, 28)),
        ("1985-02-28", PartialDate(1985, 2, 28), date(1985, 2, 28), date(1985, 2, 28)),
    ],
)
def test_what_is_known(text, known, earliest, latest):
    read = PartialDate.read(text)
    assert read == known
    assert (read.earliest, read.latest) == (earliest, latest)
    assert read.is_exact == (earliest == latest)
    assert str(read) == text.strip()


@pytest.mark.parametrize("text", ["85", "1985-2", "28.02.1985", "1985-02-28T00:00", "", "1985/02/28"])
def test_other_forms_are_no_dates(text):
    with pytest.raises(BadValue, match="not a date"):
        PartialDate.read(text)


@pytest.mark.parametrize("text", ["1985-13", "1985-02-29", "1985-04-31", "0000"])
def test_impossible_dates(text):
    with pytest.raises(BadValue, match="no such date in the calendar"):
        PartialDate.read(text)


@pytest.mark.parametrize("text", ["1985-00", "1985-00-10", "1985-02-00"])
def test_there_is_no_month_or_day_0(text):
    with pytest.raises(BadValue):
        PartialDate.read(text)


@given(st.dates())
def test_days_survive_being_written(day):
    assert PartialDate.read(str(PartialDate.of(day))) == PartialDate.of(day)
    assert PartialDate.of(day).earliest == day == PartialDate.of(day).latest


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.integers(0, 130 * 366))
def test_one_year_is_added_on_each_birthday_and_on_no_other_day(birth, later):
    day = birth + timedelta(days=later)
    before = full_years(birth, day - timedelta(days=1))
    turned = day > birth and (day.month, day.day) == (birth.month, birth.day)
    if (birth.month, birth.day) == (2, 29) and (day + timedelta(days=1)).day == 1 and day.month == 2:
        turned = day > birth
    if day == birth:
        assert (before, full_years(birth, day)) == (-1, 0)
    else:
        assert full_years(birth, day) - before == turned


def test_born_on_29_february():
    birth = date(2004, 2, 29)
    assert full_years(birth, date(2022, 2, 27)) == 17
    assert full_years(birth, date(2022, 2, 28)) == 18
    assert full_years(birth, date(2024, 2, 28)) == 19
    assert full_years(birth, date(2024, 2, 29)) == 20
