import json

from people_tables import read_text

from vartai.facts import Identity, PartialDate, PersonName


def test_everything_that_tells_who_somebody_is(tmp_path):
    people = read_text(
        tmp_path,
        "person_id,name,given_name,patronymic,family_name,other_names,birth_date,sex,citizenship,birth_place,"
        "document_numbers\n"
        'p1,ПРЫДУМАНЫ Алесь,Алесь,Янавіч,Прыдуманы,"Ales; Aleś ;Ales",1985-02,Male,BY;RU, Брэст ,AB1; 0042\n'
        "p2,,Eva,,Invented,,,F,,,\n"
        "p3,,,,,Nickname,1990,,[],,[]\n"
        "p4,,,,,,,,,,\n",
    )
    assert people.problems == ()
    assert people.identities == (
        Identity(
            names=(
                PersonName("ПРЫДУМАНЫ Алесь", "Алесь", "Янавіч", "Прыдуманы"),
                PersonName("Ales"),
                PersonName("Aleś"),
            ),
            birth_dates=(PartialDate(1985, 2),),
            sex="m",
            citizenships=frozenset({"BY", "RU"}),
            birth_places=("Брэст",),
            document_numbers=("AB1", "0042"),
        ),
        Identity(names=(PersonName("Eva Invented", "Eva", None, "Invented"),), sex="f"),
        Identity(names=(PersonName("Nickname"),), birth_dates=(PartialDate(1990),), citizenships=frozenset()),
        Identity(names=()),
    )
    assert people.identities is people.identities


def test_lists_of_json_lines(tmp_path):
    row = {
        "person_id": "1",
        "name": "A",
        "other_names": [" B ", "", None],
        "document_numbers": 7,
        "birth_date": 1990,
    }
    people = read_text(tmp_path, json.dumps(row) + "\n", "people.jsonl")
    assert people.identities == (
        Identity(
            names=(PersonName("A"), PersonName("B")),
            birth_dates=(PartialDate(1990),),
            document_numbers=("7",),
        ),
    )
