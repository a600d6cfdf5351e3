"""An office in a database of its own, with a few invented people who work in it."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection

from vartai.office.actor import Actor
from vartai.office.cases.models import Case, Person
from vartai.office.record.acting import act
from vartai.office.staff.models import Unit, User
from vartai.vault.case_key import CaseKeys, Compartment, compartment_keys, new_case_key

NOW = datetime(2026, 3, 2, 9, 30, 15, 123456, tzinfo=UTC)
NAME = "Mikola Invented"
STARTING = Actor.service("founding")


def pytest_collection_modifyitems(config, items):
    """Leave out what speaks of the other database: `test_on_postgres` runs the rest there."""
    other = "on_sqlite" if connection.vendor == "postgresql" else "on_postgresql"
    left_out = [item for item in items if item.get_closest_marker(other)]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.fixture
def unit(db):
    unit = Unit(name="Permits, first floor")
    with act(STARTING, "unit_founded", at=NOW) as founding:
        founding.add(unit)
    return unit


@pytest.fixture
def officers(unit):
    names = ("ona", "jonas", "rasa")
    users = [User(username=name, full_name=name.title(), password=make_password(None)) for name in names]
    with act(STARTING, "account_made", at=NOW) as making:
        making.add_all(users)
    return users


def keys_of(case):
    """Keys as the key service hands them out."""
    return CaseKeys(case.id.hex, 1, {1: compartment_keys(new_case_key(), Compartment)})


@pytest.fixture
def a_case(unit):
    """A case and its keys."""
    person = Person()
    case = Case(
        number="2026-000001", person=person, act="trp_renewal", state="open", unit=unit, opened_at=NOW
    )
    keys = keys_of(case)
    with act(
        STARTING, "case_opened", at=NOW, case=case.id, keys=keys, reason="came to the counter"
    ) as opening:
        opening.add(person)
        opening.add(case, label=NAME, identity={"names": [NAME]}, contact=None)
    return case, keys
