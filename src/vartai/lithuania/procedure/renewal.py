"""Changing a permit: how early, and within what time it is decided on."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Rank, Role, Term
from vartai.law.measuring import AS_OF, months_between
from vartai.lithuania.named_facts import permit_valid_until, procedure

_NOTICE = "https://www.migracija.lt/-/foreigners-who-have-residence-permits-in-lithuania-should-take-care-of-changing-them-in-time"
_TERM = Term(attested_from=date(2022, 10, 1), note="undated page; date assumed")
_TIME = "decision_time_limit"

TEMPORARY_PERMIT = Provision(
    id="TM-2",
    instrument="BY_LAWS",
    citation="Migration Department notice (undated)",
    title={
        "en": "Change (renewal) of a temporary permit",
        "lt": "Leidimo laikinai gyventi keitimas",
        "be": "Змена (падаўжэнне) дазволу на часовае пражыванне",
        "ru": "Замена (продление) временного вида на жительство",
    },
    text={
        "en": "A temporary permit is changed within two months, or one month in the urgent procedure. The "
        "application can be lodged no earlier than four months before the permit expires.",
        "lt": "Leidimas laikinai gyventi pakeičiamas per du mėnesius, skubos tvarka – per vieną mėnesį. Prašymą "
        "galima pateikti ne anksčiau kaip likus keturiems mėnesiams iki leidimo galiojimo pabaigos.",
        "be": "Дазвол на часовае пражыванне змяняюць на працягу двух месяцаў, у тэрміновым парадку – аднаго "
        "месяца. Заяву можна падаць не раней як за чатыры месяцы да заканчэння тэрміну дазволу.",
        "ru": "Временный вид на жительство заменяют в течение двух месяцев, в срочном порядке – одного месяца. "
        "Заявление можно подать не раньше чем за четыре месяца до окончания срока вида на жительство.",
    },
    role=Role.VALUE,
    term=_TERM,
    verified_until=date(2022, 10, 1),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="That an application lodged too early is not accepted is inferred.",
    rank=Rank.BY_LAW,
    acts=("trp_renewal",),
    effects=(
        Effect(_TIME, "deadline", Measure(2, "month", bound="at_most"), when=procedure.is_("general")),
        Effect(_TIME, "deadline", Measure(1, "month", bound="at_most"), when=procedure.is_("urgent")),
        Effect("earliest_lodging", "deadline", Measure(4, "month", counted="before_expiry")),
        Effect("lodging", "not_accepted", when=months_between(AS_OF, permit_valid_until) > 4),
    ),
    sources=(_NOTICE,),
)

PERMANENT_PERMIT = Provision(
    id="TM-4",
    instrument="BY_LAWS",
    citation="Migration Department notice (undated)",
    title={
        "en": "Change of the permanent permit",
        "lt": "Leidimo nuolat gyventi keitimas",
        "be": "Змена дазволу на пастаяннае пражыванне",
        "ru": "Замена постоянного вида на жительство",
    },
    text={
        "en": "The document of a permanent permit is changed within one month, or 15 working days in the urgent "
        "procedure.",
        "lt": "Leidimas nuolat gyventi pakeičiamas per vieną mėnesį, skubos tvarka – per 15 darbo dienų.",
        "be": "Дазвол на пастаяннае пражыванне змяняюць на працягу аднаго месяца, у тэрміновым парадку – 15 "
        "працоўных дзён.",
        "ru": "Постоянный вид на жительство заменяют в течение одного месяца, в срочном порядке – 15 рабочих дней.",
    },
    role=Role.VALUE,
    term=_TERM,
    verified_until=date(2022, 10, 1),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("prp_renewal",),
    effects=(
        Effect(_TIME, "deadline", Measure(1, "month", bound="at_most"), when=procedure.is_("general")),
        Effect(_TIME, "deadline", Measure(15, "working_day", bound="at_most"), when=procedure.is_("urgent")),
    ),
    sources=(_NOTICE,),
)

PROVISIONS = (TEMPORARY_PERMIT, PERMANENT_PERMIT)
