"""What the Restrictive Measures Law leaves alone: applications for citizenship."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.nationality import RU_BY, citizens_of
from vartai.lithuania.restrictive_measures.term import FROM_2023, NUMBER, VERIFIED_UNTIL

NOT_SUSPENDED = Provision(
    id="CI-4",
    instrument="RM",
    citation=f"{NUMBER} (by omission)",
    title={
        "en": "No suspension of citizenship applications",
        "lt": "Prašymų suteikti pilietybę priėmimas nesustabdytas",
        "be": "Прыём заяў аб грамадзянстве не прыпынены",
        "ru": "Приём заявлений о гражданстве не приостановлен",
    },
    text={
        "en": "The Restrictive Measures Law does not suspend applications of Russian and Belarusian citizens for "
        "citizenship; the suspension was dropped on 4 April 2023.",
        "lt": "Ribojamųjų priemonių įstatymas nesustabdo Rusijos ir Baltarusijos piliečių prašymų suteikti "
        "pilietybę priėmimo; tokios nuostatos atsisakyta 2023 m. balandžio 4 d.",
        "be": "Закон аб абмежавальных мерах не прыпыняе прыёму заяў грамадзян Расіі і Беларусі аб грамадзянстве; "
        "ад гэтага адмовіліся 4 красавіка 2023 года.",
        "ru": "Закон об ограничительных мерах не приостанавливает приём заявлений граждан России и Беларуси о "
        "гражданстве; от этого отказались 4 апреля 2023 года.",
    },
    role=Role.DECLARATORY,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("naturalisation",),
    when=citizens_of(RU_BY),
    effects=(Effect("lodging", "accepted"),),
    sources=(
        "https://archyde.com/lithuanian-seimas-adopted-restrictions-on-russians-and-belarusians-belarus-lithuania-sanctions-afn-belarusian-news-republic-of-belarus",
        "https://zerkaloio-web.xyz/news/economics/36111_print.html",
    ),
)

PROVISIONS = (NOT_SUSPENDED,)
