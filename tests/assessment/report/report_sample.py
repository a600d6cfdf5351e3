"""A summary as an assessment of invented people would write it, and the words of an invented law."""

from __future__ import annotations

import copy
from typing import Any

LABELS = {
    "asks": {
        "lodging": "Is the application taken for examination?",
        "merits": "Are the conditions met?",
        "withdrawal": "Is there a ground to withdraw the right?",
        "border_entry": "Does national law leave the entry open?",
        "questionnaire_duty": "Must the applicant fill in the questionnaire of the Migration Department?",
    },
    "outcomes": {
        "accepted": "The application is taken for examination. It is not granted by this.",
        "not_accepted": "The application is not taken. This is not a refusal on the merits.",
        "eligible": "The conditions asked about are met.",
        "not_eligible": "A condition asked about is not met, or a ground of refusal applies.",
        "refuse_possible": "The law allows a refusal but does not command it; a person decides.",
        "allowed": "No encoded provision bars the act.",
        "prohibited": "An encoded provision bars the act.",
        "required": "The duty applies.",
        "not_required": "The duty does not apply.",
        "disputed": "Published sources differ on the answer.",
        "unknown": "Unknown: a fact is missing, or the law is not vouched for on this day.",
    },
}


_SENTENCES = {
    "lt": "Išgalvota nuostata, papasakota keliais žodžiais.",
    "be": "Выдуманая норма, пераказаная ў некалькіх словах.",
    "ru": "Вымышленная норма, пересказанная в нескольких словах.",
}


def sample_labels(language: str) -> dict[str, Any]:
    """The words of the invented law in a language; outside English one sentence stands for all of them."""
    if language == "en":
        return LABELS
    said = _SENTENCES[language]
    words = {kind: dict.fromkeys(texts, said) for kind, texts in LABELS.items()}
    return {
        **words,
        "jurisdictions": {"Lithuania": said.rstrip(".")},
        "provisions": {row["id"]: {"title": said, "text": said} for row in _PROVISIONS},
        "facts": {row["fact"]: {"label": said, "question": said} for row in _QUESTIONS},
    }


def sample_summary() -> dict[str, Any]:
    """One run over 58,000 invented people; each call gives a copy of its own."""
    summary: dict[str, Any] = {
        "vartai": "0.1.0",
        "at": "2026-03-01",
        "known_on": None,
        "law": {
            "jurisdiction": "Lithuania",
            "digest": "5b1c" * 16,
            "provisions": 31,
            "in_force": 17,
            "reviewed": 0,
            "provisions_named": {row["id"]: _provision(row) for row in _PROVISIONS},
        },
        "lists": [
            {
                "name": "invented-list",
                "digest": "9fe0" * 16,
                "data_sheet": "2026-02-27",
                "entries": 12000,
                "names": 25431,
                "refused": {"dataset": 3},
                "skipped": 41,
                "problems": 0,
            }
        ],
        "population": {"day": "2026-01-31", "digest": "7d2a" * 16, "people": 41503},
        "limits": {
            "day": "2026-02-01",
            "used_by": "Invented",
            "fit": True,
            "with_date": {"hit_from": 19.25, "look_closer_from": 12.5},
            "without_date": {"hit_from": 30.0, "look_closer_from": 21.1},
        },
        "people": {
            "rows": 58000,
            "assessed": 57990,
            "unreadable": 10,
            "acts": {"trp_renewal": 30012, "trp_first": 14311, "trp_keep": 13650, "entry": None},
        },
        "answers": _ANSWERS,
        "silent": [{"act": "entry", "asks": "merits"}],
        "reasons": _REASONS,
        "questions": _QUESTIONS,
        "warnings": [
            {"code": "not_vouched_after", "provision": "XX-1", "date": "2026-01-12", "answers": 9120},
            {"code": "unverified", "provision": "XX-5", "date": None, "answers": 311},
            {"code": "prolongation_not_known", "provision": "XX-3b", "date": "2026-05-02", "answers": None},
        ],
        "hits": {
            "people_with_hit": 60,
            "outcomes": {"hit": 40, "look_closer": 300, "considered_and_rejected": 120},
            "by_bits": [
                {"from": low, "to": low + 3, "hits": hits}
                for low, hits in zip(range(0, 33, 3), _BY_BITS, strict=True)
            ],
        },
        "unreadable": [
            {"message": "not a date", "column": "birth_date", "rows": 5},
            {"message": "unknown code for citizenship", "column": "citizenship", "rows": 3},
            {"message": "outside the possible range", "column": "months_of_lawful_residence", "rows": 2},
        ],
        "digests": {"findings": "a1b2" * 16, "hits": "c3d4" * 16, "questions": "e5f6" * 16},
    }
    return copy.deepcopy(summary)


def empty_summary() -> dict[str, Any]:
    """A run over an empty table without any list."""
    return {
        **sample_summary(),
        "lists": [],
        "population": None,
        "limits": None,
        "people": {"rows": 0, "assessed": 0, "unreadable": 0, "acts": {}},
        "answers": [],
        "silent": [],
        "reasons": [],
        "questions": [],
        "warnings": [],
        "hits": {"people_with_hit": 0, "outcomes": {}, "by_bits": []},
        "unreadable": [],
    }


