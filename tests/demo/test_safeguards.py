import polars as pl

from vartai.demo.names import names
from vartai.demo.residents import asked
from vartai.facts.reading import vocabulary

# Beginnings of family names in public life, in the two Cyrillics and in Latin, of men and women alike.
PUBLIC = (
    *("лукашенк", "путин", "тихановск", "ціханоўск", "бабарик", "цепкал", "латушк", "беляцк", "бяляцк"),
    *("колесников", "статкевич", "протасевич", "шушкевич", "навальн", "зеленск", "медведев", "лавров"),
    *("кадыров", "пригожин", "порошенк", "янукович", "бондаренк", "бандарэнк", "дашкевич", "калиновск"),
    *("lukashenk", "putin", "tsikhanousk", "tikhanovsk", "babaryk", "babarik", "latushk", "bialiatsk"),
    *("navaln", "zelensk", "medvedev", "bandarenk", "kalinousk"),
)


def test_s05_the_table_does_not_tell_who_is_listed(residents, watch_list, truth):
    cells = {cell for column in residents for cell in column.unique() if cell}
    assert not cells & {entry["id"] for entry in watch_list}
    text = str(watch_list)
    assert not any(person in text for person in truth)


def test_s07_the_invented_list_names_no_state_as_its_author(watch_list):
    assert {name for entry in watch_list for name in entry["lists"]} == {"invented"}
    assert {name["src"] for entry in watch_list for name in entry["names"]} == {"invented"}


def test_s08_a_paper_that_cannot_be_had_safely_is_unknown_never_absent(complete):
    fled = complete.filter((pl.col("trp_ground") == "humanitarian") & (pl.col("act") == "trp_first"))
    assert fled.height > 5
    assert fled["no_conviction_certificate"].null_count() == fled.height


def test_s10_stateless_is_not_unknown_and_birthplace_is_not_citizenship(residents):
    assert (residents["citizenship"] == "[]").sum() > 5
    assert residents["citizenship"].null_count() > 5
    moscow = residents.filter(pl.col("birth_place").is_in(["Moskva", "Москва", "Масква", "Maskva", "Maskwa"]))
    assert {"BY", "RU"} <= set(moscow["citizenship"])


def test_s15_nobody_under_18_gets_the_questionnaire(complete):
    children = complete.filter(pl.col("birth_date") > "2008-03-01")
    assert children.height > 300
    for fact in ("questionnaire_status", "questionnaire_answers_untrue", "vsd_conclusion"):
        assert children[fact].null_count() == children.height


def test_findings_of_a_person_are_sometimes_unknown(complete):
    """What a person must find is sometimes unknown: nothing here finds it for them."""
    facts = vocabulary()
    for fact in (name for name in asked() if facts[name].human_judgement):
        rows = complete.filter(pl.col("act").is_in(list(asked()[fact])))
        assert rows[fact].null_count() > 0.05 * rows.height, fact


def test_no_family_name_of_public_life(complete, watch_list):
    families = {word.ru.lower() for of_sex in names().families.values() for word in of_sex}
    families |= {word.be.lower() for of_sex in names().families.values() for word in of_sex}
    written = {cell.lower() for cell in (*complete["family_name"], *complete["name"]) if cell}
    written |= {name["name"].lower() for entry in watch_list for name in entry["names"]}
    words = families | {word for name in written for word in name.split()}
    assert [word for word in words if word.startswith(PUBLIC)] == []


def test_there_is_variety():
    assert min(len(of_sex) for of_sex in names().given.values()) >= 60
    assert len(names().families["m"]) >= 1_000
