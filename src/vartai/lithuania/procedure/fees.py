"""State fees."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import procedure

TEMPORARY_PERMIT = Provision(
    id="TM-14",
    instrument="BY_LAWS",
    citation="Migration Department notice",
    title={
        "en": "State fee for a temporary permit",
        "lt": "Valstybės rinkliava už leidimą laikinai gyventi",
        "be": "Дзяржаўны збор за дазвол на часовае пражыванне",
        "ru": "Государственный сбор за временный вид на жительство",
    },
    text={
        "en": "A first temporary permit costs EUR 120 in the general procedure.",
        "lt": "Pirmasis leidimas laikinai gyventi bendra tvarka kainuoja 120 eurų.",
        "be": "Першы дазвол на часовае пражыванне ў агульным парадку каштуе 120 еўра.",
        "ru": "Первый временный вид на жительство в общем порядке стоит 120 евро.",
    },
    role=Role.VALUE,
    term=Term(since=date(2023, 1, 2), known_from=date(2023, 1, 2), note="2023; day not known"),
    verified_until=date(2023, 1, 2),
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    when=procedure.is_("general"),
    effects=(Effect("fee", "amount", Measure(120, "EUR")),),
    sources=(
        "https://migracija.lrv.lt/en/news/foreigners-will-be-able-to-obtain-a-temporary-residence-permit-before-coming-to-lithuania/",
    ),
    not_encoded=("The fee in the urgent procedure was not in the sources; the answer stays unknown.",),
)

PROVISIONS = (TEMPORARY_PERMIT,)
