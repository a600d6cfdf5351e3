"""What a change of law does, counted: never fewer than certain, never more than at most."""

from dataclasses import replace
from datetime import date

import polars as pl
import pytest

from vartai import lithuania
from vartai.comparison import GROUPS, Cell, Effect, Reached, compare
from vartai.demo.residents import complete_residents, with_gaps
from vartai.facts.people import open_people, read_batch
from vartai.facts.reading import vocabulary
from vartai.law import Effect as LegalEffect
from vartai.law.expression import ALWAYS
from vartai.lithuania.named_facts import lodged_at
from vartai.lithuania.nationality import RU_BY, citizens_of

DAY = date(2026, 3, 1)
LAW = lithuania.law()


def with_trp_ban(everybody=False):
    """The law with permits inside Lithuania barred to citizens of both states, or to everybody."""
    rule = LAW.by_id["RM-3b"]
    when = ALWAYS if everybody else citizens_of(RU_BY)
    wider = replace(rule, when=when & lodged_at.is_("in_lithuania"))
    return replace(LAW, provisions=tuple(wider if p.id == "RM-3b" else p for p in LAW.provisions))


def read(table: pl.DataFrame, tmp_path, name: str) -> pl.DataFrame:
    """A table of invented residents as it is read."""
    path = tmp_path / f"{name}.csv"
    table.write_csv(path)
    [raw] = open_people(path).batches(10_000)
    return read_batch(raw, vocabulary(), DAY).facts


@pytest.fixture(scope="module")
def tables(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tables")
    complete = complete_residents(2_000, 3)
    return read(complete, folder, "complete"), read(with_gaps(complete, 3), folder, "gaps")


def test_the_same_law_changes_nothing(tables):
    effect = compare(LAW.at(DAY), LAW.at(DAY), tables[1])
    assert effect.changed == Reached(0, 0)
    assert effect.answers == {}
    assert all(cell.before == cell.after for cell in effect.matrix)


def test_the_truth_lies_between_certain_and_at_most(tables):
    complete, gaps = tables
    before, after = LAW.at(DAY), with_trp_ban().at(DAY)
    truth, known = compare(before, after, complete), compare(before, after, gaps)
    assert 0 < known.changed.certain <= truth.changed.certain <= known.changed.at_most
    assert known.changed.certain < known.changed.at_most


def test_the_matrix_counts_every_answer_once(tables):
    law = LAW.at(DAY)
    effect = compare(law, with_trp_ban().at(DAY), tables[1])
    asked = sum(len(law.asked_of(act)) for act in tables[1]["act"])
    assert sum(effect.matrix.values()) == asked
    moved = Cell("trp_renewal", "lodging", "accepted", "not_accepted")
    assert effect.matrix.get(moved, 0) <= effect.answers["trp_renewal", "lodging"].certain


def test_effects_of_batches_add_up(tables):
    before, after = LAW.at(DAY), with_trp_ban().at(DAY)
    whole = compare(before, after, tables[1])
    parts = [compare(before, after, tables[1][start : start + 300]) for start in range(0, 2_000, 300)]
    added = sum(parts, Effect())
    assert (added.people, added.changed, dict(added.answers)) == (
        whole.people,
        whole.changed,
        dict(whole.answers),
    )
    assert dict(added.matrix) == dict(whole.matrix)
    assert dict(added.groups) == dict(whole.groups)


def test_groups_are_part_of_the_whole_and_none_is_a_citizenship(tables):
    effect = compare(LAW.at(DAY), with_trp_ban().at(DAY), tables[1])
    for count, reached in effect.groups.values():
        assert reached.certain <= reached.at_most <= count
        assert reached.at_most <= effect.changed.at_most
    assert effect.groups["children"][0] == (tables[1]["age_years"] < 18).sum()
    assert not {"citizenship", "persecuted", "birth_place"} & {group.fact for group in GROUPS}


def test_only_those_whom_the_touched_rule_can_reach_may_change(tables):
    changed = replace(
        LAW,
        provisions=tuple(
            replace(p, effects=(LegalEffect("permission", "allowed"),)) if p.id == "RM-8" else p
            for p in LAW.provisions
        ),
    )
    effect = compare(LAW.at(DAY), changed.at(DAY), tables[1])
    assert {act for act, _ in effect.answers} <= {"carry_cash"}
