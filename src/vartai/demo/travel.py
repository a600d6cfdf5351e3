"""Journeys to Russia and Belarus, and what is seen at the border."""

from __future__ import annotations

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice, Flags, Indices, is_in, keep, whole
from vartai.demo.matter import Answers
from vartai.demo.people import Crowd


def travel_answers(crowd: Crowd, known: Answers) -> Answers:
    """Facts of the groups `travel` and `border`."""
    dice = crowd.dice("travel")
    on_work_permit = is_in(known["trp_ground"], "work_not_highly_qualified")
    drives = np.where(on_work_permit, dice.codes("international_transport_work"), "false").astype(object)
    driver = is_in(drives, "true")
    quarter, year = _journeys(dice, driver)
    reasons = keep(dice.codes("travel_reasons"), year > 0)
    stated = (year > 0) & ~is_in(reasons, "[]")
    return {
        "international_transport_work": drives,
        "transport_work_documented": keep(dice.codes("transport_work_documented"), driver),
        "trips_ru_by_3_calendar_months": whole(quarter),
        "trips_ru_by_12_months": whole(year),
        "travel_reasons": reasons,
        "travel_reasons_documented": keep(dice.codes("travel_reasons_documented"), stated),
        "objective_reasons_for_travel": keep(dice.codes("objective_reasons_for_travel"), year > 1),
        **_border(dice),
    }


def _journeys(dice: Dice, driver: Flags) -> tuple[Indices, Indices]:
    """Journeys in a quarter and in the year: most people none, a few many, drivers more often."""
    figures = composition()
    month = figures.number("journeys", "in_one_month") / figures.number("journeys", "permit_holders")
    quarter = 3 * month * figures.number("journeys", "left_since_closure")
    never = dice.chance("journeys", "never")
    factor = np.where(driver, figures.number("journeys", "drivers_factor"), 1.0)
    shape = figures.number("journeys", "shape")
    # In proportion to the mean, so that drivers' journeys add none to the published total.
    rate = np.where(never, 0, factor / max(factor.mean(), 1) * dice.rng.gamma(shape, 1 / shape, dice.count))
    rate = rate * quarter / (1 - figures.number("journeys", "never"))
    now = dice.rng.poisson(rate)
    before = dice.rng.poisson(rate * figures.number("journeys", "other_quarters"))
    return now, now + before


def _border(dice: Dice) -> Answers:
    border = dice.codes("border_type")
    external = is_in(border, "eu_external")
    return {
        "border_type": border,
        "border_checkpoint": np.where(external, dice.codes("border_checkpoint.external"), "other"),
        "schengen_entry_conditions_met": dice.codes("schengen_entry_conditions_met"),
        "diplomatic_status": dice.codes("diplomatic_status"),
    }
