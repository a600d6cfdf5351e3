"""Explanations in words: every code has some in every language, and nothing comforts or accuses (S9, S24)."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import Identity
from vartai.screening import HitOutcome, screen
from vartai.screening.editions import Searched, searched
from vartai.screening.explaining import Dates, Reach, explain
from vartai.screening.explaining.explanation_rows import explanation_row
from vartai.screening.explaining.saying import Speech, hit_catalogue
from vartai.screening.explaining.searched_wording import in_short, not_found, sources
from vartai.screening.explaining.wording import Said, said
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.lists.data_sheet import DataSheet
from vartai.screening.population.population_counting import PopulationCount
from vartai.screening.rarity import Rarity, Residents
from vartai.screening.tuning.limits import SHIPPED, Limits
from vartai.words import LANGUAGES

from ..invented import STRANGERS, edition, index_of, person
from ..test_searching import IDENTITIES
from .test_explaining import ANTON, explained, ground, numbers

EVERY = pytest.mark.parametrize("language", LANGUAGES)
COMFORT = {
    "en": r"\bclear(ed)?\b|\bclean\b|low risk|no risk|\bsafe\b|suspect|innocent",
    "lt": r"\bšvar|nekaltas|įtariam|maž\w+ rizik|be rizikos|patikrint\w+ ir tinka",
    "be": r"\bчыст|невінават|падазр|\bрызык|бяспечны\b",
    "ru": r"\bчист|невиновн|подозр|\bриск|безопасен",
}
"""Words that clear or accuse; none may stand in any sentence about a hit."""

CODE = re.compile(r"[a-z]+_[a-z_]+|⟦")


def all_texts(words: Said) -> list[str]:
    steps = [text for step in words.steps for text in (step.label, step.rarity)]
    lines = [line for section in words.sections for line in (section.heading, *section.lines)]
    return [words.title, words.outcome, words.meaning, *words.warnings, *filter(None, steps), *lines]


def lists(*more: object) -> Searched:
    sheet = DataSheet(
        "here", "Inv", date(2026, 3, 1), "none", date(2026, 3, 2), "a" * 64, 1, 1, "none", False
    )
    one = replace(edition(("E0", ANTON), name="one"), sheet=sheet)
    return searched([one, edition(("E1", STRANGERS[0]), name="two")], *more)


def count() -> PopulationCount:
    found = PopulationCount()
    for each in (*STRANGERS, ANTON):
        found.add(each.names)
    return found


@given(IDENTITIES, IDENTITIES, st.sampled_from(LANGUAGES))
@tried(20, 300)
def test_everything_is_said_in_whole_sentences_without_codes(mine, listed, language):
    index = index_of(listed, *STRANGERS)
    for hit in screen(index, [("P", mine)], at_least=0):
        words = said(explain(ground(index), mine, hit, numbers(index, hit)), language)
        assert len(words.steps) == len(hit.evidence)
        for text in all_texts(words):
            assert text.strip()
            assert not CODE.search(text), text
        for step in words.steps:
            assert step.person or step.entry or step.bits != Speech.of(language).bits(0)
        if language in ("en", "lt"):
            assert not any(re.search("[Ѐ-ӿ]", text) for text in (words.outcome, words.meaning))


@EVERY
def test_every_code_has_words(language):
    speech = Speech.of(language)
    for part in Part:
        for how in How:
            assert speech.step(EvidencePart.of(part, 0, how))
    for outcome in (*HitOutcome, None):
        assert speech.outcome(outcome)
    for dates in set(Dates) - {Dates.BOTH}:
        assert speech.say(f"warning-{dates.value}")


@EVERY
def test_s09_no_sentence_clears_or_accuses_anybody(language):
    catalogue = hit_catalogue(language)
    slots = dict.fromkeys({name for needed in catalogue.slots.values() for name in needed}, "1")
    for key in catalogue.slots:
        assert not re.search(COMFORT[language], catalogue.say(key, **slots), re.IGNORECASE), key


@EVERY
def test_s09_who_is_not_found_is_told_where_and_that_it_says_nothing_else(language):
    text = " ".join(not_found(lists(), name_only=False, language=language))
    assert hit_catalogue(language).day(date(2026, 3, 1)) in text
    assert "one" in text and "two" in text and edition(name="two").digest[:12] in text
    alone = not_found(lists(), name_only=True, language=language)
    assert len(alone) == 2
    assert alone[0] == text
    english = not_found(lists(), name_only=True, language="en")
    assert english[0].endswith("this says nothing about anyone who is not listed.")
    assert "name alone can’t decide" in english[1]


@EVERY
@pytest.mark.parametrize("dates", sorted(set(Dates) - {Dates.BOTH}))
def test_the_name_alone_is_warned_of_wherever_a_date_lacks(language, dates):
    bare = replace(ANTON, birth_dates=())
    pairs = {Dates.NEITHER: (bare, bare), Dates.PERSON_ONLY: (ANTON, bare), Dates.ENTRY_ONLY: (bare, ANTON)}
    told = explained(*pairs[dates])
    assert told.dates is dates
    assert hit_catalogue(language).say(f"warning-{dates.value}") in said(told, language).warnings
    assert len(said(explained(ANTON, ANTON), language).warnings) == 1
    alone = said(explained(person("Антон Прыдуманы"), ANTON), language).warnings
    assert hit_catalogue(language).say("warning-name_only") in alone


@EVERY
def test_s01_s08_nobody_is_sent_to_the_state_that_was_fled(language):
    """Whatever is asked, where not to ask stands beside it."""
    safely = hit_catalogue(language).say("ask-safely")
    for mine, listed in [
        (ANTON, ANTON),
        (person("Антон Прыдуманы"), ANTON),
        (ANTON, replace(ANTON, birth_dates=())),
    ]:
        asking = said(explained(mine, listed), language).sections[2].lines
        assert safely in asking
    keeper = hit_catalogue(language).say("ask-keeper")
    assert keeper in asking
    assert keeper not in said(explained(person("Антон Прыдуманы"), ANTON), language).sections[2].lines


def test_what_would_settle_it_is_said_with_the_numbers_of_the_weights():
    told = explained(ANTON, ANTON)
    (line,) = [line for line in said(told, "en").sections[1].lines if line.startswith("Another date")]
    left = Speech.of("en").bits(told.hit.bits - 32_500)
    assert (
        line
        == f"Another date of birth: takes away 32.5 bits and leaves {left}. Then: Considered and rejected"
    )
    bare = said(explained(person("Антон Прыдуманы"), ANTON), "en").sections[1].lines
    assert any(line.startswith("The same date of birth on both sides: adds 13.5 bits") for line in bare)


def test_what_speaks_against_stands_apart_with_both_sides():
    other = replace(ANTON, birth_dates=person("", born="1961-11-09").birth_dates)
    (line,) = said(explained(other, ANTON), "en").sections[0].lines
    assert line == (
        "Date of birth: differs. The person: 9\u00a0November\u00a01961. "
        "The list: 28\u00a0February\u00a01985. Bits: −19.0"
    )
    words = said(explained(ANTON, replace(ANTON, citizenships=frozenset({"PL"}))), "be")
    assert "Беларусь" in words.sections[0].lines[0] and "Польшча" in words.sections[0].lines[0]


@pytest.mark.parametrize(
    ("rarity", "words"),
    [
        (Rarity(3, 16_794), "Borne by 3 of 16,794 listed"),
        (Rarity(3, 16_794, Residents(5, 58_000)), "Borne by 3 of 16,794 listed and 5 of 58,000 residents"),
        (
            Rarity(3, 16_794, Residents(2, 58_000)),
            "Borne by 3 of 16,794 listed and fewer than 5 of 58,000 residents",
        ),
    ],
)
def test_rarity_is_said_in_numbers_that_point_to_nobody(rarity, words):
    told = explained(ANTON, ANTON)
    step = replace(told.steps[0], rarity=rarity)
    assert said(replace(told, steps=(step,)), "en").steps[0].rarity == words
    (row,) = explanation_row(replace(told, steps=(step,)))["steps"]
    few = rarity.residents is not None and rarity.told is None
    assert not few or row["rarity"]["residents"] is None


@pytest.mark.parametrize(
    ("probability", "reach", "share", "key"),
    [
        (0.5, Reach.ABOUT, "50.0", "about"),
        (0.99999, Reach.ABOUT, "99.9", "at_least"),
        (0.00001, Reach.ABOUT, "0.1", "at_most"),
        (0.00001, Reach.AT_MOST, "0.1", "at_most"),
        (0.00001, Reach.AT_LEAST, "0.001", "at_least"),
        (0.93, Reach.AT_LEAST, "93.0", "at_least"),
        (0.99999, Reach.AT_MOST, "100.0", "at_most"),
    ],
)
def test_no_probability_is_said_as_certain(probability, reach, share, key):
    assert Speech.of("en").percent(probability, reach) == (share, Reach(key))
    told = explained(ANTON, ANTON)
    text = " ".join(
        said(replace(told, belief=replace(told.belief, probability=probability, reach=reach)), "en")
        .sections[3]
        .lines
    )
    assert (
        f"{share} %" in text and "Assumed, not known: 0.1 %" in text and "no answer about this person" in text
    )


def test_the_sources_say_which_table_and_limits_were_used():
    population = count().population(date(2026, 1, 31))
    limits = Limits(day=date(2026, 2, 1), used_by="an office")
    heading, lines = sources(lists(population), limits, "en")
    assert heading == "What was searched, and with what"
    assert population.digest[:12] in lines[1] and "31\u00a0January\u00a02026" in lines[1]
    assert "1\u00a0February\u00a02026 for: an office" in lines[2]
    shipped = sources(lists(), SHIPPED, "en")[1]
    assert "no table was given" in shipped[1] and "ship with the program" in shipped[2]


def test_a_search_with_residents_says_that_bits_were_measured_without():
    population = count().population(date(2026, 1, 31))
    index = lists(population).index
    (hit,) = [each for each in screen(index, [("P", ANTON)]) if each.entry_id == "E0"]
    told = explain(ground(index), ANTON, hit, [0])
    assert hit_catalogue("en").say("belief-no_residents") in said(told, "en").sections[3].lines
    row = explanation_row(told)
    assert row["steps"][0]["rarity"]["people"] == population.people
    assert (row["outcome"], row["belief"]["reach"]) == ("hit", "at_least")


def test_what_nobody_knows_is_said_as_such():
    none = Identity(())
    told = explained(ANTON, ANTON)
    empty = replace(told, supposed=(), entry=replace(told.entry, identity=none, lists=()))
    sections = said(empty, "en").sections
    assert sections[1].lines == ("No single fact of those compared would change what is proposed.",)
    assert sections[2].lines[0] == "Nothing that is unknown would change what is proposed."
    assert said(empty, "en").entry == f"Entry {told.entry.id}"
    unweighed = replace(told.supposed[0], bits=None, outcome=None, settles=True)
    (line,) = said(replace(told, supposed=(unweighed,)), "en").sections[1].lines
    assert line.endswith("too little would be left to weigh. Then: Not shown")


def test_a_hit_in_short_and_odd_facts():
    told = explained(ANTON, ANTON)
    assert in_short(told.hit, "en").startswith("Hit: entry E0, ")
    speech = Speech.of("en")
    assert speech.fact("birth_date", "1985; about 1990") == "1985; about 1990"
    assert speech.fact("citizenship", "BY; XX") == "Belarus; XX"
