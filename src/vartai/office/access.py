"""The one gate: which cases an actor may see, one condition for lists, objects, searches, files, exports.

Nothing reads a case except through it. The key service stands behind it with quotas of its own: a path that
forgets the gate finds sealed bytes.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from vartai.office.actor import Actor
from vartai.office.cases.models import Assignment, Case, Recusal
from vartai.office.staff.models import Posting
from vartai.office.staff.roles import Duty, Sees, roles_that_see, roles_with


class NotYours(PermissionError):  # noqa: N818  named for what is said
    """Not found, or not for this actor's eyes: nobody is told which."""


def visible_cases(actor: Actor, at: datetime) -> QuerySet[Case]:
    """The cases that an actor may see at a moment; none for whom is nobody here.

    Assigned cases in hand for who works on cases, those of the unit for its manager, all for who oversees the
    office. A recusal shuts a case whatever else holds.
    """
    user = actor.user_id
    if user is None:
        return Case.objects.none()
    postings = Posting.objects.filter(in_force(at), user=user, user__is_active=True)
    recused = Recusal.objects.filter(case=OuterRef("pk"), user=user)
    assigned = Assignment.objects.filter(in_force(at), case=OuterRef("pk"), user=user)
    of_unit = postings.filter(role__in=roles_that_see(Sees.UNIT), unit=OuterRef("unit"))
    works = postings.filter(role__in=roles_that_see(Sees.ASSIGNED))
    oversees = postings.filter(role__in=roles_that_see(Sees.ALL))
    in_sight = Q(Exists(assigned), Exists(works)) | Q(Exists(of_unit)) | Q(Exists(oversees))
    return Case.objects.filter(in_sight).exclude(Exists(recused))


def visible_case(actor: Actor, case: UUID, at: datetime) -> Case:
    """One case by its random id; `NotYours` where it is not in sight."""
    found = visible_cases(actor, at).filter(pk=case).first()
    if found is None:
        raise NotYours("no such case")
    return found


def has_duty(actor: Actor, duty: Duty, at: datetime) -> bool:
    """Whether a posting in force brings a duty."""
    if actor.user_id is None:
        return False
    held = Posting.objects.filter(in_force(at), user=actor.user_id, user__is_active=True)
    return held.filter(role__in=roles_with(duty)).exists()


def in_force(at: datetime) -> Q:
    """Of rows with `since` and `until`: those in force at a moment."""
    return Q(since__lte=at) & (Q(until__isnull=True) | Q(until__gt=at))
