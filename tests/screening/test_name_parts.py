import pytest

from vartai.facts import PersonName
from vartai.screening.spelling.name_parts import MOST_WORDS, Role, distinct_names, name_parts

FAMILY, GIVEN, PATRONYMIC, UNKNOWN = Role.FAMILY, Role.GIVEN, Role.PATRONYMIC, Role.UNKNOWN


@pytest.mark.parametrize(
    ("written", "roles"),
    [
        ("Антось Прыдуманы", [GIVEN, FAMILY]),
        ("PRIDUMANNYI Anton Ivanovich", [FAMILY, GIVEN, PATRONYMIC]),
        ("Антон Иванович Придуманный", [GIVEN, PATRONYMIC, FAMILY]),
        ("Петр Иванович Узорович", [GIVEN, PATRONYMIC, FAMILY]),
        ("Узорович Петр Иванович", [FAMILY, GIVEN, PATRONYMIC]),
        ("Янка Узорович", [GIVEN, FAMILY]),
        ("Выдумко-Узорова Вера", [FAMILY, FAMILY, GIVEN]),
        ("Xoxo Zzyx", [UNKNOWN, UNKNOWN]),
        ("XOXO Zzyx", [FAMILY, UNKNOWN]),
        ("Zzyx", [UNKNOWN]),
        ("Незнай Неведомович Узоров", [GIVEN, PATRONYMIC, FAMILY]),
    ],
)
def test_roles_are_told_by_the_words(written, roles):
    assert [part.role for part in name_parts(PersonName(written))] == roles


def test_roles_of_the_source_come_first():
    name = PersonName("Ivan Petrovich Roman", given="Roman", family="Ivan", patronymic="Petrovich")
    assert [part.role for part in name_parts(name)] == [FAMILY, PATRONYMIC, GIVEN]


def test_a_patronymic_within_the_given_name_is_found():
    name = PersonName("Valery Ivanovich Uzorov", given="Valery Ivanovich", family="Uzorov")
    assert [part.role for part in name_parts(name)] == [GIVEN, PATRONYMIC, FAMILY]


def test_parts_missing_in_the_full_name_are_added():
    name = PersonName("Вера", family="Узорова")
    assert [part.text for part in name_parts(name)] == ["Вера", "Узорова"]


def test_particles_are_left_out_unless_they_are_all_there_is():
    assert [part.text for part in name_parts(PersonName("Uzor Adil ogly"))] == ["Uzor", "Adil"]
    assert [part.text for part in name_parts(PersonName("Ben"))] == ["Ben"]


def test_a_short_given_name_that_is_a_particle_elsewhere_is_kept_before_one_word():
    assert [part.text for part in name_parts(PersonName("Ben Uzorov"))] == ["Ben", "Uzorov"]
    assert [part.text for part in name_parts(PersonName("Bin Uzorov"))] == ["Uzorov"]
    assert [part.text for part in name_parts(PersonName("Isa Ben Uzorov"))] == ["Isa", "Uzorov"]


def test_a_name_without_letters_has_no_parts():
    assert name_parts(PersonName("№ 1")) == ()


@pytest.mark.parametrize(
    ("written", "also"),
    [
        ("Uzor Guo Ying", "Uzor GuoYing"),
        ("Abd Allah Uzorov", "AbdAllah Uzorov"),
        ("Mohammad Reza Uzorov", "MohammadReza Uzorov"),
        ("Anton Uzor Zadeh", "Anton UzorZadeh"),
        ("Anton Prydumany-Uzorau", "Anton PrydumanyUzorau"),
        ("AntonUzorov", "Anton Uzorov"),
        ("АнтонУзоров", "Антон Узоров"),
        ("JC Uzorov", "J C Uzorov"),
        ("Anton Uzo rov", "Anton Uzorov"),
        ("Anton Anton Uzorov", "Anton Uzorov"),
        ("Uzorov Uzorov Anton", "Uzorov Anton"),
    ],
)
def test_words_that_some_write_together_are_read_in_both_ways(written, also):
    joined = name_parts(PersonName(also))
    names = distinct_names([PersonName(written)])
    assert [part.word for part in joined] in [[part.word for part in name] for name in names]
    assert names[0] == name_parts(PersonName(written))


@pytest.mark.parametrize(
    "written",
    [
        "Антон Иванович Придуманный",
        "Guo Ying",
        "Олег Лев Узоров",
        "А. Б. Узоров",
        "Anton McUzorov",
        "LU Anton",
        "JC",
        "Anton van Uzorov",
        "Anton Al Bin Uzorov",
        "Anton Anton",
    ],
)
def test_other_words_stay_apart(written):
    assert len(distinct_names([PersonName(written)])) == 1


def test_parts_that_the_source_tells_apart_are_joined_too():
    name = PersonName("Guo Ying UZOR", given="Guo Ying", family="UZOR")
    roles = [[(part.text, part.role) for part in parts] for parts in distinct_names([name])]
    assert [("GuoYing", GIVEN), ("UZOR", FAMILY)] in roles


@pytest.mark.parametrize(
    "written", ["Dr. Anton Uzor", "Shaykh Anton Uzor", "Anton Uzor geb.", "Anton al-Uzor ogly"]
)
def test_titles_and_articles_are_left_out(written):
    assert [part.text for part in name_parts(PersonName(written))] == ["Anton", "Uzor"]


@pytest.mark.parametrize("text", ["Лі Ян " * 160, "А. " * 300, "-".join(["Лі"] * 300)])
def test_a_name_without_end_is_compared_by_its_first_words(text):
    found = distinct_names([PersonName(text, given=text, family=text)])
    assert 1 <= len(found) <= 2 * MOST_WORDS
    assert all(len(parts) <= MOST_WORDS for parts in found)
