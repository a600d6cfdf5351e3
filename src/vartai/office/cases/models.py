"""The tables of cases: in clear random ids, number, act, state, unit, assignee, days; all else is sealed."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q

from vartai.office.record.protected import Protected
from vartai.office.sealing.fields import SealedField
from vartai.office.staff.models import Unit, User
from vartai.vault.case_key import Compartment


class Person(Protected):
    """Somebody who has a case; the row is a random id that joins cases, and says nothing of the person."""


class Case(Protected):
    """One procedure of one person (byla): what is asked of the authority, and where it stands.

    Each case holds what is known of the person in it, under a key of its own: it can be erased alone.
    """

    number = models.CharField(max_length=16, unique=True)
    person = models.ForeignKey(Person, models.PROTECT, related_name="cases")
    act = models.CharField(max_length=48)
    state = models.CharField(max_length=32)
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="cases")
    opened_at = models.DateTimeField()
    due_on = models.DateField(null=True)
    label = SealedField(compartment=Compartment.LABEL)
    identity = SealedField(compartment=Compartment.IDENTITY)
    contact = SealedField(compartment=Compartment.CONTACT)

    class Meta:
        indexes = [models.Index(fields=["unit", "state", "due_on"], name="case_queue")]

    def __str__(self) -> str:
        return self.number


class Assignment(Protected):
    """A case in somebody's hands for a time; given by another, never by oneself."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="assignments")
    user = models.ForeignKey(User, models.PROTECT, related_name="assignments")
    given_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.CheckConstraint(condition=~Q(given_by=F("user")), name="assignment_by_another"),
            models.UniqueConstraint(
                fields=["case", "user"], condition=Q(until__isnull=True), name="assignment_once"
            ),
        ]


class Recusal(Protected):
    """Somebody who may not touch a case (nusišalinimas): kin, friend, foe, or party to it."""

    case = models.ForeignKey(Case, models.PROTECT, related_name="recusals")
    user = models.ForeignKey(User, models.PROTECT, related_name="recusals")
    since = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["case", "user"], name="recusal_once")]


class RecordedFact(Protected):
    """A fact of a case as somebody recorded it: which one, its value and its source are sealed together.

    A correction is a new row that names the one it takes the place of; the old value stays (S19).
    """

    case = models.ForeignKey(Case, models.PROTECT, related_name="facts")
    recorded_at = models.DateTimeField()
    recorded_by = models.ForeignKey(User, models.PROTECT, related_name="+")
    corrects = models.OneToOneField("self", models.PROTECT, null=True, related_name="corrected_by")
    content = SealedField(compartment=Compartment.CONTENT)