def _provision(row: dict[str, Any]) -> dict[str, Any]:
    """What a summary tells of a provision, as far as the sample doesn't say otherwise."""
    told = {
        "text": "An invented rule, told in a sentence or two, so that the reader need not fetch the law.",
        "confidence": "seen_primary",
        "verified_until": "2026-01-12",
        "reviewed_by": [],
    }
    return told | {key: value for key, value in row.items() if key != "id"}


def _answers(act: str, asks: str, group: str, **outcomes: int | None) -> dict[str, Any]:
    return {"act": act, "asks": asks, "group": group, "outcomes": outcomes}


def _reason(act: str, asks: str, provision: str, outcome: str, people: int | None) -> dict[str, Any]:
    return {"act": act, "asks": asks, "provision": provision, "outcome": outcome, "people": people}


def _question(
    fact: str,
    label: str,
    question: str,
    suppliers: list[str],
    numbers: tuple[int, int | None],
    *,
    judged: bool,
) -> dict[str, Any]:
    waiting, settled = numbers
    return {
        "fact": fact,
        "label": label,
        "question": question,
        "supplied_by": suppliers,
        "human_judgement": judged,
        "answers_open": waiting,
        "settled_by_it_alone": settled,
    }


_BY_BITS = [None, 0, 25, 61, 118, 133, 57, 31, 19, 16, None]

_PROVISIONS: list[dict[str, Any]] = [
    {"id": "XX-1", "title": "Applications at visa centres", "citation": "Invented Law No 1, Art. 3(1)"},
    {
        "id": "XX-2",
        "title": "Conditions for a temporary residence permit",
        "citation": "Invented Law No 2, Art. 26(1)(4)",
        "confidence": "mixed",
        "reviewed_by": ["Ona Pavyzdė, 2026-02-10"],
    },
    {
        "id": "XX-3b",
        "title": "Documents that open the way to an application inside the country",
        "citation": "Invented Law No 1, Art. 5(2)",
        "confidence": "seen_secondary",
    },
    {
        "id": "XX-4",
        "title": "The questionnaire",
        "citation": "Invented Order No 7",
        "confidence": "seen_weak",
    },
    {
        "id": "XX-5",
        "title": "Humanitarian grounds",
        "citation": "Invented Law No 2, Art. 40",
        "confidence": "unverified",
        "verified_until": None,
        "text": "",
    },
    {
        "id": "XX-6",
        "title": "Entry by land",
        "citation": "Invented Law No 3, Art. 9",
        "confidence": "inferred",
    },
    {"id": "XX-7", "title": "A ground to withdraw", "citation": "Invented Law No 2, Art. 50"},
]

_ANSWERS = [
    _answers(
        "trp_renewal", "lodging", "lodging", accepted=20102, not_accepted=311, disputed=85, unknown=9512
    ),
    _answers(
        "trp_renewal",
        "merits",
        "merits",
        eligible=11200,
        not_eligible=None,
        refuse_possible=690,
        unknown=18120,
    ),
    _answers("trp_renewal", "questionnaire_duty", "other", required=28100, not_required=1912),
    _answers("trp_first", "lodging", "lodging", accepted=9800, not_accepted=2411, unknown=2100),
    _answers("trp_keep", "withdrawal", "withdrawal", to_be_examined_by_a_person=13650),
    _answers("entry", "border_entry", "border", allowed=None, prohibited=None, unknown=12),
]

_REASONS = [
    _reason("trp_renewal", "lodging", "XX-3b", "unknown", 9512),
    _reason("trp_renewal", "lodging", "XX-1", "not_accepted", 311),
    _reason("trp_renewal", "lodging", "XX-1", "disputed", 85),
    _reason("trp_renewal", "merits", "XX-2", "unknown", 18120),
    _reason("trp_renewal", "merits", "XX-2", "refuse_possible", 690),
    _reason("trp_renewal", "merits", "XX-5", "not_eligible", None),
    _reason("trp_renewal", "questionnaire_duty", "XX-4", "required", 28100),
    _reason("trp_first", "lodging", "XX-1", "not_accepted", 2411),
    _reason("trp_first", "lodging", "XX-3b", "unknown", 2100),
    _reason("trp_keep", "withdrawal", "XX-7", "to_be_examined_by_a_person", 7431),
    _reason("entry", "border_entry", "XX-6", "prohibited", None),
]

_QUESTIONS = [
    _question(
        "documents_held",
        "Documents held",
        "Which valid visas, permits and travel documents do you hold?",
        ["document", "register"],
        (9820, 7410),
        judged=False,
    ),
    _question(
        "humanitarian_reason",
        "Humanitarian reason",
        "Is there a reason of humanity to take the application?",
        ["officer"],
        (2180, 1460),
        judged=True,
    ),
    _question(
        "opinion_given",
        "Opinion of the security service",
        "What does the security service conclude?",
        ["security_service"],
        (641, 212),
        judged=True,
    ),
    _question(
        "family_in_country",
        "Family members in the country",
        "Which members of your family live in the country?",
        ["applicant", "register"],
        (88, None),
        judged=False,
    ),
]
