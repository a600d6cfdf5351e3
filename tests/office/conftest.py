"""An office in a database of its own, with a few invented people who work in it."""

from datetime import UTC, datetime

import pytest
from django.contrib.auth.hashers import make_password
from django.db import connection

from vartai.office.actor import Actor
from vartai.office.cases.models import Assignment, Case, Person, RecordedFact, Recusal
from vartai.office.decisions.legal_acts import LegalAct
from vartai.office.decisions.models import Assessment, Decision
from vartai.office.record.acting import act
from vartai.office.staff.models import Posting, Unit, User
from vartai.office.staff.roles import Role
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


@pytest.fixture
def full_office(a_case, officers, unit):
    """An office with a row in every protected table."""
    case, keys = a_case
    ona, jonas, rasa = officers
    assessed = Assessment(case=case, made_at=NOW, law_on=NOW.date(), grounds="0" * 64, commitment=b"0" * 32)
    facts = {"act": LegalAct.REFUSED, "drafted_by": ona, "drafted_at": NOW}
    with act(STARTING, "office_filled", at=NOW, case=case.id, keys=keys) as filling:
        filling.add(Posting(user=ona, unit=unit, role=Role.CASEWORKER, since=NOW, given_by=jonas))
        filling.add(Assignment(case=case, user=ona, given_by=jonas, since=NOW))
        filling.add(Recusal(case=case, user=rasa, since=NOW))
        filling.add(RecordedFact(case=case, recorded_at=NOW, recorded_by=ona), content={"sex": "f"})
        filling.add(assessed, content={"answers": []})
        filling.add(Decision(case=case, assessment=assessed, **facts), reasons="The passport lapsed.")
    return case, keys
