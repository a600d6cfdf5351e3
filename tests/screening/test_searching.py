import os
import pickle
import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import Identity, PersonName
from vartai.screening import HitOutcome, build_index, screen, searching, weights
from vartai.screening.candidates import all_pairs
from vartai.screening.index import word_matches
from vartai.screening.tuning.limits import SHIPPED_PAIR, outcome_with

from .invented import STRANGERS, compare, edition, index_of, part, person

WRITTEN = [
    "Антон Иванович Придуманный",
    "PRIDUMANNYI Anton",
    "Антось Прыдуманы",
    "Antoni Prydumany",
    "Antanas Prydumanas",
    "А. Прыдуманы",
    "Прыдуманы Антон Іванавіч",
    "Anton Prydumany-Uzorau",
]
BORN = ["1985-02-28", "1985-02-26", "1985", "1985-02", "1991-07-15", ""]

NAMES = st.lists(st.sampled_from(WRITTEN), min_size=1, max_size=3, unique=True)
IDENTITIES = st.builds(
    lambda names, born, sex, states, places: person(
        *names, born=born, sex=sex, citizenships=states, birth_places=places
    ),
    NAMES,
    st.sampled_from(BORN),
    st.sampled_from(["m", "f", None]),
    st.sampled_from([None, frozenset({"BY"}), frozenset({"PL", "UA"})]),
    st.sampled_from([(), ("Узораўск",), ("Мінск",)]),
)


@given(IDENTITIES, st.lists(IDENTITIES, max_size=4))
@tried(20, 200)
def test_the_parts_add_up_to_the_bits(mine, listed):
    for hit in screen(index_of(*listed, *STRANGERS), [("P", mine)], at_least=0):
        assert sum(each.bits for each in hit.evidence) == hit.bits
        assert all(isinstance(each.bits, int) for each in hit.evidence)


@given(IDENTITIES, st.sampled_from(WRITTEN), st.sampled_from(["person", "entry"]))
@tried(20, 200)
def test_a_further_name_never_lowers_the_score(identity, further, side):
    one = person("Антон Прыдуманы", born="1985-02-28")
    richer = Identity((*identity.names, PersonName(further)), identity.birth_dates, identity.sex)
    poorer = Identity(identity.names, identity.birth_dates, identity.sex)
    if side == "entry":
        before, after = compare(one, poorer).bits, compare(one, richer).bits
    else:
        before, after = compare(poorer, one).bits, compare(richer, one).bits
    assert after >= before


@pytest.mark.parametrize("written", WRITTEN)
def test_every_spelling_of_a_person_with_the_date_is_found(written):
    index = index_of(*STRANGERS, person("Антон Иванович Придуманный", born="1985-02-28"))
    (hit,) = screen(index, [("P", person(written, born="1985-02-28"))])
    assert hit.entry_id == f"E{len(STRANGERS)}"
    assert hit.outcome is HitOutcome.HIT


def test_a_rare_name_with_another_date_is_never_a_hit():
    listed = person(
        "Валяр'ян Небываловіч Прыдуманскі-Узоранка", born="1985-02-28", birth_places=("Узораўск",)
    )
    mine = person(listed.names[0].full, born="1961-11-09", sex="m", birth_places=("Узораўск",))
    hit = compare(mine, listed)
    assert hit.outcome is HitOutcome.CONSIDERED_AND_REJECTED
    assert hit.bits < weights.LOOK_CLOSER_FROM
    assert part(hit, "birth_date").how == "different"


def test_the_name_alone_is_never_a_hit():
    hit = compare(person("Антон Иванович Придуманный"), person("Антон Иванович Придуманный"))
    assert hit.bits >= weights.HIT_FROM
    assert hit.outcome is HitOutcome.LOOK_CLOSER


def test_a_name_counts_less_where_only_the_persons_date_is_known():
    name = "Антон Иванович Придуманный"
    hit = compare(person(name, born="1985-02-28"), person(name))
    assert sum(each.bits for each in hit.evidence) == hit.bits == weights.NAME_MOST_UNDATED
    assert hit.outcome is HitOutcome.LOOK_CLOSER
    assert compare(person(name), person(name)).bits > hit.bits
    assert compare(person(name), person(name, born="1985-02-28")).bits > hit.bits


