"""Work that is not highly qualified: conditions, change of employer, start of work, labour-market test."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.law.measuring import AS_OF, months_between
from vartai.lithuania.named_facts import (
    documents_held,
    full_time,
    graduated_in_lithuania,
    permit_issued_on,
    related_experience_years_in_last_3,
    relevant_qualification,
    salary_ratio,
    trp_application_pending,
    trp_ground,
    years_since_graduation,
)

_RULES = "Rules on work permits from 1 July 2024 (article not stated)"
_FROM_JULY_2024 = Term(
    since=date(2024, 7, 1), known_from=date(2024, 7, 1), note="day of adoption not known; day of start taken"
)
_OVERVIEW = "https://www.deloitte.com/lt/en/services/legal/perspectives/employment-of-foreigners.html"

NOT_HIGHLY_QUALIFIED = trp_ground.is_("work_not_highly_qualified")

_QUALIFIED = relevant_qualification & (related_experience_years_in_last_3 >= 1)
_RECENT_GRADUATE = graduated_in_lithuania & (years_since_graduation <= 10)

CONDITIONS = Provision(
    id="AL-3",
    instrument="AL",
    citation=_RULES,
    title={
        "en": "Conditions for a work permit that is not highly qualified",
        "lt": "Leidimo gyventi dirbant ne aukštos kvalifikacijos darbą sąlygos",
        "be": "Умовы дазволу дзеля працы, якая не патрабуе высокай кваліфікацыі",
        "ru": "Условия разрешения для работы, не требующей высокой квалификации",
    },
    text={
        "en": "The job must be full-time. The worker must have a qualification for it and at least one year of related "
        "experience in the last three years, or be paid not less than the last published average gross wage. People "
        "who completed studies in Lithuania and apply within ten years need neither.",
        "lt": "Darbas turi būti visą darbo dieną. Darbuotojas turi turėti atitinkamą kvalifikaciją ir per pastaruosius "
        "trejus metus sukaupęs bent vienų metų susijusio darbo patirtį arba gauti ne mažesnį nei paskutinis paskelbtas "
        "vidutinis bruto darbo užmokestis. Baigusiems studijas Lietuvoje, jei jie kreipiasi per dešimt metų, šių "
        "dviejų sąlygų vykdyti nereikia.",
        "be": "Праца павінна быць на поўны дзень. Работнік павінен мець адпаведную кваліфікацыю і не менш за год "
        "сумежнага досведу за апошнія тры гады або атрымліваць не менш за апошні апублікаваны сярэдні заробак да "
        "вылічэння падаткаў. Тым, хто скончыў навучанне ў Літве і звяртаецца на працягу дзесяці гадоў, гэтыя дзве "
        "ўмовы выконваць не трэба.",
        "ru": "Работа должна быть на полный рабочий день. Работник должен иметь соответствующую квалификацию и не менее "
        "года смежного опыта за последние три года либо получать не меньше последней опубликованной средней заработной "
        "платы до вычета налогов. Тем, кто окончил обучение в Литве и обращается в течение десяти лет, эти два условия "
        "выполнять не нужно.",
    },
    role=Role.REQUIREMENT,
    term=_FROM_JULY_2024,
    verified_until=date(2024, 7, 1),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_first",),
    when=NOT_HIGHLY_QUALIFIED,
    effects=(
        Effect("merits", "not_eligible", when=~full_time, note="a full-time job"),
        Effect(
            "merits",
            "not_eligible",
            when=~(_QUALIFIED | (salary_ratio >= 1.0) | _RECENT_GRADUATE),
            note="qualification with experience, or the average wage, or recent studies in Lithuania",
        ),
    ),
    sources=(_OVERVIEW,),
    open_questions=(
        "Whether the exemption of graduates also covers the full-time condition is not stated; it is read as covering "
        "only the choice between qualification and pay.",
    ),
)

CHANGE_OF_EMPLOYER = Provision(
    id="AL-4",
    instrument="AL",
    citation=_RULES,
    title={
        "en": "Change of employer",
        "lt": "Darbdavio keitimas",
        "be": "Змена працадаўцы",
        "ru": "Смена работодателя",
    },
    text={
        "en": "A worker who is not highly qualified may change employer only when six months have passed since the "
        "permit was issued.",
        "lt": "Darbuotojas, dirbantis ne aukštos kvalifikacijos darbą, gali pakeisti darbdavį tik praėjus šešiems "
        "mėnesiams nuo leidimo išdavimo.",
        "be": "Работнік, чыя праца не патрабуе высокай кваліфікацыі, можа змяніць працадаўцу толькі праз шэсць месяцаў "
        "пасля выдачы дазволу.",
        "ru": "Работник, чья работа не требует высокой квалификации, может сменить работодателя только через шесть "
        "месяцев после выдачи вида на жительство.",
    },
    role=Role.BAR,
    term=_FROM_JULY_2024,
    verified_until=date(2024, 7, 1),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("change_employer",),
    when=NOT_HIGHLY_QUALIFIED & (months_between(permit_issued_on, AS_OF) < 6),
    effects=(Effect("permission", "prohibited"),),
    sources=(_OVERVIEW,),
    open_questions=("Whether permits issued before 1 July 2024 are covered is not stated.",),
)

START_OF_WORK = Provision(
    id="AL-5",
    instrument="AL",
    citation=_RULES,
    title={
        "en": "Start of work only after the permit",
        "lt": "Pradėti dirbti galima tik gavus leidimą",
        "be": "Пачаць працаваць можна толькі пасля атрымання дазволу",
        "ru": "Начать работать можно только после получения вида на жительство",
    },
    text={
        "en": "Work may start only after the permit is issued. Before 1 July 2024 lawful presence on a visa or on a "
        "permit of another EU state was enough while the application was pending.",
        "lt": "Pradėti dirbti galima tik išdavus leidimą. Iki 2024 m. liepos 1 d., kol prašymas buvo nagrinėjamas, "
        "pakako teisėtai būti Lietuvoje su viza arba kitos ES valstybės leidimu.",
        "be": "Пачаць працаваць можна толькі пасля выдачы дазволу. Да 1 ліпеня 2024 года, пакуль разглядалася заява, "
        "дастаткова было законна знаходзіцца ў Літве з візай або з дазволам іншай дзяржавы ЕС.",
        "ru": "Начать работать можно только после выдачи вида на жительство. До 1 июля 2024 года, пока рассматривалось "
        "заявление, достаточно было законно находиться в Литве с визой или с видом на жительство другого государства "
        "ЕС.",
    },
    role=Role.BAR,
    term=_FROM_JULY_2024,
    verified_until=date(2024, 12, 1),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("start_work",),
    when=trp_application_pending & ~documents_held.has_any("trp_lt", "prp_lt"),
    effects=(Effect("permission", "prohibited"),),
    sources=("https://nashaniva.com/ru/356516",),
    open_questions=("Exceptions exist but were not listed; the Blue Card exception comes from AL-9.",),
    not_encoded=("The rule before 1 July 2024: no provision then bars the start, so the default stands.",),
)

BLUE_CARD_MAY_START = START_OF_WORK.exception(
    "blue_card",
    trp_ground.is_("highly_qualified_work"),
    {
        "en": "Whoever applies for an EU Blue Card may start work once the application is accepted.",
        "lt": "Prašantys ES mėlynosios kortelės gali pradėti dirbti, kai prašymas priimamas.",
        "be": "Хто просіць блакітную карту ЕС, можа пачаць працаваць, калі заява прынята.",
        "ru": "Кто просит голубую карту ЕС, может начать работать, когда заявление принято.",
    },
    confidence_note="Taken from AL-9.",
)

LABOUR_MARKET_TEST = Provision(
    id="AL-6",
    instrument="AL",
    citation="Amendments in force from 1 January 2025 (article not stated)",
    title={
        "en": "Labour-market test abolished",
        "lt": "Darbo rinkos testas panaikintas",
        "be": "Праверка рынку працы скасавана",
        "ru": "Проверка рынка труда отменена",
    },
    text={
        "en": "For a first permit for work that is not highly qualified no test of the labour market is needed.",
        "lt": "Pirmajam leidimui gyventi dirbant ne aukštos kvalifikacijos darbą darbo rinkos testo nereikia.",
        "be": "Для першага дазволу дзеля працы, якая не патрабуе высокай кваліфікацыі, праверка рынку працы не патрэбна.",
        "ru": "Для первого разрешения ради работы, не требующей высокой квалификации, проверка рынка труда не нужна.",
    },
    role=Role.DUTY,
    term=Term(since=date(2025, 1, 1), known_from=date(2025, 1, 1), note="day of adoption not known"),
    verified_until=date(2025, 1, 1),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_first",),
    when=NOT_HIGHLY_QUALIFIED,
    effects=(Effect("labour_market_test", "not_required"),),
    sources=(
        "https://www.deloitte.com/lt/en/services/legal/perspectives/changes-in-the-regulation-of-the-employment-of-foreigners.html",
    ),
    not_encoded=(
        "The test as it was before 2025: its conditions were not seen, so the answer is unknown then.",
    ),
)

PROVISIONS = (CONDITIONS, CHANGE_OF_EMPLOYER, START_OF_WORK, BLUE_CARD_MAY_START, LABOUR_MARKET_TEST)
