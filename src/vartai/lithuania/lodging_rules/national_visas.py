"""The summer of 2023: national visas no longer at visa services abroad."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import lodged_at, lodged_country, mediation

_ANNOUNCEMENT = "Announcement of 28-29 June 2023"
_KNOWN_FROM = date(2023, 6, 28)
_SOURCES = (
    "https://euroradio.fm/ru/litva-prekratila-vydachu-nacionalnykh-viz-v-belarusi",
    "https://blizko.by/notes/litva-prekratila-priem-dokumentov-na-natsionalnye-vizy-ot-belorusov_mn.amp",
)
_MEDIATED = mediation.has("mfa")
_MEDIATED_TEXT = {
    "en": "The Ministry of Foreign Affairs mediates in lodging the application; no source says that it is then taken.",
    "lt": "Teikiant prašymą tarpininkauja Užsienio reikalų ministerija; joks šaltinis nesako, kad toks prašymas priimamas.",
    "be": "Пры падачы заявы пасрэднічае Міністэрства замежных спраў; ніводная крыніца не кажа, што такую заяву прымаюць.",
    "ru": "При подаче заявления посредничает Министерство иностранных дел; ни один источник не говорит, что такое "
    "заявление принимают.",
}
_AT_A_VISA_SERVICE = lodged_at.is_("visa_service_abroad")

IN_BELARUS = Provision(
    id="LD-2",
    instrument="BY_LAWS",
    citation=_ANNOUNCEMENT,
    title={
        "en": "National visa applications in Belarus",
        "lt": "Prašymai išduoti nacionalinę vizą Baltarusijoje",
        "be": "Заявы на нацыянальную візу ў Беларусі",
        "ru": "Заявления на национальную визу в Беларуси",
    },
    text={
        "en": "The visa centre in Belarus stopped taking national visa applications.",
        "lt": "Vizų centras Baltarusijoje nustojo priimti prašymus išduoti nacionalinę vizą.",
        "be": "Візавы цэнтр у Беларусі спыніў прыём заяў на нацыянальную візу.",
        "ru": "Визовый центр в Беларуси прекратил приём заявлений на национальную визу.",
    },
    role=Role.BAR,
    term=Term(since=date(2023, 6, 29), known_from=_KNOWN_FROM, note="28-29 June 2023"),
    verified_until=date(2023, 7, 1),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.PRACTICE,
    acts=("national_visa",),
    when=_AT_A_VISA_SERVICE & lodged_country.is_("BY"),
    effects=(Effect("lodging", "not_accepted"),),
    sources=_SOURCES,
    open_questions=(
        "Whether applications mediated by the Foreign Ministry are still taken in Belarus (RM-1 suggests it) is not stated.",
        "Until 28 June 2023 the centre took national visa applications although RM-1 and RM-2 had been in force since "
        "3 May 2023; presumably with mediation.",
    ),
)

MEDIATED_IN_BELARUS = IN_BELARUS.exception("mediation", _MEDIATED, _MEDIATED_TEXT, verified=False)

AT_VISA_SERVICES = Provision(
    id="LD-2b",
    instrument="BY_LAWS",
    citation=_ANNOUNCEMENT,
    title={
        "en": "National visa applications abroad only through the external provider",
        "lt": "Prašymai išduoti nacionalinę vizą užsienyje – tik per išorės paslaugų teikėją",
        "be": "Заявы на нацыянальную візу за мяжой – толькі праз знешняга пастаўшчыка паслуг",
        "ru": "Заявления на национальную визу за границей – только через внешнего поставщика услуг",
    },
    text={
        "en": "From 1 July 2023 national visa applications abroad go only through the external provider, no longer through "
        "visa services. Inside Lithuania an application is possible with a valid Schengen visa.",
        "lt": "Nuo 2023 m. liepos 1 d. prašymai išduoti nacionalinę vizą užsienyje teikiami tik per išorės paslaugų teikėją, "
        "o ne per vizų tarnybas. Lietuvoje prašymą galima pateikti turint galiojančią Šengeno vizą.",
        "be": "З 1 ліпеня 2023 года заявы на нацыянальную візу за мяжой падаюць толькі праз знешняга пастаўшчыка паслуг, а "
        "не праз візавыя службы. У Літве заяву можна падаць з дзейнай шэнгенскай візай.",
        "ru": "С 1 июля 2023 года заявления на национальную визу за границей подают только через внешнего поставщика услуг, "
        "а не через визовые службы. В Литве заявление можно подать с действительной шенгенской визой.",
    },
    role=Role.BAR,
    term=Term(since=date(2023, 7, 1), known_from=_KNOWN_FROM),
    verified_until=date(2023, 7, 1),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.PRACTICE,
    acts=("national_visa",),
    when=_AT_A_VISA_SERVICE,
    effects=(Effect("lodging", "not_accepted"),),
    sources=_SOURCES,
    open_questions=(
        "For citizens of Russia and Belarus RM-2 bars the external provider too, so abroad no route is left except "
        "mediation by the Foreign Ministry, if that is still taken at a visa service. No source says so in these words.",
    ),
    not_encoded=(
        "Whether somebody without a Schengen visa is turned away inside Lithuania: the source only says that the way is "
        "open with one.",
    ),
)

MEDIATED_ABROAD = AT_VISA_SERVICES.exception("mediation", _MEDIATED, _MEDIATED_TEXT, verified=False)

PROVISIONS = (IN_BELARUS, MEDIATED_IN_BELARUS, AT_VISA_SERVICES, MEDIATED_ABROAD)
