"""Art. 45(1): the start-up permit."""

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import startup_certificate, trp_ground

STARTUP = Provision(
    id="AL-12",
    instrument="AL",
    citation="Law No IX-2206, Art. 45(1)",
    title={
        "en": "Start-up permit",
        "lt": "Leidimas gyventi startuolių kūrėjams",
        "be": "Дазвол для заснавальнікаў стартапаў",
        "ru": "Вид на жительство для основателей стартапов",
    },
    text={
        "en": "With the certificate of the start-up scheme a temporary permit is issued for one year; it can be extended.",
        "lt": "Turint startuolių programos pažymą, leidimas laikinai gyventi išduodamas vieniems metams; jį galima "
        "pratęsti.",
        "be": "З пасведчаннем праграмы для стартапаў дазвол на часовае пражыванне выдаюць на адзін год; яго можна "
        "падоўжыць.",
        "ru": "Со свидетельством программы для стартапов временный вид на жительство выдают на один год; его можно "
        "продлить.",
    },
    role=Role.REQUIREMENT,
    term=Term(),
    verified_until=None,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_first",),
    when=trp_ground.is_("startup"),
    effects=(
        Effect(
            "merits", "not_eligible", when=~startup_certificate, note="the certificate of the start-up scheme"
        ),
        Effect("permit_validity", "duration", Measure(1, "year"), note="extendable"),
    ),
    sources=("https://startupvisalithuania.com/about", "https://tom-bradford.com/lithuanian-start-up-visa/"),
    not_encoded=("How often and for how long the permit can be extended: the sources don't say.",),
)

PROVISIONS = (STARTUP,)
