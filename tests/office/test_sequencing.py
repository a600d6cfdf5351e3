"""PostgreSQL's sequencer, on transactions that are really committed."""

import threading

import pytest
from django.db import connection, connections

from office.conftest import NOW, STARTING
from vartai.ledger.tree import Frontier
from vartai.office.record.acting import act
from vartai.office.record.growing import read_head
from vartai.office.record.models import Record
from vartai.office.record.reconciling import Wrong, reconcile
from vartai.office.record.sequencing import sequence, sequence_all
from vartai.office.staff.models import Unit

pytestmark = pytest.mark.on_postgresql


@pytest.fixture
def committed(django_db_setup, django_db_blocker):
    """A database where commits are real; what these tests leave behind is recorded like everything else."""
    with django_db_blocker.unblock():
        yield
        connections.close_all()


def found(*names):
    with act(STARTING, "unit_founded", at=NOW) as founding:
        founding.add_all([Unit(name=name) for name in names])


def waiting():
    return Record.objects.filter(position__isnull=True).count()


def test_committed_records_get_their_places_and_the_tree_is_theirs(committed):
    found(*(f"Unit {number}" for number in range(100)))
    assert waiting() >= 100
    assert sequence_all(connection) >= 100
    assert waiting() == 0
    records = list(Record.objects.order_by("position"))
    assert [record.position for record in records] == list(range(len(records)))
    assert read_head(connection) == Frontier().appended_all(bytes(record.leaf_hash) for record in records)
    assert list(reconcile(connection)) == []


def test_nothing_is_placed_before_a_transaction_that_still_runs(committed):
    begun, go_on = threading.Event(), threading.Event()

    def slowly():
        with act(STARTING, "unit_founded", at=NOW) as founding:
            founding.add(Unit(name="Slow"))
            begun.set()
            go_on.wait(30)
        connections.close_all()

    thread = threading.Thread(target=slowly)
    thread.start()
    assert begun.wait(30)
    found("Quick")
    assert sequence(connection) == 0, "the slow one may yet commit in front of it"
    go_on.set()
    thread.join()
    assert sequence_all(connection) == 2
    assert waiting() == 0


def test_two_sequencers_don_t_get_into_each_other_s_way(committed):
    found(*(f"Again {number}" for number in range(200)))
    placed = []

    def work():
        for _ in range(50):
            placed.append(sequence(connections["default"], at_once=7))
        connections.close_all()

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sequence_all(connection)
    assert waiting() == 0
    assert list(reconcile(connection)) == []


def test_records_taken_from_the_end_are_named(committed):
    found("Last")
    sequence_all(connection)
    with connection.cursor() as cursor:
        cursor.execute("BEGIN")
        cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute("DELETE FROM record_record WHERE position = (SELECT max(position) FROM record_record)")
        faults = {fault.wrong for fault in reconcile(connection)}
        cursor.execute("ROLLBACK")
    assert faults == {Wrong.UNRECORDED, Wrong.RECORD_MISSING}
    assert list(reconcile(connection)) == []
