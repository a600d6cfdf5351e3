"""The database itself refuses what no act has recorded."""

import sqlite3
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction

from office.conftest import NOW, STARTING
from vartai.office.record import guards
from vartai.office.record.acting import act
from vartai.office.record.models import Record
from vartai.office.record.protected import protected_models
from vartai.office.staff.models import Unit

TABLES = [model._meta.db_table for model in protected_models()]


def refused(sql, parameters=()):
    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql, parameters)
        connection.check_constraints()
        if connection.vendor == "postgresql":
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    return True


def test_every_protected_table_has_its_guards(db):
    assert len(TABLES) >= 8
    assert guards.missing(connection) == []
    guards.demand(connection)


@pytest.mark.parametrize("table", TABLES)
def test_a_table_without_its_guard_is_named(db, table):
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(f'DROP TRIGGER "guard_{table}" ON "{table}"')
        else:
            cursor.execute(f'DROP TRIGGER "guard_{table}_update"')
    with pytest.raises(guards.GuardMissing, match=f"guard_{table}"):
        guards.demand(connection)


def test_guards_come_back_when_a_table_is_rebuilt(unit):
    with connection.cursor() as cursor:
        for name in guards.present(connection):
            table = "staff_unit" if "staff_unit" in name else None
            if table and connection.vendor == "postgresql":
                cursor.execute(f'DROP TRIGGER "{name}" ON {table}')
            elif table:
                cursor.execute(f'DROP TRIGGER "{name}"')
    assert guards.missing(connection)
    guards.install(connection)
    assert guards.missing(connection) == []
    assert refused("UPDATE staff_unit SET name = %s", ["Another"])


def test_a_change_outside_of_an_act_is_refused(unit):
    assert refused("UPDATE staff_unit SET name = %s", ["Another"])
    assert refused("DELETE FROM staff_unit")
    unit.refresh_from_db()
    assert unit.name == "Permits, first floor"
    new = Unit(name="Unseen")
    with pytest.raises(DatabaseError), transaction.atomic():
        new.save(force_insert=True)
        connection.check_constraints()
        if connection.vendor == "postgresql":
            connection.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize("model", protected_models(), ids=TABLES)
def test_no_row_enters_a_protected_table_unrecorded(officers, model):
    columns = [field.column for field in model._meta.concrete_fields]
    named = ", ".join(f'"{column}"' for column in columns)
    # The guard speaks before any other check: what the row would hold does not matter.
    marks = ", ".join(["%s"] * len(columns))
    values = [uuid4().hex if column == "id" else None for column in columns]
    with (
        pytest.raises(DatabaseError, match=r"record|null"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(f'INSERT INTO "{model._meta.db_table}" ({named}) VALUES ({marks})', values)


def test_an_act_does_not_cover_the_row_of_another(unit):
    other = Unit(name="Second floor")
    with act(STARTING, "unit_founded", at=NOW) as founding:
        founding.add(other)
    with pytest.raises(DatabaseError), act(STARTING, "unit_renamed", at=NOW) as renaming:
        renaming.change(other, name="Third floor")
        Unit.objects.filter(pk=unit.pk).update(name="Unseen")
        if connection.vendor == "postgresql":
            connection.cursor().execute("SET CONSTRAINTS ALL IMMEDIATE")
    other.refresh_from_db()
    assert other.name == "Second floor"


@pytest.mark.parametrize("sql", ["UPDATE record_record SET kind = 'other'", "DELETE FROM record_record"])
def test_what_is_recorded_stays(unit, sql):
    before = list(Record.objects.values_list("leaf_hash", "kind"))
    assert before
    assert refused(sql)
    assert list(Record.objects.values_list("leaf_hash", "kind")) == before


@pytest.mark.on_sqlite
def test_outside_of_this_application_sqlite_refuses_altogether(unit):
    connection.ensure_connection()
    copied = connection.connection.serialize()
    shell = sqlite3.connect(":memory:")
    shell.deserialize(copied)
    with pytest.raises(sqlite3.OperationalError, match="no such function: vartai_within"):
        shell.execute("UPDATE staff_unit SET name = 'Unseen'")
