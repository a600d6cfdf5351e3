"""The tables of the staff; every change of one is an act."""

from __future__ import annotations

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.hashers import check_password
from django.db import models
from django.db.models import F, Q

from vartai.office.record.protected import Protected
from vartai.office.staff.roles import Role


class Unit(Protected):
    """A part of the office (skyrius); cases and people belong to one."""

    name = models.CharField(max_length=80, unique=True)

    def __str__(self) -> str:
        return self.name


class UserManager(BaseUserManager["User"]):
    """Finds accounts; they are made by an act."""

    def get_by_natural_key(self, username: str | None) -> User:
        """The account that signs in with this name."""
        return self.get(username=username)


class User(Protected, AbstractBaseUser):
    """An account of the staff; what it may do comes from postings alone."""

    username = models.CharField(max_length=80, unique=True)
    full_name = models.CharField(max_length=160)
    is_active = models.BooleanField(default=True)
    last_login = None
    objects: ClassVar[UserManager] = UserManager()

    USERNAME_FIELD = "username"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["full_name"]

    def __str__(self) -> str:
        return self.username

    def check_password(self, raw_password: str | None) -> bool:
        """Whether this is the password; never rewrites its hash, since that would be a change unseen."""
        return raw_password is not None and check_password(raw_password, self.password)


def _in_term(since: str = "since", until: str = "until") -> Q:
    return Q(**{f"{until}__isnull": True}) | Q(**{f"{until}__gt": F(since)})


class Posting(Protected):
    """A role held in a unit for a time (pareigos); an ended one stays."""

    user = models.ForeignKey(User, models.PROTECT, related_name="postings")
    unit = models.ForeignKey(Unit, models.PROTECT, related_name="postings")
    role = models.CharField(max_length=24, choices=[(role.value, role.value) for role in Role])
    since = models.DateTimeField()
    until = models.DateTimeField(null=True)
    given_by = models.ForeignKey(User, models.PROTECT, null=True, related_name="+")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(role__in=[role.value for role in Role]), name="posting_known_role"
            ),
            models.CheckConstraint(condition=_in_term(), name="posting_term"),
            # Nobody gives a role to oneself; the first administrator's is given by nobody, once.
            models.CheckConstraint(
                condition=Q(given_by__isnull=False) & ~Q(given_by=F("user"))
                | Q(given_by__isnull=True, role=Role.ADMINISTRATOR.value),
                name="posting_given_by_another",
            ),
            models.UniqueConstraint(
                fields=["role"], condition=Q(given_by__isnull=True), name="posting_one_founder"
            ),
        ]
