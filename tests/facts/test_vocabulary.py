import pytest

from vartai.facts import BadValue, Identity, Kind, PartialDate, PersonName
from vartai.facts.reading import read_facts, read_yaml, read_yaml_file, vocabulary

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
