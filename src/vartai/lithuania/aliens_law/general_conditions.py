"""Art. 26 and Art. 40: what every temporary permit needs, and the grounds on which one can be asked for."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Role, Term
from vartai.lithuania.named_facts import (
    accommodation_m2_per_adult,
    act,
    documents_held,
    health_insurance,
    home_passport_status,
    means_of_subsistence,
    no_conviction_certificate,
)

_TRAVEL_DOCUMENT = home_passport_status.is_("valid") | documents_held.has("foreigners_passport_lt")

GENERAL_CONDITIONS = Provision(
    id="AL-1",
    instrument="AL",
    citation="Law No IX-2206, Art. 26(1) (number unverified; Art. 26 named by a secondary source)",
    title={
        "en": "General conditions for a residence permit",
        "lt": "Bendrosios leidimo gyventi išdavimo sąlygos",
        "be": "Агульныя ўмовы атрымання дазволу на пражыванне",
        "ru": "Общие условия получения вида на жительство",
    },
    text={
        "en": "A temporary permit is issued only to a person who has a valid travel document, sickness insurance, "
        "means of subsistence and living space of at least 7 square metres for each adult. On a first application "
        "a certificate of no criminal conviction is needed too.",
        "lt": "Leidimas laikinai gyventi išduodamas tik asmeniui, kuris turi galiojantį kelionės dokumentą, sveikatos "
        "draudimą, pragyvenimo lėšų ir ne mažesnį kaip 7 kvadratinių metrų gyvenamąjį plotą kiekvienam suaugusiam "
        "asmeniui. Prašant pirmą kartą, reikia ir neteistumo pažymos.",
        "be": "Дазвол на часовае пражыванне выдаюць толькі чалавеку, які мае дзейны праязны дакумент, медыцынскую "
        "страхоўку, сродкі для жыцця і не менш за 7 квадратных метраў жылой плошчы на кожнага дарослага. Пры першай "
        "заяве патрэбна таксама даведка аб адсутнасці судзімасці.",
        "ru": "Временный вид на жительство выдают только человеку, у которого есть действительный проездной документ, "
        "медицинская страховка, средства к существованию и не менее 7 квадратных метров жилой площади на каждого "
        "взрослого. При первом заявлении нужна также справка об отсутствии судимости.",
    },
    role=Role.REQUIREMENT,
    term=Term(),
    verified_until=None,
    confidence=Confidence.MIXED,
    confidence_note="Living space and no-conviction certificate primary (undated page); Art. 26 secondary; the "
    "paragraph number unverified.",
    acts=("trp_first", "trp_renewal"),
    effects=(
        Effect("merits", "not_eligible", when=~_TRAVEL_DOCUMENT, note="a valid travel document"),
        Effect("merits", "not_eligible", when=~health_insurance, note="sickness insurance"),
        Effect("merits", "not_eligible", when=~means_of_subsistence, note="means of subsistence"),
        Effect(
            "merits",
            "not_eligible",
            when=accommodation_m2_per_adult < 7,
            note="living space of 7 square metres for each adult",
        ),
        Effect(
            "merits",
            "not_eligible",
            when=act.is_("trp_first") & ~no_conviction_certificate,
            note="a certificate of no criminal conviction",
        ),
    ),
    sources=(
        "https://www.migracija.lt/en/tobulinu-kvalifikacij%C4%85",
        "https://tom-bradford.com/lithuanian-start-up-visa/",
    ),
    open_questions=("The consolidated text must be checked.",),
    not_encoded=(
        "How much means suffice: no amount was seen; an officer or a document settles it.",
        "A paper that can't be had from home safely is not an absent one: see SG-8a to SG-8c.",
    ),
)

GROUNDS = Provision(
    id="AL-2",
    instrument="AL",
    citation="Law No IX-2206, Art. 40(1); Art. 40(1)(4-1) with Art. 44-1 (high-qualified work); Art. 45(1) (legal "
    "activity)",
    title={
        "en": "Grounds for a temporary residence permit",
        "lt": "Leidimo laikinai gyventi išdavimo pagrindai",
        "be": "Падставы для дазволу на часовае пражыванне",
        "ru": "Основания для временного вида на жительство",
    },
    text={
        "en": "A temporary permit needs one of the grounds that the law lists, such as work, studies, family, legal "
        "activity, Lithuanian descent or a humanitarian ground.",
        "lt": "Leidimui laikinai gyventi reikia vieno iš įstatyme išvardytų pagrindų, pavyzdžiui, darbo, studijų, "
        "šeimos susijungimo, teisėtos veiklos, lietuvių kilmės ar humanitarinio pagrindo.",
        "be": "Для дазволу на часовае пражыванне патрэбна адна з падстаў, пералічаных у законе, напрыклад праца, "
        "вучоба, уз’яднанне сям’і, законная дзейнасць, літоўскае паходжанне або гуманітарная падстава.",
        "ru": "Для временного вида на жительство нужно одно из оснований, перечисленных в законе, например работа, "
        "учёба, воссоединение семьи, законная деятельность, литовское происхождение или гуманитарное основание.",
    },
    role=Role.DEFINITION,
    term=Term(),
    verified_until=date(2024, 12, 31),
    confidence=Confidence.MIXED,
    confidence_note="4-1 and 44-1 primary; 45(1) secondary; the rest unverified. Verified until: a judgment of 2024 "
    "cites Art. 40(1)(4-1) and Art. 44-1.",
    acts=("trp_first", "trp_renewal"),
    sources=(
        "https://e-tar.lt/rs/legalact/5c5981c04a9f11efbdaea558de59136c",
        "https://tom-bradford.com/lithuanian-start-up-visa/",
    ),
    not_encoded=(
        "The list itself stands as the codes of the fact `trp_ground`; that an application names none of them is "
        "no code, so nothing can be refused by this provision.",
    ),
)

PROVISIONS = (GENERAL_CONDITIONS, GROUNDS)
