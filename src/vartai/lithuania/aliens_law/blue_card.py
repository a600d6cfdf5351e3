"""Art. 44-1: highly qualified work, the EU Blue Card."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import (
    contract_months,
    degree_held,
    it_occupation,
    occupation_on_shortage_list,
    professional_experience_years,
    salary_ratio,
    trp_ground,
    unemployment_months,
)

_PAY = (salary_ratio >= 1.5) | (occupation_on_shortage_list & (salary_ratio >= 1.2))
_QUALIFICATION = (
    degree_held
    | (professional_experience_years >= 5)
    | (it_occupation & (professional_experience_years >= 3))
)

BLUE_CARD = Provision(
    id="AL-9",
    instrument="AL",
    citation="Law No IX-2206, Art. 44-1 and by-laws",
    title={
        "en": "EU Blue Card",
        "lt": "ES mėlynoji kortelė",
        "be": "Блакітная карта ЕС",
        "ru": "Голубая карта ЕС",
    },
    text={
        "en": "For highly qualified work the pay must be at least 1.5 average wages, or 1.2 in an occupation on the "
        "shortage list, and the contract must run for at least six months. The worker must have a degree or five years "
        "of professional experience, or three years in information technology. Being without work for more than three "
        "months ends the right.",
        "lt": "Aukštos profesinės kvalifikacijos darbui užmokestis turi būti ne mažesnis kaip 1,5 vidutinio darbo "
        "užmokesčio, o jei profesija įrašyta į trūkstamų profesijų sąrašą – 1,2, ir sutartis turi būti sudaryta bent "
        "šešiems mėnesiams. Darbuotojas turi turėti aukštąjį išsilavinimą arba penkerių metų, o informacinių "
        "technologijų srityje – trejų metų profesinę patirtį. Nedirbus ilgiau kaip tris mėnesius, teisė baigiasi.",
        "be": "Для высокакваліфікаванай працы заробак павінен складаць не менш за 1,5 сярэдняга, а калі прафесія "
        "ўваходзіць у спіс дэфіцытных – 1,2, і дагавор павінен быць не менш чым на шэсць месяцаў. Работнік павінен мець "
        "вышэйшую адукацыю або пяць гадоў прафесійнага досведу, а ў галіне інфармацыйных тэхналогій – тры гады. Калі "
        "чалавек не працуе больш за тры месяцы, права спыняецца.",
        "ru": "Для высококвалифицированной работы заработная плата должна составлять не менее 1,5 средней, а если "
        "профессия входит в список дефицитных – 1,2, и договор должен быть не менее чем на шесть месяцев. Работник "
        "должен иметь высшее образование или пять лет профессионального опыта, а в области информационных технологий – "
        "три года. Если человек не работает больше трёх месяцев, право прекращается.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2022, 8, 1)),
    verified_until=date(2023, 1, 19),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_first", "trp_keep", "start_work"),
    when=trp_ground.is_("highly_qualified_work"),
    # Of these acts the merits are asked of a first application only, withdrawal of a permit held only.
    effects=(
        Effect(
            "merits", "not_eligible", when=~_PAY, note="pay of 1.5 average wages, or 1.2 on the shortage list"
        ),
        Effect("merits", "not_eligible", when=contract_months < 6, note="a contract of at least six months"),
        Effect(
            "merits",
            "not_eligible",
            when=~_QUALIFICATION,
            note="a degree, or five years of experience, or three in information technology",
        ),
        Effect(
            "withdrawal",
            "revoke",
            when=unemployment_months > 3,
            note="without work for more than three months",
        ),
    ),
    sources=(
        "https://triniti.eu/?p=21138",
        "https://scribd.com/document/653668186/20230119-Blue-Card-v04",
        "https://www.eubluecard.lt/faq/",
        "https://www.govilnius.lt/relocate-and-live/relocation-process/for-blue-card",
    ),
    open_questions=(
        "The rule on unemployment comes from an undated FAQ that may predate the reform of 2023.",
    ),
    not_encoded=(
        'The length of the permit: the sources say "up to three years", and how it is set within that was not seen.',
        "That work may start once the application is accepted stands as an exception to AL-5.",
    ),
)

PROVISIONS = (BLUE_CARD,)
