"""The dated figures of the shared rules, read by both encodings."""

from __future__ import annotations

from datetime import date

GENERAL = date(2004, 4, 30)
"""The day from which the general law on foreigners holds."""

FIGURES: dict[str, dict[date, float]] = {
    "means": {
        GENERAL: 730,
        date(2023, 1, 1): 840,
        date(2024, 1, 1): 924,
        date(2025, 1, 1): 1038,
        date(2026, 1, 1): 1153,
    },
    "means_of_students": {
        GENERAL: 365,
        date(2023, 1, 1): 420,
        date(2024, 1, 1): 462,
        date(2025, 1, 1): 519,
        date(2026, 1, 1): 577,
    },
    "residence_months": {GENERAL: 60},
    "absence_days": {GENERAL: 304},
}
"""Figures of the law by the day from which each value holds."""
