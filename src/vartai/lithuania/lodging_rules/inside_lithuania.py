"""Lodging inside Lithuania, where the way abroad is closed."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import lodged_at
from vartai.lithuania.nationality import citizens_of

INSIDE_LITHUANIA = Provision(
    id="LD-5",
    instrument="BY_LAWS",
    citation="Rules in force from 1 December 2024",
    title={
        "en": "Otherwise lodging inside Lithuania",
        "lt": "Kitais atvejais prašymas teikiamas Lietuvoje",
        "be": "У астатніх выпадках заяву падаюць у Літве",
        "ru": "В остальных случаях заявление подают в Литве",
    },
    text={
        "en": "Outside the grounds of LD-4 a Belarusian citizen can lodge an application for a temporary permit only inside "
        "Lithuania.",
        "lt": "Jei netinka LD-4 pagrindai, Baltarusijos pilietis prašymą dėl leidimo laikinai gyventi gali pateikti tik "
        "Lietuvoje.",
        "be": "Калі няма падстаў з LD-4, грамадзянін Беларусі можа падаць заяву на дазвол на часовае пражыванне толькі ў "
        "Літве.",
        "ru": "Если нет оснований из LD-4, гражданин Беларуси может подать заявление на временный вид на жительство только в "
        "Литве.",
    },
    role=Role.DECLARATORY,
    term=Term(since=date(2024, 12, 1), known_from=date(2024, 12, 1), note="day of adoption not known"),
    verified_until=date(2024, 12, 1),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.BY_LAW,
    acts=("trp_first",),
    when=citizens_of(("BY",)) & lodged_at.is_("in_lithuania"),
    effects=(Effect("lodging", "accepted"),),
    sources=("https://nashaniva.com/ru/356516",),
    not_encoded=(
        '"Only": that the way abroad is closed otherwise is what LD-4 says; here stands what stays open.',
    ),
)

PROVISIONS = (INSIDE_LITHUANIA,)
