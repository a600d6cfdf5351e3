import pytest

from vartai.demo.family_names import join_belarusian, join_russian
from vartai.demo.names import FAMILY, GIVEN, PATRONYMIC, names, spelt
from vartai.demo.patronymics import patronymic
from vartai.demo.recognising import recognised
from vartai.demo.transliteration import Spelling, Word, spell
from vartai.screening.spelling.transliteration import wifes_name

# Belarusian, Russian, sex: Belarusian passport, Russian passport, Polish, Lithuanian, English press.
TABLE = """
Сяргей      Сергей      m  Siarhei       Sergei        Siarhiej      Sergejus      Sergei
Аляксандр   Александр   m  Aliaksandr    Aleksandr     Alaksandr     Aleksandras   Alexander
Наталля     Наталья     f  Natallia      Natalia       Natalla       Natalja       Natalya
Яўген       Евгений     m  Yauhen        Evgenii       Jauhien       Jevgenijus    Yevgeny
Юрый        Юрий        m  Yury          Iurii         Juryj         Jurijus       Yury
Соф'я       Софья       f  Sofya         Sofia         Sofja         Sofja         Sofya
Таццяна     Татьяна     f  Tatstsiana    Tatiana       Tacciana      Tatjana       Tatyana
Ілья        Илья        m  Ilya          Ilia          Ilja          Ilja          Ilya
Аксана      Оксана      f  Aksana        Oksana        Aksana        Oksana        Oxana
Ваўковіч    Волкович    m  Vaukovich     Volkovich     Waukowicz     Volkovičius   Volkovich
Кандрацюк   Кондратюк   m  Kandratsiuk   Kondratiuk    Kandraciuk    Kondratiukas  Kondratyuk
Пятрэнка    Петренко    f  Piatrenka     Petrenko      Piatrenka     Petrenka      Petrenko
Шчарбоўская Щербовская  f  Shcharbouskaya Shcherbovskaia Szczarbouska Ščerbovskaja Shcherbovskaya
Хмелеўскі   Хмелевский  m  Khmeleuski    Khmelevskii   Chmieleuski   Chmelevskis   Khmelevsky
Зіміна      Зимина      f  Zimina        Zimina        Zimina        Zimina        Zimina
Сямён       Семён       m  Siamion       Semen         Siamion       Semionas      Semyon
""".strip().splitlines()


@pytest.mark.parametrize("row", TABLE)
def test_the_spellings_of_a_name(row):
    be, ru, sex, *latin = row.split()
    assert [spell(Word(be, ru), form, sex) for form in Spelling] == [be, ru, *latin]


def test_women_keep_their_name_in_lithuanian_or_take_the_wifes_ending():
    assert spell(Word("Адамовіч", "Адамович"), Spelling.LITHUANIAN, "f") == "Adamovič"
    assert wifes_name("Adamovičius") == "Adamovičienė"
    assert wifes_name("Dubovas") == "Dubovienė"
    assert wifes_name("Chmelevskis") == "Chmelevskienė"
    assert wifes_name("Petrenka") == "Petrenkienė"


def test_hyphenated_places_keep_their_capitals():
    assert spell(Word("Санкт-Пецярбург", "Санкт-Петербург"), Spelling.RU_PASSPORT) == "Sankt-Peterburg"


@pytest.mark.parametrize("form", [form for form in Spelling if not form.is_cyrillic])
@pytest.mark.parametrize("part", [GIVEN, PATRONYMIC, FAMILY])
def test_no_cyrillic_is_left_in_latin(form, part):
    for sex in "mf":
        for name in spelt(part, sex, form):
            assert name.replace("-", "").isalpha()
            assert not any("Ѐ" <= letter <= "ӿ" for letter in name)


@pytest.mark.parametrize(
    ("father", "sex", "expected"),
    [
        (Word("Сяргей", "Сергей"), "m", Word("Сяргеевіч", "Сергеевич")),
        (Word("Юрый", "Юрий"), "f", Word("Юр'еўна", "Юрьевна")),
        (Word("Ігар", "Игорь"), "m", Word("Ігаравіч", "Игоревич")),
        (Word("Анатоль", "Анатолий"), "f", Word("Анатольеўна", "Анатольевна")),
        (Word("Іван", "Иван"), "f", Word("Іванаўна", "Ивановна")),
    ],
)
def test_patronymics_by_rule(father, sex, expected):
    assert patronymic(father, sex, {"be": {}, "ru": {}}) == expected


def test_patronymics_that_no_rule_gives():
    place = [word.ru for word in names().given["m"]].index("Илья")
    assert names().patronymics["f"][place] == Word("Ільінічна", "Ильинична")


def test_family_names_are_joined_as_they_are_spelt():
    assert join_belarusian("Кандрат", "юк") == "Кандрацюк"
    assert join_belarusian("Давыд", "енка") == "Давыдзенка"
    assert join_belarusian("Назар", "енка") == "Назарэнка"
    assert join_belarusian("Груш", "ін") == "Грушын"
    assert join_russian("Куц", "юк") == "Куцук"


def test_every_name_of_the_table_can_be_read_back(residents):
    assert len(recognised(residents)) == residents.height
