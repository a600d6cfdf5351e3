"""The order of 2018 on indicators of illegal-migration risk."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

RISK_INDICATORS = Provision(
    id="SE-10",
    instrument="BY_LAWS",
    citation="Order of the Director of the Migration Department No 3K-54 of 2 March 2018",
    title={
        "en": "Criteria of illegal-migration risk",
        "lt": "Nelegalios migracijos rizikos kriterijai",
        "be": "Крытэрыі рызыкі незаконнай міграцыі",
        "ru": "Критерии риска незаконной миграции",
    },
    text={
        "en": "The order lists criteria of the risk of illegal migration: forged documents, implausible data, a fictitious "
        "marriage or company, the use of intermediaries. What follows from them in law is not stated in the source.",
        "lt": "Įsakyme išvardyti nelegalios migracijos rizikos kriterijai: suklastoti dokumentai, neįtikimi duomenys, "
        "fiktyvi santuoka ar įmonė, naudojimasis tarpininkais. Kokie jų teisiniai padariniai, šaltinyje nenurodyta.",
        "be": "У загадзе пералічаны крытэрыі рызыкі незаконнай міграцыі: падробленыя дакументы, непраўдападобныя звесткі, "
        "фіктыўны шлюб або фірма, карыстанне паслугамі пасрэднікаў. Якія іх прававыя наступствы, у крыніцы не сказана.",
        "ru": "В приказе перечислены критерии риска незаконной миграции: поддельные документы, неправдоподобные данные, "
        "фиктивный брак или фирма, использование посредников. Каковы их правовые последствия, в источнике не сказано.",
    },
    role=Role.DEFINITION,
    term=Term(since=date(2018, 3, 2), known_from=date(2018, 3, 2)),
    verified_until=date(2018, 3, 2),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.BY_LAW,
    sources=("https://migration.lt/web/2018-03-02-criteria-for-illegal-migration",),
    not_encoded=(
        "Any effect: the source states none, so no answer hangs on an indicator. An officer establishes it.",
    ),
)

PROVISIONS = (RISK_INDICATORS,)
