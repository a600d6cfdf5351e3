"""The external service provider abroad: in which countries, and for whom."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    act,
    citizenship,
    lodged_at,
    lodged_country,
    provider_office_in_citizenship_country,
    travel_purpose,
    trp_ground,
)

_AT_THE_PROVIDER = lodged_at.is_("external_provider_abroad")

COUNTRIES = Provision(
    id="LD-1",
    instrument="BY_LAWS",
    citation="Migration Department notice; list of 34 countries",
    title={
        "en": "Temporary permit applications abroad at the external provider",
        "lt": "Prašymai dėl leidimo laikinai gyventi užsienyje pas išorės paslaugų teikėją",
        "be": "Заявы на дазвол на часовае пражыванне за мяжой у знешняга пастаўшчыка паслуг",
        "ru": "Заявления на временный вид на жительство за границей у внешнего поставщика услуг",
    },
    text={
        "en": "Abroad a first application for a temporary permit can be lodged at the provider's offices in 34 countries. "
        "Neither Belarus nor Russia is on the list.",
        "lt": "Užsienyje pirmą prašymą dėl leidimo laikinai gyventi galima pateikti išorės paslaugų teikėjo biuruose 34 "
        "valstybėse. Nei Baltarusijos, nei Rusijos sąraše nėra.",
        "be": "За мяжой першую заяву на дазвол на часовае пражыванне можна падаць у офісах пастаўшчыка паслуг у 34 краінах. "
        "Ні Беларусі, ні Расіі ў спісе няма.",
        "ru": "За границей первое заявление на временный вид на жительство можно подать в офисах поставщика услуг в 34 "
        "странах. Ни Беларуси, ни России в списке нет.",
    },
    role=Role.BAR,
    term=Term(since=date(2023, 1, 2), known_from=date(2023, 1, 2), note="day of the notice not known"),
    verified_until=date(2024, 3, 1),
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="The number of countries is primary; the list without Belarus and Russia is secondary.",
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    when=_AT_THE_PROVIDER & lodged_country.one_of("BY", "RU"),
    effects=(Effect("lodging", "not_accepted"),),
    sources=(
        "https://migracija.lrv.lt/en/news/foreigners-will-be-able-to-obtain-a-temporary-residence-permit-before-coming-to-lithuania/",
        "https://www.delfi.lt/en/expats-in-lt/lithuanias-temporary-residence-permits-to-be-issued-in-34-countries-from-2023.d?id=92030891",
    ),
    open_questions=(
        "The list of countries is not encoded. Offices in Georgia, Kazakhstan and Armenia are taken from press examples.",
    ),
    not_encoded=(
        "Countries without an office other than Belarus and Russia: the list was not seen in full.",
    ),
)

SHORTER_LIST = Provision(
    id="LD-3",
    instrument="BY_LAWS",
    citation="Migration Department notice",
    title={
        "en": "List of countries of the external provider shortened",
        "lt": "Sutrumpintas išorės paslaugų teikėjo valstybių sąrašas",
        "be": "Спіс краін знешняга пастаўшчыка паслуг скарочаны",
        "ru": "Список стран внешнего поставщика услуг сокращён",
    },
    text={
        "en": "The list is cut from 34 to 31 countries: Lebanon, Jordan and Sri Lanka go. India stays in exceptional cases "
        "only.",
        "lt": "Sąrašas sutrumpintas nuo 34 iki 31 valstybės: nebeliko Libano, Jordanijos ir Šri Lankos. Indijoje prašymai "
        "priimami tik išimtiniais atvejais.",
        "be": "Спіс скарочаны з 34 да 31 краіны: выключаны Ліван, Іарданія і Шры-Ланка. У Індыі заявы прымаюць толькі ў "
        "выключных выпадках.",
        "ru": "Список сокращён с 34 до 31 страны: исключены Ливан, Иордания и Шри-Ланка. В Индии заявления принимают только "
        "в исключительных случаях.",
    },
    role=Role.DEFINITION,
    term=Term(since=date(2024, 3, 1), known_from=date(2024, 3, 1), note="day of the notice not known"),
    verified_until=date(2024, 3, 1),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    sources=(
        "https://www.migracija.lt/-/it-will-not-be-possible-to-apply-for-temporary-residence-permits-in-lebanon-jordan-and-sri-lanka-india-only-in-exceptional-cases",
    ),
    not_encoded=(
        "The list itself, and what an exceptional case in India is: not in the source.",
        "That nothing is taken in Lebanon, Jordan and Sri Lanka: the row gives no effect as long as the list is not known.",
    ),
)

CITIZENS_OF_THE_COUNTRY = Provision(
    id="LD-4",
    instrument="BY_LAWS",
    citation="Rules in force from 1 December 2024",
    title={
        "en": "External provider serves only citizens of the country of the office",
        "lt": "Išorės paslaugų teikėjas aptarnauja tik biuro valstybės piliečius",
        "be": "Знешні пастаўшчык паслуг абслугоўвае толькі грамадзян краіны офіса",
        "ru": "Внешний поставщик услуг обслуживает только граждан страны офиса",
    },
    text={
        "en": "The external provider takes applications only of citizens of the country where the office is. Citizens of a "
        "country without an office, such as Belarusians and Russians, may apply elsewhere only on some grounds.",
        "lt": "Išorės paslaugų teikėjas priima tik tos valstybės, kurioje yra biuras, piliečių prašymus. Valstybių, kuriose "
        "biuro nėra, piliečiai, pavyzdžiui, Baltarusijos ir Rusijos, kitur gali kreiptis tik kai kuriais pagrindais.",
        "be": "Знешні пастаўшчык паслуг прымае заявы толькі грамадзян краіны, дзе знаходзіцца офіс. Грамадзяне краін, дзе "
        "офіса няма, напрыклад Беларусі і Расіі, могуць звяртацца ў іншых краінах толькі на некаторых падставах.",
        "ru": "Внешний поставщик услуг принимает заявления только граждан страны, где находится офис. Граждане стран, где "
        "офиса нет, например Беларуси и России, могут обращаться в других странах только по некоторым основаниям.",
    },
    role=Role.BAR,
    term=Term(since=date(2024, 12, 1), known_from=date(2024, 12, 1), note="day of adoption not known"),
    verified_until=date(2024, 12, 1),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.BY_LAW,
    acts=("trp_first", "national_visa"),
    when=_AT_THE_PROVIDER & ~lodged_country.among(citizenship),
    effects=(Effect("lodging", "not_accepted"),),
    sources=(
        "https://www.delfi.lt/en/politics/lithuania-tightens-immigration-rules-from-december-120061305",
        "https://nashaniva.com/ru/356516",
    ),
    open_questions=("For citizens of Russia and Belarus RM-2 and RM-3a remain and go further.",),
    not_encoded=(
        "A stateless person is a citizen of no country with an office; whether the provider serves people who live in the "
        "country was not seen.",
    ),
)

PERMIT_ON_SOME_GROUNDS = CITIZENS_OF_THE_COUNTRY.exception(
    "permit_ground",
    act.is_("trp_first")
    & ~provider_office_in_citizenship_country
    & trp_ground.one_of(
        "family", "highly_qualified_work", "study", "intra_company_transfer", "teaching_or_research"
    ),
    {
        "en": "The provider has no office in a country of the person's citizenship, and the permit is asked for to reunite "
        "a family, for highly qualified work, for studies or doctoral studies, for a transfer within a company, or to "
        "teach or do research.",
        "lt": "Paslaugų teikėjas neturi biuro asmens pilietybės valstybėje, o leidimo prašoma dėl šeimos susijungimo, "
        "aukštos kvalifikacijos darbo, studijų ar doktorantūros, perkėlimo įmonės viduje arba dėstytojo ar tyrėjo darbo.",
        "be": "У пастаўшчыка паслуг няма офіса ў краіне грамадзянства чалавека, а дазвол просяць дзеля ўз’яднання сям’і, "
        "высокакваліфікаванай працы, вучобы або дактарантуры, пераводу ўнутры кампаніі, выкладання або даследаванняў.",
        "ru": "У поставщика услуг нет офиса в стране гражданства человека, а вид на жительство просят для воссоединения "
        "семьи, высококвалифицированной работы, учёбы или докторантуры, перевода внутри компании, преподавания или "
        "исследований.",
    },
)
VISA_ON_MOST_GROUNDS = CITIZENS_OF_THE_COUNTRY.exception(
    "visa_purpose",
    act.is_("national_visa")
    & ~provider_office_in_citizenship_country
    & ~travel_purpose.one_of("posted_work", "seasonal_work"),
    {
        "en": "The provider has no office in a country of the person's citizenship, and the national visa is asked for on "
        "any ground except posted and seasonal work.",
        "lt": "Paslaugų teikėjas neturi biuro asmens pilietybės valstybėje, o nacionalinės vizos prašoma bet kuriuo pagrindu, "
        "išskyrus komandiruoto darbuotojo ir sezoninį darbą.",
        "be": "У пастаўшчыка паслуг няма офіса ў краіне грамадзянства чалавека, а нацыянальную візу просяць на любой "
        "падставе, апроч працы камандзіраванага работніка і сезоннай працы.",
        "ru": "У поставщика услуг нет офиса в стране гражданства человека, а национальную визу просят на любом основании, "
        "кроме работы командированного работника и сезонной работы.",
    },
)

PROVISIONS = (COUNTRIES, SHORTER_LIST, CITIZENS_OF_THE_COUNTRY, PERMIT_ON_SOME_GROUNDS, VISA_ON_MOST_GROUNDS)
