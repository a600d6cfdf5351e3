import pytest

from vartai.screening import HitOutcome, screen
from vartai.screening.particulars import document_key, place_keys, same_place_bits

from .invented import STRANGERS, compare, index_of, part, person


def test_sex_agrees_for_little_and_contradicts_for_much():
    listed = person("Прыдуманы Саша", sex="m")
    same, other, unknown = (
        part(compare(person("Саша Прыдуманы", sex=sex), listed), "sex") for sex in ("m", "f", None)
    )
    assert (same.how, other.how, unknown.how) == ("same", "different", "missing")
    assert 0 < same.bits < 1_000 < -other.bits
    assert unknown.bits == 0
    assert part(compare(person("Саша Прыдуманы", sex="x"), listed), "sex").how == "missing"


def test_sex_told_by_the_name_counts_only_against():
    listed = person("Вера Придуманная")
    assert part(compare(person("Вера Придуманная", sex="f"), listed), "sex").bits == 0
    assert part(compare(person("Вера Придуманная", sex="m"), listed), "sex").bits < 0


@pytest.mark.parametrize("country", ["BY", "RU", "UA", "IR", "FR"])
def test_s10_a_citizenship_weighs_the_same_whichever_it_is(country):
    listed = person("Антон Прыдуманы", citizenships=frozenset({country, "CH"}))
    same = part(compare(person("Антон Прыдуманы", citizenships=frozenset({country})), listed), "citizenship")
    other = part(compare(person("Антон Прыдуманы", citizenships=frozenset({"JP"})), listed), "citizenship")
    assert (same.bits, same.how) == (300, "same")
    assert (other.bits, other.how) == (-1_000, "different")


def test_s10_a_link_to_a_country_or_a_birth_place_never_stands_for_citizenship():
    mine = person("Антон Прыдуманы", citizenships=frozenset({"BY"}))
    plain = compare(mine, person("Антон Прыдуманы"))
    linked = compare(mine, person("Антон Прыдуманы", countries=frozenset({"RU"}), birth_places=("Смоленск",)))
    assert linked.bits == plain.bits
    assert part(linked, "citizenship").how == "missing"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Мінск", "Minskas"),
        ("Гродна", "Grodno, Belarus"),
        ("Узораўск", "Узоровск"),
        ("Санкт-Петербург", "Leningrad"),
        ("Mogilev (BY)", "Магілёў"),
    ],
)
def test_one_place_in_two_languages_is_the_same(one, other):
    assert place_keys(one) & place_keys(other)


def test_a_common_birth_place_counts_more_the_fewer_share_it():
    assert same_place_bits(1, 10_000) > same_place_bits(2_000, 10_000) > 0
    listed = person("Антон Прыдуманы", birth_places=("Узораўск",))
    same = part(compare(person("Антон Прыдуманы", birth_places=("Узоровск",)), listed), "birth_place")
    other = part(compare(person("Антон Прыдуманы", birth_places=("Прыкладск",)), listed), "birth_place")
    assert same.bits > 0 > other.bits > -2_000


def test_document_numbers():
    listed = person("Антон Прыдуманы", document_numbers=("MP 123-4567", "3010285A001PB1"))
    asked = {
        number: person("Антон Прыдуманы", document_numbers=(number,))
        for number in ("МР1234567", "MP1234568", "KH7654321", "12")
    }
    found = {number: part(compare(each, listed), "document_number") for number, each in asked.items()}
    assert [each.how for each in found.values()] == ["same", "one_character", "different", "missing"]
    assert found["МР1234567"].bits > found["MP1234568"].bits > 0 > found["KH7654321"].bits > -1_000
    assert document_key("12") is None


@pytest.mark.parametrize("number", ["MP1234567", "MP1234568", "MP123456", "MP12345067"])
def test_a_document_with_one_wrong_character_is_found_by_the_search(number):
    index = index_of(*STRANGERS, person("Зэта Чужаземава", document_numbers=("MP1234567",)))
    (hit,) = screen(index, [("P", person("Зэта Узорова", document_numbers=(number,)))], at_least=1)
    assert part(hit, "document_number").bits > 0


@pytest.mark.parametrize("names", [(), ("Зэта Чужаземава",)])
def test_one_document_is_always_looked_at_but_never_a_hit_without_the_name(names):
    index = index_of(*STRANGERS, person("Вера Узорова", document_numbers=("MP1234567",)))
    (hit,) = screen(index, [("P", person(*names, document_numbers=("MP1234567",)))])
    assert hit.outcome is HitOutcome.LOOK_CLOSER
