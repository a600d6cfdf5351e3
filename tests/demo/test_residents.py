from datetime import date

import polars as pl
import pytest

from vartai.demo import make_residents
from vartai.demo.composition import FACTS_DAY, composition
from vartai.demo.residents import NEVER_MISSING, asked
from vartai.facts import PartialDate, read_value
from vartai.facts.reading import vocabulary

EU = {"PL", "LV", "LT", "DE"}


def test_the_same_seed_gives_the_same_people_and_another_seed_others(residents):
    again = make_residents(residents.height, 7)
    assert again.equals(residents)
    assert not make_residents(residents.height, 8).equals(residents)


def test_ids_are_unique_and_all_cells_are_text(residents):
    assert residents["person_id"][0] == "R000001"
    assert residents["person_id"].n_unique() == residents.height
    assert set(residents.dtypes) == {pl.String}
    assert "" not in {cell for column in residents for cell in column.unique()}


def test_every_cell_is_valid_under_the_vocabulary(residents):
    facts = vocabulary()
    for column in (name for name in residents.columns if name in facts):
        for cell in residents[column].unique():
            assert cell is None or read_value(facts[column], cell) is not None
    for cell in residents["birth_date"].drop_nulls():
        assert PartialDate.read(cell).latest <= FACTS_DAY or len(cell) < len("1985-02-28")
    assert set(residents["sex"].unique()) == {"m", "f", None}


def test_a_row_holds_only_facts_that_its_act_asks_for(complete):
    for fact, acts in asked().items():
        others = complete.filter(~pl.col("act").is_in(list(acts)))
        assert others[fact].null_count() == others.height, fact


def test_one_optional_answer_in_twenty_is_missing(complete, residents):
    optional = [column for column in complete.columns if column not in NEVER_MISSING]
    given = complete.select(pl.sum_horizontal(pl.col(optional).count())).item()
    left = residents.select(pl.sum_horizontal(pl.col(optional).count())).item()
    assert 1 - left / given == pytest.approx(0.05, abs=0.005)


def test_act_and_names_are_never_missing(complete, residents):
    assert residents.select(NEVER_MISSING).equals(complete.select(NEVER_MISSING))
    assert residents["act"].null_count() == residents["person_id"].null_count() == 0
    parts = residents.filter(pl.col("name").is_null())
    assert parts["given_name"].null_count() == parts["family_name"].null_count() == 0
    assert residents.filter(pl.col("name").is_not_null())["family_name"].drop_nulls().is_empty()
    assert 0.02 < 1 - parts.height / residents.height < 0.1


def test_citizenships_follow_the_published_stocks_to_the_person(complete):
    counts = dict(complete["citizenship"].value_counts().iter_rows())
    assert counts["BY"] / (counts["BY"] + counts["RU"]) == pytest.approx(
        58_347 / (58_347 + 16_193), abs=0.001
    )
    assert any(EU & set(cell.split(";")) for cell in counts)
    assert counts["[]"] >= 10
    rare = sum(figure.value for figure in composition().tables["citizenship_other"].values())
    assert counts["BY"] + counts["RU"] == pytest.approx(complete.height * (1 - rare), abs=12)


def test_renewals_are_the_largest_act_and_every_act_occurs(complete):
    acts = complete["act"].value_counts(sort=True)
    assert acts["act"][0] == "trp_renewal"
    assert set(acts["act"]) == set(composition().tables["act.adult"])


def test_scripts_are_mixed_and_patronymics_often_missing(complete):
    families = complete["family_name"].drop_nulls()
    cyrillic = families.str.contains(r"\p{Cyrillic}").mean()
    assert 0.1 < cyrillic < 0.4
    assert complete["patronymic"].null_count() > complete.height / 2
    assert 0 < len(complete["other_names"].drop_nulls()) < complete.height / 10
    years = complete["birth_date"].str.len_chars().value_counts()
    assert set(years["birth_date"]) == {4, 7, 10}


def test_permits_up_for_renewal_end_about_now(complete):
    until = complete.filter(pl.col("act") == "trp_renewal")["permit_valid_until"].str.to_date()
    assert until.min() >= date(2026, 2, 16)
    assert until.max() <= date(2026, 6, 30)
    issued = complete["permit_issued_on"].drop_nulls().str.to_date()
    assert issued.max() <= FACTS_DAY


def test_journeys_of_the_year_hold_those_of_the_quarter(complete):
    trips = complete.select(pl.col("^trips_.*$").cast(pl.Int64)).drop_nulls()
    assert (trips["trips_ru_by_12_months"] >= trips["trips_ru_by_3_calendar_months"]).all()
    assert (trips["trips_ru_by_3_calendar_months"] > 1).sum() > 20


def test_at_least_one_person():
    assert make_residents(1, 3).height == 1
    with pytest.raises(ValueError, match="at least one"):
        make_residents(0, 3)


def test_the_whole_population():
    people = make_residents(58_000, 1)
    assert people.height == 58_000
    assert people["document_numbers"].str.contains(r"^(?:XB|XS|00)\d{7}$").drop_nulls().all()
