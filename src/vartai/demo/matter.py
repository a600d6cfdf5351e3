"""What is asked: where it was lodged, with whose help, on what ground and for what purpose."""

from __future__ import annotations

import numpy as np

from vartai.demo.drawing import Texts, is_in, keep
from vartai.demo.people import Crowd

Answers = dict[str, Texts]
"""Cells by the name of the fact, as far as they have been drawn."""


def matter_answers(crowd: Crowd) -> Answers:
    """Facts of the group `matter`, the act itself apart."""
    dice = crowd.dice("matter")
    lodged_at = _lodged_at(crowd)
    outside = is_in(lodged_at, "external_provider_abroad", "visa_service_abroad", "border")
    abroad = dice.codes("lodged_country.abroad")
    abroad = np.where(is_in(abroad, "own"), crowd.country, abroad)
    provider = is_in(lodged_at, "external_provider_abroad")
    visas = crowd.asks("schengen_visa", "national_visa")
    return {
        "lodged_at": lodged_at,
        "lodged_country": np.where(outside, abroad, "LT").astype(object),
        "provider_office_in_citizenship_country": keep(
            dice.codes("provider_office_in_citizenship_country"), provider
        ),
        "mediation": dice.split("mediation.permit", {"mediation.visa": visas}),
        "procedure": dice.codes("procedure"),
        "trp_ground": dice.split("trp_ground.adult", {"trp_ground.minor": ~crowd.adult}),
        "travel_purpose": _travel_purpose(crowd),
        "trp_application_pending": dice.codes("trp_application_pending"),
    }


def _lodged_at(crowd: Crowd) -> Texts:
    return crowd.dice("lodged at").split(
        "lodged_at.permit_renewal",
        {
            "lodged_at.permit_first": crowd.asks("trp_first"),
            "lodged_at.national_visa": crowd.asks("national_visa"),
            "lodged_at.schengen_visa": crowd.asks("schengen_visa"),
        },
    )


def _travel_purpose(crowd: Crowd) -> Texts:
    purpose = crowd.dice("travel purpose").split(
        "travel_purpose.border",
        {
            "travel_purpose.schengen_visa": crowd.asks("schengen_visa"),
            "travel_purpose.national_visa": crowd.asks("national_visa"),
        },
    )
    # The rail transit is for Russian citizens; children travel for no work.
    purpose = np.where(is_in(purpose, "kaliningrad_transit") & ~crowd.holds("RU"), "other", purpose)
    at_work = is_in(purpose, "work", "posted_work", "seasonal_work", "company_relocation")
    return np.where(at_work & ~crowd.adult, "other", purpose)
