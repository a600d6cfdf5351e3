"""More evidence: neither one more name nor a fact that agrees lowers, and none that contradicts raises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import Identity
from vartai.screening import HitOutcome, weights
from vartai.screening.dates import compare_dates
from vartai.screening.particulars import particulars, place_evidence

from .invented import LOOKED_AT, flagged, judged, person
from .invented_people import (
    BEARERS,
    DAYS,
    DOCUMENTS,
    PLACES,
    STATES,
    WAYS,
    WAYS_WITH_INITIALS,
    name_of,
    pairs,
    told_dates,
)


@given(pairs(), BEARERS, st.booleans(), WAYS_WITH_INITIALS, st.booleans())
@tried(15, 6_000)
def test_a_further_name_never_makes_a_richer_record_lose(pair, other, sibling, way, on_the_list):
    """Neither bits nor hit or look closer fall, whoever else's name it is: also that of the other sex."""
    mine, listed = pair
    further = name_of(other, way)
    richer = replace(listed if on_the_list else mine, names=(*pair[on_the_list].names, further))
    before = judged(mine, listed)
    after = judged(mine, richer) if on_the_list else judged(richer, listed)
    assert after[0] >= before[0]
    assert after[1] >= before[1]


def test_a_further_name_of_another_sex_takes_away_nothing():
    """Two cases that random people seldom meet; each had lost once."""
    undated = person("Зэт Сямёнавіч Прыдуманы")
    poor = person("Зэт Прыдуманы", born="1985-02-28")
    rich = person("Зэт Прыдуманы", "Зэт Сямёнаўна Прыдуманы", born="1985-02-28")
    assert judged(rich, undated) >= judged(poor, undated) == (weights.NAME_MOST_UNDATED, 1)
    by_year = replace(undated, birth_dates=person(born="1985").birth_dates)
    poor = person("Зэт Прыдумана", born="1985-02-28")
    rich = person("Зэт Прыдумана", "Зэт Сямёнаўна Прыдуманы", born="1985-02-28")
    assert flagged(poor, by_year) == flagged(rich, by_year) == LOOKED_AT[HitOutcome.HIT]


FACTS = ("sex", "birth_dates", "citizenships", "birth_places", "document_numbers")


@st.composite
def told_twice(draw: st.DrawFn, agrees: bool) -> tuple[str, object, object]:
    """A fact as two sides tell it, and which: agreeing or contradicting."""
    fact = draw(st.sampled_from(FACTS))
    if fact == "birth_dates":
        day = draw(DAYS)
        sign = 1 if agrees else -1
        other = draw(told_dates(day).filter(lambda told: sign * compare_dates(day, told)[0] > 0))
        return fact, (day,), (other,)
    values = {"sex": "mf", "citizenships": STATES, "birth_places": PLACES, "document_numbers": DOCUMENTS}[
        fact
    ]
    one = draw(st.sampled_from(values))
    other = (
        one if agrees else draw(st.sampled_from(values).filter(lambda each: _contradicts(fact, one, each)))
    )
    held = {"sex": lambda each: each, "citizenships": lambda each: frozenset({each})}
    wrap = held.get(fact, lambda each: (each,))
    return fact, wrap(one), wrap(other)


def _contradicts(fact: str, one: str, other: str) -> bool:
    if fact == "document_numbers":
        return {one, other} not in ({"MP1234567", "MP1234568"}, {one})
    if fact == "birth_places":
        mine, theirs = (particulars(Identity((), birth_places=(each,))) for each in (one, other))
        return place_evidence(mine, theirs, 1, 10).bits < 0
    return one != other


NOTHING = {"sex": None, "birth_dates": (), "citizenships": None, "birth_places": (), "document_numbers": ()}


@given(st.data(), pairs(), st.booleans(), st.booleans())
@tried(25, 8_000)
def test_a_matching_fact_never_lowers_and_a_contradicting_one_never_raises(data, pair, agrees, on_the_list):
    """One side says a fact and the other learns of it. A date that contradicts takes away, whoever told it.

    Contradicting is what counts against where nothing else of its kind was said: of several dates or places
    the best counts, so a second wrong date that is less wrong may raise. A person's date is no matching fact
    while the entry has none; then the name alone counts less.
    """
    fact, said, learnt = data.draw(told_twice(agrees))
    mine, listed = pair
    told, poor = (mine, listed) if on_the_list else (listed, mine)
    told, poor = replace(told, **{fact: said}), replace(poor, **{fact: NOTHING[fact]})
    rich = replace(poor, **{fact: learnt})
    before, after = (judged(told, each) if on_the_list else judged(each, told) for each in (poor, rich))
    low, high = (before, after) if agrees else (after, before)
    assert low[0] <= high[0]
    assert low[1] <= high[1]


def test_a_date_that_speaks_against_never_says_more_than_no_date():
    """What is bounded without a date stays bounded where the date is another one of the same or next year."""
    mine = person("Зэт Сямёнавіч Прыдуманы", born="1985-02-28")
    undated, same_year, next_year = (
        judged(mine, person("Зэт Сямёнавіч Прыдуманы", born=born)) for born in ("", "1985-11-09", "1986")
    )
    assert undated[0] == same_year[0] == next_year[0] == weights.NAME_MOST_UNDATED


@given(st.tuples(BEARERS, BEARERS), st.tuples(WAYS, WAYS), DAYS, st.booleans(), st.booleans())
@tried(15, 4_000)
def test_a_patronymic_is_such_a_fact(bearers, ways, day, agrees, on_the_list):
    (bearer, other), (way, listed_way) = bearers, ways
    told = Identity((name_of(bearer, replace(listed_way, patronymic=True)),), (day,))
    if not agrees:
        if other.patronymic == bearer.patronymic:
            return
        bearer = replace(bearer, patronymic=other.patronymic)
    poor, rich = (Identity((name_of(bearer, replace(way, patronymic=has)),), (day,)) for has in (False, True))
    before, after = (judged(told, each) if on_the_list else judged(each, told) for each in (poor, rich))
    low, high = (before, after) if agrees else (after, before)
    assert low[0] <= high[0]
    assert low[1] <= high[1]
