import pytest
from hypothesis import given
from hypothesis import strategies as st

from vartai.screening.rarity import prior_share, share
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.listed_words import closeness
from vartai.screening.spelling.word import word


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        ("Олег", "Aleh", Closeness.SAME),
        ("Сергей", "Серж", None),
        ("Мікола", "Nikolai", Closeness.SAME_CLASS),
        ("Рыгоравіч", "Grigoryevich", Closeness.SAME_CLASS),
        ("Prydumavas", "Придумав", Closeness.OTHER_ENDING),
        ("Узоренко", "Узурэнка", Closeness.SAME_SKELETON),
        ("Сашка", "Узоров", None),
        ("Саша", "Александр", Closeness.SHORT_FORM),
        ("Саша", "Алесь", Closeness.SHORT_FORM),
        ("Выдуманов", "Выдумалов", Closeness.ONE_LETTER),
        ("Узорский", "Узосркий", Closeness.ONE_LETTER),
        ("Александр", "Александра", None),
        ("Alexandre", "Александр", Closeness.SAME),
        ("Alexandre", "Александра", Closeness.SAME),
        ("Алексей", "Александр", None),
        ("Яна", "Ганна", None),
        ("Иванович", "Ильич", None),
        ("Ли", "Лю", None),
        ("Hermanas", "Герман", Closeness.SAME_CLASS),
        ("Юсуф", "Iusuf", Closeness.SAME),
        ("Магомед", "Muhammad", Closeness.SAME_CLASS),
        ("Гасым", "Qassem", Closeness.SAME_CLASS),
        ("Узорчик", "Узорчук", Closeness.SIMILAR),
        ("Узоров", "Узорик", None),
        ("Зубров", "Забрав", Closeness.SAME_SKELETON),
        ("Катаев", "Батаев", Closeness.SIMILAR),
        ("Выдумаров", "Выдунатов", None),
    ],
)
def test_kinds_of_agreement(one, other, kind):
    assert closeness(word(one), word(other)) is kind
    assert closeness(word(other), word(one)) is kind


NAMES = st.sampled_from(["Олег", "Саша", "Петров", "Петрова", "Petrovas", "Пертов", "Петренко", "Ким", "A"])


@given(NAMES, NAMES)
def test_the_order_makes_no_difference(one, other):
    assert closeness(word(one), word(other)) == closeness(word(other), word(one))


def test_common_names_are_common_before_any_list_is_read():
    assert prior_share(word("Аляксандр")) > prior_share(word("Ivanov")) > prior_share(word("Прыдуманы"))
    assert prior_share(word("Иванова")) == prior_share(word("Ivanov"))
    assert prior_share(word("Аляксандравіч")) > 0.05


def test_a_wider_agreement_is_never_rarer():
    shares = [share(word("Прыдуманы"), kind, 3, 1_000) for kind in Closeness]
    assert shares == sorted(shares)


def test_a_name_borne_by_many_on_the_list_is_common():
    found = word("Прыдуманы")
    assert share(found, Closeness.SAME, 500, 1_000) > share(found, Closeness.SAME, 1, 1_000)
