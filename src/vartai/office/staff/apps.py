"""The app of the people who work in the office."""

from __future__ import annotations

from django.apps import AppConfig


class StaffConfig(AppConfig):
    """Accounts, units, postings."""

    name = "vartai.office.staff"
    label = "staff"
