"""Art. 3 (paragraph unknown): the status of an electronic resident."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.named_facts import documents_held
from vartai.lithuania.nationality import RU_BY, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2023, NUMBER, VERIFIED_UNTIL

E_RESIDENCY = Provision(
    id="RM-6",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3 (paragraph number unknown)",
    title={
        "en": "Electronic-resident status",
        "lt": "Elektroninio rezidento statusas",
        "be": "Статус электроннага рэзідэнта",
        "ru": "Статус электронного резидента",
    },
    text={
        "en": "Citizens of Russia and Belarus are not granted the status of an electronic resident; electronic "
        "identification and signature already issued end.",
        "lt": "Rusijos ir Baltarusijos piliečiams elektroninio rezidento statusas nesuteikiamas; jau išduotos "
        "elektroninės atpažinties ir elektroninio parašo priemonės nustoja galioti.",
        "be": "Грамадзянам Расіі і Беларусі статус электроннага рэзідэнта не надаецца; ужо выдадзеныя сродкі "
        "электроннай ідэнтыфікацыі і электроннага подпісу перастаюць дзейнічаць.",
        "ru": "Гражданам России и Беларуси статус электронного резидента не предоставляется; уже выданные средства "
        "электронной идентификации и электронной подписи перестают действовать.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("e_residency",),
    when=citizens_of(RU_BY),
    effects=(Effect("merits", "not_eligible"), Effect("withdrawal", "revoke")),
    disputes=(
        dual_citizens(RU_BY, "not_eligible", "eligible").about("merits"),
        dual_citizens(RU_BY, "revoke", "keep").about("withdrawal"),
    ),
    sources=(
        "https://zerkaloio-web.xyz/news/economics/36111_print.html",
        "https://closetheskyoverukraine.com/latest-news/lithuanian-parliament-restricts-russians-right-to-buy-real-estate",
    ),
    open_questions=("One weaker source names only holders of a permanent permit as excepted.",),
)

PERMIT_HOLDERS = E_RESIDENCY.exception(
    "permit",
    documents_held.has_any("trp_lt", "prp_lt"),
    {
        "en": "The person holds a Lithuanian residence permit.",
        "lt": "Asmuo turi Lietuvos leidimą gyventi.",
        "be": "Чалавек мае літоўскі дазвол на пражыванне.",
        "ru": "У человека есть литовский вид на жительство.",
    },
)

PROVISIONS = (E_RESIDENCY, PERMIT_HOLDERS)
