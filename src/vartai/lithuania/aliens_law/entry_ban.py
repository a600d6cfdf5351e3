"""A ban on entry and an alert beside a refusal or withdrawal: decisions of their own."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

BAN_AND_ALERT = Provision(
    id="SE-8",
    instrument="AL",
    citation="Supreme Administrative Court, 14 May 2025 and 6 August 2025",
    title={
        "en": "Entry ban and alert in the Schengen Information System",
        "lt": "Draudimas atvykti ir perspėjimas Šengeno informacinėje sistemoje",
        "be": "Забарона на ўезд і апавяшчэнне ў Шэнгенскай інфармацыйнай сістэме",
        "ru": "Запрет на въезд и оповещение в Шенгенской информационной системе",
    },
    text={
        "en": "Bans of up to five years are usual. An alert is not automatic: it needs its own individual assessment of "
        "proportionality. The court cut one ban of five years to two and a half.",
        "lt": "Įprasti draudimai – iki penkerių metų. Perspėjimas neįvedamas automatiškai: jam reikia atskiro individualaus "
        "proporcingumo įvertinimo. Vieną penkerių metų draudimą teismas sutrumpino iki dvejų su puse metų.",
        "be": "Звычайныя забароны – да пяці гадоў. Апавяшчэнне не з’яўляецца аўтаматычным: для яго патрэбна асобная "
        "індывідуальная ацэнка прапарцыйнасці. Адну пяцігадовую забарону суд скараціў да двух з паловай гадоў.",
        "ru": "Обычные запреты – до пяти лет. Оповещение не вносится автоматически: для него нужна отдельная индивидуальная "
        "оценка соразмерности. Один пятилетний запрет суд сократил до двух с половиной лет.",
    },
    role=Role.GUARD,
    term=Term(),
    verified_until=date(2025, 8, 6),
    confidence=Confidence.MIXED,
    confidence_note="14 May 2025 secondary; 6 August 2025 primary.",
    rank=Rank.CASE_LAW,
    acts=(
        "schengen_visa",
        "national_visa",
        "trp_first",
        "trp_renewal",
        "trp_keep",
        "prp_first",
        "prp_renewal",
        "prp_keep",
        "asylum",
        "asylum_keep",
        "entry",
        "departure",
    ),
    sources=(
        "https://vislegis.lt/en/padejome-klientui-panaikinti-migracijos-departamento-pritaikyta-draudima-atvykti-isengeno-erdves-valstybes",
        "https://caselaw.euaa.europa.eu/pages/viewcaselaw.aspx?CaseLawID=5503",
    ),
    not_encoded=(
        "Whether a ban is considered at all is no fact of the vocabulary, so the demand stands beside every decision "
        "that one may accompany.",
        "The length of a ban: no question asks for it; it is set for each person with reasons.",
    ),
)

COMPANION_BAN = Provision(
    id="SE-9",
    instrument="AL",
    citation="Migration Department statistics for 2024 and 2025",
    title={
        "en": "Companion entry ban",
        "lt": "Kartu nustatomas draudimas atvykti",
        "be": "Забарона на ўезд разам з рашэннем",
        "ru": "Запрет на въезд вместе с решением",
    },
    text={
        "en": "Everybody found a threat in 2024 and 2025 was also banned from entry. This is a statistic, not a rule; the "
        "ban is a separate decision.",
        "lt": "Visiems, kurių atžvilgiu 2024 ir 2025 metais nustatyta grėsmė, kartu uždrausta atvykti. Tai statistika, o ne "
        "taisyklė; draudimas yra atskiras sprendimas.",
        "be": "Усім, у чыіх справах у 2024 і 2025 гадах была ўстаноўлена пагроза, забаранілі і ўезд. Гэта статыстыка, а не "
        "правіла; забарона – асобнае рашэнне.",
        "ru": "Всем, в чьих делах в 2024 и 2025 годах была установлена угроза, запретили и въезд. Это статистика, а не "
        "правило; запрет – отдельное решение.",
    },
    role=Role.CONTEXT,
    term=Term(),
    verified_until=date(2025, 12, 31),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.PRACTICE,
    sources=(
        "https://traku-zeme.lt/del-gresmes-valstybes-saugumui-leidimu-gyventi-lietuvoje-pernai-neteko-daugiau-kaip-17-tukst-baltarusiu-ir-rusu/",
        "https://diena.lt/naujienos/lietuva/salies-pulsas/del-gresmes-saugumui-leidimu-gyventi-lietuvoje-pernai-neteko-17-tukst-baltarusiu-ir-rusu-1738432",
    ),
    not_encoded=("A ban that follows by itself: none does (SE-8, EU-14).",),
)

PROVISIONS = (BAN_AND_ALERT, COMPANION_BAN)
