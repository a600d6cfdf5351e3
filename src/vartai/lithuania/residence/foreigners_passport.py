"""The foreigner's passport: for whom no passport of the home state can be had."""

from datetime import date

from vartai.law import Confidence, Dispute, Effect, Position, Provision, Rank, Role, Term
from vartai.lithuania.named_facts import (
    documents_held,
    home_passport_status,
    home_passport_unobtainable,
    trp_ground,
)
from vartai.lithuania.nationality import citizens_of

_STATEMENTS = "https://www.baltictimes.com/lithuanian_intermin_proposes_to_extend_validity_of_alien_s_passports_after_minsk_decisions/"
_RIGHT_TO_RESIDE = documents_held.has_any("trp_lt", "prp_lt")
_NO_VALID_PASSPORT = home_passport_status.one_of("expired", "none")
_ON_ANOTHER_GROUND = (
    documents_held.has("trp_lt")
    & ~trp_ground.is_("humanitarian")
    & _NO_VALID_PASSPORT
    & home_passport_unobtainable
)
"""The permit rests on another ground than the humanitarian one, and no passport can be had."""

CONDITIONS = Provision(
    id="OT-3",
    instrument="AL",
    citation="Law No IX-2206, Art. 37 (as on the department's page of 2014)",
    title={
        "en": "Foreigner's passport",
        "lt": "Užsieniečio pasas",
        "be": "Пашпарт замежніка",
        "ru": "Паспорт иностранца",
    },
    text={
        "en": "A foreigner's passport can be issued to a foreigner who has the right to reside, has no valid "
        "passport and for objective reasons cannot get one from the home state. It gives no right to return to "
        "Lithuania without a permit or a visa.",
        "lt": "Užsieniečio pasas gali būti išduotas užsieniečiui, kuris turi teisę gyventi Lietuvoje, neturi "
        "galiojančio paso ir dėl objektyvių priežasčių negali jo gauti iš savo valstybės. Pats pasas be leidimo "
        "gyventi ar vizos nesuteikia teisės grįžti į Lietuvą.",
        "be": "Пашпарт замежніка могуць выдаць замежніку, які мае права жыць у Літве, не мае дзейнага пашпарта і "
        "з аб’ектыўных прычын не можа атрымаць яго ад сваёй дзяржавы. Сам пашпарт без дазволу на пражыванне або "
        "візы не дае права вярнуцца ў Літву.",
        "ru": "Паспорт иностранца могут выдать иностранцу, который имеет право жить в Литве, не имеет "
        "действительного паспорта и по объективным причинам не может получить его от своего государства. Сам "
        "паспорт без вида на жительство или визы не даёт права вернуться в Литву.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2014, 1, 1), note="page of 2014, day not known"),
    verified_until=date(2024, 1, 1),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="verified until: undated page; date assumed",
    acts=("foreigners_passport", "entry"),
    effects=(
        Effect("merits", "not_eligible", when=~_RIGHT_TO_RESIDE, note="the right to reside"),
        Effect("merits", "not_eligible", when=~_NO_VALID_PASSPORT, note="no valid passport"),
        Effect(
            "merits",
            "not_eligible",
            when=~home_passport_unobtainable,
            note="no passport to be had from the home state",
        ),
        Effect(
            "border_entry",
            "prohibited",
            when=documents_held.has("foreigners_passport_lt")
            & ~documents_held.has_any(
                "trp_lt",
                "prp_lt",
                "schengen_visa_lt",
                "schengen_visa_other_state",
                "national_visa_lt",
                "national_visa_other_schengen",
                "residence_permit_other_eu",
                "residence_permit_eea_ch",
            ),
        ),
    ),
    sources=(
        "https://www.migracija.lt/en/noriu-gauti-kelion%C4%97s-dokument%C4%85",
        "http://www.migracija.lt/index.php?921544613",
    ),
    not_encoded=(
        "That the authority may, not must, issue it: where the conditions are met an officer decides.",
        "Its validity (as long as the permit, then one year) needs the day of issue, which no question asks for.",
        "Nobody is sent to a consulate to prove that no passport can be had: see SG-8a and SG-8c.",
    ),
)

WORKERS = Provision(
    id="OT-4",
    instrument="AL",
    citation="Statements of the deputy minister and of the head of the Migration Department, September 2023",
    title={
        "en": "Foreigner's passport for Belarusian citizens after the Belarusian decree of 4 September 2023",
        "lt": "Užsieniečio pasas Baltarusijos piliečiams po 2023 m. rugsėjo 4 d. Baltarusijos dekreto",
        "be": "Пашпарт замежніка для грамадзян Беларусі пасля беларускага ўказа ад 4 верасня 2023 года",
        "ru": "Паспорт иностранца для граждан Беларуси после белорусского указа от 4 сентября 2023 года",
    },
    text={
        "en": "Belarus stopped renewing passports at its consulates. Whether a Belarusian citizen whose temporary "
        "permit rests on another ground than the humanitarian one, such as work, may get a foreigner's passport "
        "is disputed between two officials.",
        "lt": "Baltarusija nustojo keisti pasus savo konsulatuose. Ar užsieniečio pasą gali gauti Baltarusijos "
        "pilietis, kurio leidimas laikinai gyventi išduotas ne humanitariniu, o kitu pagrindu, pavyzdžiui, darbo, "
        "dviejų pareigūnų nuomonės skiriasi.",
        "be": "Беларусь спыніла абмен пашпартоў у консульствах. Ці можа атрымаць пашпарт замежніка грамадзянін "
        "Беларусі, чый дазвол на часовае пражыванне выдадзены не на гуманітарнай, а на іншай падставе, напрыклад "
        "дзеля працы, – пра гэта дзве службовыя асобы выказаліся па-рознаму.",
        "ru": "Беларусь прекратила обмен паспортов в консульствах. Может ли получить паспорт иностранца гражданин "
        "Беларуси, чей временный вид на жительство выдан не на гуманитарном, а на другом основании, например для "
        "работы, – об этом два должностных лица высказались по-разному.",
    },
    role=Role.DISPUTE,
    term=Term(since=date(2023, 9, 7), known_from=date(2023, 9, 7)),
    verified_until=date(2023, 9, 12),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.PRACTICE,
    acts=("foreigners_passport",),
    when=citizens_of(("BY",)) & _ON_ANOTHER_GROUND,
    effects=(Effect("merits", "not_eligible"),),
    disputes=(
        Dispute(
            when=_ON_ANOTHER_GROUND,
            asks="merits",
            positions=(
                Position(
                    {
                        "en": "The statute has no limit to humanitarian permits; workers also qualify.",
                        "lt": "Įstatymas neapsiriboja humanitariniais leidimais; pasą gali gauti ir darbuotojai.",
                        "be": "Закон не абмяжоўваецца гуманітарнымі дазволамі; пашпарт могуць атрымаць і работнікі.",
                        "ru": "Закон не ограничивается гуманитарными видами на жительство; паспорт могут получить и работники.",
                    },
                    "eligible",
                    {
                        "en": "head of the Migration Department",
                        "lt": "Migracijos departamento direktorė",
                        "be": "дырэктарка Дэпартамента міграцыі",
                        "ru": "глава Департамента миграции",
                    },
                    (_STATEMENTS,),
                ),
                Position(
                    {
                        "en": "Meant for people with humanitarian permits, not for drivers or other workers.",
                        "lt": "Pasas skirtas asmenims su humanitariniu leidimu, o ne vairuotojams ar kitiems darbuotojams.",
                        "be": "Пашпарт прызначаны для людзей з гуманітарным дазволам, а не для кіроўцаў ці іншых работнікаў.",
                        "ru": "Паспорт предназначен для людей с гуманитарным видом на жительство, а не для водителей или других работников.",
                    },
                    "not_eligible",
                    {
                        "en": "deputy minister of the interior",
                        "lt": "vidaus reikalų viceministras",
                        "be": "намеснік міністра ўнутраных спраў",
                        "ru": "заместитель министра внутренних дел",
                    },
                    (_STATEMENTS,),
                ),
            ),
        ),
    ),
    sources=(
        _STATEMENTS,
        "https://rferl.org/amp/lithuania-foreigner-passport-belarus-lukashenka/32588135.html",
    ),
    not_encoded=(
        '"As little as five days" for the passport is what the department once managed, not a time limit.',
        "A holder of a permanent permit beside a temporary one: neither official spoke of it.",
    ),
)

PROVISIONS = (CONDITIONS, WORKERS)
