import pytest

from vartai.facts import BadValue, Identity, Kind, PartialDate, PersonName
from vartai.facts.reading import read_facts, read_vocabulary, read_yaml, read_yaml_file, vocabulary
from vartai.facts.vocabulary import VocabularyError

KNOWN = vocabulary()


def test_norway_is_a_country():
    assert read_yaml("codes: [NO, no, yes, on, off, true, False]") == {
        "codes": ["NO", "no", "yes", "on", "off", True, False]
    }
    assert "NO" in KNOWN["citizenship"].codes


def test_yaml_makes_no_objects(tmp_path):
    path = tmp_path / "a.yml"
    path.write_text("a: !!python/object/apply:os.getcwd []\n", encoding="utf-8")
    with pytest.raises(Exception, match="could not determine a constructor"):
        read_yaml_file(path)
    path.write_text("name: Прыдуманы\n", encoding="utf-8")
    assert read_yaml_file(path) == {"name": "Прыдуманы"}


def test_each_fact_is_whole():
    assert len({fact.name for fact in KNOWN}) == len(KNOWN.facts)
    for fact in KNOWN:
        assert fact.group in KNOWN.groups
        assert fact.label["en"], fact.name
        assert fact.question["en"].endswith((".", "?", ")")), fact.name
        assert fact.supplied_by, fact.name
        assert bool(fact.codes) == (fact.kind in (Kind.BOOL, Kind.CODE, Kind.CODES)), fact.name
        assert bool(fact.unit) == fact.kind.is_number, fact.name


def test_a_yes_or_no_fact_means_something_either_way():
    assert {tuple(fact.codes) for fact in KNOWN if fact.kind is Kind.BOOL} == {("true", "false")}


WORDS = "{en: x, lt: x, be: x, ru: x}"
SOUND = f"- {{name: a, type: date, label: {WORDS}, question: {WORDS}, supplied_by: [officer]}}\n"


def fault_of(text):
    """The one fault of a vocabulary with one file."""
    with pytest.raises(VocabularyError) as caught:
        read_vocabulary({"work": {"en": "Work"}}, {"work": text})
    (fault,) = caught.value.faults
    return fault


def test_a_sound_file_gives_its_facts():
    (fact,) = read_vocabulary({"work": {"en": "Work"}}, {"work": SOUND})
    assert (fact.name, fact.group, fact.kind, fact.supplied_by) == ("a", "work", Kind.DATE, ("officer",))


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (", supplied_by: [officer]", "", "has no 'supplied_by'; write supplied_by: with a list of applicant"),
        ("[officer]", "[clerk]", "'clerk' supplies no facts; use: applicant, document, register, officer"),
        ("[officer]", "officer", "'supplied_by' is no list; write supplied_by: with a list of"),
        ("type: date", "type: day", "'day' is no type; write type: and one of bool, int"),
        ("label", "lable", "has no 'label'; write label: with a few words in each language"),
        (
            f"question: {WORDS}",
            "question: Why?",
            "its question has no words in en, lt, be, ru; write them as",
        ),
        (f"label: {WORDS}", "label: {en: x, ru: ' '}", "its label has no words in lt, be, ru"),
        ("type: date", "type: bool", "is yes or no; write values: with what true and false mean"),
        ("type: date", "type: code", "has no codes; write values: with them, or code_list: and one of"),
        ("type: date", "type: code, values: [a]", "'values' are not written as codes with their meanings"),
        ("type: date", "type: code, values: {a: {en: x}}", "its code a has no words in lt, be, ru"),
        ("type: date", "type: code, code_list: town", "no list of codes is called 'town'; use: country"),
        ("type: date", "type: int", "is a number without a unit; write unit: in each language"),
    ],
)
def test_a_mistake_of_the_vocabulary_names_file_fact_and_remedy(old, new, said):
    with pytest.raises(VocabularyError) as caught:
        read_vocabulary({"work": {"en": "Work"}}, {"work": SOUND.replace(old, new)})
    assert caught.value.faults[0].startswith(f"work.yml, a: {said}")


def test_all_mistakes_of_a_vocabulary_are_told_at_once():
    assert fault_of("- {type: date}\n").startswith("work.yml, a fact has no 'name'")
    assert fault_of("- [").startswith("work.yml: not YAML")
    assert fault_of(SOUND + SOUND) == "two facts are called 'a'; rename one"
    assert "no field 'lable'; did you mean 'label'?" in fault_of(SOUND[:-2] + ", lable: x}\n")
    with pytest.raises(VocabularyError, match=r"(?s)work.yml, a: .*clerk.*work.yml, b: .*no type"):
        wrong = SOUND.replace("officer", "clerk") + SOUND.replace("name: a, type: date", "name: b, type: x")
        read_vocabulary({"work": {"en": "Work"}}, {"work": wrong})


def test_country_and_currency_codes():
    assert {"BY", "RU", "LT", "UA", "XK"} <= set(KNOWN["citizenship"].codes)
    assert {"EUR", "BYN"} <= set(KNOWN["currency"].codes)
    assert KNOWN["currency"].codes is not KNOWN["citizenship"].codes


def test_a_misspelt_name_is_helped():
    assert "age_years" in KNOWN
    with pytest.raises(KeyError, match="did you mean 'citizenship'"):
        KNOWN["citizenshp"]
    assert KNOWN.hint("given_nam", ("given_name",)) == "; did you mean 'given_name'?"
    assert KNOWN.hint("zzzzzz") == ""


def test_facts_of_one_case():
    values = read_facts(KNOWN, {"age_years": "17", "citizenship": "BY", "act": None})
    assert values == {"age_years": 17, "citizenship": frozenset({"BY"})}
    with pytest.raises(KeyError):
        read_facts(KNOWN, {"age": 17})
    with pytest.raises(BadValue):
        read_facts(KNOWN, {"age_years": "old"})


def test_names_of_parts():
    assert PersonName.of_parts("Алесь", None, "Прыдуманы").full == "Алесь Прыдуманы"
    assert PersonName.of_parts(None, "", "Прыдуманы").full == "Прыдуманы"


def test_what_is_not_known_of_a_person_is_not_made_up():
    somebody = Identity((PersonName("Алесь Прыдуманы"),), (PartialDate(1985),))
    assert somebody.sex is None
    assert somebody.citizenships is None
    assert somebody.countries == frozenset()
