"""Appearing in person after filing electronically."""

from vartai.law import Confidence, Provision, Rank, Role, Term

PERSONAL_VISIT = Provision(
    id="TM-7",
    instrument="BY_LAWS",
    citation="Migration Department page (undated)",
    title={
        "en": "Personal visit after electronic filing",
        "lt": "Atvykimas asmeniškai pateikus prašymą elektroniniu būdu",
        "be": "Асабісты візіт пасля падачы заявы ў электронным выглядзе",
        "ru": "Личный визит после подачи заявления в электронном виде",
    },
    text={
        "en": "Whoever files an application for a temporary permit electronically must appear in person within "
        "four months.",
        "lt": "Prašymą dėl leidimo laikinai gyventi elektroniniu būdu pateikęs asmuo turi atvykti asmeniškai per "
        "keturis mėnesius.",
        "be": "Хто падаў заяву аб дазволе на часовае пражыванне ў электронным выглядзе, павінен з’явіцца асабіста "
        "на працягу чатырох месяцаў.",
        "ru": "Тот, кто подал заявление о временном виде на жительство в электронном виде, должен явиться лично в "
        "течение четырёх месяцев.",
    },
    role=Role.CONTEXT,
    term=Term(),
    verified_until=None,
    confidence=Confidence.SEEN_PRIMARY,
    rank=Rank.BY_LAW,
    acts=("trp_first", "trp_renewal"),
    sources=("https://www.migracija.lt/en/tobulinu-kvalifikacij%C4%85",),
    not_encoded=("What follows if nobody appears: the page doesn't say.",),
)

PROVISIONS = (PERSONAL_VISIT,)
