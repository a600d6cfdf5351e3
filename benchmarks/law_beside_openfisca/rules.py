"""The shared rules as a law of ours: twelve rules, fourteen exceptions, four dated figures.

They follow Lithuanian law on citizens of Russia and Belarus and on foreigners in general, shortened to what
one row of facts can hold. They serve the comparison only: the numbers of articles are not to be relied on, so
every provision is marked unverified. What becomes of an application is one question here, because OpenFisca's
encoding ends in one variable; in the real law lodging and merits are different questions.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from benchmarks.law_beside_openfisca.facts import ACTS, shared_vocabulary
from benchmarks.law_beside_openfisca.figures import FIGURES, GENERAL

from vartai.law import (
    Condition,
    Confidence,
    Effect,
    Law,
    LegalFigure,
    Outcome,
    Provision,
    Question,
    Role,
    Term,
    check,
)
from vartai.law.expression import Code, YesNo
from vartai.law.measuring import AS_OF, DayFact, Figure, Quantity, months_between
from vartai.law.question import DISPUTED, UNKNOWN, Ending

DAY = date(2026, 2, 1)
CHECKED = date(2026, 2, 28)
RESTRICTED, LODGING_LIMITED = date(2023, 5, 3), date(2024, 7, 1)
ASKS = "what_follows"
VISA, TEMPORARY, PERMANENT, PROPERTY = ((act,) for act in ACTS)
STAY = (*VISA, *TEMPORARY, *PERMANENT)

citizenship, ground = Code("sole_citizenship"), Code("permit_ground")
birth_date, resident_since = DayFact("birth_date"), DayFact("resident_since")
income, trips = Quantity("monthly_income_eur"), Quantity("trips_ru_by_12_months")

of_russia = citizenship.is_("RU")
of_russia_or_belarus = citizenship.one_of("RU", "BY")
mediated = YesNo("mediated_by_ministry")
minor = months_between(birth_date, AS_OF) < 18 * 12
humanitarian = ground.is_("humanitarian")
exams_passed = YesNo("state_language_exam_passed") & YesNo("constitution_exam_passed")
lived_here_long_enough = (months_between(resident_since, AS_OF) >= Figure("residence_months")) & (
    Quantity("days_absent") <= Figure("absence_days")
)


def bar(id_: str, citation: str, acts: tuple[str, ...], when: Condition, text: str) -> Provision:
    """A rule by which an application is not taken."""
    return _rule(id_, citation, acts, when, text, outcome="not_accepted")


def refusal(id_: str, citation: str, acts: tuple[str, ...], when: Condition, text: str) -> Provision:
    """A ground of refusal."""
    return _rule(id_, citation, acts, when, text, outcome="refused")


def _rule(
    id_: str, citation: str, acts: tuple[str, ...], when: Condition, text: str, *, outcome: str
) -> Provision:
    return Provision(
        id=id_,
        instrument=citation.split(",", maxsplit=1)[0],
        citation=citation,
        title={"en": text},
        text={"en": text},
        role=Role.BAR,
        term=Term(since=GENERAL if citation.startswith("IX-2206") else RESTRICTED),
        verified_until=CHECKED,
        confidence=Confidence.UNVERIFIED,
        acts=acts,
        when=when,
        effects=(Effect(ASKS, outcome),),
    )


VISAS = bar(
    "SH-1",
    "XIV-1888, Art. 3(1)",
    VISA,
    of_russia_or_belarus,
    "Visa applications of citizens of Russia and Belarus are not accepted.",
)
PERMITS = bar(
    "SH-2",
    "XIV-1888, Art. 3(2)",
    TEMPORARY,
    of_russia,
    "Applications of citizens of Russia for a temporary permit are not accepted.",
)
LODGING_ABROAD = replace(
    bar(
        "SH-3",
        "XIV-1888, Art. 3(3)",
        TEMPORARY,
        YesNo("lodged_abroad") & of_russia_or_belarus,
        "Applications for a temporary permit that are lodged abroad are not accepted.",
    ),
    term=Term(since=LODGING_LIMITED),
)
PROPERTY_BAR = bar(
    "SH-4",
    "XIV-1888, Art. 4(1)",
    PROPERTY,
    of_russia,
    "Citizens of Russia do not acquire real estate.",
)
THREAT = refusal(
    "SH-5",
    "IX-2206, Art. 35(1)(1)",
    STAY,
    YesNo("threat_finding"),
    "Whoever is found a threat to state security is refused.",
)
FALSE_DOCUMENTS = refusal(
    "SH-6",
    "IX-2206, Art. 35(1)(2)",
    STAY,
    YesNo("false_documents"),
    "Whoever submits false documents is refused.",
)
ENTRY_BAN = refusal(
    "SH-7",
    "IX-2206, Art. 35(1)(3)",
    STAY,
    YesNo("entry_ban"),
    "Whoever may not enter is refused.",
)
INSURANCE = refusal(
    "SH-8",
    "IX-2206, Art. 35(1)(4)",
    (*VISA, *TEMPORARY),
    ~YesNo("health_insurance"),
    "Whoever has no sickness insurance is refused.",
)
MEANS = refusal(
    "SH-9",
    "IX-2206, Art. 35(1)(5)",
    TEMPORARY,
    income < Figure("means"),
    "Whoever has less than the means set for a month is refused.",
)
GROUND = refusal(
    "SH-10",
    "IX-2206, Art. 40(1)",
    TEMPORARY,
    ground.is_("none"),
    "Whoever names no ground for a temporary permit is refused.",
)
RESIDENCE = refusal(
    "SH-11",
    "IX-2206, Art. 53(1)(8)",
    PERMANENT,
    ~lived_here_long_enough,
    "Whoever has not lived here long enough without long absences is refused.",
)
EXAMS = refusal(
    "SH-12",
    "IX-2206, Art. 53(2)",
    PERMANENT,
    ~exams_passed,
    "Whoever has not passed the examinations in the language and the Constitution is refused.",
)
RULES = (
    VISAS,
    PERMITS,
    LODGING_ABROAD,
    PROPERTY_BAR,
    THREAT,
    FALSE_DOCUMENTS,
    ENTRY_BAN,
    INSURANCE,
    MEANS,
    GROUND,
    RESIDENCE,
    EXAMS,
)

_BY_MEDIATION = "The Ministry of Foreign Affairs mediates."
_CHILD = "The person is under 18."
_ON_HUMANITARIAN_GROUNDS = "The permit is asked for on humanitarian grounds."
CHILDREN_NEED_NO_INSURANCE = INSURANCE.exception("child", minor, _CHILD)
EXCEPTIONS = (
    VISAS.exception("mediation", mediated, _BY_MEDIATION),
    PERMITS.exception(
        "documents",
        YesNo("holds_schengen_visa")
        | YesNo("holds_national_visa")
        | YesNo("holds_permit_of_other_member_state"),
        "The person came with a visa or a permit of a member state.",
    ),
    PERMITS.exception("mediation", mediated, _BY_MEDIATION),
    LODGING_ABROAD.exception("mediation", mediated, _BY_MEDIATION),
    PROPERTY_BAR.exception(
        "resident_or_heir",
        YesNo("holds_residence_permit") | YesNo("acquired_by_inheritance"),
        "The person has a permit to live here, or inherits.",
    ),
    ENTRY_BAN.exception("humanitarian", humanitarian, _ON_HUMANITARIAN_GROUNDS),
    CHILDREN_NEED_NO_INSURANCE,
    CHILDREN_NEED_NO_INSURANCE.exception(
        "alone", YesNo("unaccompanied_child"), "The child is here without an adult."
    ),
    INSURANCE.exception("humanitarian", humanitarian, _ON_HUMANITARIAN_GROUNDS),
    MEANS.exception("child", minor, _CHILD),
    MEANS.exception(
        "study",
        ground.is_("study") & (income >= Figure("means_of_students")),
        "Students need half of the means.",
    ),
    MEANS.exception("humanitarian", humanitarian, _ON_HUMANITARIAN_GROUNDS),
    RESIDENCE.exception("descent", YesNo("lithuanian_descent"), "The person is of Lithuanian descent."),
    EXAMS.exception(
        "age",
        (months_between(birth_date, AS_OF) >= 75 * 12) | (months_between(birth_date, AS_OF) < 16 * 12),
        "The person is 75 or older, or under 16.",
    ),
)


def shared_law() -> Law:
    """The law in force."""
    return law_of((*RULES, *EXCEPTIONS), FIGURES)


def law_of(provisions: tuple[Provision, ...], figures: dict[str, dict[date, float]]) -> Law:
    """A law with one question, checked against its vocabulary."""
    outcomes = {
        "not_accepted": "The application is not taken; this is no refusal.",
        "refused": "A ground of refusal applies.",
        "granted": "Nothing encoded stands against it.",
        DISPUTED: "Sources differ.",
        UNKNOWN: "It hangs on facts that are not known.",
    }
    endings = {DISPUTED: Ending.DISPUTED, UNKNOWN: Ending.OPEN}
    asked = Question(ASKS, "merits", {"en": "What becomes of it?"}, ACTS, tuple(outcomes), default="granted")
    law = Law(
        "shared rules",
        (asked,),
        tuple(Outcome(n, {"en": text}, endings.get(n, Ending.SETTLED)) for n, text in outcomes.items()),
        provisions,
        tuple(LegalFigure(n, "", tuple(by_day.items()), "IX-2206") for n, by_day in figures.items()),
    )
    return check(law, shared_vocabulary())
