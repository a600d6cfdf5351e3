"""The Artificial Intelligence Regulation in migration."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

HIGH_RISK = Provision(
    id="EU-7",
    instrument="EU",
    citation="Regulation (EU) 2024/1689, Annex III point 7",
    title={
        "en": "High-risk AI in migration",
        "lt": "Didelės rizikos dirbtinis intelektas migracijos srityje",
        "be": "Штучны інтэлект высокай рызыкі ў міграцыі",
        "ru": "Искусственный интеллект высокого риска в миграции",
    },
    text={
        "en": "Polygraphs, risk assessment of people who enter, assistance in examining asylum, visa and "
        "residence applications, and the detection and identification of people are high-risk uses. Whatever "
        "learns, ranks or writes texts falls under them.",
        "lt": "Didelės rizikos naudojimas yra poligrafai, atvykstančių asmenų rizikos vertinimas, pagalba "
        "nagrinėjant prieglobsčio, vizų ir leidimų gyventi prašymus, asmenų aptikimas ir tapatybės nustatymas. "
        "Jam priskiriama visa, kas mokosi, reitinguoja ar rašo tekstus.",
        "be": "Прымяненне высокай рызыкі – гэта паліграфы, ацэнка рызыкі тых, хто ўязджае, дапамога ў разглядзе "
        "заяў аб прытулку, візах і дазволах на пражыванне, выяўленне і апазнанне людзей. Да яго належыць усё, што "
        "навучаецца, ранжыруе або піша тэксты.",
        "ru": "Применение высокого риска – это полиграфы, оценка риска въезжающих, помощь в рассмотрении "
        "заявлений об убежище, визах и видах на жительство, обнаружение и опознание людей. К нему относится всё, "
        "что обучается, ранжирует или пишет тексты.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="text mirror primary, recital 12 unverified",
    rank=Rank.EU,
    sources=("https://aiact.annotated.nl/en/aiact/annex/iii/7/",),
    open_questions=(
        "A deterministic engine whose rules people write is arguably not an AI system; that reading is unverified.",
    ),
)

DUTIES_OF_USERS = Provision(
    id="EU-8",
    instrument="EU",
    citation="Regulation (EU) 2024/1689, Arts 14, 26, 27, 49, 86",
    title={
        "en": "Human oversight, deployer duties, impact assessment, registration, explanation",
        "lt": "Žmogaus priežiūra, naudotojo pareigos, poveikio vertinimas, registravimas, paaiškinimas",
        "be": "Нагляд чалавека, абавязкі карыстальніка, ацэнка ўздзеяння, рэгістрацыя, тлумачэнне",
        "ru": "Надзор человека, обязанности пользователя, оценка воздействия, регистрация, объяснение",
    },
    text={
        "en": "A human being oversees, the authority answers for its use, its effect on fundamental rights is "
        "assessed, and it is registered. The explanation of a result is made for the person concerned.",
        "lt": "Sistemą prižiūri žmogus, už jos naudojimą atsako institucija, įvertinamas jos poveikis "
        "pagrindinėms teisėms ir ji užregistruojama. Rezultato paaiškinimas rengiamas asmeniui, su kuriuo jis "
        "susijęs.",
        "be": "Сістэму кантралюе чалавек, за яе выкарыстанне адказвае ўстанова, яе ўздзеянне на асноўныя правы "
        "ацэньваюць, і яе рэгіструюць. Тлумачэнне выніку робяць для таго, каго ён закранае.",
        "ru": "Систему контролирует человек, за её использование отвечает учреждение, её воздействие на основные "
        "права оценивают, и её регистрируют. Объяснение результата делают для того, кого он касается.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=None,
    confidence=Confidence.UNVERIFIED,
    confidence_note="partly secondary",
    rank=Rank.EU,
    sources=("https://confir.eu/annex-iii/asylum-application-ai",),
)

DATE_OF_APPLICATION = Provision(
    id="EU-9",
    instrument="EU",
    citation="Digital Omnibus on the AI Regulation",
    title={
        "en": "Date of application of Annex III",
        "lt": "III priedo taikymo data",
        "be": "Дата прымянення дадатку III",
        "ru": "Дата применения приложения III",
    },
    text={
        "en": "Annex III was to apply from 2 August 2026; its application was moved to 2 December 2027 (political "
        "agreement of 7 May 2026, approval by the Council reported on 29 June 2026).",
        "lt": "III priedas turėjo būti taikomas nuo 2026 m. rugpjūčio 2 d.; jo taikymas nukeltas į 2027 m. "
        "gruodžio 2 d. (2026 m. gegužės 7 d. politinis susitarimas, apie Tarybos pritarimą pranešta 2026 m. "
        "birželio 29 d.).",
        "be": "Дадатак III павінен быў прымяняцца з 2 жніўня 2026 года; прымяненне перанеслі на 2 снежня 2027 "
        "года (палітычная дамоўленасць ад 7 мая 2026 года, пра ўхвалу Савета паведамілі 29 чэрвеня 2026 года).",
        "ru": "Приложение III должно было применяться со 2 августа 2026 года; применение перенесли на 2 декабря "
        "2027 года (политическая договорённость от 7 мая 2026 года, об одобрении Советом сообщили 29 июня 2026 "
        "года).",
    },
    role=Role.CONTEXT,
    term=Term(),
    verified_until=date(2026, 6, 29),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.EU,
    sources=(
        "https://www.aiactblog.nl/en/posts/digital-omnibus-high-risk-postponement-december-2027",
        "https://futureprep.eu/news/digital-omnibus-ai-act-deadlines/",
    ),
    open_questions=("Check the Official Journal.",),
)

PROVISIONS = (HIGH_RISK, DUTIES_OF_USERS, DATE_OF_APPLICATION)
