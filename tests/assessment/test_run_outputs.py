"""The outputs of a run: the same whatever the cut, private, and no list of suspects."""

import json
import stat
from dataclasses import replace

import polars as pl
import pytest
from invented_run import DAY, OUTPUTS, assess_csv, inputs, plan, silent, table, unreadable

from vartai import lithuania
from vartai.assessment import RunRefused, assess, run
from vartai.facts.people import facts_of, open_people, read_batch
from vartai.facts.reading import vocabulary


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return inputs(tmp_path_factory.mktemp("inputs"))


@pytest.fixture(scope="module")
def out(made, tmp_path_factory):
    folder = tmp_path_factory.mktemp("run") / "out"
    run(plan(made.people, [made.watch_list], folder), silent)
    return folder


def test_all_outputs_are_there_and_nothing_else(out):
    assert sorted(path.name for path in out.iterdir()) == sorted(OUTPUTS)


@pytest.mark.parametrize(("batch", "processes"), [(67, 1), (400, 1), (90, 2)])
def test_same_bytes_whatever_batch_and_processes(made, out, tmp_path, batch, processes):
    run(plan(made.people, [made.watch_list], tmp_path / "o", batch=batch, processes=processes), silent)
    for name in OUTPUTS:
        assert (tmp_path / "o" / name).read_bytes() == (out / name).read_bytes(), name


def test_columns_are_those_that_others_rely_on(out):
    assert table(out, "findings").columns == [
        "person_id", "act", "asks", "outcome", "value", "provisions", "missing", "warnings",
    ]  # fmt: skip
    assert table(out, "hits").columns == ["person_id", "entry_id", "bits", "outcome", "evidence"]
    assert table(out, "questions").columns == ["person_id", "fact", "asks", "provisions"]


def test_every_person_is_asked_every_question_of_the_act_and_in_order(made, out):
    people = pl.read_csv(made.people, infer_schema=False).select("person_id", "act")
    law = lithuania.law().at(DAY)
    expected = [(p, act, q.name) for p, act in people.iter_rows() for q in law.asked_of(act)]
    assert table(out, "findings").select("person_id", "act", "asks").rows() == expected


def test_a_batch_says_what_the_single_case_says(made, out):
    setting = plan(made.people, [made.watch_list], out).setting
    law = setting.law.at(DAY)
    found = table(out, "findings").partition_by("person_id", as_dict=True, maintain_order=True)
    hits = table(out, "hits")
    [raw] = open_people(made.people).batches(1000)
    people = read_batch(raw, vocabulary(), DAY)
    for at, person in enumerate(people.facts["person_id"]):
        alone = assess(person, facts_of(people, at), people.identities[at], law, setting.index)
        rows = found.get((person,), pl.DataFrame()).to_dicts()
        told = [answer for answer in alone.answers if not setting.law.question(answer.asks).withdraws]
        shown = [row for row in rows if row["outcome"] != "to_be_examined_by_a_person"]
        assert [(r["asks"], r["outcome"], r["provisions"], r["missing"]) for r in shown] == [
            (a.asks, a.outcome, list(a.provisions), list(a.missing)) for a in told
        ]
        listed = hits.filter(pl.col("person_id") == person)
        assert listed.select("entry_id", "bits").rows() == [(hit.entry_id, hit.bits) for hit in alone.hits]


def test_questions_are_the_missing_facts_of_open_answers(out):
    missing = table(out, "findings").explode("missing").drop_nulls("missing")
    asked = table(out, "questions")
    assert (
        asked.select("person_id", "fact", "asks").rows()
        == missing.select("person_id", "missing", "asks").rows()
    )
    assert asked["provisions"].list.len().min() > 0


def test_bits_of_a_hit_are_the_sum_of_its_parts(out):
    hits = table(out, "hits")
    assert hits.height
    sums = hits["evidence"].list.eval(pl.element().struct.field("bits")).list.sum()
    assert (sums == hits["bits"]).all()


