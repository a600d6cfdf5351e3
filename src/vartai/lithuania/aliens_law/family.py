"""Family reunification."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import (
    age_years,
    family_relation,
    sponsor_age_years,
    sponsor_in_exempt_category,
    sponsor_permanent_residence_prospect,
    sponsor_permit_validity_months,
    sponsor_residence_years,
    trp_ground,
)

REUNIFICATION = Provision(
    id="AL-10",
    instrument="AL",
    citation="Law No IX-2206, family reunification (article not stated)",
    title={
        "en": "Family reunification",
        "lt": "Šeimos susijungimas",
        "be": "Уз’яднанне сям’і",
        "ru": "Воссоединение семьи",
    },
    text={
        "en": "The family member who lives in Lithuania must normally have lived there for two years, hold a permit "
        "valid for at least one year and have reasonable prospects of permanent residence. Spouses must both be at "
        "least 21. The permit is usually issued for two years.",
        "lt": "Lietuvoje gyvenantis šeimos narys paprastai turi būti joje pragyvenęs dvejus metus, turėti bent vienus "
        "metus galiojantį leidimą ir pagrįstų galimybių įgyti teisę nuolat gyventi. Abu sutuoktiniai turi būti ne "
        "jaunesni kaip 21 metų. Leidimas paprastai išduodamas dvejiems metams.",
        "be": "Член сям’і, які жыве ў Літве, звычайна павінен пражыць там два гады, мець дазвол, дзейны не менш за год, "
        "і абгрунтаваную перспектыву пастаяннага пражывання. Абодвум сужэнцам павінна быць не менш за 21 год. Дазвол "
        "звычайна выдаюць на два гады.",
        "ru": "Член семьи, живущий в Литве, как правило, должен прожить там два года, иметь вид на жительство, "
        "действительный не менее года, и обоснованную перспективу постоянного проживания. Обоим супругам должно быть "
        "не менее 21 года. Вид на жительство обычно выдают на два года.",
    },
    role=Role.REQUIREMENT,
    term=Term(attested_from=date(2019, 1, 1), note="undated pages; dates assumed"),
    verified_until=date(2023, 1, 1),
    confidence=Confidence.SEEN_PRIMARY,
    confidence_note="verified until: undated pages; dates assumed",
    acts=("trp_first",),
    when=trp_ground.is_("family"),
    effects=(
        Effect(
            "merits",
            "not_eligible",
            when=~(sponsor_in_exempt_category | (sponsor_residence_years >= 2)),
            note="two years of residence of the sponsor, or an exempt category",
        ),
        Effect(
            "merits",
            "not_eligible",
            when=sponsor_permit_validity_months < 12,
            note="a permit of the sponsor valid for at least one year",
        ),
        Effect(
            "merits",
            "not_eligible",
            when=~sponsor_permanent_residence_prospect,
            note="reasonable prospects of permanent residence",
        ),
        Effect(
            "merits",
            "not_eligible",
            when=family_relation.is_("spouse") & ~((age_years >= 21) & (sponsor_age_years >= 21)),
            note="both spouses at least 21",
        ),
        Effect("permit_validity", "duration", Measure(2, "year"), note="usually"),
    ),
    sources=(
        "https://www.migracija.lt/en/family",
        "http://ec.europa.eu/immigration/what-do-i-need-before-leaving/lithuania/family-member_en",
    ),
    open_questions=("The list of categories exempt from the two-year wait was cut.",),
    not_encoded=(
        "Who belongs to an exempt category: an officer or a register says so until the list is known.",
        "Whether the family of a Lithuanian citizen stands outside: the pages seen don't say.",
    ),
)

PROVISIONS = (REUNIFICATION,)
