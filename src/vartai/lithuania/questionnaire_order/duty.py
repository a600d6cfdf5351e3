"""Who must fill in the questionnaire, and what follows where it is left out or untrue."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import age_years, questionnaire_answers_untrue, questionnaire_status
from vartai.lithuania.nationality import RU_BY, citizens_of, dual_citizens

_ORDER = "Order of the Minister of the Interior, November 2022 (number not known)"
_TERM = Term(
    since=date(2022, 11, 28),
    known_from=date(2022, 11, 28),
    note="end of November 2022, announced 5 December 2022; exact day not known",
)
_ANNOUNCEMENT = (
    "https://migracija.lrv.lt/en/news/special-questionnaire-for-foreigners-wishing-to-settle-in-lithuania"
)

DUTY = Provision(
    id="QU-1",
    instrument="BY_LAWS",
    citation=_ORDER,
    title={
        "en": "Duty to fill in the questionnaire",
        "lt": "Pareiga užpildyti klausimyną",
        "be": "Абавязак запоўніць анкету",
        "ru": "Обязанность заполнить анкету",
    },
    text={
        "en": "Every Russian and Belarusian citizen aged 18 or over who applies for a national visa or a temporary "
        "permit (new, change, new card) fills in the questionnaire; the Migration Department may give it to "
        "citizens of other states.",
        "lt": "Kiekvienas 18 metų sulaukęs Rusijos ar Baltarusijos pilietis, prašantis nacionalinės vizos arba "
        "leidimo laikinai gyventi (išduoti naują, pakeisti ar išduoti naują dokumentą), pildo klausimyną; kitų valstybių "
        "piliečiams klausimyną Migracijos departamentas gali pateikti.",
        "be": "Кожны грамадзянін Расіі або Беларусі, якому споўнілася 18 гадоў і які просіць нацыянальную візу або "
        "дазвол на часовае пражыванне (новы, змену ці новы дакумент), запаўняе анкету; грамадзянам іншых "
        "дзяржаў Дэпартамент міграцыі можа яе даць.",
        "ru": "Каждый гражданин России или Беларуси, которому исполнилось 18 лет и который просит национальную визу "
        "или временный вид на жительство (новый, замену или новый документ), заполняет анкету; гражданам "
        "других государств Департамент миграции может её дать.",
    },
    role=Role.DUTY,
    term=_TERM,
    verified_until=date(2024, 2, 27),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("national_visa", "trp_first", "trp_renewal", "permit_card_issue"),
    effects=(
        Effect("questionnaire_duty", "required", when=citizens_of(RU_BY) & (age_years >= 18)),
        Effect("questionnaire_duty", "discretionary", when=~citizens_of(RU_BY)),
    ),
    disputes=(dual_citizens(RU_BY, "required", "discretionary").where(citizens_of(RU_BY)),),
    sources=(
        _ANNOUNCEMENT,
        "https://tass.ru/mezhdunarodnaya-panorama/16507451",
        "https://l24.lt/ru/obshhestvo/item/397324-posle-vvedeniya-ankety-dlya-rossiyan-i-belorusov-za-god-ugrozy-byli-vyyavleny-2-tys-raz",
    ),
    open_questions=("Later extended to matters of permanent permits; the day is not known.",),
)

LEFT_OUT = Provision(
    id="QU-2",
    instrument="BY_LAWS",
    citation=_ORDER,
    title={
        "en": "Questionnaire not or only partly filled in",
        "lt": "Neužpildytas arba tik iš dalies užpildytas klausimynas",
        "be": "Анкета не запоўнена або запоўнена часткова",
        "ru": "Анкета не заполнена или заполнена частично",
    },
    text={
        "en": "The application of a Russian or Belarusian citizen aged 18 or over is not accepted if the "
        "questionnaire is not filled in, or only in part.",
        "lt": "18 metų sulaukusio Rusijos ar Baltarusijos piliečio prašymas nepriimamas, jeigu klausimynas "
        "neužpildytas arba užpildytas tik iš dalies.",
        "be": "Заява грамадзяніна Расіі або Беларусі, якому споўнілася 18 гадоў, не прымаецца, калі анкета не "
        "запоўнена або запоўнена толькі часткова.",
        "ru": "Заявление гражданина России или Беларуси, которому исполнилось 18 лет, не принимается, если анкета не "
        "заполнена или заполнена лишь частично.",
    },
    role=Role.BAR,
    term=_TERM,
    verified_until=date(2024, 2, 27),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("national_visa", "trp_first", "trp_renewal"),
    when=citizens_of(RU_BY)
    & (age_years >= 18)
    & questionnaire_status.one_of("partial", "refused", "not_answered"),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU_BY, "not_accepted", "accepted"),),
    sources=(_ANNOUNCEMENT,),
)

UNTRUE = Provision(
    id="QU-3",
    instrument="BY_LAWS",
    citation=_ORDER,
    title={
        "en": "Untrue answers",
        "lt": "Neteisingi atsakymai",
        "be": "Няпраўдзівыя адказы",
        "ru": "Недостоверные ответы",
    },
    text={
        "en": "A permit or visa may be refused if answers in the questionnaire are found untrue.",
        "lt": "Išduoti leidimą gyventi ar vizą gali būti atsisakyta, jeigu nustatoma, kad klausimyno atsakymai "
        "neteisingi.",
        "be": "У дазволе на пражыванне або візе могуць адмовіць, калі ўстаноўлена, што адказы ў анкеце няпраўдзівыя.",
        "ru": "В виде на жительство или визе могут отказать, если установлено, что ответы в анкете недостоверны.",
    },
    role=Role.BAR,
    term=_TERM,
    verified_until=date(2023, 9, 1),
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="verified until: date approximate",
    acts=("national_visa", "trp_first", "trp_renewal"),
    when=questionnaire_answers_untrue,
    effects=(Effect("merits", "refuse_possible"),),
    sources=("https://m.delfi.lt/lietuvoje/article.php?id=94423703",),
)

PROVISIONS = (DUTY, LEFT_OUT, UNTRUE)
