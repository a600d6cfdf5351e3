"""The shorter term for the spouse of a citizen."""

from datetime import date

from vartai.law import Confidence, Effect, Measure, Provision, Role, Term
from vartai.lithuania.named_facts import family_member_of, family_relation, spouse_in_reduced_term_category

SPOUSE_OF_A_CITIZEN = Provision(
    id="CI-3",
    instrument="CI",
    citation="Law on Citizenship (article not stated)",
    title={
        "en": "Spouse of a citizen",
        "lt": "Piliečio sutuoktinis",
        "be": "Муж або жонка грамадзяніна",
        "ru": "Супруг или супруга гражданина",
    },
    text={
        "en": "The spouse of a citizen needs seven years of residence together in Lithuania. Five years are "
        "enough for spouses of deportees, political prisoners or their children, and for the widowed.",
        "lt": "Piliečio sutuoktiniui reikia septynerių metų bendro gyvenimo Lietuvoje. Tremtinių, politinių "
        "kalinių ar jų vaikų sutuoktiniams ir našliams pakanka penkerių metų.",
        "be": "Мужу або жонцы грамадзяніна трэба пражыць разам у Літве сем гадоў. Пяць гадоў дастаткова для мужа "
        "або жонкі дэпартаванага, палітвязня ці іх дзіцяці і для аўдавелых.",
        "ru": "Супругу или супруге гражданина нужно прожить вместе в Литве семь лет. Пяти лет достаточно для "
        "супругов депортированных, политзаключённых или их детей и для овдовевших.",
    },
    role=Role.VALUE,
    term=Term(attested_from=date(2015, 1, 1), note="undated page; date assumed"),
    verified_until=date(2015, 1, 1),
    confidence=Confidence.SEEN_SECONDARY,
    confidence_note="The five-year variants come from a garbled copy.",
    acts=("naturalisation",),
    when=family_member_of.has("lt_citizen") & family_relation.is_("spouse"),
    effects=(
        Effect("required_residence", "duration", Measure(7, "year"), when=~spouse_in_reduced_term_category),
        Effect("required_residence", "duration", Measure(5, "year"), when=spouse_in_reduced_term_category),
    ),
    sources=(
        "https://www.migration.lt/a-residence-permit-for-an-alien-whose-spouse-is-a-citizen-of-lithuania-that-lives-in-lithuania",
    ),
    not_encoded=(
        "Whether the years together (spouse_joint_residence_years) are reached: the row gives the term only.",
    ),
)

PROVISIONS = (SPOUSE_OF_A_CITIZEN,)
