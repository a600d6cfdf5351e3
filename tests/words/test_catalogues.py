"""The catalogues themselves: the same messages with the same slots in every language, read strictly."""

import ast
import re
from datetime import date
from pathlib import Path

import pytest

import vartai
from catalogue_reading_aloud import messages, plain_text
from vartai.words import (
    LANGUAGES,
    CatalogueError,
    NoWords,
    catalogue,
    in_language,
    written_day,
    written_number,
)
from vartai.words.catalogue_reading import read_catalogue

ROOT = Path(vartai.__file__).parent
PACKAGES = sorted(
    ".".join(("vartai", *file.relative_to(ROOT).parts[:-2])) for file in ROOT.rglob("words/en.ftl")
)
EVERY = pytest.mark.parametrize(("package", "language"), [(p, la) for p in PACKAGES for la in LANGUAGES])


def test_the_packages_that_speak():
    assert {"vartai.assessment.report", "vartai.law.wording"} <= set(PACKAGES)


@EVERY
def test_every_message_stands_in_every_language_with_the_same_slots(package, language):
    assert dict(catalogue(package, language).slots) == dict(catalogue(package, "en").slots)


@EVERY
def test_messages_stand_in_the_same_order(package, language):
    """So that a translator finds the sentence beside the one it was made from."""
    assert list(messages(package, language)) == list(messages(package, "en"))


@EVERY
def test_sentences_are_written_in_the_letters_of_their_language(package, language):
    allowed = {"Vartai", "unreadable", "csv", "SIS"}
    for key in catalogue(package, language).slots:
        text = re.sub(r"\{\w+\}", "", plain_text(package, language, key))
        if language in ("en", "lt"):
            assert not re.search("[Ѐ-ӿ]", text), key
        else:
            assert set(re.findall(r"[A-Za-z]+", text)) <= allowed, key
        if language == "be":
            assert not re.search("[иИщЩъЪ]", text), key
            assert "'" not in text, key
        if language == "ru":
            assert not re.search("[іІўЎ]", text), key


@EVERY
def test_no_sentence_was_left_in_english(package, language):
    for key in catalogue(package, language).slots:
        text = plain_text(package, language, key)
        if language != "en" and re.search(r"[A-Za-z]{3}", re.sub(r"\{\w+\}", "", text)):
            assert text != plain_text(package, "en", key), key


@EVERY
def test_a_number_in_a_sentence_has_every_plural_form_of_its_language(package, language):
    """Or one form for all, written so that any number fits."""
    forms = {"en": {"one", "other"}, "lt": {"one", "few", "many", "other"}}
    forms |= {slavic: {"one", "few", "many", "other"} for slavic in ("be", "ru")}
    for key, message in messages(package, language).items():
        for element in message.value.elements:
            variants = getattr(getattr(element, "expression", None), "variants", ())
            given = {variant.key.name for variant in variants}
            assert given <= forms[language], key
            assert not given or {"one", "other"} <= given, key


def test_every_message_of_the_law_is_said_somewhere():
    """Keys stand in the source as texts, or are put together from a stem and a code."""
    literals = set()
    for file in (*ROOT.rglob("law/wording/*.py"), *ROOT.rglob("report/*.py"), *ROOT.rglob("cli/*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                literals.add(node.value)
    stems = tuple(text for text in literals if re.fullmatch(r"[a-z]+-|measure-within-", text))
    unsaid = [
        key
        for key in catalogue("vartai.law.wording", "en").slots
        if key not in literals and not key.startswith(stems) and not key.endswith(("-few", "-many"))
    ]
    assert unsaid == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_key_a_missing_slot_and_an_unknown_language_are_errors(language):
    words = catalogue("vartai.law.wording", language)
    with pytest.raises(KeyError, match="nothing is said under 'no-such'"):
        words.say("no-such")
    with pytest.raises(ValueError, match="'finding-applies' needs provision"):
        words.say("finding-applies")
    with pytest.raises(LookupError, match="does not speak 'de'"):
        catalogue("vartai.law.wording", "de")


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("one = a\none = b\n", "line 2: one stands there twice"),
        ("one = a\n\ntwo = { $slot\n", "line 3"),
        ("one = { $n -> [one] a }\n", "line 1"),
    ],
)
def test_a_catalogue_that_cannot_be_read_says_where(text, complaint):
    with pytest.raises(CatalogueError, match=f"invented.ftl, {complaint}"):
        read_catalogue(text, "en", "invented.ftl")


def test_a_broken_line_is_one_sentence_and_slots_bring_no_invisible_marks():
    words = read_catalogue("one =\n    first { $name }\n    last\n", "be", "invented.ftl")
    assert words.say("one", name="Ы") == "first Ы last"


def test_days_and_numbers_as_slots_are_written_by_the_language():
    said = {}
    for language in LANGUAGES:
        words = read_catalogue("one = { $day }: { $number }\n", language, "invented.ftl")
        said[language] = words.say("one", day=date(2026, 3, 1), number=1234.5)
    assert said == {
        "en": "1\u00a0March\u00a02026: 1,234.5",
        "lt": "2026\u00a0m.\u00a0kovo\u00a01\u00a0d.: 1\u00a0234,5",
        "be": "1\u00a0сакавіка\u00a02026\u00a0г.: 1\u00a0234,5",
        "ru": "1\u00a0марта\u00a02026\u00a0г.: 1\u00a0234,5",
    }
    with pytest.raises(LookupError, match="not spoken here"):
        written_day(date(2026, 3, 1), "de")
    assert written_number(0.04, "lt", decimals=1) == "0,0"


def test_texts_of_the_data_never_fall_back_unasked():
    assert in_language({"en": "a", "be": "б"}, "be", "it") == "б"
    assert in_language("plain", "en", "it") == "plain"
    for texts in ({"en": "a"}, "plain"):
        with pytest.raises(NoWords, match="the label of x has no words in 'be' yet"):
            in_language(texts, "be", "the label of x")
