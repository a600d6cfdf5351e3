import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening.tuning.limits import LOWEST, SHIPPED_PAIR
from vartai.screening.tuning.tuning import (
    Alerts,
    Unlisted,
    ask_unlisted,
    flagged,
    is_hit,
    is_shown,
    limit_at,
    tune,
)
from vartai.screening.tuning.tuning_groups import SMALL, Kind, Verdict, compare_groups, groups_of, script_of

from .invented import STRANGERS, index_of, person

BITS = st.lists(st.integers(0, 40_000), min_size=1, max_size=200)
CROWD = st.lists(
    st.tuples(st.integers(0, 40_000), st.integers(0, 40_000)).map(
        lambda bits: Unlisted(min(bits), max(bits), frozenset())
    ),
    min_size=10,
    max_size=200,
)


@given(BITS, st.floats(0.001, 0.9))
@tried(50, 500)
def test_a_limit_is_reached_by_no_more_than_the_share_and_is_the_lowest_such(bits, share):
    limit = limit_at(bits, share)
    assert sum(each >= limit for each in bits) <= share * len(bits) + 1e-6
    assert limit == LOWEST or sum(each >= limit - 1 for each in bits) > share * len(bits) - 1e-6


@given(CROWD)
@tried(50, 500)
def test_tuned_limits_flag_no_more_than_was_asked_for(crowd):
    tuned = tune(crowd, True, hits=0.1, closer=0.2)
    assert tuned.enough
    assert tuned.hits.flagged <= 0.1 * len(crowd)
    assert tuned.shown.flagged <= 0.2 * len(crowd)
    assert tuned.pair.look_closer_from <= tuned.pair.hit_from
    assert tuned.hits.flagged == sum(is_hit(each, tuned.pair) for each in crowd)
    assert all(is_shown(each, tuned.pair) for each in crowd if is_hit(each, tuned.pair))


def test_too_few_people_leave_the_shipped_limits():
    tuned = tune([Unlisted(0, 30_000, frozenset())] * 999, True)
    assert not tuned.enough
    assert tuned.pair == SHIPPED_PAIR
    assert tuned.shown == Alerts(999, 999) == tuned.shipped_shown
    assert tune([Unlisted(0, 30_000, frozenset())] * 1_000, True).enough


def test_where_nothing_but_names_agrees_nothing_is_learnt_about_hits():
    tuned = tune([Unlisted(0, 9_000 + number, frozenset()) for number in range(1_000)], False)
    assert tuned.pair.hit_from == SHIPPED_PAIR.hit_from
    assert tuned.pair.look_closer_from == 9_000 + 1_000 - 10


@pytest.mark.parametrize("shares", [(0.0, 0.1), (0.2, 0.1), (0.1, 1.0)])
def test_shares_out_of_order_are_refused(shares):
    with pytest.raises(ValueError, match="shares"):
        tune([Unlisted(0, 0, frozenset())] * 10, True, *shares)


def test_what_to_expect_lies_within_the_interval():
    expected, low, high = Alerts(4, 4_000).per_thousand
    assert low < 1.0 < expected < high
    assert (low, high) == pytest.approx((0.273, 2.558), abs=1e-3)
    assert Alerts(0, 4_000).per_thousand[1] == 0


def test_limits_hold_for_people_they_were_not_set_on():
    """The mean share of flagged strangers, over many draws, is the one that was told."""
    dice = random.Random(7)
    told, met = [], []
    for _ in range(60):
        draw = [
            Unlisted(bits, bits, frozenset()) for bits in (dice.randrange(8_000, 40_000) for _ in range(400))
        ]
        tuned = tune(draw[:200], True, hits=0.05, closer=0.05)
        told.append(tuned.hits.per_thousand[0])
        met.append(1_000 * flagged(draw[200:], tuned.pair).hits.flagged / 200)
    assert sum(met) / 60 == pytest.approx(sum(told) / 60, rel=0.15)


def test_people_are_asked_about_with_and_without_their_dates():
    listed = person("Антон Иванович Прыдуманы", born="1985-02-28")
    people = [listed, person("Антон Иванович Прыдуманы", born="1961-11-09"), person("Вера Узорова"), person()]
    index = index_of(listed, *STRANGERS)
    same, other = ask_unlisted(index, people, dated=True)
    assert same.hit_bits == same.shown_bits >= SHIPPED_PAIR.hit_from
    assert (other.hit_bits, other.shown_bits) == (0, 0)
    undated = ask_unlisted(index, people, dated=False)
    assert len(undated) == 3
    assert undated[0] == undated[1]
    assert undated[0].hit_bits == 0 < undated[0].shown_bits


def test_the_groups_of_a_person():
    identity = person("Вера Узорова", sex="f", citizenships=frozenset({"BY", "PL"}))
    assert groups_of(identity) == {
        (Kind.CITIZENSHIP, "BY"),
        (Kind.CITIZENSHIP, "PL"),
        (Kind.SCRIPT, "cyrillic"),
        (Kind.SEX, "f"),
    }
    assert groups_of(person("???")) == {(kind, "not known") for kind in Kind}
    assert script_of(person("Vera Узорова")) == "mixed"
    assert script_of(person("Ona Išgalvotytė")) == "latin"


def crowd(**groups):
    """People of groups of one kind: so many flagged of so many."""
    return [
        (frozenset({(Kind.CITIZENSHIP, name)}), number < flag)
        for name, (flag, size) in groups.items()
        for number in range(size)
    ]


def verdicts(people):
    return {row.group[1]: row.verdict for row in compare_groups(people)}


def test_a_group_that_is_flagged_more_often_is_told():
    people = crowd(BY=(30, 500), UA=(2, 500), RU=(2, 500))
    assert verdicts(people) == {"BY": Verdict.MORE, "UA": Verdict.LESS, "RU": Verdict.LESS}


def test_groups_that_differ_by_chance_are_not():
    found = verdicts(crowd(BY=(11, 500), UA=(9, 500), RU=(13, 500)))
    assert set(found.values()) == {Verdict.AS_CHANCE}


def test_too_few_alerts_to_tell_are_not_called_equal():
    found = verdicts(crowd(BY=(1, 500), UA=(0, 500)))
    assert set(found.values()) == {Verdict.TOO_FEW}
    assert set(verdicts(crowd(BY=(0, 500), UA=(0, 500))).values()) == {Verdict.TOO_FEW}


def test_s05_small_groups_are_put_together_and_the_smallest_left_out():
    rows = compare_groups(crowd(BY=(5, 100), UA=(1, 6), RU=(1, 7)))
    assert [(row.group[1], row.people) for row in rows] == [("BY", 100), (SMALL, 13)]
    assert [row.group[1] for row in compare_groups(crowd(BY=(5, 100), UA=(1, 6)))] == ["BY"]


def test_a_group_of_everybody_is_compared_with_nobody():
    assert compare_groups(crowd(BY=(5, 100))) == []
    assert compare_groups([]) == []


def test_equal_groups_are_called_unequal_no_more_often_than_chance_has_it():
    dice = random.Random(5)
    names = "ABCDEF"
    wrong = 0
    for _ in range(40):
        people = crowd(**{name: (sum(dice.random() < 0.05 for _ in range(100)), 100) for name in names})
        wrong += any(row.verdict in (Verdict.MORE, Verdict.LESS) for row in compare_groups(people))
    assert wrong <= 5
