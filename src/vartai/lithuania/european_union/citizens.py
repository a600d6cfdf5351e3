"""Who is no third-country citizen, whatever other citizenship beside."""

from dataclasses import replace

from vartai.law import Confidence, Provision, Rank, Role, Term
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
    "SE-7",
    "BX-1",
)

CITIZENS_OF_EUROPE = Provision(
    id="EU-0",
    instrument="EU",
    citation="TFEU Arts 18, 20 and 21; Directive 2004/38; EEA Agreement; agreement of the EU and Switzerland on free "
    "movement of persons",
    title={
        "en": "Citizens of the EU, the EEA and Switzerland are no third-country citizens",
        "lt": "ES, EEE ir Šveicarijos piliečiai nėra trečiųjų šalių piliečiai",
        "be": "Грамадзяне ЕС, ЕЭП і Швейцарыі – не грамадзяне трэціх краін",
        "ru": "Граждане ЕС, ЕЭП и Швейцарии – не граждане третьих стран",
    },
    text={
        "en": "Whoever also holds a citizenship of a state of the EU, of the EEA or of Switzerland stands outside "
        "the rules on citizens of third countries.",
        "lt": "Kas turi ir Europos Sąjungos, EEE valstybės ar Šveicarijos pilietybę, tam trečiųjų šalių piliečiams "
        "skirtos taisyklės netaikomos.",
        "be": "На таго, хто мае таксама грамадзянства дзяржавы ЕС, ЕЭП або Швейцарыі, правілы аб грамадзянах трэціх "
        "краін не распаўсюджваюцца.",
        "ru": "На того, у кого есть также гражданство государства ЕС, ЕЭП или Швейцарии, правила о гражданах третьих "
        "стран не распространяются.",
    },
    role=Role.EXCEPTION,
    term=Term(),
    verified_until=None,
    confidence=Confidence.INFERRED,
    confidence_note="Safeguard S10 of the project; how Lithuanian law says it was not checked in its text.",
    rank=Rank.EU,
    when=citizenship.has_any(*EU_EEA_CH),
    excepts=RULES_ON_THIRD_COUNTRY_CITIZENS,
)

COMPANIES = replace(
    CITIZENS_OF_EUROPE.exception(
        "companies",
        applicant_kind.is_("legal_person"),
        {
            "en": "A company has no citizenship; that of whoever acts for it takes it out of nothing.",
            "lt": "Įmonė neturi pilietybės; jos vardu veikiančio asmens pilietybė jos nuo taisyklių neatleidžia.",
            "be": "Кампанія не мае грамадзянства; грамадзянства таго, хто дзейнічае ад яе імя, не вызваляе яе ад "
            "правілаў.",
            "ru": "У компании нет гражданства; гражданство того, кто действует от её имени, не освобождает её от "
            "правил.",
        },
    ),
    acts=("acquire_property",),
)

PROVISIONS = (CITIZENS_OF_EUROPE, COMPANIES)
