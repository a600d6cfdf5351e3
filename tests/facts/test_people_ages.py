"""Ages that follow from birth dates, and ages that are given."""

import json
from datetime import date, timedelta

from people_tables import DAY, complaints, facts, read, read_text, table, write

from vartai.facts import Between, Vocabulary
from vartai.facts.people import open_people, read_batch


def test_from_the_birth_date_exact_or_by_bounds(tmp_path):
    rows = [
        "p1,A,1990-11-24,,",
        "p2,B,1990-11-25,,",
        "p3,C,1990,,",
        "p4,D,1990-11,,",
        "p5,E,,,",
        "p6,F,2026,,",
    ]
    people = read_text(tmp_path, table(*rows))
    assert people.facts["age_years"].to_list() == [36, 35, None, None, None, 0]
    assert people.facts["age_years@low"].to_list() == [36, 35, 35, 35, None, 0]
    assert people.facts["age_years@high"].to_list() == [36, 35, 36, 36, None, 0]
    assert facts(people, 2) == {"age_years": Between(35, 36)}


def test_bounds_only_where_they_are_needed(tmp_path):
    people = read_text(tmp_path, table("p1,A,1990-11-24,,", "p2,B,1990-01,,", "p3,C,1990,,nonsense"))
    assert [name for name in people.facts.columns if "age" in name] == ["age_years"]


def test_a_given_age_where_the_birth_date_is_unknown_or_partial(tmp_path):
    people = read_text(tmp_path, table("p1,A,,40,", "p2,B,1990,35,", "p3,C,1990-01-01,36,", "p4,D,1990,,"))
    assert people.problems == ()
    assert people.facts["age_years"].to_list() == [40, 35, 36, None]


def test_a_given_age_may_not_contradict_the_birth_date(tmp_path):
    people = read_text(tmp_path, table("p1,A,1990,37,", "p2,B,1990-11-25,36,", "p3,C,1990,35,"))
    assert complaints(people) == [(2, "age_years", "37"), (3, "age_years", "36")]
    assert "does not fit the birth date on 2026-11-24" in people.problems[0].message


def test_given_bounds_and_a_partial_birth_date_narrow_each_other(tmp_path):
    ages = [{"at_least": 36}, {"at_most": 35}, {"at_least": 20}, {"at_least": 50}]
    rows = [{"person_id": n, "name": "A", "birth_date": 1990, "age_years": a} for n, a in enumerate(ages)]
    people = read_text(tmp_path, "".join(json.dumps(row) + "\n" for row in rows), "p.jsonl")
    assert complaints(people) == [(4, "age_years", '{"at_least": 50}')]
    assert people.facts["age_years"].to_list() == [36, 35, None]
    assert facts(people, 2) == {"age_years": Between(35, 36)}


def test_29_february_and_all_other_birthdays(tmp_path):
    births = [date(1999, 12, 1) + timedelta(days=n) for n in range(2 * 366)]
    text = table(*(f"p{n},A,{birth},," for n, birth in enumerate(births)))
    path = write(tmp_path, "people.csv", text)
    days = [date(y, m, d) for y in (2018, 2019, 2020, 2100) for m, d in ((2, 27), (2, 28), (3, 1), (12, 31))]
    for day in [*days, date(2020, 2, 29)]:
        (people,) = read(path, day=day)
        expected = []
        for birth in births:
            leap = day.year % 4 == 0 and day.year % 100 != 0
            birthday = (
                (2, 28) if (birth.month, birth.day) == (2, 29) and not leap else (birth.month, birth.day)
            )
            expected.append(day.year - birth.year - ((day.month, day.day) < birthday))
        assert people.facts["age_years"].to_list() == expected


def test_partial_dates_enclose_every_day_they_can_be(tmp_path):
    day = date(2024, 2, 28)
    months = [(y, m) for y in (2000, 2003, 2024) for m in (1, 2, 3, 12) if (y, m) <= (2024, 2)]
    people = read_text(tmp_path, table(*(f"p{n},A,{y}-{m:02},," for n, (y, m) in enumerate(months))), day=day)
    for at, (year, month) in enumerate(months):
        exact = [f"x{n},A,{year}-{month:02}-{n:02},," for n in range(1, 29)]
        exact += ["z29,A,2000-02-29,,"] if (year, month) == (2000, 2) else []
        whole = read_text(tmp_path, table(*exact), day=day).facts["age_years"]
        age = facts(people, at)["age_years"]
        low, high = (age.low, age.high) if isinstance(age, Between) else (age, age)
        assert (low, high) == (whole.min(), whole.max())


def test_a_vocabulary_without_ages(tmp_path):
    path = write(tmp_path, "people.csv", table("p1,A,1890,", columns="person_id,name,birth_date,sex"))
    (batch,) = open_people(path).batches(10)
    people = read_batch(batch, Vocabulary({}, ()), DAY)
    assert people.facts.columns == ["person_id", "row"]
    assert people.problems == ()
