"""Art. 3(3): applications of Russian citizens for temporary residence permits."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.named_facts import documents_held, lodged_at, mediation
from vartai.lithuania.nationality import RU, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2023, NUMBER, VERIFIED_UNTIL
from vartai.lithuania.restrictive_measures.visas import TEXT_OF_2023

AT_EXTERNAL_PROVIDERS = Provision(
    id="RM-3a",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3(3), first limb",
    title={
        "en": "Temporary residence permit applications at the external service provider abroad",
        "lt": "Prašymai išduoti leidimą laikinai gyventi, teikiami išorės paslaugų teikėjui užsienyje",
        "be": "Заявы на дазвол на часовае пражыванне ў знешняга пастаўшчыка паслуг за мяжой",
        "ru": "Заявления на временный вид на жительство у внешнего поставщика услуг за рубежом",
    },
    text={
        "en": "At offices of the external service provider abroad, applications of Russian citizens for a temporary "
        "residence permit are not accepted.",
        "lt": "Išorės paslaugų teikėjo biuruose užsienyje Rusijos piliečių prašymai išduoti leidimą laikinai gyventi "
        "nepriimami.",
        "be": "У офісах знешняга пастаўшчыка паслуг за мяжой заявы грамадзян Расіі на дазвол на часовае пражыванне "
        "не прымаюцца.",
        "ru": "В офисах внешнего поставщика услуг за рубежом заявления граждан России на временный вид на жительство "
        "не принимаются.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_PRIMARY,
    acts=("trp_first", "trp_renewal"),
    when=citizens_of(RU) & lodged_at.is_("external_provider_abroad"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU, "not_accepted", "accepted"),),
    sources=(TEXT_OF_2023,),
    open_questions=("The Government resolution that names the institution and the cases was not found.",),
)

MEDIATED_BY_INSTITUTION = AT_EXTERNAL_PROVIDERS.exception(
    "mediation",
    mediation.has("government_authorised_institution"),
    {
        "en": "An institution authorised by the Government mediates, in a case set by the Government.",
        "lt": "Vyriausybės nustatytu atveju tarpininkauja Vyriausybės įgaliota institucija.",
        "be": "У выпадку, вызначаным Урадам, пасрэднічае ўпаўнаважаная Урадам установа.",
        "ru": "В случае, определённом Правительством, посредничает уполномоченное Правительством учреждение.",
    },
)

INSIDE_LITHUANIA = Provision(
    id="RM-3b",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3(3), second limb",
    title={
        "en": "Temporary residence permit applications inside Lithuania",
        "lt": "Prašymai išduoti leidimą laikinai gyventi, teikiami Lietuvoje",
        "be": "Заявы на дазвол на часовае пражыванне, якія падаюць у Літве",
        "ru": "Заявления на временный вид на жительство, которые подают в Литве",
    },
    text={
        "en": "Inside Lithuania, applications of Russian citizens for a temporary residence permit are not accepted "
        "unless the person already holds a document that opens the way.",
        "lt": "Lietuvoje Rusijos piliečių prašymai išduoti leidimą laikinai gyventi nepriimami, nebent asmuo jau "
        "turi dokumentą, suteikiantį galimybę teikti prašymą.",
        "be": "У Літве заявы грамадзян Расіі на дазвол на часовае пражыванне не прымаюцца, калі толькі чалавек ужо "
        "не мае дакумента, які дае магчымасць падаць заяву.",
        "ru": "В Литве заявления граждан России на временный вид на жительство не принимаются, если только у "
        "человека уже нет документа, который даёт возможность подать заявление.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="The words on the issuer of the visa are primary; the exceptions for permit holders are primary in "
    "the committee draft and secondary for the law.",
    acts=("trp_first", "trp_renewal"),
    when=citizens_of(RU) & lodged_at.is_("in_lithuania"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU, "not_accepted", "accepted"),),
    sources=(
        TEXT_OF_2023,
        "https://e-seimas.lrs.lt/rs/legalact/TAP/dfe717f0c4cc11ed9b3c9397e1236c2a/",
        "https://ecovis.lt/lithuania-passed-national-sanctions-on-russian-belarusian-citizens",
        "https://migration.lt/citizenship-and-residence-permit-of-the-republic-of-lithuania-for-citizens-of-russia-and-belarus-restrictions",
    ),
    open_questions=(
        'Press summaries say "a valid visa" and leave out "issued by Lithuania"; the text of the law prevails.',
        "The end of the paragraph was not available; further exceptions cannot be excluded.",
    ),
)

LITHUANIAN_VISA = INSIDE_LITHUANIA.exception(
    "visa",
    documents_held.has_any("schengen_visa_lt", "national_visa_lt"),
    {
        "en": "The person holds a valid visa issued by Lithuania.",
        "lt": "Asmuo turi galiojančią Lietuvos išduotą vizą.",
        "be": "Чалавек мае дзейную візу, выдадзеную Літвой.",
        "ru": "У человека есть действующая виза, выданная Литвой.",
    },
)

LITHUANIAN_PERMIT = INSIDE_LITHUANIA.exception(
    "permit",
    documents_held.has_any("trp_lt", "prp_lt"),
    {
        "en": "The person holds a Lithuanian residence permit.",
        "lt": "Asmuo turi Lietuvos leidimą gyventi.",
        "be": "Чалавек мае літоўскі дазвол на пражыванне.",
        "ru": "У человека есть литовский вид на жительство.",
    },
)

PERMIT_OF_ANOTHER_MEMBER_STATE = INSIDE_LITHUANIA.exception(
    "eu_permit",
    documents_held.has("residence_permit_other_eu"),
    {
        "en": "The person holds a residence permit of another member state of the EU.",
        "lt": "Asmuo turi kitos ES valstybės narės leidimą gyventi.",
        "be": "Чалавек мае дазвол на пражыванне іншай дзяржавы – члена ЕС.",
        "ru": "У человека есть вид на жительство другого государства – члена ЕС.",
    },
)

PROVISIONS = (
    AT_EXTERNAL_PROVIDERS,
    MEDIATED_BY_INSTITUTION,
    INSIDE_LITHUANIA,
    LITHUANIAN_VISA,
    LITHUANIAN_PERMIT,
    PERMIT_OF_ANOTHER_MEMBER_STATE,
)
