"""The yearly quota for first work permits, and what is taken once it is used up."""

from datetime import date

from vartai.law import Confidence, Effect, Provision, Rank, Role, Term
from vartai.lithuania.aliens_law.figures import (
    AVERAGE_GROSS_WAGE,
    FIRST_WORK_PERMIT_QUOTA,
    FIRST_WORK_PERMIT_QUOTA_CAP,
)
from vartai.lithuania.aliens_law.work_permits import NOT_HIGHLY_QUALIFIED
from vartai.lithuania.named_facts import occupation_on_shortage_list, quota_exhausted, salary_ratio

QUOTA = Provision(
    id="AL-7",
    instrument="AL",
    citation="Amendments in force from 1 January 2025 (article not stated)",
    title={
        "en": "Yearly quota for first work permits",
        "lt": "Metinė pirmųjų leidimų darbo pagrindu kvota",
        "be": "Гадавая квота на першыя дазволы дзеля працы",
        "ru": "Годовая квота на первые разрешения для работы",
    },
    text={
        "en": "There is one general quota for first permits of workers who are not highly qualified. The Minister of "
        "Social Security and Labour sets it every year; it may not be above 1.4 percent of the permanent residents. "
        "For 2025 it was 24,830 and was not raised during the year.",
        "lt": "Pirmiesiems ne aukštos kvalifikacijos darbuotojų leidimams taikoma viena bendra kvota. Ją kasmet nustato "
        "socialinės apsaugos ir darbo ministras; ji negali viršyti 1,4 procento nuolatinių gyventojų skaičiaus. 2025 m. "
        "ji buvo 24 830 ir per metus nedidinta.",
        "be": "Для першых дазволаў работнікаў без высокай кваліфікацыі дзейнічае адна агульная квота. Яе штогод "
        "устанаўлівае міністр сацыяльнай абароны і працы; яна не можа перавышаць 1,4 працэнта колькасці пастаянных "
        "жыхароў. На 2025 год яна складала 24 830 і на працягу года не павялічвалася.",
        "ru": "Для первых разрешений работников без высокой квалификации действует одна общая квота. Её каждый год "
        "устанавливает министр социальной защиты и труда; она не может превышать 1,4 процента числа постоянных "
        "жителей. На 2025 год она составляла 24 830 и в течение года не повышалась.",
    },
    role=Role.DEFINITION,
    term=Term(since=date(2025, 1, 1), known_from=date(2025, 1, 1), note="day of adoption not known"),
    verified_until=date(2025, 10, 15),
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_first",),
    when=NOT_HIGHLY_QUALIFIED,
    sources=(
        "https://www.deloitte.com/lt/en/services/legal/perspectives/changes-in-the-regulation-of-the-employment-of-foreigners.html",
        "https://www.jurica.law/articles/changes-in-migration-law-2025-2026-what-employers-need-to-know",
        "https://static.eurofound.europa.eu/covid19db/cases/LT-2024-26_3842.html",
    ),
    not_encoded=(
        "How many permits are left: a register says whether the quota is used up; nothing computes it.",
    ),
    parameters={
        "quota_2025": str(FIRST_WORK_PERMIT_QUOTA.on(date(2025, 1, 1))),
        "cap": f"{FIRST_WORK_PERMIT_QUOTA_CAP.on(date(2025, 1, 1))} % of permanent residents",
    },
)

