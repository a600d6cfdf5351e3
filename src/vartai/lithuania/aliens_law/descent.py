"""People of Lithuanian descent, and those with the right to restore Lithuanian citizenship."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import trp_ground

LITHUANIAN_DESCENT = Provision(
    id="AL-13",
    instrument="AL",
    citation="Law No IX-2206, descent and right to restore citizenship (article not stated)",
    title={
        "en": "Persons of Lithuanian descent",
        "lt": "Lietuvių kilmės asmenys",
        "be": "Людзі літоўскага паходжання",
        "ru": "Люди литовского происхождения",
    },
    text={
        "en": "Persons of Lithuanian descent, and those with the right to restore Lithuanian citizenship, get a temporary "
        "permit for five years.",
        "lt": "Lietuvių kilmės asmenims ir turintiems teisę atkurti Lietuvos pilietybę leidimas laikinai gyventi "
        "išduodamas penkeriems metams.",
        "be": "Людзям літоўскага паходжання і тым, хто мае права аднавіць літоўскае грамадзянства, дазвол на часовае "
        "пражыванне выдаюць на пяць гадоў.",
        "ru": "Людям литовского происхождения и тем, кто имеет право восстановить литовское гражданство, временный вид на "
        "жительство выдают на пять лет.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2023, 1, 1), note="undated page; date assumed"),
    verified_until=date(2023, 1, 1),
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="verified until: undated page; date assumed",
    acts=("trp_first",),
    when=trp_ground.one_of("lithuanian_descent", "right_to_restore_citizenship"),
    effects=(Effect("permit_validity", "duration", Measure(5, "year")),),
    sources=("https://www.renkuosilietuva.lt/en/temporary-residence-permit/",),
    not_encoded=("How descent or the right to restore citizenship is proven: not in the source.",),
)

PROVISIONS = (LITHUANIAN_DESCENT,)
