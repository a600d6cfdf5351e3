"""Art. 3 (paragraphs unknown): additional checks at the external border of the EU."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.border_protection import (
    LONG_STAY_VISAS,
    PERMITS_OF_EUROPE,
    SPARED_TEXT,
    spared_the_check,
)
from vartai.lithuania.named_facts import (
    border_type,
    documents_held,
    family_member_of,
    international_transport_work,
    travel_purpose,
)
from vartai.lithuania.nationality import RU, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2023, FROM_2024, NUMBER, VERIFIED_UNTIL

_BY = ("BY",)

RUSSIAN_CITIZENS = Provision(
    id="RM-4",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3 (paragraph number unknown)",
    title={
        "en": "Additional check of Russian citizens at the EU external border",
        "lt": "Papildomas Rusijos piliečių patikrinimas prie ES išorės sienos",
        "be": "Дадатковая праверка грамадзян Расіі на знешняй мяжы ЕС",
        "ru": "Дополнительная проверка граждан России на внешней границе ЕС",
    },
    text={
        "en": "A Russian citizen who enters over the external border goes through an individual, additional, "
        "thorough check for a threat to national security, public order, public policy, internal security, "
        "public health or international relations. It is not an absolute ban on entry.",
        "lt": "Rusijos pilietis, atvykstantis per išorės sieną, individualiai, papildomai ir nuodugniai tikrinamas, "
        "ar nekelia grėsmės valstybės saugumui, viešajai tvarkai, viešajai politikai, vidaus saugumui, "
        "visuomenės sveikatai ar tarptautiniams santykiams. Tai nėra besąlyginis draudimas atvykti.",
        "be": "Грамадзянін Расіі, які ўязджае праз знешнюю мяжу, праходзіць індывідуальную, дадатковую, грунтоўную "
        "праверку: ці не пагражае ён дзяржаўнай бяспецы, грамадскаму парадку, публічнай палітыцы, унутранай "
        "бяспецы, здароўю насельніцтва або міжнародным адносінам. Гэта не поўная забарона на ўезд.",
        "ru": "Гражданин России, который въезжает через внешнюю границу, проходит индивидуальную, дополнительную, "
        "тщательную проверку: не угрожает ли он государственной безопасности, общественному порядку, публичной "
        "политике, внутренней безопасности, здоровью населения или международным отношениям. Это не полный "
        "запрет на въезд.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="The wording follows Government Resolution No 937 (EM-3), which is primary; its continuation by "
    "this law is secondary.",
    acts=("entry",),
    when=citizens_of(RU) & border_type.is_("eu_external"),
    effects=(Effect("border_check", "extra_check"), Effect("border_entry", "refuse_possible")),
    disputes=(
        dual_citizens(RU, "extra_check", "no_extra_check").about("border_check"),
        dual_citizens(RU, "refuse_possible", "allowed").about("border_entry"),
    ),
    sources=(
        "https://ecovis.lt/lithuania-passed-national-sanctions-on-russian-belarusian-citizens",
        "https://migration.lt/citizenship-and-residence-permit-of-the-republic-of-lithuania-for-citizens-of-russia-and-belarus-restrictions",
        "https://e-seimas.lrs.lt/rs/legalact/TAD/6a93d6a135c011edbf47f0036855e731/",
    ),
    open_questions=(
        "The exceptions beyond permits, long-stay visas and transit documents (family, diplomats, dissidents, crews) "
        "are named by the press only.",
        'Sources speak of a "check" and of a "refusal" at the border; the check comes first, a refusal may follow.',
    ),
)

SPARED = RUSSIAN_CITIZENS.exception("spared", spared_the_check(), SPARED_TEXT)

BELARUSIAN_VISA_HOLDERS = Provision(
    id="RM-5",
    instrument="RM",
    citation="Amending law of 25 April 2024",
    title={
        "en": "Risk assessment of Belarusian citizens who enter on a visa",
        "lt": "Su viza atvykstančių Baltarusijos piliečių rizikos vertinimas",
        "be": "Ацэнка рызыкі грамадзян Беларусі, якія ўязджаюць па візе",
        "ru": "Оценка риска граждан Беларуси, которые въезжают по визе",
    },
    text={
        "en": "A Belarusian citizen who enters on a visa, without a residence permit, goes through an additional "
        "risk assessment; a second-line check is possible.",
        "lt": "Baltarusijos piliečiui, atvykstančiam su viza ir neturinčiam leidimo gyventi, atliekamas papildomas "
        "rizikos vertinimas; galimas nuodugnesnis antrosios linijos patikrinimas.",
        "be": "Грамадзянін Беларусі, які ўязджае па візе і не мае дазволу на пражыванне, праходзіць дадатковую "
        "ацэнку рызыкі; магчымая больш грунтоўная праверка другой лініі.",
        "ru": "Гражданин Беларуси, который въезжает по визе и не имеет вида на жительство, проходит дополнительную "
        "оценку риска; возможна более тщательная проверка второй линии.",
    },
    role=Role.BAR,
    term=FROM_2024,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("entry",),
    when=citizens_of(_BY)
    & border_type.is_("eu_external")
    & documents_held.has_any("schengen_visa_lt", "schengen_visa_other_state", *LONG_STAY_VISAS)
    & ~documents_held.has_any(*PERMITS_OF_EUROPE),
    effects=(Effect("border_check", "extra_check"),),
    disputes=(dual_citizens(_BY, "extra_check", "no_extra_check"),),
    sources=(
        "https://www.delfi.lt/en/politics/seimas-tightens-checks-of-belarusian-arrivals-96412407",
        "https://www.pravda.com.ua/eng/news/2024/02/3/7440222/",
        "https://mlyn.by/28012024/mid-litvy-predlozhil-dopolnitelno-proveryat-belorusov-s-shengenom/",
    ),
    open_questions=(
        "The exceptions are known from the Foreign Ministry's proposal only; the final text was not seen. Where one "
        "of them decides, the answer stays open.",
    ),
)

_AS_PROPOSED = {
    "en": "Named in the Foreign Ministry's proposal of January 2024; the text of the law was not seen.",
    "lt": "Nurodyta 2024 m. sausio mėn. Užsienio reikalų ministerijos siūlyme; įstatymo teksto nematyta.",
    "be": "Названа ў прапанове Міністэрства замежных спраў у студзені 2024 года; тэксту закона мы не бачылі.",
    "ru": "Названо в предложении Министерства иностранных дел в январе 2024 года; текста закона мы не видели.",
}


def _as_proposed(who: dict[str, str]) -> dict[str, str]:
    """Whom an exception spares, and that it is known from a proposal only."""
    return {language: f"{text} {_AS_PROPOSED[language]}" for language, text in who.items()}


FAMILY = BELARUSIAN_VISA_HOLDERS.exception(
    "family",
    family_member_of.has_any("lt_citizen", "eu_citizen", "humanitarian_arrival"),
    _as_proposed(
        {
            "en": "Members of the family of EU citizens and of people admitted on humanitarian grounds.",
            "lt": "ES piliečių ir dėl humanitarinių priežasčių į Lietuvą įleistų asmenų šeimos nariai.",
            "be": "Члены сем’яў грамадзян ЕС і людзей, якіх упусцілі ў Літву з гуманітарных прычын.",
            "ru": "Члены семей граждан ЕС и людей, допущенных в Литву по гуманитарным причинам.",
        }
    ),
    verified=False,
)
TRANSPORT = BELARUSIAN_VISA_HOLDERS.exception(
    "transport",
    international_transport_work,
    _as_proposed(
        {
            "en": "People who work in international transport.",
            "lt": "Tarptautinio vežimo srityje dirbantys asmenys.",
            "be": "Людзі, якія працуюць у міжнародных перавозках.",
            "ru": "Люди, работающие в международных перевозках.",
        }
    ),
    verified=False,
)
HUMANITARIAN = BELARUSIAN_VISA_HOLDERS.exception(
    "humanitarian",
    travel_purpose.is_("humanitarian"),
    _as_proposed(
        {
            "en": "Journeys with a humanitarian purpose.",
            "lt": "Kelionės humanitariniu tikslu.",
            "be": "Паездкі з гуманітарнай мэтай.",
            "ru": "Поездки с гуманитарной целью.",
        }
    ),
    verified=False,
)

PROVISIONS = (RUSSIAN_CITIZENS, SPARED, BELARUSIAN_VISA_HOLDERS, FAMILY, TRANSPORT, HUMANITARIAN)
