"""Within what time and to whom a decision can be appealed against."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import appeal_forum, decision_kind

_FOURTEEN_DAYS = Measure(14, "day", bound="at_most")

REFUSAL_OF_A_VISA = Provision(
    id="TM-8",
    instrument="BY_LAWS",
    citation="Foreign Ministry pages on visa decisions",
    title={
        "en": "Appeal against the refusal of a visa",
        "lt": "Atsisakymo išduoti vizą apskundimas",
        "be": "Абскарджанне адмовы ў візе",
        "ru": "Обжалование отказа в визе",
    },
    text={
        "en": "The refusal of a visa can be appealed against to the administrative court in Vilnius within 14 "
        "days, in Lithuanian. There is no appeal to an administrative authority.",
        "lt": "Atsisakymas išduoti vizą per 14 dienų lietuvių kalba gali būti apskųstas Vilniaus administraciniam "
        "teismui. Skundas administravimo institucijai nepriimamas.",
        "be": "Адмову ў візе можна абскардзіць у адміністрацыйны суд у Вільнюсе на працягу 14 дзён на літоўскай "
        "мове. Скарга ў адміністрацыйны орган не прымаецца.",
        "ru": "Отказ в визе можно обжаловать в административный суд в Вильнюсе в течение 14 дней на литовском "
        "языке. Жалоба в административный орган не принимается.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2020, 11, 24)),
    verified_until=date(2020, 11, 24),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("appeal",),
    when=decision_kind.is_("visa_refused"),
    effects=(
        Effect("appeal_time_limit", "deadline", _FOURTEEN_DAYS),
        Effect("lodging", "not_accepted", when=appeal_forum.is_("administrative_authority")),
    ),
    sources=(
        "https://keliauk.urm.lt/en/entry-to-lithuania/visas/decision-on-the-application",
        "https://ru.mfa.lt/en/coming-to-lithuania/visas/decision-on-visa-application-right-to-appeal/129",
    ),
    not_encoded=(
        "The duty of EUR 30 (75 % of it if lodged electronically) and the court's two months from admission: "
        "words for the letter that goes with a refusal.",
    ),
)

DECISION_ON_A_PERMIT = Provision(
    id="TM-9",
    instrument="AL",
    citation="Law firm's account of a case, November 2025",
    title={
        "en": "Appeal against a permit decision",
        "lt": "Sprendimo dėl leidimo gyventi apskundimas",
        "be": "Абскарджанне рашэння аб дазволе на пражыванне",
        "ru": "Обжалование решения о виде на жительство",
    },
    text={
        "en": "The refusal or withdrawal of a temporary or permanent permit, or the refusal to change it, can be "
        "appealed against to the administrative court within 14 days.",
        "lt": "Atsisakymas išduoti ar pakeisti leidimą laikinai ar nuolat gyventi arba jo panaikinimas per 14 "
        "dienų gali būti apskųstas administraciniam teismui.",
        "be": "Адмову выдаць ці змяніць дазвол на часовае або пастаяннае пражыванне альбо яго скасаванне можна "
        "абскардзіць у адміністрацыйны суд на працягу 14 дзён.",
        "ru": "Отказ выдать или заменить временный либо постоянный вид на жительство или его аннулирование можно "
        "обжаловать в административный суд в течение 14 дней.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2025, 11, 23)),
    verified_until=date(2025, 11, 23),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("appeal",),
    when=decision_kind.one_of(
        "trp_refused", "trp_renewal_refused", "trp_revoked", "prp_refused", "prp_revoked"
    ),
    effects=(Effect("appeal_time_limit", "deadline", _FOURTEEN_DAYS),),
    sources=("https://smirnov.lt/en/2025/11/23/migration-case-1",),
    not_encoded=("From which day the 14 days run: no source seen states the starting event.",),
)

COURTS = Provision(
    id="TM-10",
    instrument="BY_LAWS",
    citation="Reform of the administrative courts, 1 January 2024",
    title={
        "en": "Courts",
        "lt": "Skundus nagrinėjantys teismai",
        "be": "Суды, якія разглядаюць скаргі",
        "ru": "Суды, рассматривающие жалобы",
    },
    text={
        "en": "Until 1 January 2024 the Vilnius Regional Administrative Court was the court of first instance, "
        "since then it is the Regional Administrative Court with its chambers. Its judgment can be appealed "
        "against to the Supreme Administrative Court, whose decision is final.",
        "lt": "Iki 2024 m. sausio 1 d. pirmoji instancija buvo Vilniaus apygardos administracinis teismas, nuo "
        "tada – Regionų administracinis teismas su savo rūmais. Jo sprendimas gali būti skundžiamas Lietuvos "
        "vyriausiajam administraciniam teismui, kurio sprendimas yra galutinis.",
        "be": "Да 1 студзеня 2024 года першай інстанцыяй быў Вільнюскі акруговы адміністрацыйны суд, з таго часу "
        "гэта Рэгіянальны адміністрацыйны суд са сваімі палатамі. Яго рашэнне можна абскардзіць у Вярхоўны "
        "адміністрацыйны суд Літвы, рашэнне якога канчатковае.",
        "ru": "До 1 января 2024 года первой инстанцией был Вильнюсский окружной административный суд, с тех пор "
        "это Региональный административный суд со своими палатами. Его решение можно обжаловать в Верховный "
        "административный суд Литвы, решение которого окончательно.",
    },
    role=Role.CONTEXT,
    term=Term(since=date(2024, 1, 1), known_from=date(2024, 1, 1)),
    verified_until=date(2024, 12, 31),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="verified until: a judgment of 2024",
    acts=("appeal",),
    sources=("https://www.e-tar.lt/rs/legalact/3136e1f0031d11efbcbfb318996800a8/",),
    not_encoded=("The name of the court is a word for the letter; no question asks for it.",),
)

PROVISIONS = (REFUSAL_OF_A_VISA, DECISION_ON_A_PERMIT, COURTS)
