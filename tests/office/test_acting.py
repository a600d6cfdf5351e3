"""Every change and every reading is a record, in the same transaction, in the tree."""

import pytest
from django.db import connection

from office.conftest import NOW, STARTING
from vartai.ledger.commitment import opens
from vartai.ledger.tree import Frontier
from vartai.office.cases.models import Case, RecordedFact
from vartai.office.record.acting import ChangedMeanwhile, act
from vartai.office.record.growing import read_head
from vartai.office.record.models import Node, Record, Touched
from vartai.office.record.protected import stored
from vartai.office.sealing.rows import open_field, seal_field
from vartai.office.staff.models import Unit
from vartai.vault.sealing import SealBroken


def test_a_change_holds_its_commitment_to_the_row_as_stored(unit):
    record = Record.objects.get(row=unit.pk)
    read = Unit.objects.get(pk=unit.pk)
    assert opens(bytes(record.state), bytes(record.salt), stored(read))
    assert (record.kind, record.actor, record.table) == ("unit_founded", "service:founding", "staff_unit")


def test_of_two_who_change_the_same_row_one_is_told(unit):
    mine, theirs = Unit.objects.get(pk=unit.pk), Unit.objects.get(pk=unit.pk)
    with act(STARTING, "unit_renamed", at=NOW) as first:
        first.change(theirs, name="Theirs")
    records = Record.objects.count()
    with pytest.raises(ChangedMeanwhile), act(STARTING, "unit_renamed", at=NOW) as second:
        second.change(mine, name="Mine")
    assert Unit.objects.get(pk=unit.pk).name == "Theirs"
    assert Record.objects.count() == records, "what did not happen is not recorded as if it had"


def test_an_act_that_fails_leaves_nothing(unit):
    records, head = Record.objects.count(), read_head(connection)
    with pytest.raises(RuntimeError, match="power"), act(STARTING, "unit_founded", at=NOW) as founding:
        founding.add(Unit(name="Half"))
        raise RuntimeError("power cut")
    assert (Record.objects.count(), read_head(connection)) == (records, head)
    assert not Unit.objects.filter(name="Half").exists()


def test_what_is_personal_is_sealed_and_opens_at_its_place_alone(a_case):
    case, keys = a_case
    read = Case.objects.get(pk=case.pk)
    assert open_field(keys, read, "label") == "Mikola Invented"
    for model in (Case, Record):
        for row in model.objects.values():
            assert "Mikola" not in str(row)
            assert not any(b"Mikola" in bytes(v) for v in row.values() if isinstance(v, bytes | memoryview))
    read.label, read.identity = read.identity, read.label
    with pytest.raises(SealBroken):
        open_field(keys, read, "label")


def test_of_a_sealed_text_only_blocks_show(a_case):
    case, keys = a_case
    lengths = set()
    for value in ("yes", "no", "a longer answer, of some forty characters"):
        fact = RecordedFact(case=case, recorded_at=NOW, recorded_by_id=case.pk)
        lengths.add(len(seal_field(keys, fact, "content", value)))
    assert len(lengths) == 1


def test_records_of_a_case_are_a_chain(a_case):
    case, keys = a_case
    with act(STARTING, "case_taken", at=NOW, case=case.id, keys=keys, reason="their turn") as taking:
        taking.change(case, state="in_hand")
    chain = list(Record.objects.filter(case=case.id).order_by("id"))
    assert [bytes(record.previous) for record in chain] == [
        b"",
        *(bytes(record.leaf_hash) for record in chain[:-1]),
    ]


def test_a_list_page_is_one_record_that_names_the_cases_it_showed(a_case):
    case, _ = a_case
    with act(STARTING, "list_shown", at=NOW, purpose="list_labels") as reading:
        reading.note([case.id])
    record = Record.objects.get(kind="list_shown")
    assert list(Touched.objects.values_list("record", "case")) == [(record.pk, case.id)]


@pytest.mark.on_sqlite
def test_the_tree_is_that_of_all_leaves_in_order(unit, officers):
    records = list(Record.objects.order_by("position"))
    assert [record.position for record in records] == list(range(len(records)))
    whole = Frontier().appended_all(bytes(record.leaf_hash) for record in records)
    assert read_head(connection) == whole
    inner = {(node.level, node.number): bytes(node.hash) for node in Node.objects.all()}
    leaves = {(0, record.position): bytes(record.leaf_hash) for record in records}
    assert Frontier.from_nodes(whole.size, lambda level, number: (inner | leaves)[level, number]) == whole
