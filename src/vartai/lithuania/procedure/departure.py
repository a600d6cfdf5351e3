"""The time to leave after a permit was withdrawn."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import appeal_status, decision_kind

AFTER_WITHDRAWAL = Provision(
    id="TM-11",
    instrument="AL",
    citation="Migration Department, as reported in August 2023",
    title={
        "en": "Time to leave after a withdrawal",
        "lt": "Laikas išvykti panaikinus leidimą",
        "be": "Тэрмін для выезду пасля скасавання дазволу",
        "ru": "Срок для выезда после аннулирования вида на жительство",
    },
    text={
        "en": "Whoever does not contest the withdrawal of a permit has up to one month to leave.",
        "lt": "Asmuo, neskundžiantis leidimo gyventi panaikinimo, turi išvykti per ne ilgesnį kaip vieno mėnesio "
        "laikotarpį.",
        "be": "Хто не абскарджвае скасаванне дазволу на пражыванне, мае на выезд да аднаго месяца.",
        "ru": "Тот, кто не обжалует аннулирование вида на жительство, имеет на выезд до одного месяца.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2023, 8, 4)),
    verified_until=date(2023, 8, 4),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("departure",),
    when=decision_kind.one_of("trp_revoked", "prp_revoked") & appeal_status.is_("none"),
    effects=(Effect("departure_time_limit", "deadline", Measure(1, "month", bound="at_most")),),
    sources=(
        "https://www.voiceofeurope.com/over-a-thousand-russians-and-belarusians-deemed-national-security-threats-by-lithuania-faces-residency-revocation/",
        "https://patria24.rtvs.sk/?p=54225",
    ),
    not_encoded=(
        "How long a person may stay while an appeal is pending: no source seen says it; the answer stays unknown.",
    ),
)

PROVISIONS = (AFTER_WITHDRAWAL,)
