"""Documents held and the general conditions of visas and permits."""

from __future__ import annotations

import numpy as np

from vartai.demo.composition import FACTS_DAY, composition
from vartai.demo.drawing import Dice, Numbers, Texts, days, decimals, is_in, keep
from vartai.demo.matter import Answers
from vartai.demo.people import STATELESS, Crowd

_PERMANENT = ("prp_renewal", "prp_keep", "naturalisation")
_TRAVELLERS = ("entry", "exit", "start_work", "e_residency", "acquire_property")

# The questionnaire has been asked since the end of November 2022 (provision SE-7 counts from December).
_FIRST_OLD_PERMIT, _FIRST_NEW_PERMIT = np.datetime64("2022-03-01"), np.datetime64("2022-12-01")
_OLD_PERMIT_YEARS = 5


def paper_answers(crowd: Crowd, known: Answers) -> Answers:
    """Facts of the groups `documents` and `conditions`."""
    held = _documents(crowd, known)
    status = _home_passport(crowd, held)
    dice = crowd.dice("conditions")
    certificate = dice.codes("no_conviction_certificate")
    # Who fled need not ask the persecuting state for a paper: unknown, never absent.
    safe = ~is_in(known["trp_ground"], "humanitarian")
    return {
        "documents_held": held,
        "home_passport_status": status,
        "home_passport_unobtainable": keep(dice.codes("home_passport_unobtainable"), ~is_in(status, "valid")),
        "health_insurance": dice.codes("health_insurance"),
        "means_of_subsistence": dice.codes("means_of_subsistence"),
        "accommodation_m2_per_adult": decimals(dice.around("accommodation")),
        "no_conviction_certificate": keep(certificate, safe),
        "funds_months": decimals(dice.around("funds")),
        "legal_person_undertaking": dice.codes("legal_person_undertaking"),
        "mfa_confirmed_purpose": dice.codes("mfa_confirmed_purpose"),
        **_permit_dates(crowd),
    }


def _documents(crowd: Crowd, known: Answers) -> Texts:
    in_lithuania = is_in(known["lodged_at"], "in_lithuania")
    visas = crowd.asks("national_visa", "schengen_visa")
    held = crowd.dice("documents held").split(
        "documents_held.temporary",
        {
            "documents_held.permanent": crowd.asks(*_PERMANENT),
            "documents_held.traveller": crowd.asks(*_TRAVELLERS),
            "documents_held.first_in_lithuania": crowd.asks("trp_first") & in_lithuania,
            "documents_held.abroad": visas | (crowd.asks("trp_first") & ~in_lithuania),
        },
    )
    no_transit = is_in(held, "facilitated_transit_document") & ~crowd.holds("RU")
    return np.where(no_transit, "schengen_visa_other_state", held)


def _home_passport(crowd: Crowd, held: Texts) -> Texts:
    without = crowd.asks("foreigners_passport")
    status = crowd.dice("home passport").split(
        "home_passport_status", {"home_passport_status.without": without}
    )
    replaced = np.array(["foreigners_passport_lt" in cell for cell in held], dtype=bool)
    status = np.where(replaced & is_in(status, "valid"), "expired", status)
    return np.where(is_in(crowd.citizenship, STATELESS), "none", status)


def _permit_dates(crowd: Crowd) -> Answers:
    """Permits up for renewal end about now; others were issued some time within their length."""
    dice = crowd.dice("permit dates")
    today = np.datetime64(FACTS_DAY)
    length = np.floor(dice.codes("permit_years").astype(float) * 365.25)
    left = np.floor(_days_left(dice, crowd, length))
    until = today + left.astype("timedelta64[D]")
    issued = until - length.astype("timedelta64[D]")
    span = int((_FIRST_NEW_PERMIT - _FIRST_OLD_PERMIT).astype(int))
    old = crowd.asks("trp_keep") & dice.chance("permit_dates", "before_questionnaire")
    issued = np.where(old, _FIRST_OLD_PERMIT + dice.index(span).astype("timedelta64[D]"), issued)
    long = np.timedelta64(int(_OLD_PERMIT_YEARS * 365.25), "D")
    until = np.where(old, issued + long, until)
    return {"permit_issued_on": days(issued), "permit_valid_until": days(until)}


def _days_left(dice: Dice, crowd: Crowd, length: Numbers) -> Numbers:
    figures = composition()
    at_renewal = dice.between(
        -figures.number("permit_dates", "days_overdue"), figures.number("permit_dates", "days_left")
    )
    later = length * dice.rng.random(dice.count)
    half_a_year = dice.between(1, 180)
    new = crowd.asks("change_employer") & dice.chance("permit_dates", "new_permit")
    later = np.where(new, length - half_a_year, later)
    return np.where(crowd.asks("trp_renewal"), at_renewal, later)
