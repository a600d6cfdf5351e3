"""Amending law of April 2025: frequent journeys of Russian permit holders to Russia or Belarus."""

from vartai.law import Confidence, Dispute, Effect, Position, Provision, Role
from vartai.lithuania.named_facts import (
    international_transport_work,
    objective_reasons_for_travel,
    transport_work_documented,
    travel_reasons,
    travel_reasons_documented,
    trips_ru_by_3_calendar_months,
)
from vartai.lithuania.nationality import RU, citizens_of, dual_citizens
from vartai.lithuania.restrictive_measures.term import FROM_2025, VERIFIED_UNTIL

_INVESTMENT = "https://internationalinvestment.biz/en"
_FIRST_REVOCATION = (
    f"{_INVESTMENT}/news/5962-lithuania-revokes-first-russians-residence-permit-over-trips-back-home.html"
)
_ANALYSIS = (
    f"{_INVESTMENT}/analytics/5685-lithuania-bans-frequent-visits-to-russia-by-its-residents-violators-to-lose-"
    "residence-permits.html"
)
_DEPARTMENT = "https://lt.news-pravda.com/russia/2025/05/28/35217.html"
_COURTS = (
    "https://smirnov.lt/en/2025/11/23/migration-case-2",
    "https://meduza.io/en/feature/2026/02/16/lithuania-is-revoking-residence-permits-from-russians-who-visit-home-too-"
    "often-courts-can-t-agree-on-what-counts-as-a-valid-reason-and-families-are-being-torn-apart",
)

ILLNESS_AND_INHERITANCE = Dispute(
    when=travel_reasons.has_any("serious_illness_of_close_relative", "inheritance_matter")
    & travel_reasons_documented,
    unsettled="objective_reasons_for_travel",
    positions=(
        Position(
            "Illness of a relative, even terminal, is not an objective reason.",
            "revoke",
            "Migration Department, as reported",
            (_DEPARTMENT,),
        ),
        Position(
            "Serious reasons such as illness of close relatives are an exception.",
            "keep",
            "press",
            (_FIRST_REVOCATION, _ANALYSIS),
        ),
        Position(
            "Courts differ; some annulled withdrawals as disproportionate where illness of parents and an inheritance "
            "were documented.",
            "keep",
            "administrative courts in part",
            _COURTS,
        ),
    ),
)

FREQUENT_JOURNEYS = Provision(
    id="RM-10",
    instrument="RM",
    citation="Amending law of April 2025 (perhaps Art. 3(9), inferred)",
    title={
        "en": "Withdrawal of the temporary permit of Russian citizens for frequent journeys to Russia or Belarus"
    },
    text={
        "en": "The temporary residence permit of a Russian citizen is withdrawn who travelled to Russia or Belarus "
        "more than once within three calendar months without objective reasons. Belarusian citizens and holders of a "
        "permanent permit are not covered.",
    },
    role=Role.BAR,
    term=FROM_2025,
    verified_until=VERIFIED_UNTIL,
    confidence=Confidence.SEEN_SECONDARY,
    acts=("trp_keep",),
    when=citizens_of(RU) & (trips_ru_by_3_calendar_months > 1),
    effects=(Effect("withdrawal", "revoke"),),
    disputes=(ILLNESS_AND_INHERITANCE, dual_citizens(RU, "revoke", "keep")),
    sources=(
        "https://unn.ua/en/news/lithuania-will-revoke-residence-permits-for-russians-for-frequent-trips-to-russia",
        "https://lt.news-pravda.com/world/2025/04/17/31634.html",
        "https://dev.aqreqator.az/en/society/83945828",
        _FIRST_REVOCATION,
        _ANALYSIS,
        "https://asb-media.info/en/lithuania-to-revoke-residence-permits-for-frequent-travelers-from-russia-and-belarus",
        "https://m.interfax.ru/1034390",
        _DEPARTMENT,
        "https://kyivindependent.com/lithuania-to-strip-residence-permits-of-russian-belarusian-citizens-who-frequently-"
        "travel-back-home",
        "https://www.dagens.com/?p=43288",
        *_COURTS,
    ),
    open_questions=(
        'Sources count in "the last three calendar months", in a "three-month window" and in "any 90-day period". The '
        "window is a parameter; the choice made here is three calendar months.",
        "Whether journeys before 3 May 2025 count is not known.",
        "Objective reasons are a determination by a person, not a rule.",
        "That holders of a permanent permit are not covered rests on a weak source. One outlet wrongly includes "
        "Belarusian citizens; proposals to do so were rejected in 2024 and 2025.",
    ),
    parameters={"counting_window": "three calendar months"},
)

TRANSPORT = FREQUENT_JOURNEYS.exception(
    "transport",
    international_transport_work & transport_work_documented,
    "Documents prove that the person works in international transport.",
)
OBJECTIVE_REASONS = FREQUENT_JOURNEYS.exception(
    "objective_reasons",
    objective_reasons_for_travel,
    "An officer finds that the journeys had objective reasons that did not depend on the person.",
)

PROVISIONS = (FREQUENT_JOURNEYS, TRANSPORT, OBJECTIVE_REASONS)
