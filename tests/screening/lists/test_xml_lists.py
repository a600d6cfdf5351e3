import gzip

import pytest

from vartai.facts import PartialDate
from vartai.screening import UnusableList, read_list

from .invented_xml import EU, OFAC, UN


def read(tmp_path, text, name="list.xml"):
    path = tmp_path / name
    data = text.encode() if isinstance(text, str) else text
    path.write_bytes(gzip.compress(data) if name.endswith(".gz") else data)
    return read_list(path)


def names(entry):
    return [name.full for name in entry.identity.names]


def complaints(edition):
    return [(problem.column, problem.value, problem.message) for problem in edition.problems]


def test_the_sdn_list_of_ofac_is_read(tmp_path):
    edition = read(tmp_path, OFAC)
    entry, other = edition.entries
    identity = entry.identity
    assert (entry.id, entry.lists, edition.skipped) == ("ofac-7001", ("us_ofac_sdn",), 1)
    assert names(entry) == ["Anton Ivanovich PRYDUMANY", "Антон ПРЫДУМАНЫ", "ANTOS"]
    assert (identity.names[0].given, identity.names[0].family) == ("Anton Ivanovich", "PRYDUMANY")
    assert identity.birth_dates == (PartialDate(1985, 2, 28), PartialDate(1986))
    assert (identity.sex, identity.citizenships) == ("m", {"BY", "KP"})
    assert identity.birth_places == ("Uzorausk, Belarus",)
    assert identity.document_numbers == ("MP1234567", "3010285A001PB1")
    assert complaints(edition) == [("citizenship", "Yugoslavia", "no country that is known")]
    assert edition.problems[0].row == 4
    assert (names(other), other.identity.citizenships) == (["Vera UZORAVA"], None)


def test_the_list_of_the_united_nations_is_read(tmp_path):
    edition = read(tmp_path, UN)
    entry, other = edition.entries
    identity = entry.identity
    assert (entry.id, entry.lists, edition.skipped) == ("un-900001", ("un_sc_sanctions",), 1)
    assert edition.problems == ()
    assert names(entry) == ["ANTON IVANOVICH PRYDUMANY", "Антон Прыдуманы", "Antoni Prydumany"]
    assert identity.birth_dates == (PartialDate(1985, 2, 28), PartialDate(1983), PartialDate(1984))
    assert (identity.sex, identity.citizenships) == ("m", {"BY", "IR"})
    assert identity.birth_places == ("Uzorausk, Belarus",)
    assert identity.document_numbers == ("MP1234567",)
    assert (other.identity.birth_dates, other.identity.citizenships) == ((), None)


def test_the_list_of_the_european_union_is_read(tmp_path):
    edition = read(tmp_path, EU)
    entry, other = edition.entries
    identity = entry.identity
    assert (entry.id, entry.lists, edition.skipped) == ("eu-13", ("eu_fsf",), 1)
    assert edition.problems == ()
    assert names(entry) == ["Anton Ivanovich Prydumany", "Антон Прыдуманы", "Antos Uzorau"]
    assert (identity.names[0].given, identity.names[0].family) == ("Anton Ivanovich", "Prydumany")
    assert identity.birth_dates == (PartialDate(1985, 2, 28), PartialDate(1986, 3))
    assert (identity.sex, identity.citizenships) == ("m", {"BY"})
    assert (identity.birth_places, identity.document_numbers) == (("Uzorausk",), ("MP1234567",))
    assert (names(other), other.identity.sex) == (["Vera Uzorava"], "f")


@pytest.mark.parametrize("text", [OFAC, UN, EU])
def test_the_format_shows_in_the_content_not_in_the_ending(tmp_path, text):
    as_xml = read(tmp_path, text)
    packed = read(tmp_path, text, "list.xml.gz")
    assert as_xml.digest == packed.digest == read(tmp_path, text, "list.jsonl").digest
    assert read(tmp_path, gzip.compress(text.encode())).digest == as_xml.digest
    assert read(tmp_path, "\ufeff\n" + text.partition("?>")[2]).digest == as_xml.digest


@pytest.mark.parametrize(
    "namespace",
    ['xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"', ""],
)
def test_the_namespace_of_the_sdn_list_makes_no_difference(tmp_path, namespace):
    other = OFAC.replace('xmlns="http://tempuri.org/sdnList.xsd"', namespace)
    assert other != OFAC
    assert read(tmp_path, other).digest == read(tmp_path, OFAC).digest


def test_prefixed_elements_are_the_same(tmp_path):
    other = OFAC.replace("<sdn", "<l:sdn").replace("</sdn", "</l:sdn").replace("xmlns=", "xmlns:l=")
    assert read(tmp_path, other).digest == read(tmp_path, OFAC).digest


@pytest.mark.parametrize("text", [OFAC, UN, EU])
def test_an_id_that_stands_twice_is_told(tmp_path, text):
    one_line = text.replace("\n", " ")
    for again in (text, one_line):
        edition = read(
            tmp_path, again.replace("7003", "7001").replace("900002", "900001").replace('"15"', '"13"')
        )
        assert len(edition.entries) == 1
        assert edition.problems[-1].column == "id"
        assert "the id stands already in line" in edition.problems[-1].message


