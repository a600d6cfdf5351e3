"""The questionnaire, and findings that invented officers have recorded; what nobody found stays unknown."""

from __future__ import annotations

from vartai.demo.drawing import is_in, keep
from vartai.demo.matter import Answers
from vartai.demo.people import Crowd


def check_answers(crowd: Crowd, known: Answers) -> Answers:
    """Facts of the group `security` and other findings. None of them looks at citizenship."""
    dice = crowd.dice("checks")
    conclusion = dice.codes("vsd_conclusion")
    after_conclusion = crowd.asks("trp_keep") & is_in(conclusion, "threat")
    humanitarian = is_in(known["travel_purpose"], "humanitarian") & crowd.asks("entry")
    feared = crowd.asks("asylum") | (is_in(known["trp_ground"], "humanitarian") & crowd.asks("trp_keep"))
    # Nobody under 18 gets the questionnaire, so nothing is known of its answers either.
    status = keep(dice.codes("questionnaire_status"), crowd.adult)
    answered = is_in(status, "complete", "partial")
    persecuted = dice.split("persecuted", {"persecuted.feared": crowd.asks("asylum") | humanitarian})
    return {
        "questionnaire_status": status,
        "questionnaire_answers_untrue": keep(dice.codes("questionnaire_answers_untrue"), answered),
        "vsd_conclusion": keep(conclusion, crowd.adult),
        "threat_finding": dice.split(
            "threat_finding.otherwise",
            {"threat_finding.after_conclusion": after_conclusion & crowd.adult},
        ),
        "refoulement_risk": dice.split("refoulement_risk", {"refoulement_risk.feared": feared}),
        "permit_conditions_lost": dice.codes("permit_conditions_lost"),
        "further_scrutiny_needed": dice.codes("further_scrutiny_needed"),
        "persecuted": persecuted,
        "interior_minister_entry_permission": dice.split(
            "interior_minister_entry_permission",
            {"interior_minister_entry_permission.persecuted": is_in(persecuted, "true")},
        ),
    }
