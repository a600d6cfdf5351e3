"""Amending law of April 2025: frequent journeys of Russian permit holders to Russia or Belarus."""

from vartai.law import Confidence, Dispute, Effect, Position, Provision, Role
from vartai.lithuania.named_facts import (
    international_transport_work,
    objective_reasons_for_travel,
    transport_work_documented,
    travel_reasons,
    travel_reasons_documented,
    trips_ru_by_3_calendar_months,
)
from vartai.lithuania.nationality import RU, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2025, VERIFIED_UNTIL

_INVESTMENT = "https://internationalinvestment.biz/en"
_FIRST_REVOCATION = (
    f"{_INVESTMENT}/news/5962-lithuania-revokes-first-russians-residence-permit-over-trips-back-home.html"
)
_ANALYSIS = (
    f"{_INVESTMENT}/analytics/5685-lithuania-bans-frequent-visits-to-russia-by-its-residents-violators-to-lose-"
    "residence-permits.html"
)
_DEPARTMENT = "https://lt.news-pravda.com/russia/2025/05/28/35217.html"
_COURTS = (
    "https://smirnov.lt/en/2025/11/23/migration-case-2",
    "https://meduza.io/en/feature/2026/02/16/lithuania-is-revoking-residence-permits-from-russians-who-visit-home-too-"
    "often-courts-can-t-agree-on-what-counts-as-a-valid-reason-and-families-are-being-torn-apart",
)

ILLNESS_AND_INHERITANCE = Dispute(
    when=travel_reasons.has_any("serious_illness_of_close_relative", "inheritance_matter")
    & travel_reasons_documented,
    unsettled="objective_reasons_for_travel",
    positions=(
        Position(
            {
                "en": "Illness of a relative, even terminal, is not an objective reason.",
                "lt": "Giminaičio liga, net mirtina, nėra objektyvi priežastis.",
                "be": "Хвароба сваяка, нават смяротная, не з’яўляецца аб’ектыўнай прычынай.",
                "ru": "Болезнь родственника, даже смертельная, не является объективной причиной.",
            },
            "revoke",
            {
                "en": "Migration Department, as reported",
                "lt": "Migracijos departamentas, kaip pranešama",
                "be": "Дэпартамент міграцыі, як паведамляюць",
                "ru": "Департамент миграции, как сообщают",
            },
            (_DEPARTMENT,),
        ),
        Position(
            {
                "en": "Serious reasons such as illness of close relatives are an exception.",
                "lt": "Rimtos priežastys, pavyzdžiui, artimų giminaičių liga, yra išimtis.",
                "be": "Сур’ёзныя прычыны, напрыклад хвароба блізкіх сваякоў, – гэта выключэнне.",
                "ru": "Серьёзные причины, например болезнь близких родственников, – это исключение.",
            },
            "keep",
            {"en": "press", "lt": "spauda", "be": "прэса", "ru": "пресса"},
            (_FIRST_REVOCATION, _ANALYSIS),
        ),
        Position(
            {
                "en": "Courts differ; some annulled withdrawals as disproportionate where illness of parents and an "
                "inheritance were documented.",
                "lt": "Teismų praktika skiriasi; kai kurie panaikino sprendimus dėl leidimo panaikinimo kaip neproporcingus, kai "
                "tėvų liga ir paveldėjimas buvo patvirtinti dokumentais.",
                "be": "Суды разыходзяцца; некаторыя адмянілі скасаванне як непрапарцыйнае, калі хвароба бацькоў і спадчына "
                "былі пацверджаны дакументамі.",
                "ru": "Суды расходятся; некоторые отменили аннулирование как несоразмерное, когда болезнь родителей и "
                "наследство были подтверждены документами.",
            },
            "keep",
            {
                "en": "administrative courts in part",
                "lt": "dalis administracinių teismų",
                "be": "частка адміністрацыйных судоў",
                "ru": "часть административных судов",
            },
            _COURTS,
        ),
    ),
)

