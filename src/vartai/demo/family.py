"""Family: whose relative the person is, and the sponsor of a family reunification."""

from __future__ import annotations

import numpy as np

from vartai.demo.composition import composition
from vartai.demo.drawing import decimals, is_in, keep, whole
from vartai.demo.matter import Answers
from vartai.demo.people import Crowd


def family_answers(crowd: Crowd, known: Answers) -> Answers:
    """Facts of the group `family`; those on a sponsor only for reunifications, as nobody else has one."""
    dice = crowd.dice("family")
    on_family_ground = is_in(known["trp_ground"], "family") & crowd.asks("trp_first", "trp_renewal")
    member = dice.split("family_member_of", {"family_member_of.family_ground": on_family_ground})
    relation = np.where(crowd.adult, dice.codes("family_relation"), "minor_child")
    sponsored = is_in(known["trp_ground"], "family")
    figures = composition()
    age = dice.between(figures.number("sponsor", "youngest"), figures.number("sponsor", "oldest"))
    validity = dice.between(figures.number("sponsor", "permit_from"), figures.number("sponsor", "permit_to"))
    residence = dice.around("sponsor", "residence_median", "residence_spread")
    married_to_citizen = is_in(relation, "spouse") & is_in(member, "lt_citizen;nato_citizen")
    return {
        "family_member_of": member,
        "family_relation": keep(relation, ~is_in(member, "[]")),
        "sponsor_residence_years": keep(decimals(residence), sponsored),
        "sponsor_age_years": keep(whole(age), sponsored),
        "sponsor_permit_validity_months": keep(whole(validity), sponsored),
        "sponsor_in_exempt_category": keep(dice.codes("sponsor_in_exempt_category"), sponsored),
        "sponsor_permanent_residence_prospect": keep(
            dice.codes("sponsor_permanent_residence_prospect"), sponsored
        ),
        "spouse_in_reduced_term_category": keep(
            dice.codes("spouse_in_reduced_term_category"), married_to_citizen
        ),
    }