def test_what_is_left_out_costs_little_and_what_contradicts_costs_much():
    listed = person("Антон Иванович Придуманный", born="1985-02-28")
    without, other = (
        compare(person(written, born="1985-02-28"), listed)
        for written in ("Антон Придуманный", "Антон Олегович Придуманный")
    )
    assert part(without, "patronymic").how == "missing"
    assert part(other, "patronymic").how == "different"
    assert -1_000 < part(without, "patronymic").bits < 0
    assert part(other, "patronymic").bits < -4_000
    undated = compare(person("Антон Иванович Придуманный"), listed)
    assert part(undated, "birth_date").bits == 0


def test_a_rare_family_name_says_more_than_a_common_one():
    rare = compare(person("Антон Прыдуманы"), person("Антон Прыдуманы"))
    common = compare(person("Антон Иванов"), person("Антон Иванов"))
    assert part(rare, "family_name").bits > part(common, "family_name").bits + 2_000


def test_order_of_words_capitals_and_script_make_no_difference():
    listed = person("Антон Иванович Придуманный")
    bits = {
        compare(person(written), listed).bits
        for written in (
            "Антон Иванович Придуманный",
            "ПРИДУМАННЫЙ Антон Иванович",
            "Pridumannyi Anton Ivanovich",
        )
    }
    assert len(bits) == 1


def test_hits_come_in_the_order_of_people_then_bits_then_ids():
    twins = [person("Антон Прыдуманы", born=born) for born in ("1985", "1985-02-28", "1985-02-28")]
    hits = screen(index_of(*twins), [("b", twins[1]), ("a", twins[1])])
    assert [(hit.person_id, hit.entry_id) for hit in hits] == [
        (person_id, entry_id) for person_id in "ba" for entry_id in ("E1", "E2", "E0")
    ]


def test_the_batch_makes_no_difference():
    dice = random.Random(3)
    people = [
        (f"P{number}", person(dice.choice(WRITTEN), born=dice.choice(BORN), sex=dice.choice(["m", None])))
        for number in range(60)
    ]
    listed = [person(written, born="1985-02-28") for written in WRITTEN] + STRANGERS
    whole = screen(index_of(*listed), people, at_least=0)
    index = index_of(*listed)
    alone = [hit for each in reversed(people) for hit in screen(index, [each], at_least=0)]
    assert sorted(whole, key=lambda hit: (hit.person_id, -hit.bits, hit.entry_id)) == sorted(
        alone, key=lambda hit: (hit.person_id, -hit.bits, hit.entry_id)
    )
    assert screen(pickle.loads(pickle.dumps(index)), people, at_least=0) == whole


def test_a_full_memory_makes_no_difference(monkeypatch):
    people = [(f"P{number}", person(written)) for number, written in enumerate(WRITTEN * 2)]
    listed = [person(written) for written in WRITTEN]
    remembered = screen(index_of(*listed), people, at_least=0)
    monkeypatch.setattr(word_matches, "REMEMBERED", 3)
    index = index_of(*listed)
    assert [hit for each in people for hit in screen(index, [each], at_least=0)] == remembered


def test_the_seed_of_hashes_makes_no_difference():
    code = """
from screening.invented import STRANGERS, index_of, person
from vartai.screening import screen
names = ["Саша Прыдуманы", "Анна Ивановна Иванова-Петрова", "Jean Chekhov"]
listed = [person(name, citizenships=frozenset("BY PL LT".split())) for name in names]
print(screen(index_of(*listed, *STRANGERS), [(name, person(name)) for name in names], at_least=0))
"""
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": "tests", "PYTHONIOENCODING": "utf-8"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
        ).stdout
        for seed in "12"
    }
    (output,) = outputs
    assert output.count(b"entry_id") >= 3


