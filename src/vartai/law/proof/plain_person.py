"""The most ordinary person to think of: an example differs from them in as few facts as it can."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta

from vartai.facts import Fact, Kind, Value

PLAIN: dict[str, Value] = {
    "citizenship": frozenset({"UA"}),
    "applicant_kind": "natural_person",
    "age_years": 30,
    "lodged_at": "in_lithuania",
    "lodged_country": "LT",
    "procedure": "general",
    "trp_ground": "other",
    "travel_purpose": "other",
    "home_passport_status": "valid",
    "health_insurance": True,
    "means_of_subsistence": True,
    "no_conviction_certificate": True,
    "funds_months": 12,
    "accommodation_m2_per_adult": 20,
    "mfa_confirmed_purpose": "none",
    "sponsor_age_years": 35,
    "family_relation": "other",
    "salary_ratio": 1,
    "full_time": True,
    "contract_months": 12,
    "working_capacity_percent": 100,
    "legal_residence_years": 0,
    "questionnaire_status": "complete",
    "vsd_conclusion": "none_requested",
    "schengen_entry_conditions_met": True,
    "border_type": "eu_external",
    "border_checkpoint": "other",
    "acquisition_mode": "purchase",
    "currency": "EUR",
    "goods_category": "other",
    "goods_origin_country": "UA",
    "appeal_status": "none",
}
"""What is ordinary of a fact. Of all others: no, none, nothing, or the first code."""


def plain_value(fact: Fact, day: date, codes: Collection[str] = ()) -> Value:
    """What the plain person has of a fact on a day; `codes` are those to choose from, empty for all."""
    if fact.name in PLAIN:
        return PLAIN[fact.name]
    match fact.kind:
        case Kind.BOOL:
            return False
        case Kind.CODES:
            return frozenset()
        case Kind.CODE:
            allowed = [code for code in fact.codes if not codes or code in codes]
            return "none" if "none" in allowed else allowed[0]
        case Kind.DATE:
            return day + timedelta(365 if fact.name.endswith("_until") else -365)
        case _:
            return fact.minimum or 0
