"""An explanation says what the search did, and what it would say if one fact were another."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import PersonName
from vartai.screening import Hit, HitOutcome, Index, build_index, screen
from vartai.screening.explaining import Dates, Explanation, Ground, Lacking, Reach, Value, explain
from vartai.screening.explaining.supposing import particulars_supposed, supposed_pair
from vartai.screening.hit import How, Part
from vartai.screening.index.word_matches import agreement_bits
from vartai.screening.population.population_counting import PopulationCount
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.name_parts import Role
from vartai.screening.spelling.word import word
from vartai.screening.tuning.calibration_reading import shipped_calibration
from vartai.screening.tuning.limits import SHIPPED, Limits, Pair
from vartai.screening.tuning.prior import Prior, posterior

from ..invented import STRANGERS, edition, index_of, person
from ..test_searching import IDENTITIES

CHANGED = [Part.BIRTH_DATE, Part.CITIZENSHIP, Part.DOCUMENT_NUMBER, Part.SEX, Part.BIRTH_PLACE]
ANTON = person("Антон Іванавіч Прыдуманы", born="1985-02-28", citizenships=frozenset({"BY"}))


def ground(index: Index, limits: Limits = SHIPPED, base_rate: float = 1 / 1_000) -> Ground:
    return Ground(index, shipped_calibration(), limits, base_rate)


def numbers(index: Index, hit: Hit) -> list[int]:
    return [at for at, entry in enumerate(index.entries) if entry.id == hit.entry_id]


def explained(mine, listed, limits: Limits = SHIPPED, index: Index | None = None) -> Explanation:
    """The explanation of the first hit of one person on a list with one entry among strangers."""
    index = index or index_of(listed, *STRANGERS)
    hit = screen(index, [("P", mine)], at_least=0, limits=limits)[0]
    return explain(ground(index, limits), mine, hit, numbers(index, hit))


def supposed(told: Explanation, part: Part, value: Value):
    (found,) = [each for each in told.supposed if (each.part, each.value) == (part, value)]
    return found


@given(IDENTITIES, IDENTITIES, st.sampled_from(CHANGED), st.sampled_from(Value))
@tried(60, 1_500)
def test_what_is_supposed_is_what_the_search_says_of_such_a_pair(mine, listed, part, value):
    index = index_of(listed, *STRANGERS)
    found = [hit for hit in screen(index, [("P", mine)], at_least=0) if hit.entry_id == "E0"]
    assume(found)
    told = [
        each
        for each in particulars_supposed(index, mine, 0, found[0], SHIPPED)
        if (each.part, each.value) == (part, value)
    ]
    assume(told)
    me, entry = supposed_pair(part, value, mine, listed)
    # A place that the entry lacked makes that place less rare on the list by one: the search then counts it.
    assume(entry == listed or part is not Part.BIRTH_PLACE)
    again = [
        hit for hit in screen(index_of(entry, *STRANGERS), [("P", me)], at_least=0) if hit.entry_id == "E0"
    ]
    if again:
        assert told[0].bits == again[0].bits
        shown = {each.outcome for each in screen(index_of(entry, *STRANGERS), [("P", me)])}
        assert told[0].outcome is (again[0].outcome if again[0].outcome in shown else None)
    else:
        assert told[0].outcome is None


@given(IDENTITIES, IDENTITIES)
@tried(20, 300)
def test_the_steps_add_up_and_what_speaks_against_is_among_them(mine, listed):
    index = index_of(listed, *STRANGERS)
    for hit in screen(index, [("P", mine)], at_least=0):
        told = explain(ground(index), mine, hit, numbers(index, hit))
        assert [step.evidence for step in told.steps] == list(hit.evidence)
        assert told.steps[-1].sum == hit.bits
        assert all(step.evidence.bits < 0 and step in told.steps for step in told.against)
        assert all(each.settles == (each.outcome is not hit.outcome) for each in told.supposed)


@given(IDENTITIES, st.booleans())
@tried(20, 300)
def test_rarity_is_the_count_that_the_bits_were_made_from(mine, counted):
    count = PopulationCount()
    for stranger in STRANGERS:
        count.add(stranger.names)
    population = count.population(date(2026, 3, 1)) if counted else None
    rows = [(f"E{at}", each) for at, each in enumerate([mine, ANTON, *STRANGERS])]
    index = build_index([edition(*rows)], population)
    for hit in screen(index, [("P", mine)], at_least=0):
        for step in explain(ground(index), mine, hit, numbers(index, hit)).steps:
            if step.rarity is None:
                agrees = step.evidence.how in {kind.how for kind in Closeness}
                initial = len(step.evidence.person) == 1
                assert initial or not (agrees and step.evidence.part in set(Role))
                continue
            assert (step.rarity.residents is not None) == counted
            kind = next(kind for kind in Closeness if kind.how == step.evidence.how)
            found = word(step.evidence.person)
            whole = agreement_bits(found, kind, step.rarity.bearers, len(rows), step.rarity.residents)
            # A word that agrees with one of another role counts by half.
            assert step.evidence.bits in (whole, whole // 2)


def test_the_date_settles_a_hit_and_the_numbers_are_the_search_s_own():
    told = explained(ANTON, ANTON)
    assert told.hit.outcome is HitOutcome.HIT
    other = supposed(told, Part.BIRTH_DATE, Value.OTHER)
    assert (other.settles, other.lacking) == (True, Lacking.NOBODY)
    assert other.outcome is HitOutcome.CONSIDERED_AND_REJECTED
    assert other.bits == told.hit.bits - 13_500 - 19_000
    assert other in told.settling
    assert told.worth_asking(Lacking.PERSON) == ()


def test_what_is_unknown_of_the_person_and_would_settle_it_is_worth_asking():
    mine = person("Антон Прыдуманы")
    told = explained(mine, ANTON)
    assert (told.dates, told.name_only) == (Dates.ENTRY_ONLY, True)
    assert Part.BIRTH_DATE in told.worth_asking(Lacking.PERSON)
    assert told.worth_asking(Lacking.ENTRY) == ()
    assert supposed(told, Part.BIRTH_DATE, Value.SAME).outcome is HitOutcome.HIT
    # The limits are then those for people whose date is known.
    strict = Limits(with_date=Pair(90_000, 80_000))
    assert supposed(explained(mine, ANTON, strict), Part.BIRTH_DATE, Value.SAME).outcome is not HitOutcome.HIT


def test_what_the_entry_lacks_is_asked_of_who_keeps_the_list():
    told = explained(ANTON, replace(ANTON, birth_dates=()))
    assert told.dates is Dates.PERSON_ONLY
    assert told.worth_asking(Lacking.ENTRY) == (Part.BIRTH_DATE,)
    same = supposed(told, Part.BIRTH_DATE, Value.SAME)
    # With a date on both sides the name counts in full again.
    assert same.bits > told.hit.bits + 13_500
    assert (explained(person("Антон Прыдуманы"), person("Антон Прыдуманы"))).dates is Dates.NEITHER


def test_a_rejected_pair_tells_what_would_bring_it_back():
    told = explained(replace(ANTON, birth_dates=person("", born="1961-11-09").birth_dates), ANTON)
    assert told.hit.outcome is HitOutcome.CONSIDERED_AND_REJECTED
    assert [step.evidence.part for step in told.against] == ["birth_date"]
    assert supposed(told, Part.BIRTH_DATE, Value.SAME).outcome is HitOutcome.HIT
    assert not [each for each in told.supposed if (each.part, each.value) == (Part.BIRTH_DATE, Value.OTHER)]


@pytest.mark.parametrize(
    ("names", "value", "lacking"),
    [
        ("Антон Прыдуманы", Value.OTHER, Lacking.PERSON),
        ("Антон Іванавіч Прыдуманы", Value.OTHER, Lacking.NOBODY),
        ("Антон Пятровіч Прыдуманы", Value.SAME, Lacking.NOBODY),
    ],
)
def test_a_patronymic_is_supposed_by_searching_again(names, value, lacking):
    mine = person(names, born="1985")
    told = explained(mine, ANTON)
    found = supposed(told, Part.PATRONYMIC, value)
    assert found.lacking is lacking
    replaced = "Антон Іванавіч Прыдуманы" if value is Value.SAME else "Антон Фирсович Прыдуманы"
    again = explained(person(replaced, born="1985"), ANTON)
    assert found.bits == again.hit.bits
    assert (found.bits > told.hit.bits) == (value is Value.SAME)


def test_a_daughter_s_patronymic_is_replaced_by_a_daughter_s():
    listed = person("Вера Петровна Узорова", born="1985-02-28")
    found = supposed(explained(listed, listed), Part.PATRONYMIC, Value.OTHER)
    again = explained(person("Вера Фирсовна Узорова", born="1985-02-28"), listed)
    assert found.bits == again.hit.bits


def test_what_no_search_would_weigh_is_said_without_a_number():
    mine = person("Антон Іванавіч")
    index = build_index(
        [edition(("E0", person("Антон Іванавіч")), *((f"S{at}", each) for at, each in enumerate(STRANGERS)))]
    )
    hits = screen(index, [("P", mine)], at_least=0)
    told = explain(ground(index), mine, hits[0], [0])
    assert all(each.outcome is None for each in told.supposed if each.bits is None)


def test_the_belief_is_the_posterior_as_far_as_the_data_reach():
    told = explained(ANTON, ANTON)
    measured = shipped_calibration().of(True)
    assert told.hit.bits > measured.most
    assert told.belief.reach is Reach.AT_LEAST
    prior = Prior(1 + len(STRANGERS))
    assert told.belief.probability == posterior(measured.most, prior, measured.line)
    about = explained(
        replace(ANTON, birth_dates=person("", born="1985").birth_dates),
        person("А. Прыдуманы", born="1985-02-01"),
    )
    assert about.belief.reach is Reach.ABOUT
    assert about.belief.probability == posterior(about.hit.bits, prior, measured.line)
    little = explained(replace(ANTON, birth_dates=person("", born="1961-11-09").birth_dates), ANTON)
    assert little.belief.reach is Reach.AT_MOST
    assert 0 < little.belief.probability < 0.5


def test_of_two_entries_with_one_id_the_one_is_meant_that_the_evidence_is_about():
    other = replace(
        ANTON, birth_dates=person("", born="1961-11-09").birth_dates, names=(PersonName("Антон Прыдуманы"),)
    )
    index = build_index([edition(("X", other), name="one"), edition(("X", ANTON), name="other")])
    (hit,) = screen(index, [("P", ANTON)])
    assert explain(ground(index), ANTON, hit, [0, 1]).entry.identity == ANTON


def test_the_same_document_is_explained_without_a_name():
    mine = person("Вера Узорова", document_numbers=("AB1234567",))
    listed = person("Кім Чэн", document_numbers=("AB1234567",))
    index = index_of(listed)
    (hit,) = screen(index, [("P", mine)])
    told = explain(ground(index), mine, hit, [0])
    assert (told.hit.outcome, told.dates, told.name_only) == (HitOutcome.LOOK_CLOSER, Dates.NEITHER, False)
    assert supposed(told, Part.DOCUMENT_NUMBER, Value.OTHER).outcome is None
    assert [step.evidence.how for step in told.steps if step.evidence.part == "document_number"] == [How.SAME]
