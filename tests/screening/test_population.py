import pickle
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import PersonName
from vartai.screening.population.population_counting import PopulationCount
from vartai.screening.population.population_reading import (
    UnusablePopulation,
    population_bytes,
    population_of,
    read_population,
)
from vartai.screening.rarity import FEWEST_RESIDENTS, Rarity, Residents, share
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.word import word

DAY = date(2026, 3, 1)
WRITTEN = [
    "Антон Прыдуманы",
    "Anton Prydumany",
    "Антонина Придуманная",
    "Вера Узорова",
    "Кирилл Узоров-Небывалов",
    "A. Prydumany",
]
CROWDS = st.lists(st.sampled_from(WRITTEN), max_size=60)


def count_of(*written: str) -> PopulationCount:
    count = PopulationCount()
    for each in written:
        count.add([PersonName(each)])
    return count


def population(*written: str):
    return count_of(*written).population(DAY)


def test_it_counts_people_and_not_spellings():
    count = PopulationCount()
    for _ in range(7):
        count.add([PersonName("Антон Прыдуманы"), PersonName("PRYDUMANY Anton")])
    found = count.population(DAY)
    assert found.people == 7
    assert found.bearers(word("Prydumany"), Closeness.SAME) == 7
    assert found.residents(word("Антон"), Closeness.SAME) == Residents(7, 7)


def test_s05_words_of_few_bearers_are_only_a_number():
    many = ["Вера Узорова"] * FEWEST_RESIDENTS
    few = ["Валяр'ян Небывалаў"] * (FEWEST_RESIDENTS - 1)
    found = population(*many, *few)
    assert found.rare_words == 2
    assert len(found.bearers_of) == 2
    kept = population_bytes(found).decode()
    for sound in (*word("Валяр'ян").sounds, *word("Небывалаў").sounds):
        assert sound not in kept
    assert min(found.bearers_of.values()) == FEWEST_RESIDENTS


@given(CROWDS, st.randoms(use_true_random=False))
@tried(20, 200)
def test_the_order_and_the_cut_of_the_people_make_no_difference(crowd, dice):
    whole = population(*crowd)
    shuffled = dice.sample(crowd, len(crowd))
    first, second = count_of(*shuffled[: len(crowd) // 2]), count_of(*shuffled[len(crowd) // 2 :])
    first.add_all(second)
    assert population_bytes(first.population(DAY)) == population_bytes(whole)
    assert first.population(DAY) == whole


@given(CROWDS)
@tried(20, 200)
def test_what_is_saved_is_read_again(crowd):
    whole = population(*crowd)
    assert population_of(population_bytes(whole), "table") == whole
    assert pickle.loads(pickle.dumps(whole)).digest == whole.digest


@given(CROWDS, st.sampled_from(WRITTEN))
@tried(30, 300)
def test_a_wider_closeness_never_has_fewer_bearers(crowd, written):
    whole = population(*crowd)
    numbers = [whole.bearers(word(written.split()[-1]), kind) for kind in Closeness]
    assert numbers == sorted(numbers)
    assert all(0 <= number <= whole.people for number in numbers)


def test_people_without_a_name_and_initials_are_not_counted():
    count = count_of("А. Б.", "???", "А. Узоров")
    assert (count.people, count.nameless) == (1, 2)
    assert set(count.bearers) == {word("Узоров").sounds}


def test_other_spellings_are_counted_with_what_they_are_forms_of():
    found = population(*["Антон Узоров"] * 6, *["Anthony Узорова"] * 9)
    assert found.bearers(word("Узоров"), Closeness.SAME) == 6
    assert found.bearers(word("Узоров"), Closeness.OTHER_ENDING) == 15
    assert found.bearers(word("Антон"), Closeness.SAME_CLASS) >= 6
    assert found.bearers(word("Узоров"), Closeness.SIMILAR) == 15
    assert found.bearers(word("Несуществов"), Closeness.SAME) == 2


def change(text: str, *changes: tuple[str, str]) -> bytes:
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text.encode()


SAVED = population_bytes(population(*["Вера Узорова"] * 25)).decode()


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "no population table"),
        (b"\xff\xfe", "not UTF-8"),
        (b"[1]\n", "no population table"),
        (b"[" * 100_000, "no population table"),
        (change(SAVED, ('population": 1', 'population": 2')), "version 2"),
        (change(SAVED, ('"day": "2026-03-01"', '"day": "1 March"')), "head is not whole"),
        (change(SAVED, ('"people": 25', '"people": null')), "head is not whole"),
        (change(SAVED, ('"spelling": "', '"spelling": "0')), "other tables of spelling"),
        (change(SAVED, ("\t25\n", "\t24\n")), "not as it was written"),
        (change(SAVED, ("\t25\n", "\t4\n")), "line 2"),
        (change(SAVED, ("\t25\n", "\t26\n")), "line 2"),
        (change(SAVED, ("\t25\n", "\t٢٥\n")), "line 2"),
        (SAVED.encode()[:-5], "line 3"),
        ("".join(SAVED.splitlines(keepends=True)[:2]).encode(), "not whole"),
        ((SAVED + SAVED.splitlines(keepends=True)[-1]).encode(), "not whole"),
    ],
)
def test_a_damaged_table_is_refused_with_the_reason(content, words):
    with pytest.raises(UnusablePopulation) as refused:
        population_of(content, "table")
    assert words in refused.value.message
    assert refused.value.message.startswith("table")
    assert refused.value.remedy


def test_a_table_is_read_from_a_file(tmp_path):
    path = tmp_path / "residents.population"
    path.write_bytes(SAVED.encode())
    assert read_population(path).people == 25


def test_residents_never_make_a_word_rarer_than_the_list_has_it():
    for kind in Closeness:
        for bearers in (0, 3, 900):
            alone = share(word("Прыдуманы"), kind, bearers, 1_000)
            common = share(word("Прыдуманы"), kind, bearers, 1_000, Residents(20_000, 50_000))
            assert common >= max(alone, 0.38)
    listed = share(word("Прыдуманы"), Closeness.SAME, 500, 1_000)
    rare = share(word("Прыдуманы"), Closeness.SAME, 500, 1_000, Residents(2, 50_000))
    assert rare == pytest.approx(listed, rel=0.01)


@given(
    st.lists(st.integers(0, 5_000), min_size=1, max_size=5),
    st.sampled_from(Closeness),
    st.sampled_from([None, Residents(0, 100), Residents(70, 100), Residents(9, 58_000)]),
)
@tried(30, 300)
def test_many_shares_at_once_are_the_same_as_one_by_one(bearers, kind, residents):
    at_once = share(word("Иванов"), kind, np.array(bearers, np.int32), 5_000, residents)
    alone = [share(word("Иванов"), kind, number, 5_000, residents) for number in bearers]
    assert at_once.tolist() == alone
    assert all(0 < each <= 1 for each in alone)


def test_s05_a_number_of_residents_that_could_point_to_one_is_not_told():
    assert Rarity(3, 16_794).told is None
    assert Rarity(3, 16_794, Residents(4, 58_000)).told is None
    assert Rarity(3, 16_794, Residents(5, 58_000)).told == 5
