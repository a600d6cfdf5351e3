"""The app of decisions."""

from __future__ import annotations

from django.apps import AppConfig


class DecisionsConfig(AppConfig):
    """Assessments as they were, and decisions that rest on them."""

    name = "vartai.office.decisions"
    label = "decisions"
