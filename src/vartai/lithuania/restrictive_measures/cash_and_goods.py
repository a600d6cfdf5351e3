"""Art. 3 (paragraphs unknown): what may not be carried over the border or imported."""

from vartai.law import Confidence, Effect, Provision, Role
from vartai.lithuania.named_facts import (
    cash_direction,
    currency,
    fuel_litres,
    goods_category,
    goods_origin_country,
)
from vartai.lithuania.nationality import RU_BY, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.real_estate import AMENDED_2024
from vartai.lithuania.restrictive_measures.term import (
    FROM_2023,
    FROM_2024,
    NUMBER,
    PROPOSED_2026,
    VERIFIED_UNTIL,
)

HRYVNIA = Provision(
    id="RM-8",
    instrument="RM",
    citation=f"{NUMBER}, Art. 3 (paragraph number unknown)",
    title={
        "en": "Ukrainian hryvnia in cash",
        "lt": "Grynieji pinigai Ukrainos grivinomis",
        "be": "Украінскія грыўні наяўнымі",
        "ru": "Украинские гривны наличными",
    },
    text={
        "en": "Citizens of Russia and Belarus may not bring hryvnia in cash into Lithuania, nor take it out.",
        "lt": "Rusijos ir Baltarusijos piliečiams draudžiama įvežti į Lietuvą ir išvežti iš jos grynąsias Ukrainos "
        "grivinas.",
        "be": "Грамадзянам Расіі і Беларусі забаронена ўвозіць у Літву і вывозіць з яе наяўныя ўкраінскія грыўні.",
        "ru": "Гражданам России и Беларуси запрещено ввозить в Литву и вывозить из неё наличные украинские гривны.",
    },
    role=Role.BAR,
    term=FROM_2023,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("carry_cash",),
    when=citizens_of(RU_BY)
    & currency.is_("UAH")
    & cash_direction.one_of("into_lithuania", "out_of_lithuania"),
    effects=(Effect("permission", "prohibited"),),
    disputes=(dual_citizens(RU_BY, "prohibited", "allowed"),),
    sources=(
        "https://ecovis.lt/lithuania-passed-national-sanctions-on-russian-belarusian-citizens",
        "https://zerkaloio-web.xyz/news/economics/36111_print.html",
        "https://nra.lv/neatkariga/pasaule/410679-lietuva-baidas-no-putina-agentiem.htm",
    ),
    open_questions=("Exceptions were not seen.",),
)

FARM_PRODUCE = Provision(
    id="RM-9",
    instrument="RM",
    citation="Amending law of 25 April 2024",
    title={
        "en": "Agricultural products and feed of Russian or Belarusian origin",
        "lt": "Rusiškos ar baltarusiškos kilmės žemės ūkio produktai ir pašarai",
        "be": "Сельскагаспадарчыя прадукты і кармы з Расіі або Беларусі",
        "ru": "Сельскохозяйственные продукты и корма из России или Беларуси",
    },
    text={
        "en": "Goods on the Government's list that come from Russia or Belarus may not be imported.",
        "lt": "Į Vyriausybės sąrašą įrašytas prekes, kurių kilmės šalis yra Rusija ar Baltarusija, įvežti "
        "draudžiama.",
        "be": "Тавары са спіса Урада, якія паходзяць з Расіі або Беларусі, увозіць забаронена.",
        "ru": "Товары из списка Правительства, которые происходят из России или Беларуси, ввозить запрещено.",
    },
    role=Role.BAR,
    term=FROM_2024,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("import_goods",),
    when=goods_category.is_("agricultural_product_or_feed") & goods_origin_country.one_of("RU", "BY"),
    effects=(Effect("permission", "prohibited"),),
    sources=(AMENDED_2024, "https://wilno.tvp.pl/77195919/sankcje-wobec-rosjan-i-bialorusinow"),
    open_questions=("The Government's list was not seen.",),
)

FUEL_IN_TANKS = Provision(
    id="RM-11",
    instrument="RM",
    citation="Bill V10 (2026)",
    title={
        "en": "Fuel from Russia or Belarus in standard tanks above 200 litres",
        "lt": "Rusijos ar Baltarusijos degalai standartiniuose bakuose, kai jų daugiau kaip 200 litrų",
        "be": "Паліва з Расіі або Беларусі ў стандартных баках звыш 200 літраў",
        "ru": "Топливо из России или Беларуси в стандартных баках свыше 200 литров",
    },
    text={
        "en": "More than 200 litres of Russian or Belarusian fuel in a standard tank may not be imported (proposed).",
        "lt": "Standartiniame bake draudžiama įvežti daugiau kaip 200 litrų Rusijos ar Baltarusijos kilmės degalų "
        "(siūloma).",
        "be": "У стандартным баку забаронена ўвозіць больш за 200 літраў расійскага або беларускага паліва "
        "(прапанова).",
        "ru": "В стандартном баке запрещено ввозить более 200 литров топлива из России или Беларуси (предложение).",
    },
    role=Role.BAR,
    term=PROPOSED_2026,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    proposed=True,
    acts=("import_goods",),
    when=goods_category.is_("motor_fuel_in_standard_tank")
    & goods_origin_country.one_of("RU", "BY")
    & (fuel_litres > 200),
    effects=(Effect("permission", "prohibited"),),
    sources=("https://www.eurointegration.com.ua/rus/news/2026/03/12/7233087/",),
    open_questions=("Adoption is not confirmed.",),
)

PROVISIONS = (HRYVNIA, FARM_PRODUCE, FUEL_IN_TANKS)
