"""Long residence, citizenship, decisions and appeals, property, cash and goods."""

from __future__ import annotations

import numpy as np

from vartai.demo.composition import FACTS_DAY, composition
from vartai.demo.drawing import decimals, is_in, keep, whole
from vartai.demo.matter import Answers
from vartai.demo.people import STATELESS, Crowd

_PLAIN = (
    "state_language_exam_passed",
    "constitution_exam_passed",
    "exam_exemption_certified",
    "appeal_forum",
    "appeal_status",
    "changed_detail",
    "applicant_kind",
    "acquisition_mode",
    "currency",
    "cash_direction",
    "goods_category",
    "goods_origin_country",
)


def settling_answers(crowd: Crowd) -> Answers:
    """Facts of the groups `residence`, `procedure` and `assets`."""
    dice = crowd.dice("settling")
    plain = {fact: dice.codes(fact) for fact in _PLAIN}
    renounces = np.where(
        is_in(crowd.citizenship, STATELESS), "true", dice.codes("renounces_other_citizenship")
    )
    litres = dice.between(composition().number("fuel", "least"), composition().number("fuel", "most"))
    return {
        **plain,
        **_residence(crowd),
        "renounces_other_citizenship": renounces,
        "decision_kind": dice.split("decision_kind.lost", {"decision_kind.appeal": crowd.asks("appeal")}),
        "fuel_litres": keep(whole(litres), is_in(plain["goods_category"], "motor_fuel_in_standard_tank")),
    }


def _residence(crowd: Crowd) -> Answers:
    dice = crowd.dice("residence")
    figures = composition()
    citizens = crowd.asks("naturalisation")
    years = np.where(
        citizens, dice.around("legal_residence.citizenship"), dice.around("legal_residence.permanent")
    )
    # Nobody has lived in Lithuania for longer than they have lived.
    age = (np.datetime64(FACTS_DAY) - crowd.born).astype(int) / 365.25
    years = np.minimum(years, np.floor(age))
    part = dice.between(0, figures.number("study_residence", "part"))
    studied = np.where(dice.chance("study_residence", "students"), years * part, 0)
    longest = dice.rng.exponential(figures.number("absence", "longest_mean"), crowd.count)
    more = dice.rng.exponential(figures.number("absence", "more_mean"), crowd.count)
    least, full = figures.number("working_capacity", "least"), figures.number("working_capacity", "full")
    capacity = np.where(dice.chance("working_capacity", "reduced"), dice.between(least, full), full)
    return {
        "legal_residence_years": decimals(years),
        "study_residence_years": decimals(studied),
        "longest_absence_months": decimals(longest),
        "total_absence_months": decimals(longest + more),
        "working_capacity_percent": whole(capacity),
    }
