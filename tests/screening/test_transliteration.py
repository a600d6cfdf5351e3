"""Every supported spelling is read back: writing one side by any of them costs at most 2 bits."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.screening import How
from vartai.screening.spelling.listed_words import closeness
from vartai.screening.spelling.name_parts import Role
from vartai.screening.spelling.transliteration import latin, schemes
from vartai.screening.spelling.word import word

from .common_names import FAMILY_NAMES, MEN, PATRONYMICS, WOMEN
from .invented import compare, person
from .invented_people import BEARERS, Way, name_of

SCHEMES = st.sampled_from(sorted(schemes()))
LANGUAGES = st.sampled_from(["be", "ru", "uk"])
GIVEN = st.sampled_from([(each, True) for each in MEN] + [(each, False) for each in WOMEN])
FAMILY = st.sampled_from(FAMILY_NAMES)
MOST = 2_000


def name_bits(written, listed):
    """Bits of the words of a name, without the bound on whole names, which would hide a cost."""
    roles = {role.value for role in Role}
    evidence = compare(person(written), person(listed)).evidence
    return sum(each.bits for each in evidence if each.part in roles and each.how is not How.COUNTS_NO_MORE)


def written(words, scheme, man):
    table = schemes()[scheme]
    return " ".join(latin(getattr(each, table.source), table, man) for each in words)


@given(GIVEN, FAMILY, SCHEMES, LANGUAGES)
@tried(150, 3_000)
def test_writing_one_side_by_a_supported_table_costs_at_most_two_bits(bearer, family, scheme, language):
    given_name, man = bearer
    listed = f"{getattr(given_name, language)} {getattr(family, language)}"
    cost = name_bits(listed, listed) - name_bits(written((given_name, family), scheme, man), listed)
    assert cost <= MOST, (written((given_name, family), scheme, man), listed)


@given(
    st.sampled_from(MEN),
    st.sampled_from(PATRONYMICS),
    FAMILY,
    SCHEMES.filter(lambda scheme: scheme != "lithuanian"),
    LANGUAGES,
)
@tried(100, 2_000)
def test_so_does_a_name_with_its_patronymic(given_name, patronymic, family, scheme, language):
    words = (given_name, patronymic, family)
    listed = " ".join(getattr(each, language) for each in words)
    assert name_bits(listed, listed) - name_bits(written(words, scheme, True), listed) <= MOST


@given(BEARERS, SCHEMES, LANGUAGES, st.booleans(), st.booleans())
@tried(40, 4_000)
def test_so_do_women_and_names_with_the_family_name_in_front(bearer, scheme, language, patronymic, wife):
    """Each ending as women bear it, in Lithuanian also -ienė; Lithuanian writes no men's patronymics."""
    patronymic = patronymic and (scheme != "lithuanian" or bearer.sex == "f")
    listed = name_of(bearer, Way(language, patronymic)).full
    in_front = name_of(bearer, Way(scheme, patronymic, family_first=True, capitals=True, wife=wife)).full
    assert name_bits(listed, listed) - name_bits(in_front, listed) <= MOST, (in_front, listed)


@given(FAMILY, FAMILY, SCHEMES, SCHEMES)
@tried(50, 1_000)
def test_the_order_of_two_spellings_makes_no_difference(one, other, scheme, another):
    mine, theirs = word(written((one,), scheme, True)), word(written((other,), another, True))
    assert closeness(mine, theirs) == closeness(theirs, mine)


@given(GIVEN, FAMILY, SCHEMES, st.sampled_from(["NFC", "NFD"]), st.sampled_from([str.upper, str.lower]))
@tried(50, 1_000)
def test_capitals_spaces_and_the_form_of_unicode_make_no_difference(bearer, family, scheme, form, capitals):
    text = written((bearer[0], family), scheme, bearer[1])
    other = "  ".join(capitals(unicodedata.normalize(form, text)).split(" ")) + " "
    listed = f"{bearer[0].ru} {family.ru}"
    assert name_bits(other, listed) == name_bits(text, listed)


@pytest.mark.parametrize("scheme", sorted(schemes()))
def test_no_table_leaves_cyrillic(scheme):
    for words in ((each,) for each in (*MEN, *WOMEN, *PATRONYMICS, *FAMILY_NAMES)):
        text = written(words, scheme, True)
        assert not any("Ѐ" <= letter <= "ӿ" for letter in text), text


def test_different_names_stay_apart_in_every_spelling():
    zubrov, fedotenko = FAMILY_NAMES[-18], FAMILY_NAMES[-10]
    for scheme in schemes():
        assert closeness(word(written((zubrov,), scheme, True)), word(fedotenko.ru)) is None


@pytest.mark.parametrize(
    ("scheme", "cyrillic", "expected"),
    [
        ("be_passport", "Ціханоўскі", "Tsikhanouski"),
        ("be_bgn", "Журавоў", "Zhuravow"),
        ("be_2007", "Кавальчук", "Kavaĺčuk"),
        ("lacinka", "Лясноў", "Lasnoŭ"),
        ("be_swedish", "Шчарбоў", "Sjtjarbou"),
        ("ru_bgn", "Елисеев", "Yeliseyev"),
        ("ru_scholarly", "Щербов", "Ščerbov"),
        ("ru_polish", "Щербовский", "Szczerbowski"),
        ("german", "Жуков", "Schukow"),
        ("french", "Жуков", "Joukov"),
        ("french", "Кулибин", "Koulibine"),
        ("swedish", "Чернов", "Tjernov"),
        ("uk_passport", "Юлія", "Yuliia"),
        ("uk_passport", "Згурський", "Zghurskyi"),
        ("uk_scholarly", "Євген", "Jevhen"),
    ],
)
def test_how_the_tables_write(scheme, cyrillic, expected):
    assert latin(cyrillic, schemes()[scheme]) == expected
