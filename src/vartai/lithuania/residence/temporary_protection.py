"""Temporary protection for people from Ukraine."""

from datetime import date

from vartai.law import Confidence, Provision, Rank, Role, Term

PEOPLE_FROM_UKRAINE = Provision(
    id="OT-6",
    instrument="BY_LAWS",
    citation="Government Resolution No 224 of 16 March 2022 and extensions",
    title={
        "en": "Temporary protection for people from Ukraine",
        "lt": "Laikinoji apsauga žmonėms iš Ukrainos",
        "be": "Часовая абарона для людзей з Украіны",
        "ru": "Временная защита для людей из Украины",
    },
    text={
        "en": "People from Ukraine are given temporary protection. It was extended to 4 March 2026 and then to 4 "
        "March 2027.",
        "lt": "Žmonėms iš Ukrainos suteikiama laikinoji apsauga. Ji pratęsta iki 2026 m. kovo 4 d., vėliau iki "
        "2027 m. kovo 4 d.",
        "be": "Людзям з Украіны даюць часовую абарону. Яе падоўжылі да 4 сакавіка 2026 года, потым да 4 сакавіка "
        "2027 года.",
        "ru": "Людям из Украины предоставляют временную защиту. Её продлили до 4 марта 2026 года, затем до 4 "
        "марта 2027 года.",
    },
    role=Role.CONTEXT,
    term=Term(since=date(2022, 3, 16), until=date(2027, 3, 4), known_from=date(2022, 3, 16)),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="The resolution is primary; the second extension secondary.",
    rank=Rank.BY_LAW,
    acts=("temporary_protection",),
    sources=("https://dip.euaa.europa.eu/countries/lithuania/temporary-protection-lithuania",),
    not_encoded=(
        "Who is covered: the sources seen don't describe the groups. So nobody is refused by this row.",
    ),
)

PROVISIONS = (PEOPLE_FROM_UKRAINE,)
