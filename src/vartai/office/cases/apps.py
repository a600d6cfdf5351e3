"""The app of cases."""

from __future__ import annotations

from django.apps import AppConfig


class CasesConfig(AppConfig):
    """Persons, cases, recorded facts."""

    name = "vartai.office.cases"
    label = "cases"
