"""Within what time a first permit, a Blue Card or a visa is decided on."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    further_scrutiny_needed,
    lodged_at,
    procedure,
    salary_ratio,
    trp_ground,
)

_TIME = "decision_time_limit"
_GENERAL = procedure.is_("general")
_URGENT = procedure.is_("urgent")

FIRST_TEMPORARY_PERMIT = Provision(
    id="TM-1",
    instrument="BY_LAWS",
    citation="Migration Department notices; EU immigration portal",
    title={
        "en": "Time for deciding on a first temporary permit",
        "lt": "Sprendimo dėl pirmojo leidimo laikinai gyventi priėmimo terminas",
        "be": "Тэрмін прыняцця рашэння аб першым дазволе на часовае пражыванне",
        "ru": "Срок принятия решения о первом временном виде на жительство",
    },
    text={
        "en": "An application for a first temporary permit that is lodged inside Lithuania is decided within four "
        "months, or within two in the urgent procedure for a higher fee. Through the external service provider "
        "abroad it takes one to three months, depending on the ground.",
        "lt": "Sprendimas dėl Lietuvoje pateikto prašymo išduoti pirmąjį leidimą laikinai gyventi priimamas per "
        "keturis mėnesius, o skubos tvarka už didesnę rinkliavą – per du mėnesius. Kai prašymas pateikiamas per "
        "išorės paslaugų teikėją užsienyje, sprendimas priimamas per vieną–tris mėnesius, atsižvelgiant į "
        "pagrindą.",
        "be": "Рашэнне па заяве аб першым дазволе на часовае пражыванне, пададзенай у Літве, прымаецца на працягу "
        "чатырох месяцаў, а ў тэрміновым парадку за большы збор – на працягу двух. Калі заява пададзена праз "
        "знешняга пастаўшчыка паслуг за мяжой, гэта займае ад аднаго да трох месяцаў у залежнасці ад падставы.",
        "ru": "Решение по заявлению о первом временном виде на жительство, поданному в Литве, принимается в "
        "течение четырёх месяцев, а в срочном порядке за повышенный сбор – в течение двух. Если заявление подано "
        "через внешнего поставщика услуг за границей, это занимает от одного до трёх месяцев в зависимости от "
        "основания.",
    },
    role=Role.VALUE,
    term=Term(
        since=date(2023, 1, 2),
        known_from=date(2023, 1, 2),
        note="the start for the external provider; inside Lithuania older, start not known",
    ),
    verified_until=date(2023, 1, 2),
    confidence=Confidence.MIXED,
    confidence_note="External provider primary; inside Lithuania secondary and older.",
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    effects=(
        Effect(
            _TIME,
            "deadline",
            Measure(4, "month", bound="at_most"),
            when=lodged_at.is_("in_lithuania") & _GENERAL,
        ),
        Effect(
            _TIME,
            "deadline",
            Measure(2, "month", bound="at_most"),
            when=lodged_at.is_("in_lithuania") & _URGENT,
        ),
        Effect(
            _TIME,
            "deadline",
            Measure(minimum=1, maximum=3, unit="month"),
            when=lodged_at.is_("external_provider_abroad"),
            note="depends on the ground",
        ),
    ),
    sources=(
        "https://akpa.gov.al/lithuania-self-employed-worker/",
        "https://migracija.lrv.lt/en/news/foreigners-will-be-able-to-obtain-a-temporary-residence-permit-before-coming-to-lithuania/",
    ),
    not_encoded=(
        "Which ground takes one, two or three months through the external provider: the page gives the range only.",
    ),
)

FIRST_PERMANENT_PERMIT = Provision(
    id="TM-3",
    instrument="BY_LAWS",
    citation="Migration Department page of 2014",
    title={
        "en": "Time for deciding on a first permanent permit",
        "lt": "Sprendimo dėl pirmojo leidimo nuolat gyventi priėmimo terminas",
        "be": "Тэрмін прыняцця рашэння аб першым дазволе на пастаяннае пражыванне",
        "ru": "Срок принятия решения о первом постоянном виде на жительство",
    },
    text={
        "en": "An application for a first permanent permit is decided within four months.",
        "lt": "Sprendimas dėl prašymo išduoti pirmąjį leidimą nuolat gyventi priimamas per keturis mėnesius.",
        "be": "Рашэнне па заяве аб першым дазволе на пастаяннае пражыванне прымаецца на працягу чатырох месяцаў.",
        "ru": "Решение по заявлению о первом постоянном виде на жительство принимается в течение четырёх месяцев.",
    },
    role=Role.VALUE,
    term=Term(),
    verified_until=date(2014, 12, 31),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="old page",
    rank=Rank.BY_LAW,
    acts=("prp_first",),
    effects=(Effect(_TIME, "deadline", Measure(4, "month", bound="at_most")),),
    sources=("https://www.migracija.lt/index.php?162271246",),
)

BLUE_CARD = Provision(
    id="TM-5",
    instrument="BY_LAWS",
    citation="Guide for Blue Card applicants",
    title={
        "en": "Time for deciding on a Blue Card",
        "lt": "Sprendimo dėl mėlynosios kortelės priėmimo terminas",
        "be": "Тэрмін прыняцця рашэння аб блакітнай карце",
        "ru": "Срок принятия решения о голубой карте",
    },
    text={
        "en": "A Blue Card is decided on within two months, or one month in the urgent procedure. Where the "
        "salary reaches three average wages, the time is one month, or 15 days in the urgent procedure. This "
        "replaces the general time for a first temporary permit.",
        "lt": "Sprendimas dėl mėlynosios kortelės priimamas per du mėnesius, skubos tvarka – per vieną mėnesį. "
        "Kai darbo užmokestis siekia tris vidutinius darbo užmokesčius, terminas yra vienas mėnuo, skubos tvarka "
        "– 15 dienų. Šis terminas taikomas vietoj bendrojo pirmojo leidimo laikinai gyventi termino.",
        "be": "Рашэнне аб блакітнай карце прымаецца на працягу двух месяцаў, у тэрміновым парадку – аднаго "
        "месяца. Калі зарплата дасягае трох сярэдніх зарплат, тэрмін складае адзін месяц, у тэрміновым парадку – "
        "15 дзён. Гэта замяняе агульны тэрмін для першага дазволу на часовае пражыванне.",
        "ru": "Решение о голубой карте принимается в течение двух месяцев, в срочном порядке – одного месяца. "
        "Если зарплата достигает трёх средних зарплат, срок составляет один месяц, в срочном порядке – 15 дней. "
        "Это заменяет общий срок для первого временного вида на жительство.",
    },
    role=Role.VALUE,
    term=Term(),
    verified_until=None,
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    when=trp_ground.is_("highly_qualified_work"),
    overrides=("TM-1",),
    effects=(
        Effect(_TIME, "deadline", Measure(1, "month", bound="at_most"), when=(salary_ratio >= 3) & _GENERAL),
        Effect(_TIME, "deadline", Measure(15, "day", bound="at_most"), when=(salary_ratio >= 3) & _URGENT),
        Effect(_TIME, "deadline", Measure(2, "month", bound="at_most"), when=(salary_ratio < 3) & _GENERAL),
        Effect(_TIME, "deadline", Measure(1, "month", bound="at_most"), when=(salary_ratio < 3) & _URGENT),
    ),
    sources=("https://www.govilnius.lt/relocate-and-live/relocation-process/for-blue-card",),
)

SCHENGEN_VISA = Provision(
    id="TM-6",
    instrument="BY_LAWS",
    citation="Foreign Ministry page on visa decisions",
    title={
        "en": "Time for deciding on a Schengen visa",
        "lt": "Sprendimo dėl Šengeno vizos priėmimo terminas",
        "be": "Тэрмін прыняцця рашэння аб шэнгенскай візе",
        "ru": "Срок принятия решения о шенгенской визе",
    },
    text={
        "en": "A Schengen visa is decided on within 15 calendar days, and within up to 45 in individual cases "
        "that need further scrutiny.",
        "lt": "Sprendimas dėl Šengeno vizos priimamas per 15 kalendorinių dienų, o atskirais atvejais, kai reikia "
        "nuodugnesnio nagrinėjimo, – per ne daugiau kaip 45 dienas.",
        "be": "Рашэнне аб шэнгенскай візе прымаецца на працягу 15 каляндарных дзён, а ў асобных выпадках, калі "
        "патрэбна больш дэталёвая праверка, – не больш за 45 дзён.",
        "ru": "Решение о шенгенской визе принимается в течение 15 календарных дней, а в отдельных случаях, когда "
        "нужна более подробная проверка, – не более чем за 45 дней.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2020, 11, 24)),
    verified_until=date(2020, 11, 24),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("schengen_visa",),
    effects=(
        Effect(_TIME, "deadline", Measure(15, "day", bound="at_most"), when=~further_scrutiny_needed),
        Effect(_TIME, "deadline", Measure(45, "day", bound="at_most"), when=further_scrutiny_needed),
    ),
    sources=("https://keliauk.urm.lt/en/entry-to-lithuania/visas/decision-on-the-application",),
)

PROVISIONS = (FIRST_TEMPORARY_PERMIT, FIRST_PERMANENT_PERMIT, BLUE_CARD, SCHENGEN_VISA)