def test_at_least_keeps_all_entries_weighed_and_zero_keeps_every_one():
    listed = person("Антон Прыдуманы", born="1985-02-28")
    people = [("same", listed), ("other", person("Антон Прыдуманы", born="1961-11-09"))]
    index = index_of(listed)
    everything = screen(index, people, at_least=0)
    assert [hit.person_id for hit in everything] == ["same", "other"]
    assert everything[1].bits < 0
    for limit in (1, everything[0].bits, everything[1].bits):
        assert screen(index, people, at_least=limit) == [hit for hit in everything if hit.bits >= limit]
    assert screen(index, people, at_least=everything[0].bits + 1) == []


@given(IDENTITIES)
@tried(20, 200)
def test_what_is_shown_is_part_of_what_is_weighed(mine):
    index = index_of(person("Антон Иванович Придуманный", born="1985-02-28"), *STRANGERS)
    weighed = screen(index, [("P", mine)], at_least=0)
    shown = [hit for hit in weighed if outcome_with(hit.evidence, SHIPPED_PAIR)]
    assert shown == screen(index, [("P", mine)])


def test_noise_is_not_shown():
    index = index_of(*STRANGERS)
    assert screen(index, [("P", person("Антон Прыдуманы", born="1985-02-28"))]) == []


def test_an_initial_agrees_with_a_name():
    hit = compare(person("А. Прыдуманы"), person("Антон Прыдуманы"))
    assert part(hit, "given_name").how == "initial"
    hit = compare(person("Антон Прыдуманы"), person("А. Прыдуманы"))
    assert [each.how for each in hit.evidence if each.entry == "А"] == ["initial"]


def test_empty_lists_and_nameless_people_give_no_hits():
    assert screen(build_index([]), [("P", person("Антон Прыдуманы"))], at_least=0) == []
    assert screen(index_of(*STRANGERS), [("P", Identity(()))], at_least=0) == []
    assert screen(index_of(*STRANGERS), [("P", person("???"))], at_least=0) == []


def test_an_entry_of_two_editions_is_shown_once():
    listed = person("Антон Прыдуманы", born="1985")
    richer = person("Антон Прыдуманы", born="1985-02-28")
    index = build_index([edition(("E", listed), name="old"), edition(("E", richer), name="new")])
    (hit,) = screen(index, [("P", richer)], at_least=0)
    assert part(hit, "birth_date").how == "same"


def test_the_digest_follows_the_editions():
    one, other = edition(("E", STRANGERS[0]), name="one"), edition(("E", STRANGERS[1]), name="other")
    assert build_index([one]).digest == build_index([one]).digest
    assert len({build_index(each).digest for each in ([one], [other], [one, other], [])}) == 4


@given(st.permutations(WRITTEN), IDENTITIES)
@tried(20, 200)
def test_the_search_misses_nothing_that_weighing_every_entry_would_show(written, mine):
    listed = [person(each, born=born) for each, born in zip(written, BORN, strict=False)]
    index, asked = index_of(*listed, *STRANGERS), [("P", mine), ("Q", STRANGERS[0])]
    limits = (None, weights.SCORED_TOTAL_FROM, weights.LOOK_CLOSER_FROM)
    found = [screen(index, asked, at_least=at_least) for at_least in limits]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "candidates", everybody)
        assert [screen(index, asked, at_least=at_least) for at_least in limits] == found


def everybody(index, people, _):
    """Every entry with every pair of names."""
    return [
        {number: all_pairs(index, asked, number) for number in range(len(index.entries))} for asked in people
    ]


@given(IDENTITIES, st.lists(IDENTITIES, min_size=1, max_size=4), st.integers(1, weights.SCORED_TOTAL_FROM))
@tried(20, 200)
def test_low_limits_are_kept_among_all_entries_weighed(mine, listed, at_least):
    index = index_of(*listed, *STRANGERS)
    everything = screen(index, [("P", mine)], at_least=0)
    found = screen(index, [("P", mine)], at_least=at_least)
    assert found == [hit for hit in everything if hit.bits >= at_least]


def test_a_date_alone_shows_nobody():
    listed = person("Антон Прыдуманы", born="1985-02-28")
    assert screen(index_of(listed), [("P", Identity((), listed.birth_dates))]) == []
    assert screen(index_of(listed), [("P", person("Вера Узорова", born="1985-02-28"))]) == []