OFAC_BIRTHS = [
    ("1985", [PartialDate(1985)]),
    ("Feb 1985", [PartialDate(1985, 2)]),
    ("circa 28 Feb 1985", [PartialDate(1985)]),
    ("1985 to 1987", [PartialDate(1985), PartialDate(1986), PartialDate(1987)]),
    ("31 Dec 1960 to 31 Dec 1961", [PartialDate(1960), PartialDate(1961)]),
    ("circa 1979-1980", [PartialDate(1979), PartialDate(1980)]),
]


@pytest.mark.parametrize(("written", "dates"), OFAC_BIRTHS)
def test_dates_as_ofac_writes_them(tmp_path, written, dates):
    edition = read(tmp_path, OFAC.replace("28 Feb 1985", written).replace("circa 1986", "1999"))
    assert list(edition.entries[0].identity.birth_dates)[: len(dates)] == dates
    assert len(edition.problems) == 1


BAD_DATES = [
    (OFAC, "28 Feb 1985", "30 Feb 1985", "no such date in the calendar"),
    (OFAC, "28 Feb 1985", "28 Fev 1985", "not a date"),
    (OFAC, "28 Feb 1985", "soon", "not a date"),
    (OFAC, "28 Feb 1985", "1900 to 1985", "no range of at most 20 years"),
    (OFAC, "28 Feb 1985", "1987 to 1985", "no range of at most 20 years"),
    (OFAC, "28 Feb 1985", "1983 to 1984 to 1985", "not a date"),
    (UN, "1985-02-28", "1985-02-30", "no such date in the calendar"),
    (UN, "<FROM_YEAR>1983", "<FROM_YEAR>83", "not a year"),
    (UN, "<TO_YEAR>1984</TO_YEAR>", "", "a range of years with one end"),
    (EU, 'year="1986"', 'year="86"', "not a year"),
    (EU, 'monthOfYear="3" year="1986"', 'monthOfYear="3" year=""', "a date of birth without a year"),
    (
        EU,
        'calendarType="GREGORIAN" city="U',
        'calendarType="ISLAMIC" city="U',
        "a date of the calendar ISLAMIC",
    ),
    (EU, 'year="1986"', 'yearRangeFrom="1900" yearRangeTo="1990"', "no range of at most 20 years"),
]


@pytest.mark.parametrize(("text", "good", "bad", "message"), BAD_DATES)
def test_a_bad_date_costs_only_itself(tmp_path, text, good, bad, message):
    assert good in text
    edition = read(tmp_path, text.replace(good, bad))
    assert message in [problem.message for problem in edition.problems]
    assert len(edition.entries) == 2
    assert edition.entries[0].identity.birth_dates


OTHER_BIRTHS = [
    (UN, "<TYPE_OF_DATE>EXACT<", "<TYPE_OF_DATE>APPROXIMATELY<", PartialDate(1985)),
    (UN, "<DATE>1985-02-28</DATE>", "<YEAR>1985</YEAR>", PartialDate(1985)),
    (UN, "1985-02-28", "1985-02-28-05:00", PartialDate(1985, 2, 28)),
    (EU, 'circa="false" calendarType="GREGORIAN" city="U', 'circa="true" city="U', PartialDate(1985)),
    (EU, 'birthdate="1985-02-28"', 'birthdate=""', PartialDate(1985, 2, 28)),
    (EU, 'birthdate="1985-02-28" dayOfMonth="28"\n        monthOfYear="2"', "", PartialDate(1985)),
]


@pytest.mark.parametrize(("text", "one", "other", "date"), OTHER_BIRTHS)
def test_dates_as_the_un_and_the_eu_write_them(tmp_path, text, one, other, date):
    assert one in text
    assert read(tmp_path, text.replace(one, other)).entries[0].identity.birth_dates[0] == date


BAD_ENTRIES = [
    (OFAC, "<uid>7001</uid>", "", "id"),
    (OFAC, "<firstName>Vera</firstName><lastName>UZORAVA</lastName>", "<lastName>???</lastName>", "lastName"),
    (UN, "<DATAID>900002</DATAID>", "", "id"),
    (UN, "<FIRST_NAME>VERA</FIRST_NAME><SECOND_NAME>UZORAVA</SECOND_NAME>", "", "FIRST_NAME"),
    (EU, ' logicalId="15"', "", "id"),
    (EU, "Vera Uzorava", "", "nameAlias"),
]


@pytest.mark.parametrize(("text", "good", "bad", "column"), BAD_ENTRIES)
def test_an_entry_without_id_or_name_costs_only_itself(tmp_path, text, good, bad, column):
    assert good in text
    edition = read(tmp_path, text.replace(good, bad))
    assert len(edition.entries) == 1
    assert column in [problem.column for problem in edition.problems]


def test_xml_of_something_else_is_refused(tmp_path):
    with pytest.raises(UnusableList, match="its root is html") as error:
        read(tmp_path, "<html><body/></html>")
    assert "sdnList" in error.value.remedy