QUOTA_USED_UP = Provision(
    id="AL-8",
    instrument="AL",
    citation="Practice after the quota was used up, October 2025",
    title={
        "en": "First work permits after the quota is exhausted",
        "lt": "Pirmieji leidimai darbo pagrindu išnaudojus kvotą",
        "be": "Першыя дазволы дзеля працы пасля вычарпання квоты",
        "ru": "Первые разрешения для работы после исчерпания квоты",
    },
    text={
        "en": "Once the quota is used up, applications for a first permit for work that is not highly qualified are "
        "accepted only where the pay is at least 1.2 average gross wages, or at least one average gross wage in an "
        "occupation on the shortage list.",
        "lt": "Išnaudojus kvotą, prašymai išduoti pirmąjį leidimą gyventi dirbant ne aukštos kvalifikacijos darbą priimami tik "
        "tada, kai užmokestis yra ne mažesnis kaip 1,2 vidutinio bruto darbo užmokesčio arba, jei profesija įrašyta į "
        "trūkstamų profesijų sąrašą, ne mažesnis kaip vienas vidutinis bruto darbo užmokestis.",
        "be": "Пасля вычарпання квоты заявы на першы дазвол дзеля працы, якая не патрабуе высокай кваліфікацыі, "
        "прымаюць толькі тады, калі заробак складае не менш за 1,2 сярэдняга заробку да вылічэння падаткаў або, калі "
        "прафесія ўваходзіць у спіс дэфіцытных, не менш за адзін такі сярэдні заробак.",
        "ru": "После исчерпания квоты заявления на первое разрешение для работы, не требующей высокой квалификации, "
        "принимают только тогда, когда заработная плата составляет не менее 1,2 средней заработной платы до вычета "
        "налогов или, если профессия входит в список дефицитных, не менее одной такой средней заработной платы.",
    },
    role=Role.BAR,
    term=Term(
        since=date(2025, 1, 1),
        known_from=date(2025, 10, 15),
        note="start of the quota system, inferred; known from October 2025, day assumed",
    ),
    verified_until=date(2025, 10, 16),
    confidence=Confidence.SEEN_SECONDARY,
    rank=Rank.PRACTICE,
    acts=("trp_first",),
    when=NOT_HIGHLY_QUALIFIED & quota_exhausted,
    effects=(Effect("lodging", "not_accepted"),),
    sources=(
        "https://zw.lt/gospodarka/departament-migracji-wstrzymuje-przyjmowanie-wnioskow-o-prace-dla-obcokrajowcow/",
        "https://www.tv3.lt/naujiena/verslas/migracijos-departamente-stabdomas-uzsienieciu-prasymu-atvykti-dirbti-priemimas-n1460723",
    ),
    parameters={"average_gross_wage_eur_2025_10": str(AVERAGE_GROSS_WAGE.on(date(2025, 10, 1)))},
)

WELL_PAID = QUOTA_USED_UP.exception(
    "well_paid",
    salary_ratio >= 1.2,
    {
        "en": "The pay is at least 1.2 average gross wages (EUR 2,667.60 in October 2025).",
        "lt": "Užmokestis yra ne mažesnis kaip 1,2 vidutinio bruto darbo užmokesčio (2025 m. spalį – 2 667,60 euro).",
        "be": "Заробак складае не менш за 1,2 сярэдняга заробку да вылічэння падаткаў (у кастрычніку 2025 года – "
        "2 667,60 еўра).",
        "ru": "Заработная плата составляет не менее 1,2 средней до вычета налогов (в октябре 2025 года – 2 667,60 евро).",
    },
)
SHORTAGE = QUOTA_USED_UP.exception(
    "shortage",
    occupation_on_shortage_list & (salary_ratio >= 1.0),
    {
        "en": "The occupation is on the shortage list and the pay is at least one average gross wage (EUR 2,223 in "
        "October 2025).",
        "lt": "Profesija įrašyta į trūkstamų profesijų sąrašą, o užmokestis ne mažesnis kaip vienas vidutinis bruto darbo "
        "užmokestis (2025 m. spalį – 2 223 eurai).",
        "be": "Прафесія ўваходзіць у спіс дэфіцытных, а заробак не меншы за адзін сярэдні да вылічэння падаткаў (у "
        "кастрычніку 2025 года – 2 223 еўра).",
        "ru": "Профессия входит в список дефицитных, а заработная плата не ниже одной средней до вычета налогов (в "
        "октябре 2025 года – 2 223 евро).",
    },
)

PROVISIONS = (QUOTA, QUOTA_USED_UP, WELL_PAID, SHORTAGE)
