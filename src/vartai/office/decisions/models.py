"""The tables of decisions; constraints hold what no form may be trusted with."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from vartai.office.cases.models import Case
from vartai.office.decisions.legal_acts import LegalAct, Stage
from vartai.office.record.protected import Protected
from vartai.office.sealing.fields import SealedField
from vartai.office.staff.models import User

_DECIDED = [Stage.APPROVED.value, Stage.ISSUED.value]


class Assessment(Protected):
    """What law and lists said of a case at one moment (vertinimas); stale when its grounds have changed.

    `commitment` is salted under the case key; `grounds` tells facts, law, list editions and code apart by
    their digests, so that staleness shows without opening anything.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="assessments")
    made_at = models.DateTimeField()
    law_on = models.DateField()
    grounds = models.CharField(max_length=64)
    commitment = models.BinaryField()
    content = SealedField()


class Decision(Protected):
    """A decision (sprendimas): which legal act, who drafted and who approved it, on which assessment.

    Reasons are sealed; that there are reasons, two persons and an assessment is not left to forms.
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="decisions")
    assessment = models.ForeignKey(Assessment, models.PROTECT, related_name="+")
    act = models.CharField(max_length=24)
    stage = models.CharField(max_length=16, default=Stage.DRAFT.value)
    drafted_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    drafted_at = models.DateTimeField()
    approved_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")
    approved_at = models.DateTimeField(null=True)
    issued_at = models.DateTimeField(null=True)
    reasons = SealedField()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(act__in=list(LegalAct)), name="decision_known_act"),
            models.CheckConstraint(condition=Q(stage__in=list(Stage)), name="decision_known_stage"),
            models.CheckConstraint(
                condition=~Q(stage__in=_DECIDED) | Q(approved_by__isnull=False, approved_at__isnull=False),
                name="decision_approved_by_somebody",
            ),
            models.CheckConstraint(
                condition=Q(approved_by__isnull=True) | ~Q(approved_by=F("drafted_by")),
                name="decision_by_two_persons",
            ),
            models.CheckConstraint(
                condition=~Q(stage=Stage.ISSUED.value) | Q(issued_at__isnull=False), name="decision_issued_at"
            ),
            # Sealed text has at least a block: bytes that hold nothing are no reasons.
            models.CheckConstraint(
                condition=~Q(stage__in=_DECIDED) | Q(reasons__length__gte=256), name="decision_has_reasons"
            ),
        ]
