"""The encoded law against an independent reading of the same sources."""

from datetime import date, timedelta

import pytest

from oracles import dual_citizenship, oracle_agreement
from oracles.boundary_people import people_of, starts_of, values_of
from oracles.condition_oracle import atoms, codes, holds, months_between, worth
from oracles.knowledge_oracle import adopted_on
from oracles.provision_oracle import (
    EUROPE,
    OF_OUR_OWN,
    ROWS,
    TABLE,
    WRITTEN,
    boundary_days,
    said,
    singles_out_third_countries,
    standing,
)
from vartai.facts.reading import vocabulary
from vartai.law.weighing import weigh
from vartai.lithuania import law

SHOWN = 5


def _none(differences):
    found = list(differences)
    assert not found, f"{len(found)} differences:\n" + "\n".join(found[:SHOWN])


def test_the_encoded_law_states_what_the_table_states():
    _none(oracle_agreement.in_writing(law()))


def test_nothing_is_encoded_that_the_table_does_not_know():
    own = {provision.id for provision in law().provisions if not provision.excepts}
    assert own == set(ROWS)


def test_no_row_is_written_twice():
    assert len(WRITTEN) == len(set(WRITTEN)) == len(TABLE)


def test_s10_guards_are_rows_of_our_own():
    assert {"EU-12a", "SG-10a"} <= OF_OUR_OWN < set(TABLE)


def test_a_row_of_our_own_says_itself_when_it_was_adopted():
    row = {"id": "NEW-1", "instrument": "NEW", "in_force_from": date(2026, 6, 1)}
    assert adopted_on(row) == date(2026, 6, 1)
    assert adopted_on({**row, "adopted_on": date(2026, 5, 20)}) == date(2026, 5, 20)


def test_what_was_known_on_a_day_is_what_had_been_adopted_by_then():
    _none(oracle_agreement.in_what_was_known(law()))


def test_findings_and_cautions_agree_on_every_day_on_which_anything_changes():
    _none(oracle_agreement.on_boundary_days(law()))


def test_findings_agree_about_everybody_on_the_edges():
    _none(oracle_agreement.over_boundary_people(law()))


def test_a_company_has_no_citizenship():
    _none(oracle_agreement.over_companies(law()))


def test_guards_agree_about_everybody_on_the_edges():
    _none(oracle_agreement.over_guards(law()))


def test_s10_who_holds_two_citizenships_leaves_the_rules_or_is_disputed():
    _none(dual_citizenship.faults(law()))


def test_s10_the_states_of_europe_leave_just_the_rules_on_third_countries():
    spared = law().by_id["EU-0"]
    assert set(spared.excepts) == {row["id"] for row in ROWS.values() if singles_out_third_countries(row)}
    lifting = {code for code in vocabulary()["citizenship"].codes if _is_european(spared, code)}
    assert lifting == EUROPE


def _is_european(spared, code):
    return weigh(spared.when, {"citizenship": frozenset({code})}).value


# ---------------------------------------------------------------- the proof itself must be able to fail


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row["id"])
def test_the_people_meet_every_answer_and_every_value(row):
    """Somebody is reached, somebody is not, somebody is open, and each value of each fact occurs."""
    first = row["in_force_from"] or row.get("attested_from")
    people = people_of(row)
    for fact, values in values_of(row).items():
        assert {person.get(fact) for person in people} == set(values)
    for effect in row.get("effects", []) if first else []:
        found = {said(row, effect, first, person) for person in people}
        assert ("disputed" if row["role"] == "dispute" else "applies") in found
        if row["citizenships"] != "any" or row.get("condition") or effect.get("condition"):
            assert {"does_not_apply", "unknown"} <= found
        if row.get("disputed_points"):
            assert "disputed" in found


@pytest.mark.parametrize("row", ROWS.values(), ids=lambda row: row["id"])
def test_each_comparison_of_a_row_decides_about_somebody(row):
    """Without one of its comparisons the row would say something else of a person in the crowd."""
    first = row["in_force_from"] or row.get("attested_from")
    people = people_of(row)
    for part in [
        p for p in ("condition", "exceptions", "exceptions_unverified") if first and row.get("effects")
    ]:
        for at in range(len(row.get(part, []))):
            without = {**row, part: [c for n, c in enumerate(row[part]) if n != at]}
            assert any(_all_said(row, first, p) != _all_said(without, first, p) for p in people), (
                part,
                row[part][at],
            )


def _all_said(row, day, person):
    return [said(row, effect, day, person) for effect in row["effects"]]


def test_the_days_lie_at_before_and_after_every_date_of_the_table():
    days = boundary_days()
    assert {date(2026, 5, 1), date(2026, 5, 2), date(2026, 5, 3)} <= set(days)
    assert all(row["in_force_from"] in days for row in ROWS.values() if row["in_force_from"])
    assert days == sorted(set(days))


def test_promise_2_an_end_that_nobody_vouches_for_leaves_what_follows_unknown():
    row, end = ROWS["RM-1"], date(2026, 5, 2)
    (effect,), person = row["effects"], starts_of(row)[0]
    assert (standing(row, end), said(row, effect, end, person)) == ("in_force", "applies")
    after = end + timedelta(1)
    assert (standing(row, after), said(row, effect, after, person)) == ("prolongation_not_known", "unknown")
    assert said(row, effect, date(2023, 5, 2), person) is None
    assert (
        said(ROWS["EM-2"], ROWS["EM-2"]["effects"][0], date(2023, 5, 3), starts_of(ROWS["EM-2"])[0]) is None
    )


def test_the_condition_language_is_read_as_the_table_explains_it():
    facts = {"age": 18, "held": {"a", "b"}, "place": "a", "yes": True}
    for text, expected in {
        "age >= 18": True,
        "age > 18": False,
        "age < 19": True,
        "age <= 17.5": False,
        "age = 18": True,
        "age != 18": False,
        "place in [b, a]": True,
        "place not in [b, a]": False,
        "place in held": True,
        "place != b": True,
        "held has a": True,
        "held has_any [c, d]": False,
        "yes = true": True,
        "yes = false": False,
        "nothing = true": None,
        "nothing in [a]": None,
        "place in nothing": None,
        "nothing not in [a]": None,
        "nothing has a": None,
        "age - 2 * nothing > 0": None,
        "age - 2 * age > 0": False,
    }.items():
        assert holds(text, facts) is expected, text
    assert holds({"any": ["yes = true", "nothing = true"]}, facts) is True
    assert holds({"all": ["yes = false", "nothing = true"]}, facts) is False
    assert holds(["yes = true", "nothing = true"], facts) is None
    assert holds({"not": "nothing = true"}, facts) is None
    assert atoms([{"not": "a = b"}, {"any": ["c = d", {"all": ["e = f"]}]}]) == ["a = b", "c = d", "e = f"]
    assert codes("[a, b]") == {"a", "b"}
    assert worth("months_between(a, b)", {"a": date(2024, 1, 31)}) is None
    with pytest.raises(ValueError, match="not a condition"):
        holds("age", facts)


def test_months_are_counted_to_the_same_day_of_a_later_month_or_its_last():
    assert months_between(date(2024, 1, 31), date(2024, 2, 29)) == 1
    assert months_between(date(2024, 1, 31), date(2024, 2, 28)) == 0.5
    assert months_between(date(2024, 1, 31), date(2024, 3, 1)) == 1.5
    assert months_between(date(2024, 3, 10), date(2024, 3, 9)) == -0.5
