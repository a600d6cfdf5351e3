"""Work and business, by the ground of the permit."""

from __future__ import annotations

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import Dice, Numbers, decimals, is_in, keep
from vartai.demo.matter import Answers
from vartai.demo.people import Crowd

_WORK = "work_not_highly_qualified"
_SKILLED = "highly_qualified_work"

_OF_SKILLED = ("contract_months", "degree_held", "it_occupation")
_OF_WORK = ("full_time", "relevant_qualification", "quota_exhausted")


def work_answers(crowd: Crowd, known: Answers) -> Answers:
    """Facts of the group `work`, each for the grounds that it belongs to."""
    dice = crowd.dice("work")
    work, skilled = is_in(known["trp_ground"], _WORK), is_in(known["trp_ground"], _SKILLED)
    employed = work | skilled
    # Only people on a blue card are asked about their job again when a permit is looked at.
    paid = skilled | (work & crowd.asks("trp_first"))
    salary = np.where(skilled, dice.around(f"salary.{_SKILLED}"), dice.around(f"salary.{_WORK}"))
    experience = dice.around("experience", "professional_median", "professional_spread")
    graduated = dice.codes("graduated_in_lithuania")
    since = dice.between(0, composition().number("graduation", "longest_ago"))
    return {
        **{fact: keep(dice.codes(fact), skilled) for fact in _OF_SKILLED},
        **{fact: keep(dice.codes(fact), work) for fact in _OF_WORK},
        "salary_ratio": keep(decimals(salary, 2), paid),
        "occupation_on_shortage_list": keep(dice.codes("occupation_on_shortage_list"), employed & paid),
        "related_experience_years_in_last_3": keep(decimals(_related_experience(dice)), work),
        "professional_experience_years": keep(decimals(experience), skilled),
        "unemployment_months": keep(decimals(_unemployment(dice)), skilled),
        "startup_certificate": keep(dice.codes("startup_certificate"), is_in(known["trp_ground"], "startup")),
        "graduated_in_lithuania": keep(graduated, work | crowd.asks("prp_first")),
        "years_since_graduation": keep(decimals(since), work & is_in(graduated, "true")),
    }


def _related_experience(dice: Dice) -> Numbers:
    mean = composition().number("experience", "related_mean")
    spread = composition().number("experience", "related_spread")
    return np.clip(mean + spread * dice.rng.standard_normal(dice.count), 0, 3)


def _unemployment(dice: Dice) -> Numbers:
    months = dice.between(0, composition().number("unemployment", "longest"))
    return np.where(dice.chance("unemployment", "out_of_work"), months, 0)