def test_s05_a_batch_says_of_withdrawals_only_that_a_person_must_look(out):
    withdrawals = table(out, "findings").filter(pl.col("asks") == "withdrawal")
    assert withdrawals.height
    assert withdrawals["outcome"].unique().to_list() == ["to_be_examined_by_a_person"]
    assert withdrawals.select(pl.col("provisions", "missing", "warnings").list.len().sum()).row(0) == (
        0,
        0,
        0,
    )
    assert "withdrawal" not in table(out, "questions")["asks"].to_list()


def test_s05_outputs_keep_the_order_of_the_table(made, out):
    order = {p: at for at, p in enumerate(pl.read_csv(made.people, infer_schema=False)["person_id"])}
    for name in ("findings", "hits", "questions"):
        places = [order[p] for p in table(out, name)["person_id"]]
        assert places == sorted(places)


def test_s05_only_the_owner_can_read_the_outputs(out):
    assert stat.S_IMODE(out.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in out.iterdir()} == {0o600}


def test_s05_small_numbers_are_not_told_nor_can_they_be_worked_out(out):
    summary = json.loads((out / "summary.json").read_text())
    numbers = [n for row in summary["answers"] for n in row["outcomes"].values()]
    numbers += [row["people"] for row in summary["reasons"]] + list(summary["people"]["acts"].values())
    assert None in numbers
    assert not any(n is not None and 0 < n < 10 for n in numbers)
    for row in summary["answers"]:
        if None in row["outcomes"].values():
            assert all(n % 10 == 0 for n in row["outcomes"].values() if n)


def test_summary_and_report_name_nobody_and_tell_no_time(made, out):
    people = pl.read_csv(made.people, infer_schema=False)
    entries = {json.loads(line)["id"] for line in made.watch_list.read_text().splitlines()}
    for name in ("summary.json", "report.html"):
        text = (out / name).read_text()
        assert not any(person in text for person in people["person_id"])
        assert not any(f'"{entry}"' in text for entry in entries)
        assert "seconds" not in text
        assert str(out) not in text


def test_outputs_that_are_there_are_not_overwritten_unasked(made, out):
    before = {name: (out / name).read_bytes() for name in OUTPUTS}
    with pytest.raises(RunRefused, match="--overwrite"):
        run(plan(made.people, [], out), silent)
    assert {name: (out / name).read_bytes() for name in OUTPUTS} == before


def test_another_act_can_be_asked_about_for_all(tmp_path):
    assess_csv(tmp_path, "person_id,name,citizenship,act\nA,Ona Išgalvota,BY,entry\n", act="schengen_visa")
    assert set(table(tmp_path / "out", "findings")["act"]) == {"schengen_visa"}


def test_an_unknown_act_is_the_first_question(tmp_path):
    assess_csv(tmp_path, "person_id,name,act\nA,Ona Išgalvota,\nB,Jonas Išgalvotas,entry\n")
    out = tmp_path / "out"
    assert set(table(out, "findings")["person_id"]) == {"B"}
    first = table(out, "questions").row(0, named=True)
    assert (first["person_id"], first["fact"], first["asks"]) == ("A", "act", None)


def test_a_table_without_anybody_gives_empty_outputs(tmp_path):
    done = assess_csv(tmp_path, "person_id,name,act\n")
    assert (done.rows, done.unreadable) == (0, 0)
    assert table(tmp_path / "out", "findings").is_empty()
    assert unreadable(tmp_path / "out") == []


def test_s09_a_run_without_lists_says_nothing_about_lists(tmp_path):
    assess_csv(tmp_path, "person_id,name,act\nA,Ona Išgalvota,entry\n")
    assert "so this page says nothing about lists" in (tmp_path / "out" / "report.html").read_text()


def test_what_the_law_is_known_on_reaches_the_answers(tmp_path, made):
    later = plan(made.people, [], tmp_path / "o")
    early = replace(
        later, setting=replace(later.setting, known_on=DAY.replace(year=2024)), out=tmp_path / "p"
    )
    run(later, silent)
    run(early, silent)
    assert json.loads((tmp_path / "p" / "summary.json").read_text())["known_on"] == "2024-03-01"
    assert (tmp_path / "o" / "findings.parquet").read_bytes() != (
        tmp_path / "p" / "findings.parquet"
    ).read_bytes()
