"""No decision without reasons and a second person, whichever door it comes through."""

import pytest
from django.db import IntegrityError, transaction

from office.conftest import NOW, STARTING
from vartai.office.decisions.legal_acts import LegalAct, Stage
from vartai.office.decisions.models import Assessment, Decision
from vartai.office.record.acting import act
from vartai.office.staff.models import Posting
from vartai.office.staff.roles import Role


@pytest.fixture
def draft(a_case, officers):
    case, keys = a_case
    assessed = Assessment(case=case, made_at=NOW, law_on=NOW.date(), grounds="0" * 64, commitment=b"0" * 32)
    decision = Decision(
        case=case, assessment=assessed, act=LegalAct.REFUSED, drafted_by=officers[0], drafted_at=NOW
    )
    with act(STARTING, "decision_drafted", at=NOW, case=case.id, keys=keys) as drafting:
        drafting.add(assessed, content={"answers": []})
        drafting.add(decision, reasons="The passport lapsed on 3 January and was not renewed since.")
    return decision, keys


def changed(decision, keys, **values):
    with transaction.atomic(), act(STARTING, "decision_changed", at=NOW, keys=keys) as changing:
        changing.change(decision, **values)


def test_a_second_person_approves_and_it_is_issued(draft, officers):
    decision, keys = draft
    changed(decision, keys, stage=Stage.APPROVED, approved_by=officers[1], approved_at=NOW)
    changed(decision, keys, stage=Stage.ISSUED, issued_at=NOW)
    assert Decision.objects.get(pk=decision.pk).stage == Stage.ISSUED


@pytest.mark.parametrize("stage", [Stage.APPROVED, Stage.ISSUED])
def test_p11_nobody_approves_their_own_decision(draft, officers, stage):
    decision, keys = draft
    with pytest.raises(IntegrityError, match="decision_by_two_persons"):
        changed(decision, keys, stage=stage, approved_by=officers[0], approved_at=NOW, issued_at=NOW)


@pytest.mark.parametrize("stage", [Stage.APPROVED, Stage.ISSUED])
def test_p11_no_decision_goes_out_with_nobody_as_the_second_person(draft, stage):
    decision, keys = draft
    with pytest.raises(IntegrityError, match="decision_approved_by_somebody"):
        changed(decision, keys, stage=stage, approved_by=None, approved_at=None, issued_at=NOW)


def test_no_decision_goes_out_without_reasons(draft, officers):
    decision, keys = draft
    with pytest.raises(IntegrityError, match="decision_has_reasons"):
        changed(
            decision,
            keys,
            stage=Stage.APPROVED,
            approved_by=officers[1],
            approved_at=NOW,
            reasons=b"",
        )


@pytest.mark.parametrize("values", [{"act": "negative"}, {"stage": "done"}])
def test_legal_acts_are_never_folded_into_one(draft, values):
    decision, keys = draft
    with pytest.raises(IntegrityError, match="decision_known"):
        changed(decision, keys, **values)


def test_nobody_gives_a_role_to_oneself(officers, unit):
    ona = officers[0]
    taken = Posting(user=ona, unit=unit, role=Role.MANAGER, since=NOW, given_by=ona)
    with pytest.raises(IntegrityError), transaction.atomic(), act(STARTING, "role_given", at=NOW) as giving:
        giving.add(taken)
    founder = Posting(user=ona, unit=unit, role=Role.ADMINISTRATOR, since=NOW)
    with act(STARTING, "role_given", at=NOW) as giving:
        giving.add(founder)
    second = Posting(user=officers[1], unit=unit, role=Role.ADMINISTRATOR, since=NOW)
    with pytest.raises(IntegrityError), transaction.atomic(), act(STARTING, "role_given", at=NOW) as giving:
        giving.add(second)
