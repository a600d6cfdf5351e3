"""What holds of every comparison of two records, tried on invented people in all supported spellings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from properties import tried
from vartai.facts import Identity, PersonName
from vartai.facts.code_list_reading import code_list
from vartai.screening import Hit, How, screen, searching, weights
from vartai.screening.spelling.name_parts import Role

from .invented import STRANGERS, compare, index_of, judged, person, weighed
from .invented_people import (
    BEARERS,
    DAYS,
    STATES,
    WAYS_WITH_INITIALS,
    name_of,
    pairs,
    records,
)

NAMES = {role.value for role in Role}
MOST = 2_000


@given(pairs(), st.booleans())
@tried(12, 6_000)
def test_either_of_two_people_may_be_asked_and_the_other_listed(pair, dated):
    """Symmetry, as far as it holds, for records of one name each, the same people being listed both times.

    The same words and facts are paired, and agree or differ in the same way. All but words of names bring the
    same bits; words bring the same but for 2 bits, as how rare they are is asked of the word that is asked
    about (Чарновіч against the common Чернов). A word that one side leaves out costs by intent more where the
    list leaves it out, and only a person's date with an undated entry bounds a name: so both sides are dated
    or none is.
    """
    mine, theirs = (replace(each, names=each.names[:1]) for each in pair)
    if not (dated and mine.birth_dates and theirs.birth_dates):
        mine, theirs = replace(mine, birth_dates=()), replace(theirs, birth_dates=())
    index = index_of(mine, theirs, *STRANGERS)
    there = _by_what_is_paired(weighed(mine, theirs, index, "E1"), lambda part: (part.person, part.entry))
    back = _by_what_is_paired(weighed(theirs, mine, index, "E0"), lambda part: (part.entry, part.person))
    assert there.keys() == back.keys()
    for what, bits in there.items():
        part, how, *_ = what
        if how is How.MISSING and part in NAMES:
            continue
        assert abs(bits - back[what]) <= (MOST if part in NAMES else 0), what


def _by_what_is_paired(hit: Hit, sides: Callable) -> dict:
    """The bits by what is compared; of several dates that agree alike either may be shown."""
    found = {}
    for part in hit.evidence:
        if part.how == How.COUNTS_NO_MORE:
            continue
        said = () if part.part == "birth_date" else sides(part)
        kind = "name" if part.part in NAMES else part.part
        key = (kind, How(part.how), len([each for each in found if each[3] == said]), said)
        found[key] = part.bits
    return found


def rewritten(identity: Identity, change: Callable[[str], str]) -> Identity:
    def name(each: PersonName) -> PersonName:
        parts = (each.full, each.given, each.patronymic, each.family)
        return PersonName(*(None if part is None else change(part) for part in parts))

    return replace(identity, names=tuple(map(name, identity.names)))


CHANGES = {
    "capitals": str.upper,
    "small letters": str.lower,
    "title": str.title,
    "the other case": str.swapcase,
    "spaces": lambda text: "  " + text.replace(" ", " \t\N{NO-BREAK SPACE}") + "\n",
}


@given(pairs(), st.sampled_from(sorted(CHANGES)), st.booleans())
@tried(12, 3_000)
def test_case_and_spacing_change_nothing(pair, change, on_the_list):
    mine, listed = pair
    before = judged(mine, listed)
    if on_the_list:
        assert judged(mine, rewritten(listed, CHANGES[change])) == before
    else:
        assert judged(rewritten(mine, CHANGES[change]), listed) == before


@given(st.data(), BEARERS, WAYS_WITH_INITIALS, DAYS, st.booleans())
@tried(12, 3_000)
def test_the_family_name_in_front_leaves_bits_and_outcome(data, bearer, way, day, on_the_list):
    other = data.draw(records(bearer, day, WAYS_WITH_INITIALS))
    behind, before = (
        Identity((name_of(bearer, replace(way, family_first=first)),), (day,)) for first in (False, True)
    )
    if on_the_list:
        assert judged(other, before) == judged(other, behind)
    else:
        assert judged(before, other) == judged(behind, other)


@given(st.lists(pairs(), min_size=1, max_size=6), st.integers(1, 4), st.randoms(use_true_random=False))
@tried(8, 600)
def test_s15_a_batch_says_of_each_person_what_is_said_of_the_person_alone(drawn, at_once, dice):
    """Whoever else is asked about, in whatever order, in stretches of whatever size."""
    people = [(f"P{number}", mine) for number, (mine, _) in enumerate(drawn)]
    listed = [theirs for _, theirs in drawn]
    index = index_of(*listed, *STRANGERS)
    alone = {each[0]: screen(index, [each], at_least=0) for each in people}
    dice.shuffle(people)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(searching, "_AT_ONCE", at_once)
        together = screen(index_of(*listed, *STRANGERS), people, at_least=0)
    assert together == [hit for person_id, _ in people for hit in alone[person_id]]


@given(pairs(), st.permutations(STATES), st.sampled_from(sorted(code_list("country"))))
@tried(12, 2_000)
def test_s10_one_nationality_for_another_on_both_sides_leaves_everything(pair, others, any_state):
    """Any exchange of states for others, each for one: in citizenships and in what a list links people to."""
    exchange = dict(zip(STATES, others, strict=True))
    if any_state not in STATES:
        exchange[STATES[0]] = any_state

    def exchanged(identity: Identity) -> Identity:
        citizenships = identity.citizenships and frozenset(exchange[each] for each in identity.citizenships)
        return replace(
            identity,
            citizenships=citizenships,
            countries=frozenset(exchange[each] for each in identity.countries),
        )

    mine, listed = pair
    assert judged(exchanged(mine), exchanged(listed)) == judged(mine, listed)
    kinds = [(part.part, part.bits, part.how) for part in weighed(mine, listed).evidence]
    after = weighed(exchanged(mine), exchanged(listed)).evidence
    assert [(part.part, part.bits, part.how) for part in after] == kinds


def test_the_same_initial_says_no_more_than_an_initial_does():
    same = compare(person("В. Прыдуманы"), person("В. Прыдуманы"))
    of_a_name = compare(person("В. Прыдуманы"), person("Віктар Прыдуманы"))
    assert same.bits == of_a_name.bits


@pytest.mark.parametrize(("initial", "given_name"), [("Ю.", "Юрый"), ("Я.", "Яўген"), ("Yu.", "Yury")])
def test_letters_of_two_sounds_are_initials_too(initial, given_name):
    hit = compare(person(f"{initial} Прыдуманы"), person(f"{given_name} Прыдуманы"))
    assert [part.bits for part in hit.evidence if part.how == How.INITIAL] == [weights.INITIAL]


def test_a_family_name_in_vich_beside_two_initials_is_no_patronymic():
    listed = person("Antos Malyshovich")
    assert compare(person("А. А. Малышовіч"), listed).bits == compare(person("Малышовіч А. А."), listed).bits
