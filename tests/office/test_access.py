"""The gate: who sees which case."""

from datetime import timedelta

import pytest

from office.conftest import NOW, STARTING
from vartai.office.access import NotYours, has_duty, visible_case, visible_cases
from vartai.office.actor import Actor
from vartai.office.cases.models import Assignment, Recusal
from vartai.office.record.acting import act
from vartai.office.staff.models import Posting, Unit
from vartai.office.staff.roles import Duty, Role

EARLIER, LATER = NOW - timedelta(days=1), NOW + timedelta(days=1)


def posted(user, unit, role, given_by, until=None):
    posting = Posting(user=user, unit=unit, role=role, since=EARLIER, until=until, given_by=given_by)
    with act(STARTING, "role_given", at=NOW) as giving:
        giving.add(posting)
    return posting


def assigned(case, user, given_by, until=None):
    with act(STARTING, "case_assigned", at=NOW, case=case.id) as assigning:
        assigning.add(Assignment(case=case, user=user, given_by=given_by, since=EARLIER, until=until))


def sees(user, case, at=NOW):
    return visible_cases(Actor.person(user.id), at).filter(pk=case.pk).exists()


def test_nobody_sees_a_case_by_being_there(a_case, officers):
    case, _ = a_case
    assert not any(sees(user, case) for user in officers)
    assert not visible_cases(Actor.service("mailer"), NOW).exists()
    with pytest.raises(NotYours, match="no such case"):
        visible_case(Actor.person(officers[0].id), case.id, NOW)


def test_a_caseworker_sees_assigned_cases_in_their_term(a_case, officers, unit):
    case, _ = a_case
    ona, jonas, rasa = officers
    posted(ona, unit, Role.CASEWORKER, jonas)
    posted(rasa, unit, Role.CASEWORKER, jonas)
    assigned(case, ona, jonas, until=LATER)
    assert sees(ona, case) and not sees(rasa, case)
    assert not sees(ona, case, LATER)
    assert visible_case(Actor.person(ona.id), case.id, NOW) == case


def test_an_assignment_without_a_role_opens_nothing(a_case, officers, unit):
    case, _ = a_case
    ona, jonas, _rasa = officers
    assigned(case, ona, jonas)
    assert not sees(ona, case)
    posted(ona, unit, Role.CASEWORKER, jonas, until=NOW)
    assert not sees(ona, case)


def test_a_manager_sees_the_unit_and_no_other(a_case, officers, unit):
    case, _ = a_case
    ona, jonas, rasa = officers
    other = Unit(name="Second floor")
    with act(STARTING, "unit_founded", at=NOW) as founding:
        founding.add(other)
    posted(ona, unit, Role.MANAGER, jonas)
    posted(rasa, other, Role.MANAGER, jonas)
    assert sees(ona, case) and not sees(rasa, case)


@pytest.mark.parametrize("role", list(Role))
def test_a_recusal_shuts_the_case_whatever_the_role(a_case, officers, unit, role):
    case, _ = a_case
    ona, jonas, _rasa = officers
    posted(ona, unit, role, jonas)
    assigned(case, ona, jonas)
    with act(STARTING, "recused", at=NOW, case=case.id) as recusing:
        recusing.add(Recusal(case=case, user=ona, since=NOW))
    assert not sees(ona, case)


def test_an_account_that_is_closed_sees_nothing(a_case, officers, unit):
    case, _ = a_case
    ona, jonas, _rasa = officers
    posted(ona, unit, Role.AUDITOR, jonas)
    assert sees(ona, case)
    with act(STARTING, "account_closed", at=NOW) as closing:
        closing.change(ona, is_active=False)
    assert not sees(ona, case)


def test_duties_come_from_postings_in_force(officers, unit):
    ona, jonas, _rasa = officers
    posted(ona, unit, Role.DECISION_MAKER, jonas, until=LATER)
    assert has_duty(Actor.person(ona.id), Duty.APPROVE, NOW)
    assert not has_duty(Actor.person(ona.id), Duty.APPROVE, LATER)
    assert not has_duty(Actor.person(ona.id), Duty.STAFF, NOW)
    assert not has_duty(Actor.service("mailer"), Duty.APPROVE, NOW)
