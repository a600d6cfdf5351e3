import pytest

from vartai.screening.spelling.given_name import classes, fathers, given_names, patronymic_sex, short_classes
from vartai.screening.spelling.spelling import readings
from vartai.screening.spelling.tables_reading import table
from vartai.screening.spelling.transliteration import latin, schemes


@pytest.mark.parametrize("sex", ["m", "f"])
def test_every_form_of_the_table_leads_to_its_name(sex):
    for row in table("given_names")[sex]:
        name = f"{row['name']}, {sex}"
        for form in [row["name"], *row["forms"]]:
            assert name in classes(readings(form)), form
        for form in row.get("short", []):
            assert name in short_classes(readings(form)), form


def test_shares_of_each_sex_stay_below_all_people():
    for sex in ("m", "f"):
        assert 300 < sum(each.bearers for each in given_names().names.values() if each.sex == sex) < 540


@pytest.mark.parametrize(
    ("name", "written"),
    [
        (
            "Александр",
            "Аляксандравіч Александрович Aliaksandrauna Олександрівна Aleksandrowicz Aliaksandravitj",
        ),
        ("Владимир", "Уладзіміравіч Владимировна Volodymyrovych Uladzimirauna"),
        ("Пётр", "Пятровіч Петровна Piatrovich Petrowna"),
        ("Павел", "Паўлавіч Павловна Paulauna Pavlovych"),
        ("Илья", "Ильич Ільіч Ильинична Ilyinichna"),
        ("Яков", "Якаўлевіч Яковлевна Jakovlevič"),
        ("Михаил", "Міхайлавіч Михайловна Mikhaylovich Mykhailivna"),
        ("Дмитрий", "Дзмітрыевіч Дмитриевна Dzmitryeuna"),
        ("Никита", "Никитич Мікітавіч Никитична"),
        ("Григорий", "Рыгоравіч Григорьевна Ryhorauna"),
        ("Лев", "Львович Львоўна"),
    ],
)
def test_patronymics_lead_to_the_father(name, written):
    for each in written.split():
        assert f"{name}, m" in fathers(readings(each)), (each, readings(each))


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Мухаммед", "Магомед Mohamed Muhammad Mohammad Мохаммад Mehmet"),
        ("Хусейн", "Гусейн Hussein Husayn Hossein Hüseyn Huseyn"),
        ("Ибрагим", "Ibrahim Ibragim Ebrahim İbrahim"),
        ("Юсуф", "Yusuf Iusuf Jusuf Юсиф Yousef Yusif"),
        ("Джамал", "Jamal Dzhamal Djamal Gamal"),
        ("Гейдар", "Heydar Haydar Geydar Хайдар"),
        ("Фархад", "Farhad Farkhad Ferhat Фарход"),
        ("Касим", "Qasim Kasim Gasım Kassem Гасым"),
        ("Халид", "Khalid Khaled Halid Chalid"),
        ("Зураб", "Zurab Zourab"),
        ("Вячеслав", "Viačeslavas Wiatscheslaw Viatcheslav"),
    ],
)
def test_names_of_other_languages_lead_to_one_name(name, written):
    for each in written.split():
        assert f"{name}, m" in classes(readings(each)), (each, readings(each))


@pytest.mark.parametrize("name", ["Глеб", "Герман", "Тимур", "Марат"])
def test_a_mans_name_takes_the_lithuanian_ending(name):
    lithuanian = latin(name, schemes()["lithuanian"], man=True)
    assert classes(readings(lithuanian)) == classes(readings(name)) == {f"{name}, m"}


def test_patronymics_tell_sons_from_daughters():
    assert {patronymic_sex(readings(each)) for each in ["Іванавіч", "Ivanovich", "Iwanowicz"]} == {"m"}
    assert {patronymic_sex(readings(each)) for each in ["Іванаўна", "Ивановна", "Ильинична"]} == {"f"}
    assert patronymic_sex(readings("Прыдуманы")) is None


def test_an_ordinary_word_has_no_father():
    assert fathers(readings("Прыдуманы")) == frozenset()


def test_no_full_form_is_both_a_mans_and_a_womans_name():
    for sound, names in given_names().forms.items():
        assert len({given_names().names[name].sex for name in names}) == 1, (sound, names)
