"""Art. 3 (paragraph unknown): who may not acquire real estate."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.named_facts import (
    acquisition_mode,
    applicant_kind,
    beneficial_owner_citizenship,
    citizenship,
    documents_held,
    founders_or_controllers_citizenship,
)
from vartai.lithuania.nationality import RU, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2023, FROM_2024, NUMBER, VERIFIED_UNTIL

AMENDED_2024 = "https://www.delfi.lt/en/politics/seimas-tightens-checks-of-belarusian-arrivals-96412407"

PEOPLE_AND_THEIR_COMPANIES = Provision(
    id="RM-7",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3 (paragraph number unknown)",
    title={
        "en": "Acquisition of real estate",
        "lt": "Nekilnojamojo turto įsigijimas",
        "be": "Набыццё нерухомай маёмасці",
        "ru": "Приобретение недвижимого имущества",
    },
    text={
        "en": "Russian citizens, and legal persons whom they set up or control, may not acquire real estate in "
        "Lithuania. Belarusian citizens are not covered.",
        "lt": "Rusijos piliečiams ir jų įsteigtiems ar kontroliuojamiems juridiniams asmenims draudžiama įsigyti "
        "nekilnojamąjį turtą Lietuvoje. Baltarusijos piliečiams draudimas netaikomas.",
        "be": "Грамадзяне Расіі і юрыдычныя асобы, якія яны заснавалі або кантралююць, не могуць набываць нерухомую "
        "маёмасць у Літве. Грамадзян Беларусі гэта не датычыцца.",
        "ru": "Граждане России и юридические лица, которые они учредили или контролируют, не могут приобретать "
        "недвижимое имущество в Литве. Граждан Беларуси это не касается.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("acquire_property",),
    when=(applicant_kind.is_("natural_person") & citizenship.has_any(*RU))
    | (applicant_kind.is_("legal_person") & founders_or_controllers_citizenship.has_any(*RU)),
    effects=(Effect("permission", "prohibited"),),
    disputes=(dual_citizens(RU, "prohibited", "allowed").where(applicant_kind.is_("natural_person")),),
    sources=(
        "https://ecovis.lt/lithuania-passed-national-sanctions-on-russian-belarusian-citizens",
        "https://www.homesoverseas.ru/eng/news/Rossijane_bez_VNZh_ili_PMZh_Litvy_ne_smogut_pokupat_tam_nedvizhimost",
        "https://nra.lv/neatkariga/pasaule/410679-lietuva-baidas-no-putina-agentiem.htm",
        "https://closetheskyoverukraine.com/latest-news/lithuanian-parliament-restricts-russians-right-to-buy-real-estate",
    ),
    open_questions=(
        "One weaker source names only holders of a permanent permit as excepted.",
        "Whether the permit of the controlling person helps a legal person is not known.",
    ),
)

PERMIT_HOLDERS = PEOPLE_AND_THEIR_COMPANIES.exception(
    "permit",
    applicant_kind.is_("natural_person") & documents_held.has_any("trp_lt", "prp_lt"),
    {
        "en": "A human being who holds a Lithuanian residence permit.",
        "lt": "Fizinis asmuo, turintis Lietuvos leidimą gyventi.",
        "be": "Чалавек (фізічная асоба) мае літоўскі дазвол на пражыванне.",
        "ru": "У человека (физического лица) есть литовский вид на жительство.",
    },
)
HEIRS = PEOPLE_AND_THEIR_COMPANIES.exception(
    "inheritance",
    acquisition_mode.is_("inheritance"),
    {
        "en": "The real estate is inherited.",
        "lt": "Nekilnojamasis turtas paveldimas.",
        "be": "Нерухомая маёмасць атрымліваецца ў спадчыну.",
        "ru": "Недвижимое имущество переходит по наследству.",
    },
)

BENEFICIAL_OWNERS = Provision(
    id="RM-7b",
    instrument="RM",
    citation="Amending law of 25 April 2024",
    title={
        "en": "Acquisition of real estate by legal persons with a Russian beneficial owner",
        "lt": "Juridinių asmenų, kurių naudos gavėjas yra Rusijos pilietis, nekilnojamojo turto įsigijimas",
        "be": "Набыццё нерухомай маёмасці юрыдычнымі асобамі з расійскім бенефіцыярным уладальнікам",
        "ru": "Приобретение недвижимого имущества юридическими лицами с российским бенефициарным владельцем",
    },
    text={
        "en": "A legal person one of whose beneficial owners is a Russian citizen may not acquire real estate.",
        "lt": "Juridiniam asmeniui, kurio bent vienas naudos gavėjas yra Rusijos pilietis, draudžiama įsigyti "
        "nekilnojamąjį turtą.",
        "be": "Юрыдычная асоба, сярод бенефіцыярных уладальнікаў якой ёсць грамадзянін Расіі, не можа набываць "
        "нерухомую маёмасць.",
        "ru": "Юридическое лицо, среди бенефициарных владельцев которого есть гражданин России, не может приобретать "
        "недвижимое имущество.",
    },
    role=Role.BAR,
    term=FROM_2024,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("acquire_property",),
    when=applicant_kind.is_("legal_person") & beneficial_owner_citizenship.has_any(*RU),
    effects=(Effect("permission", "prohibited"),),
    sources=(AMENDED_2024,),
    open_questions=("Exceptions were not seen.",),
)

PROVISIONS = (PEOPLE_AND_THEIR_COMPANIES, PERMIT_HOLDERS, HEIRS, BENEFICIAL_OWNERS)
