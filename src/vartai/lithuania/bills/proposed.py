"""What only bills contained: never law on any day, so that a bill can put it there."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import travel_purpose
from vartai.lithuania.nationality import RU_BY, citizens_of, dual_citizens

_PRESS_ON_V1 = (
    "https://www.txtreport.com/news/2023-03-22-belarusians-may-be-banned-from-issuing-visas-and-residence-permits-in-"
    "lithuania--new-bill-in-questions-and-answers.BJxuZXU_xn.html"
)

SUSPENSION_OF_CITIZENSHIP = Provision(
    id="BX-1",
    instrument="RM",
    citation="Bill XIVP-2496 (V1, V2)",
    title={
        "en": "Suspension of citizenship applications",
        "lt": "Prašymų suteikti pilietybę priėmimo sustabdymas",
        "be": "Прыпыненне прыёму заяў аб грамадзянстве",
        "ru": "Приостановление приёма заявлений о гражданстве",
    },
    text={
        "en": "Applications of Russian and Belarusian citizens for citizenship are not accepted (proposed in March 2023, "
        "dropped on 4 April 2023).",
        "lt": "Rusijos ir Baltarusijos piliečių prašymai suteikti pilietybę nepriimami (siūlyta 2023 m. kovą, atsisakyta "
        "2023 m. balandžio 4 d.).",
        "be": "Заявы грамадзян Расіі і Беларусі аб грамадзянстве не прымаюцца (прапанавана ў сакавіку 2023 года, "
        "адхілена 4 красавіка 2023 года).",
        "ru": "Заявления граждан России и Беларуси о гражданстве не принимаются (предложено в марте 2023 года, отклонено "
        "4 апреля 2023 года).",
    },
    role=Role.BAR,
    term=Term(note="never in force"),
    verified_until=date(2023, 4, 4),
    confidence=Confidence.SEEN_SECONDARY,
    proposed=True,
    acts=("naturalisation",),
    when=citizens_of(RU_BY),
    effects=(Effect("lodging", "not_accepted"),),
    disputes=(dual_citizens(RU_BY, "not_accepted", "accepted"),),
    sources=(
        _PRESS_ON_V1,
        "https://pozirk.online/en/news/46282/",
        "https://archyde.com/lithuanian-seimas-adopted-restrictions-on-russians-and-belarusians-belarus-lithuania-"
        "sanctions-afn-belarusian-news-republic-of-belarus",
    ),
)

LONGER_PERMITS = Provision(
    id="BX-2",
    instrument="AL",
    citation="Interior Ministry proposal, autumn 2023 (V6)",
    title={
        "en": "Longer permits and foreigner's passports for Belarusian citizens",
        "lt": "Ilgiau galiojantys leidimai ir užsieniečio pasai Baltarusijos piliečiams",
        "be": "Больш працяглыя дазволы і пашпарты замежніка для грамадзян Беларусі",
        "ru": "Более длительные виды на жительство и паспорта иностранца для граждан Беларуси",
    },
    text={
        "en": "Temporary residence permits and foreigner's passports of Belarusian citizens are issued for three years "
        "instead of one.",
        "lt": "Baltarusijos piliečiams leidimai laikinai gyventi ir užsieniečio pasai išduodami trejiems metams vietoj "
        "vienų.",
        "be": "Дазволы на часовае пражыванне і пашпарты замежніка выдаюцца грамадзянам Беларусі на тры гады замест "
        "аднаго.",
        "ru": "Временные виды на жительство и паспорта иностранца выдаются гражданам Беларуси на три года вместо одного.",
    },
    role=Role.VALUE,
    term=Term(note="never in force in this form"),
    verified_until=date(2023, 10, 31),
    confidence=Confidence.SEEN_SECONDARY,
    proposed=True,
    acts=("trp_first", "trp_renewal", "foreigners_passport"),
    when=citizens_of(("BY",)),
    effects=(Effect("permit_validity", "duration", Measure(3, "year")),),
    sources=(
        "https://pozirk.online/en/news/9352",
        "https://officelife.media/amp_news/47619-seym-litvy-otkazalsya-vydavat-razresheniya-na-prozhivanie-dlya-grazhdan-"
        "belarusi-na-tri-goda",
    ),
    open_questions=(
        "Whether all Belarusian citizens or only holders of humanitarian permits were meant is unclear.",
        "How it would have stood to rules that give certain permits another length was not seen; where one of those "
        "applies too, both lengths are shown.",
    ),
    not_encoded=("The law is asked for no length of a renewed permit.",),
)

EASIER_HUMANITARIAN_VISA = Provision(
    id="BX-3",
    instrument="RM",
    citation="Bill of 4-5 December 2023 (V7)",
    title={
        "en": "Easier humanitarian national visa",
        "lt": "Lengviau gaunama humanitarinė nacionalinė viza",
        "be": "Прасцейшая гуманітарная нацыянальная віза",
        "ru": "Более доступная гуманитарная национальная виза",
    },
    text={
        "en": "Citizens of Russia and Belarus get a national visa on humanitarian grounds more easily (the content was "
        "not seen).",
        "lt": "Rusijos ir Baltarusijos piliečiai lengviau gauna nacionalinę vizą humanitariniais pagrindais (turinio "
        "nematėme).",
        "be": "Грамадзяне Расіі і Беларусі прасцей атрымліваюць нацыянальную візу па гуманітарных прычынах (зместу мы "
        "не бачылі).",
        "ru": "Граждане России и Беларуси проще получают национальную визу по гуманитарным причинам (содержания мы не "
        "видели).",
    },
    role=Role.CONTEXT,
    term=Term(note="never in force"),
    verified_until=date(2024, 1, 8),
    confidence=Confidence.SEEN_SECONDARY,
    proposed=True,
    acts=("national_visa",),
    when=citizens_of(RU_BY) & travel_purpose.is_("humanitarian"),
    sources=(
        "https://www.txtreport.com/news/2024-02-12-the-seimas-of-lithuania-postponed-consideration-of-the-draft-law-on-"
        "extending-restrictions-on-citizens-of-belarus.Skc99nvsT.html",
    ),
    not_encoded=("What becomes easier, and how: no text was seen.",),
)

PROVISIONS = (SUSPENSION_OF_CITIZENSHIP, LONGER_PERMITS, EASIER_HUMANITARIAN_VISA)
