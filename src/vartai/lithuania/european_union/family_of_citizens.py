"""The family of EU citizens who have moved: visas free and fast, and outside blanket rules."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import family_member_of

_FAMILY_PAGE = "https://keliauk.urm.lt/en/entry-to-lithuania/visas/family-members-of-an-eu-citizen-or-a-citizen-of-an-efta-member-state"
_FAMILY = family_member_of.has("mobile_eu_citizen")

VISAS = Provision(
    id="EU-13",
    instrument="EU",
    citation="Directive 2004/38 Arts 27 and 30; Foreign Ministry page on visas",
    title={
        "en": "Family members of mobile EU citizens",
        "lt": "Judėjimo laisve pasinaudojusių ES piliečių šeimos nariai",
        "be": "Члены сем’яў грамадзян ЕС, якія скарысталіся свабодай перамяшчэння",
        "ru": "Члены семей граждан ЕС, воспользовавшихся свободой передвижения",
    },
    text={
        "en": "The family of an EU citizen who exercises free movement gets visas free of charge and normally "
        "within 15 days, and is better protected against refusal and expulsion. This is examined before any "
        "restrictive measure.",
        "lt": "Judėjimo laisve besinaudojančio ES piliečio šeimos nariai vizas gauna nemokamai ir paprastai per "
        "15 dienų, jie taip pat geriau apsaugoti nuo atsisakymo ir išsiuntimo. Tai tikrinama prieš bet kokią "
        "ribojamąją priemonę.",
        "be": "Сям’я грамадзяніна ЕС, які карыстаецца свабодай перамяшчэння, атрымлівае візы бясплатна і звычайна "
        "на працягу 15 дзён і лепш абаронена ад адмовы і высылкі. Гэта правяраюць перад любой абмежавальнай мерай.",
        "ru": "Семья гражданина ЕС, который пользуется свободой передвижения, получает визы бесплатно и обычно в "
        "течение 15 дней и лучше защищена от отказа и высылки. Это проверяют перед любой ограничительной мерой.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2020, 8, 28)),
    verified_until=date(2020, 8, 28),
    confidence=Confidence.MIXED,
    confidence_note="visas primary (2020), rest unverified",
    rank=Rank.EU,
    acts=("schengen_visa",),
    when=_FAMILY,
    overrides=("TM-6",),
    effects=(
        Effect("fee", "amount", Measure(0, "EUR")),
        Effect("decision_time_limit", "deadline", Measure(15, "day", bound="at_most"), note="normally"),
    ),
    sources=(_FAMILY_PAGE,),
    open_questions=(
        "Whether the suspensions of 2022 and 2023 apply to these persons is not answered by the sources.",
    ),
    not_encoded=("The rights against refusal and expulsion stand as a guard beside every answer: SG-10a.",),
)

PROVISIONS = (VISAS,)
