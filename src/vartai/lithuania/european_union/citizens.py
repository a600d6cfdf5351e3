"""Who is no third-country citizen, whatever other citizenship beside."""

from dataclasses import replace

from vartai.law import Confidence, Provision, Role, Term
from vartai.lithuania.named_facts import applicant_kind, citizenship
from vartai.lithuania.nationality import EU_EEA_CH

RULES_ON_THIRD_COUNTRY_CITIZENS = (
    "EM-2",
    "EM-3",
    "RM-1",
    "RM-2",
    "RM-3a",
    "RM-3b",
    "RM-4",
    "RM-5",
    "RM-6",
    "RM-7",
    "RM-8",
    "RM-10",
    "QU-1",
    "QU-2",
)

CITIZENS_OF_EUROPE = Provision(
    id="EU-0",
    instrument="EU",
    citation="TFEU Arts 18, 20 and 21; Directive 2004/38; EEA Agreement; agreement of the EU and Switzerland on free "
    "movement of persons",
    title={"en": "Citizens of the EU, the EEA and Switzerland are no third-country citizens"},
    text={
        "en": "Whoever also holds a citizenship of a state of the EU, of the EEA or of Switzerland stands outside the "
        "rules on citizens of third countries.",
    },
    role=Role.EXCEPTION,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note="Safeguard S10 of the project; how Lithuanian law says it was not checked in its text.",
    when=citizenship.has_any(*EU_EEA_CH),
    excepts=RULES_ON_THIRD_COUNTRY_CITIZENS,
)

COMPANIES = replace(
    CITIZENS_OF_EUROPE.exception(
        "companies",
        applicant_kind.is_("legal_person"),
        "A company has no citizenship; that of whoever acts for it takes it out of nothing.",
    ),
    acts=("acquire_property",),
)

PROVISIONS = (CITIZENS_OF_EUROPE, COMPANIES)
