"""The facts that the shared rules read: the project's own where it has them, a few more where it doesn't.

Whoever isn't named here has no other fact. `ON_FILE` is always known; each of the others may be unknown.
"""

from __future__ import annotations

from collections.abc import Iterable

from vartai.facts import Fact, Kind, Vocabulary
from vartai.facts.reading import vocabulary

ACTS = ("schengen_visa", "trp_first", "prp_first", "acquire_property")
CITIZENSHIPS = ("RU", "BY", "UA", "other")
GROUNDS = ("work", "study", "family", "business", "humanitarian", "none")

FLAGS = (
    "lodged_abroad",
    "mediated_by_ministry",
    "holds_schengen_visa",
    "holds_national_visa",
    "holds_permit_of_other_member_state",
    "holds_residence_permit",
    "acquired_by_inheritance",
    "threat_finding",
    "false_documents",
    "entry_ban",
    "health_insurance",
    "unaccompanied_child",
    "lithuanian_descent",
    "state_language_exam_passed",
    "constitution_exam_passed",
    "objective_reasons_for_travel",
)
NUMBERS = ("monthly_income_eur", "days_absent", "trips_ru_by_12_months")
DAYS = ("birth_date", "resident_since")
CODES = {"act": ACTS, "sole_citizenship": CITIZENSHIPS, "permit_ground": GROUNDS}
ON_FILE = ("act", "sole_citizenship")

_KINDS = {
    **dict.fromkeys(FLAGS, Kind.BOOL),
    **dict.fromkeys(NUMBERS, Kind.DECIMAL),
    **dict.fromkeys(DAYS, Kind.DATE),
    **dict.fromkeys(CODES, Kind.CODE),
}


def shared_vocabulary() -> Vocabulary:
    """The facts of the shared rules."""
    known = vocabulary()
    return Vocabulary(
        {**known.groups, "shared": {"en": "Facts of the comparison"}},
        tuple(known[name] if name in known else _own(name, kind) for name, kind in _KINDS.items()),
    )


def _own(name: str, kind: Kind) -> Fact:
    words = {"en": name.replace("_", " ").capitalize()}
    return Fact(
        name,
        "shared",
        kind,
        label=words,
        question={"en": f"{words['en']}?"},
        supplied_by=("applicant",),
        codes=_meanings(("true", "false") if kind is Kind.BOOL else CODES.get(name, ())),
    )


def _meanings(codes: Iterable[str]) -> dict[str, dict[str, str]]:
    return {code: {"en": code} for code in codes}
