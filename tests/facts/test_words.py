from collections import defaultdict

import pytest

from language_rules import faults
from vartai.facts.code_list_reading import code_list
from vartai.facts.reading import vocabulary
from vartai.words.language import LANGUAGES

KNOWN = vocabulary()
LISTS = {"country": code_list("country"), "currency": code_list("currency")}
OWN_CODES = [fact for fact in KNOWN if fact.codes not in LISTS.values()]


def all_words():
    """Every text of the vocabulary but the names of countries and currencies, with its place."""
    yield from ((f"group {name}", words) for name, words in KNOWN.groups.items())
    for fact in KNOWN:
        yield f"{fact.name}.label", fact.label
        yield f"{fact.name}.question", fact.question
        if fact.unit:
            yield f"{fact.name}.unit", fact.unit
    for fact in OWN_CODES:
        yield from ((f"{fact.name}.{code}", words) for code, words in fact.codes.items())


def test_every_fact_code_unit_and_group_is_whole_in_four_languages():
    assert {place: found for place, words in all_words() if (found := faults(words))} == {}


def test_a_question_is_a_question_in_every_language():
    for fact in KNOWN:
        for language in LANGUAGES:
            asked = fact.question[language]
            assert "?" in asked, (fact.name, language)
            assert asked.endswith((".", "?", ")")), (fact.name, language)
            assert asked[0].isupper(), (fact.name, language)


def test_codes_of_a_fact_mean_different_things_in_every_language():
    for fact in OWN_CODES:
        for language in LANGUAGES:
            meanings = [words[language] for words in fact.codes.values()]
            assert len(set(meanings)) == len(meanings), (fact.name, language)


def test_one_english_text_has_one_translation():
    translations = defaultdict(set)
    for place, words in all_words():
        if place.endswith(".false"):
            continue  # a short "they are not" leans on what is denied, and other languages name it
        translations[words["en"]].add(tuple(words[language] for language in LANGUAGES))
    assert {text: found for text, found in translations.items() if len(found) > 1} == {}


@pytest.mark.parametrize("name", LISTS)
def test_countries_and_currencies_have_names_in_every_language(name):
    for code, words in LISTS[name].items():
        assert set(words) == set(LANGUAGES), code
        assert not any("'" in words[language] for language in ("be", "ru")), code
        assert all(words[language][0].isupper() for language in ("lt", "be", "ru")), code


def test_states_are_called_by_their_names():
    countries = LISTS["country"]
    assert countries["BY"] == {"en": "Belarus", "lt": "Baltarusija", "be": "Беларусь", "ru": "Беларусь"}
    assert countries["UA"]["be"] == "Украіна"
    assert countries["MD"]["ru"] == "Молдова"
    assert countries["XK"] == {"en": "Kosovo", "lt": "Kosovas", "be": "Косава", "ru": "Косово"}
    assert countries["AW"]["lt"] == "Aruba"
    assert LISTS["currency"]["UAH"]["lt"] == "Grivina"
    assert LISTS["currency"]["BDT"]["lt"] == "Bangladešo taka"


def test_country_names_are_in_the_letters_of_their_language():
    for code, words in LISTS["country"].items():
        assert faults({**words, "lt": words["lt"] + " –"}, numbers=False) == [], code


GOOD = {
    "en": "One passport was shown at the border.",
    "lt": "Pasienyje parodytas vienas pasas.",
    "be": "На мяжы паказалі адзін пашпарт.",
    "ru": "На границе предъявили один паспорт.",
}


@pytest.mark.parametrize(
    "bad",
    [
        {"be": ""},
        {"lt": GOOD["en"]},
        {"be": GOOD["ru"]},
        {"lt": "Pasienyje parodytas vienas паспорт."},
        {"be": "На мяжы паказалi адзін пашпарт."},  # a Latin i in the second last word but one
        {"ru": "На границе предъявили один passport."},
        {"ru": "На границе предъявілі один паспорт."},
        {"be": "На мяжы прад’явили адзін пашпарт."},
        {"be": "На мяжы у Літве паказалі адзін пашпарт."},
        {"be": "Паказалі пашпарт, ўжо на мяжы."},
        {"be": "Чалавек ўехаў праз мяжу."},
        {"be": "На мяжы прад'явілі адзін пашпарт."},
        {"ru": "На границе Белоруссии предъявили один паспорт."},
        {"ru": "На Украине и на границе предъявили паспорт, а на Украине – нет."},
        {"en": "One passport was shown in 2022."},
        {"en": "Was one passport shown at the border?"},
        {"ru": "На границе  предъявили один паспорт."},
    ],
)
def test_bad_words_are_found(bad):
    assert faults(GOOD) == []
    assert faults({**GOOD, **bad}) != []
