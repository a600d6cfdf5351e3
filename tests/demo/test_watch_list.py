from collections import Counter
from datetime import date

import polars as pl
import pytest

from demo.conftest import LISTED, NAMES, SEED
from vartai.demo import make_watch_list
from vartai.demo.misdating import one_digit_off, swapped
from vartai.demo.recognising import recognised


def test_the_same_seed_gives_the_same_list_and_another_seed_another(residents, watch_list):
    assert make_watch_list(residents, LISTED, NAMES, SEED) == watch_list
    assert make_watch_list(residents, LISTED, NAMES, SEED + 1) != watch_list


def test_persons_and_names_are_counted_exactly(watch_list):
    assert len(watch_list) == LISTED
    assert sum(len(entry["names"]) for entry in watch_list) == NAMES
    assert [entry["id"] for entry in watch_list[:2]] == ["X00001", "X00002"]
    assert len({entry["id"] for entry in watch_list}) == LISTED


def test_entries_have_the_plain_form_of_a_list(watch_list):
    for entry in watch_list:
        assert list(entry) == ["id", "names", "dob", "cc", "sex", "lists"]
        assert entry["sex"] in {"m", "f", None}
        assert all(len(code) == 2 and code.islower() for code in entry["cc"])
        assert all(len(day) in {4, 10} for day in entry["dob"])
        kinds = Counter(name["kind"] for name in entry["names"])
        assert kinds["primary"] == 1
        assert set(kinds) <= {"primary", "alias", "weak"}
        assert {name["script"] for name in entry["names"]} <= {"Latn", "Cyrl"}
        assert len({name["name"].casefold() for name in entry["names"]}) == len(entry["names"])


def test_some_residents_are_on_the_list_in_another_spelling(residents, watch_list, truth):
    assert len(truth) == round(60 * LISTED / 12_000)
    entries = {entry["id"]: entry for entry in watch_list}
    people = {person.person_id: person for person in recognised(residents)}
    for person_id, entry_id in truth.items():
        for name in entries[entry_id]["names"]:
            assert not set(people[person_id].written) <= set(name["name"].casefold().split())


def test_their_dates_are_equal_a_year_swapped_or_one_digit_off(residents, watch_list, truth):
    entries = {entry["id"]: entry for entry in watch_list}
    born = dict(residents.select("person_id", "birth_date").iter_rows())
    for person_id, entry_id in truth.items():
        known = date.fromisoformat(born[person_id])
        likely = {known, swapped(known), *one_digit_off(known)}
        (listed,) = entries[entry_id]["dob"]
        assert listed == f"{known.year}" or date.fromisoformat(listed) in likely


def test_namesakes_are_years_apart_and_nobody_else_could_be_taken_for_a_resident(
    residents, watch_list, truth
):
    listed = pl.DataFrame(
        [
            {
                "person_id": entry["id"],
                "name": None,
                "given_name": entry["names"][0]["given"].split()[0],
                "patronymic": None,
                "family_name": entry["names"][0]["family"],
                "sex": entry["sex"],
                "birth_date": (entry["dob"] or [None])[0],
                "citizenship": None,
            }
            for entry in watch_list
            if entry["id"] not in truth.values()
        ]
    )
    people = recognised(residents)
    by_name = {key: person for person in people for key in person.keys if person.birth_date}
    namesakes = 0
    for stranger in recognised(listed):
        for person in {by_name[key] for key in stranger.keys if key in by_name}:
            namesakes += 1
            assert stranger.birth_date is not None
            assert abs(int(stranger.birth_date[:4]) - int(person.birth_date[:4])) >= 3
    assert namesakes > 400 * LISTED / 12_000


def test_a_shorter_list_holds_fewer_of_both(residents):
    assert len(make_watch_list(residents, 1, 1, SEED)) == 1
    assert len(make_watch_list(residents.head(1), 20, 40, SEED)) == 20


def test_names_that_do_not_go_round_are_refused(residents):
    with pytest.raises(ValueError, match="can have from"):
        make_watch_list(residents, 10, 9, SEED)
    with pytest.raises(ValueError, match="can have from"):
        make_watch_list(residents, 10, 51, SEED)


@pytest.mark.parametrize(
    ("born", "other"), [("1985-02-28", None), ("1985-02-11", "1985-11-02"), ("1985-02-02", None)]
)
def test_swapping_needs_another_date(born, other):
    assert swapped(date.fromisoformat(born)) == (date.fromisoformat(other) if other else None)


def test_one_digit_off_differs_in_one_digit():
    for slip in one_digit_off(date(1985, 2, 28)):
        assert sum(a != b for a, b in zip(slip.isoformat(), "1985-02-28", strict=True)) == 1