FREQUENT_JOURNEYS = Provision(
    id="RM-10",
    instrument="RM",
    citation="Amending law of April 2025 (perhaps Art. 3(9), inferred)",
    title={
        "en": "Withdrawal of the temporary permit of Russian citizens for frequent journeys to Russia or Belarus",
        "lt": "Rusijos piliečių leidimo laikinai gyventi panaikinimas dėl dažnų kelionių į Rusiją ar Baltarusiją",
        "be": "Скасаванне дазволу на часовае пражыванне грамадзян Расіі за частыя паездкі ў Расію або Беларусь",
        "ru": "Аннулирование временного вида на жительство граждан России за частые поездки в Россию или Беларусь",
    },
    text={
        "en": "The temporary residence permit of a Russian citizen is withdrawn who travelled to Russia or Belarus "
        "more than once within three calendar months without objective reasons. Belarusian citizens and "
        "holders of a permanent permit are not covered.",
        "lt": "Leidimas laikinai gyventi panaikinamas Rusijos piliečiui, kuris per tris kalendorinius mėnesius "
        "daugiau kaip vieną kartą be objektyvių priežasčių vyko į Rusiją ar Baltarusiją. Baltarusijos "
        "piliečiams ir leidimo nuolat gyventi turėtojams ši nuostata netaikoma.",
        "be": "Дазвол на часовае пражыванне скасоўваюць грамадзяніну Расіі, які за тры каляндарныя месяцы больш чым "
        "адзін раз ездзіў у Расію або Беларусь без аб’ектыўных прычын. Грамадзян Беларусі і ўладальнікаў "
        "дазволу на пастаяннае пражыванне гэта не датычыцца.",
        "ru": "Временный вид на жительство аннулируют гражданину России, который за три календарных месяца более "
        "одного раза ездил в Россию или Беларусь без объективных причин. Граждан Беларуси и владельцев "
        "постоянного вида на жительство это не касается.",
    },
    role=Role.BAR,
    term=FROM_2025,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_keep",),
    when=citizens_of(RU) & (trips_ru_by_3_calendar_months > 1),
    effects=(Effect("withdrawal", "revoke"),),
    disputes=(ILLNESS_AND_INHERITANCE, dual_citizens(RU, "revoke", "keep")),
    sources=(
        "https://unn.ua/en/news/lithuania-will-revoke-residence-permits-for-russians-for-frequent-trips-to-russia",
        "https://lt.news-pravda.com/world/2025/04/17/31634.html",
        "https://dev.aqreqator.az/en/society/83945828",
        _FIRST_REVOCATION,
        _ANALYSIS,
        "https://asb-media.info/en/lithuania-to-revoke-residence-permits-for-frequent-travelers-from-russia-and-belarus",
        "https://m.interfax.ru/1034390",
        _DEPARTMENT,
        "https://kyivindependent.com/lithuania-to-strip-residence-permits-of-russian-belarusian-citizens-who-frequently-"
        "travel-back-home",
        "https://www.dagens.com/?p=43288",
        *_COURTS,
    ),
    open_questions=(
        'Sources count in "the last three calendar months", in a "three-month window" and in "any 90-day period". The '
        "window is a parameter; the choice made here is three calendar months.",
        "Whether journeys before 3 May 2025 count is not known.",
        "Objective reasons are a determination by a person, not a rule.",
        "That holders of a permanent permit are not covered rests on a weak source. One outlet wrongly includes "
        "Belarusian citizens; proposals to do so were rejected in 2024 and 2025.",
    ),
    parameters={"counting_window": "three calendar months"},
)

TRANSPORT = FREQUENT_JOURNEYS.exception(
    "transport",
    international_transport_work & transport_work_documented,
    {
        "en": "Documents prove that the person works in international transport.",
        "lt": "Dokumentai patvirtina, kad asmuo dirba tarptautinio vežimo srityje.",
        "be": "Дакументы пацвярджаюць, што чалавек працуе ў міжнародных перавозках.",
        "ru": "Документы подтверждают, что человек работает в международных перевозках.",
    },
)
OBJECTIVE_REASONS = FREQUENT_JOURNEYS.exception(
    "objective_reasons",
    objective_reasons_for_travel,
    {
        "en": "An officer finds that the journeys had objective reasons that did not depend on the person.",
        "lt": "Pareigūnas nustato, kad kelionės turėjo objektyvių, nuo asmens nepriklausančių priežasčių.",
        "be": "Службовая асоба ўстанаўлівае, што паездкі мелі аб’ектыўныя прычыны, якія не залежалі ад чалавека.",
        "ru": "Должностное лицо устанавливает, что у поездок были объективные причины, не зависевшие от человека.",
    },
)

PROVISIONS = (FREQUENT_JOURNEYS, TRANSPORT, OBJECTIVE_REASONS)
