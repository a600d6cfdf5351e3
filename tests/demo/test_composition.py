from importlib import resources
from pathlib import Path

import pytest

from vartai.demo.composition import composition
from vartai.demo.residents import asked
from vartai.facts.reading import vocabulary

FIGURES = [
    pytest.param(figure, id=f"{table}/{row}")
    for table, rows in composition().tables.items()
    for row, figure in rows.items()
]


@pytest.mark.parametrize("figure", FIGURES)
def test_every_number_has_a_source_or_is_named_a_judgement(figure):
    assert isinstance(figure.value, int | float)
    assert figure.value >= 0
    assert figure.unit and figure.as_of and figure.why
    assert isinstance(figure.as_of, str)
    assert "\n" not in figure.why
    assert figure.confidence in {"high", "medium", "low"}
    if figure.judgement:
        assert figure.source_url is None
        assert figure.confidence == "low"
    else:
        assert figure.source_url is not None
        assert figure.source_url.startswith("http")


def test_the_published_totals_are_kept():
    assert composition().number("residents", "invented") == 58_000
    shares = composition().shares("citizenship")
    assert shares["BY"] == pytest.approx(58_347 / (58_347 + 16_193))
    assert composition().number("listed", "persons") == 12_000
    assert composition().number("listed", "names") == 25_000


def test_codes_of_a_table_named_after_a_fact_are_its_codes():
    facts = vocabulary()
    for table, rows in composition().tables.items():
        fact = table.split(".")[0]
        if fact in facts and facts[fact].codes:
            codes = {code for cell in rows for code in cell.split(";")} - {"", "[]", "own"}
            assert codes <= set(facts[fact].codes), table


def test_no_table_is_idle():
    code = "".join(path.read_text("utf-8") for path in Path(str(resources.files("vartai.demo"))).glob("*.py"))
    idle = [table for table in composition().tables if f'"{table.split(".")[0]}' not in code]
    assert idle == []


def test_facts_are_asked_under_their_names_of_acts_that_exist():
    facts = vocabulary()
    assert [fact for fact in asked() if fact not in facts] == []
    acts = set(composition().tables["act.adult"]) | set(composition().tables["act.minor"])
    assert acts <= set(facts["act"].codes)
    assert {act for of_fact in asked().values() for act in of_fact} <= acts
