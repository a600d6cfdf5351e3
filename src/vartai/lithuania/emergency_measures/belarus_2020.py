"""2020 to 2022: entry, visas and fees for Belarusian citizens after the election of August 2020."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import (
    family_member_of,
    funds_months,
    interior_minister_entry_permission,
    legal_person_undertaking,
    mediation,
    mfa_confirmed_purpose,
    persecuted,
    travel_purpose,
)
from vartai.lithuania.nationality import citizens_of

_BY = ("BY",)

ENTRY_OF_THE_PERSECUTED = Provision(
    id="EM-0",
    instrument="EM",
    citation="Government decision, August 2020",
    title={
        "en": "Entry of persecuted Belarusian citizens for special humanitarian reasons",
        "lt": "Persekiojamų Baltarusijos piliečių atvykimas dėl ypatingų humanitarinių priežasčių",
        "be": "Уезд грамадзян Беларусі, якіх пераследуюць, з асаблівых гуманітарных прычын",
        "ru": "Въезд преследуемых граждан Беларуси по особым гуманитарным причинам",
    },
    text={
        "en": "On a reasoned proposal of the Foreign Ministry the Minister of the Interior may permit the entry of a "
        "persecuted Belarusian citizen, for 90 days in 180.",
        "lt": "Motyvuotu Užsienio reikalų ministerijos siūlymu vidaus reikalų ministras gali leisti persekiojamam "
        "Baltarusijos piliečiui atvykti ir būti Lietuvoje 90 dienų per 180 dienų laikotarpį.",
        "be": "Паводле абгрунтаванай прапановы Міністэрства замежных спраў міністр унутраных спраў можа дазволіць "
        "уезд грамадзяніну Беларусі, якога пераследуюць, на 90 дзён у межах 180.",
        "ru": "По мотивированному предложению Министерства иностранных дел министр внутренних дел может разрешить "
        "въезд преследуемому гражданину Беларуси на 90 дней в пределах 180.",
    },
    role=Role.VALUE,
    term=Term(
        since=date(2020, 8, 11), known_from=date(2020, 8, 11), note="11 or 12 August 2020; end not known"
    ),
    verified_until=date(2020, 12, 28),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("entry",),
    when=citizens_of(_BY) & persecuted & interior_minister_entry_permission,
    effects=(Effect("border_entry", "allowed", Measure(90, "day", within_amount=180, within_unit="day")),),
    sources=(
        "https://mipas.lt/en/2020/12/28/ministry-of-the-interior-768-belarusian-citizens-allowed-to-arrive-to-lithuania-on-the-grounds-of-humanitarian-reasons/",
        "https://www.lrt.lt/en/news-in-english/19/1287737/lithuania-mulls-issuing-free-visas-to-persecuted-belarusians",
    ),
    open_questions=("The end of the measure is not known.",),
    not_encoded=(
        "The Schengen visa at the embassy in Minsk: how it was applied for is not in the sources.",
        "Asylum can be asked for at the border also; that way hangs on no permission (EU-15).",
    ),
)

SIMPLIFIED_NATIONAL_VISA = Provision(
    id="EM-0b",
    instrument="EM",
    citation="Simplified procedure for Belarusian citizens, September 2020",
    title={
        "en": "Simplified national visa",
        "lt": "Supaprastinta nacionalinė viza",
        "be": "Спрошчаная нацыянальная віза",
        "ru": "Упрощённая национальная виза",
    },
    text={
        "en": "Belarusian citizens, and members of the family of one who holds a Lithuanian national visa, get a "
        "national visa for six months and many entries if their means suffice for three months or a company "
        "undertakes to support them.",
        "lt": "Baltarusijos piliečiams ir Lietuvos nacionalinę vizą turinčio Baltarusijos piliečio šeimos nariams "
        "išduodama daugkartinė šešių mėnesių nacionalinė viza, jeigu lėšų pakanka trims mėnesiams arba juos "
        "išlaikyti įsipareigoja įmonė.",
        "be": "Грамадзяне Беларусі і члены сям’і грамадзяніна Беларусі, які мае нацыянальную візу Літвы, "
        "атрымліваюць шматразовую нацыянальную візу на шэсць месяцаў, калі іх сродкаў хопіць на тры месяцы або "
        "кампанія абавязваецца іх утрымліваць.",
        "ru": "Граждане Беларуси и члены семьи гражданина Беларуси, у которого есть национальная виза Литвы, "
        "получают многократную национальную визу на шесть месяцев, если их средств хватит на три месяца или "
        "компания обязуется их содержать.",
    },
    role=Role.GRANT,
    term=Term(
        since=date(2020, 9, 21),
        until=date(2021, 3, 21),
        known_from=date(2020, 9, 21),
        note='one text says "at least until" 21 March 2021',
    ),
    verified_until=date(2021, 3, 21),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("national_visa",),
    when=(citizens_of(_BY) | family_member_of.has("by_citizen_with_national_visa_lt"))
    & ((funds_months >= 3) | legal_person_undertaking),
    effects=(Effect("merits", "eligible", Measure(6, "month", entries="multiple")),),
    sources=(
        "https://www.migracija.lt/lt/-/baltarusijos-pilie%C4%8Diams-ir-j%C5%B3-%C5%A1eimos-nariams-galimyb%C4%97-gauti-nacionalin%C4%99-viz%C4%85-supaprastinta-tvarka",
        "https://de.urm.lt/default/en/news/belarusians-will-be-able-to-enter-and-settle-in-lithuania-easier",
    ),
    not_encoded=(
        "Holders may lodge a permit application inside Lithuania on any ground: no rule of 2020 bars it, so nothing "
        "has to be lifted.",
    ),
)

VISA_FEE = Provision(
    id="EM-0c",
    instrument="EM",
    citation="Rules on the state fee, in force from 4 December 2020",
    title={
        "en": "Waiver of the visa fee",
        "lt": "Atleidimas nuo vizos rinkliavos",
        "be": "Вызваленне ад візавага збору",
        "ru": "Освобождение от визового сбора",
    },
    text={
        "en": "A Belarusian citizen pays no fee for a national visa if the Foreign Ministry confirms a humanitarian, "
        "development, foreign-policy or security purpose; otherwise EUR 60.",
        "lt": "Už nacionalinę vizą Baltarusijos pilietis nemoka, jeigu Užsienio reikalų ministerija patvirtina "
        "humanitarinį, vystomojo bendradarbiavimo, užsienio politikos ar saugumo tikslą; kitais atvejais "
        "rinkliava yra 60 eurų.",
        "be": "За нацыянальную візу грамадзянін Беларусі не плаціць, калі Міністэрства замежных спраў пацвярджае "
        "гуманітарную мэту, мэту развіцця, знешняй палітыкі або бяспекі; у іншых выпадках збор складае 60 "
        "еўра.",
        "ru": "За национальную визу гражданин Беларуси не платит, если Министерство иностранных дел подтверждает "
        "гуманитарную цель, цель развития, внешней политики или безопасности; в остальных случаях сбор "
        "составляет 60 евро.",
    },
    role=Role.VALUE,
    term=Term(since=date(2020, 12, 4), known_from=date(2020, 12, 4)),
    verified_until=date(2020, 12, 4),
    confidence=Confidence.SEEN_PRIMARY,
    acts=("national_visa",),
    when=citizens_of(_BY),
    effects=(
        Effect(
            "fee",
            "amount",
            Measure(0, "EUR"),
            when=mfa_confirmed_purpose.one_of("humanitarian", "development", "foreign_policy", "security"),
        ),
        Effect("fee", "amount", Measure(60, "EUR"), when=mfa_confirmed_purpose.is_("none")),
    ),
    sources=(
        "https://www.migracija.lt/-/changes-introduced-in-state-fee-rules-applicable-for-citizens-of-belarus",
    ),
)

RELOCATED_STAFF = Provision(
    id="EM-0d",
    instrument="EM",
    citation="Guide of a law firm, spring 2022",
    title={
        "en": "Humanitarian national visa for relocated staff of Belarusian companies",
        "lt": "Humanitarinė nacionalinė viza perkeliamų Baltarusijos įmonių darbuotojams",
        "be": "Гуманітарная нацыянальная віза для работнікаў беларускіх кампаній, якія пераязджаюць",
        "ru": "Гуманитарная национальная виза для работников переезжающих компаний из Беларуси",
    },
    text={
        "en": "Belarusian staff of a company that relocates with the support of Invest Lithuania get a national visa "
        "for six months, and one further visa for six months inside Lithuania.",
        "lt": "Baltarusijos piliečiams, dirbantiems įmonėje, kuri persikelia padedant agentūrai „Invest Lithuania“, "
        "išduodama šešių mėnesių nacionalinė viza ir dar viena šešių mėnesių viza jau būnant Lietuvoje.",
        "be": "Грамадзяне Беларусі, якія працуюць у кампаніі, што пераязджае пры падтрымцы агенцтва «Invest "
        "Lithuania», атрымліваюць нацыянальную візу на шэсць месяцаў і яшчэ адну візу на шэсць месяцаў ужо ў "
        "Літве.",
        "ru": "Граждане Беларуси, работающие в компании, которая переезжает при поддержке агентства «Invest "
        "Lithuania», получают национальную визу на шесть месяцев и ещё одну визу на шесть месяцев уже в Литве.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2022, 3, 15)),
    verified_until=date(2022, 3, 15),
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="undated page; date assumed",
    acts=("national_visa",),
    when=citizens_of(_BY) & travel_purpose.is_("company_relocation") & mediation.has("invest_lithuania"),
    effects=(Effect("permit_validity", "duration", Measure(6, "month", repeat=1)),),
    sources=("https://linden.lt/en/blog/migration-services/",),
)

PROVISIONS = (ENTRY_OF_THE_PERSECUTED, SIMPLIFIED_NATIONAL_VISA, VISA_FEE, RELOCATED_STAFF)
