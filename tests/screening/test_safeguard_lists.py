"""Safeguard S7: nobody is screened against the lists of the state they fled from."""

import json
from importlib import resources

import pytest

from vartai.facts.reading import read_yaml
from vartai.screening import build_index, read_list, screen

from .invented import person


def write(path, *rows):
    path.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    return path


def entity(entry_id, *datasets, name="Антон Прыдуманы"):
    properties = {"name": [name], "birthDate": ["1985-02-28"]}
    return {"id": entry_id, "schema": "Person", "properties": properties, "datasets": list(datasets)}


def notice(entry_id, *states, dataset="interpol_red_notices"):
    properties = {"entity": [entry_id], "country": [*states]}
    return {"id": f"n-{dataset}", "schema": "Sanction", "properties": properties, "datasets": [dataset]}


REFUSED = [
    *("by_kgb_terrorists", "BY_KGB", "kgb", "by", "by_a_list_of_tomorrow", "interpol_red_notices_by"),
    *("ru_fedsfm_terror", "ru_mvd_wanted", "ru_mfa_sanctions", "ext_ru_egrul", "ru", "ru_interpol"),
]


@pytest.mark.parametrize("dataset", REFUSED)
def test_s07_entries_of_the_persecuting_state_are_never_screened_against(tmp_path, dataset):
    edition = read_list(write(tmp_path / "list.jsonl", entity("Q1", dataset)))
    assert edition.entries == ()
    assert edition.refused == {dataset: 1}
    index = build_index([edition])
    assert screen(index, [("P", person("Антон Прыдуманы", born="1985-02-28"))], at_least=0) == []


def test_s07_the_plain_format_is_held_to_the_same(tmp_path):
    row = {"id": "X1", "names": [{"name": "Антон Прыдуманы"}], "lists": ["by_kgb"]}
    assert read_list(write(tmp_path / "list.jsonl", row)).refused == {"by_kgb": 1}


def test_s07_only_the_other_lists_of_an_entry_count(tmp_path):
    rows = entity("Q1", "ru_fedsfm_terror", "eu_fsf"), entity("Q2", "by_kgb", "ru_mfa_sanctions")
    edition = read_list(write(tmp_path / "list.jsonl", *rows))
    assert [(entry.id, entry.lists) for entry in edition.entries] == [("Q1", ("eu_fsf",))]
    assert edition.refused == {"by_kgb": 1, "ru_mfa_sanctions": 1}


@pytest.mark.parametrize(
    "dataset", ["ru_acf_bribetakers", "ru_rupep", "ru_dossier_center_poi", "eu_fsf", "ua_nsdc"]
)
def test_s07_what_others_publish_about_that_state_stays(tmp_path, dataset):
    edition = read_list(write(tmp_path / "list.jsonl", entity("Q1", dataset)))
    assert [entry.lists for entry in edition.entries] == [(dataset,)]
    assert edition.refused == {}


@pytest.mark.parametrize(
    ("states", "kept"), [(["by"], 0), (["ru", "by"], 0), ([], 0), (["lt"], 1), (["ru", "lt"], 1)]
)
def test_s07_an_interpol_notice_counts_only_if_another_state_asked_for_it(tmp_path, states, kept):
    other = notice("Q1", "lt", dataset="lt_sanctions")
    rows = notice("Q1", *states), other, entity("Q1", "interpol_red_notices")
    edition = read_list(write(tmp_path / "list.jsonl", *rows))
    assert len(edition.entries) == kept
    assert edition.skipped == 2


@pytest.mark.parametrize(("states", "kept"), [(["by"], 0), (["lt"], 1)])
def test_s07_a_notice_nested_in_its_entity_is_held_to_the_same(tmp_path, states, kept):
    row = entity("Q1", "interpol_red_notices")
    row["properties"]["sanctions"] = [notice("Q1", *states), "n-2", {"properties": None}]
    assert len(read_list(write(tmp_path / "list.jsonl", row)).entries) == kept


def test_s07_every_refusal_says_why_and_how_we_know():
    rows = read_yaml(
        resources.files("vartai.screening.lists").joinpath("refused_lists.yml").read_text("utf-8")
    )
    for row in rows["refused"] + rows["requested"]:
        assert row["reason"]
        assert row["basis"] in ("repository", "judgement")
    for row in rows["kept"]:
        assert row["publisher"]
