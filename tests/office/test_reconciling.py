"""Who changes rows behind the back of the office is named: six attacks on the tables, as a superuser."""

import pytest
from django.db import connection

from office.conftest import NOW, STARTING
from vartai.office.cases.models import Case
from vartai.office.record.acting import act
from vartai.office.record.models import Record
from vartai.office.record.reconciling import Fault, Wrong, reconcile
from vartai.office.staff.models import Unit


def superuser(sql, *parameters):
    """Do what only somebody can who switches the guards off first."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
            cursor.execute("SET session_replication_role = replica")
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (name,) in cursor.fetchall():
                cursor.execute(f'DROP TRIGGER "{name}"')
        cursor.execute(sql, parameters)
        if connection.vendor == "postgresql":
            cursor.execute("SET session_replication_role = origin")


def faults():
    return list(reconcile(connection))


def hexed(row):
    return row.pk if connection.vendor == "postgresql" else row.pk.hex


@pytest.fixture
def recorded(a_case, officers):
    assert faults() == []
    return a_case[0]


def test_an_altered_row_is_named(recorded):
    superuser("UPDATE cases_case SET state = 'closed' WHERE id = %s", hexed(recorded))
    assert faults() == [Fault("cases_case", recorded.pk, Wrong.ALTERED)]


def test_a_deleted_row_is_named(unit):
    superuser("DELETE FROM staff_unit")
    assert faults() == [Fault("staff_unit", unit.pk, Wrong.DELETED)]


def test_a_row_that_came_in_unseen_is_named(recorded):
    superuser("INSERT INTO staff_unit (id, version, name) VALUES ('%s', 1, 'Unseen')" % ("a" * 32))
    unseen = Unit.objects.get(name="Unseen")
    assert faults() == [Fault("staff_unit", unit_id := unseen.pk, Wrong.UNRECORDED)]
    assert unit_id.hex == "a" * 32


def test_sealed_values_that_change_places_are_named(recorded):
    superuser("UPDATE cases_case SET label = identity, identity = label")
    assert faults() == [Fault("cases_case", recorded.pk, Wrong.ALTERED)]


def test_a_row_rolled_back_to_what_it_was_is_named(recorded):
    with act(STARTING, "case_taken", at=NOW, case=recorded.id) as taking:
        taking.change(recorded, state="in_hand")
    superuser("UPDATE cases_case SET state = 'open', version = 1 WHERE id = %s", hexed(recorded))
    assert faults() == [Fault("cases_case", recorded.pk, Wrong.ROLLED_BACK)]


def test_a_deleted_row_that_comes_back_is_named(unit):
    with act(STARTING, "unit_closed", at=NOW) as closing:
        closing.remove(unit)
    assert faults() == [] and not Unit.objects.exists()
    superuser("INSERT INTO staff_unit (id, version, name) VALUES (%s, 1, %s)", hexed(unit), unit.name)
    assert faults() == [Fault("staff_unit", unit.pk, Wrong.BACK_AGAIN)]


@pytest.mark.parametrize("change", ["actor = 'person:00'", "kind = 'case_closed'", "purpose = 'other'"])
def test_an_altered_record_is_named(recorded, change):
    record = Record.objects.get(table="cases_case")
    superuser(f"UPDATE record_record SET {change} WHERE id = {record.pk}")
    assert faults() == [Fault("record_record", record.pk, Wrong.RECORD_ALTERED)]


@pytest.mark.on_sqlite
def test_records_taken_from_the_end_are_named(recorded):
    last = Record.objects.order_by("-position").first()
    superuser("DELETE FROM record_record WHERE id = %s", last.pk)
    assert Fault("record_record", last.position, Wrong.RECORD_MISSING) in faults()


def test_a_fault_says_what_and_where(recorded):
    superuser("UPDATE cases_case SET state = 'closed' WHERE id = %s", hexed(recorded))
    assert str(faults()[0]) == f"cases_case {recorded.pk}: altered"
    assert Case.objects.get().state == "closed"
