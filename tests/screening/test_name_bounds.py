"""No pair of names brings more than its bound, or the search would lose people."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from properties import tried
from vartai.facts import Identity, PersonName
from vartai.screening import HitOutcome, screen, weights
from vartai.screening.asked import Asked
from vartai.screening.index.name_bounds import Agreements, bounds, costs_alone
from vartai.screening.index.name_columns import MOST_PLACES
from vartai.screening.name_evidence import weigh_names
from vartai.screening.spelling.spelling import skeleton

from .invented import STRANGERS, index_of, person

WORDS = st.sampled_from(
    [
        "Антон",
        "Anton",
        "Антось",
        "А",
        "А.",
        "Иванович",
        "Ivanavich",
        "Иван",
        "Олегович",
        "Олег",
        "Придуманный",
        "Прыдуманы",
        "Prydumanas",
        "Придуманович",
        "Узоров",
        "Ивановна",
        "Вера",
    ]
)
TOLD = st.tuples(st.lists(WORDS, max_size=3), st.lists(WORDS, max_size=2), st.lists(WORDS, max_size=3)).map(
    lambda parts: PersonName.of_parts(*(" ".join(part) or None for part in parts))
)
NAMES = st.one_of(
    st.lists(WORDS, min_size=1, max_size=5).map(lambda words: PersonName(" ".join(words))), TOLD
)


@given(NAMES, st.lists(NAMES, min_size=1, max_size=6))
@tried(150, 2_000)
def test_no_pair_of_names_brings_more_than_its_bound(mine, listed):
    index = index_of(*(Identity((name,)) for name in listed), *STRANGERS)
    (asked,) = Asked.all_of(index, [("P", Identity((mine,)))])
    for name in asked.names:
        agreements = _agreements(name)
        found = bounds(index.name_columns, [name.shape], agreements)
        most = dict(zip(found.names.tolist(), found.most.tolist(), strict=True))
        for number, other in enumerate(index.names):
            bits, weighed = weigh_names(name, other)
            if number in most:
                assert bits <= most[number]
            else:
                assert not any(each.bits > weights.INITIAL for each in weighed)


@given(NAMES, st.lists(NAMES, min_size=1, max_size=6))
@tried(150, 2_000)
def test_no_word_that_agrees_alone_brings_more_than_its_bound(mine, listed):
    index = index_of(*(Identity((name,)) for name in listed), *STRANGERS)
    (asked,) = Asked.all_of(index, [("P", Identity((mine,)))])
    for name in asked.names:
        agreeing = np.bincount(
            np.concatenate([match.names for match in name.matches]), minlength=len(index.names)
        )
        for match, patronymic in zip(name.matches, name.patronymics, strict=True):
            most = match.best + costs_alone(name.shape, patronymic)[match.remains]
            for number, bits in zip(match.names.tolist(), most.tolist(), strict=True):
                if agreeing[number] == 1:
                    assert weigh_names(name, index.names[number])[0] <= bits


def _agreements(name):
    matches, sizes = name.matches, [len(match.names) for match in name.matches]
    names, best, places = (
        np.concatenate([getattr(match, column) for match in matches])
        for column in ("names", "best", "places")
    )
    order = np.argsort(names, kind="stable")
    return Agreements(
        np.zeros(len(names), np.int32),
        np.repeat(name.patronymics, sizes)[order],
        names[order],
        best[order],
        places[order],
    )


@pytest.mark.parametrize("length", [MOST_PLACES - 1, MOST_PLACES, MOST_PLACES + 3])
def test_names_of_very_many_words_are_found(length):
    words = [f"Прыдум{chr(0x430 + at // 6)}н{chr(0x430 + at % 6)}" for at in range(length)]
    listed = person(" ".join(words), born="1985-02-28")
    (hit,) = screen(index_of(listed, *STRANGERS), [("P", listed)])
    assert hit.outcome is HitOutcome.HIT
    assert sum(each.entry in words for each in hit.evidence) == length


SOUNDS = st.text("abcdktsiuan", min_size=1, max_size=8)


@given(SOUNDS, st.integers(0, 7), st.integers(0, 2), st.sampled_from("abckiu"))
@tried(300, 5_000)
def test_one_letter_changes_a_skeleton_by_one_at_most(sound, at, change, letter):
    at = min(at, len(sound) - 1)
    swapped = sound[:at] + sound[at : at + 2][::-1] + sound[at + 2 :]
    changed = [
        sound[:at] + sound[at + 1 :],
        sound[:at] + letter + sound[at + 1 :],
        sound[:at] + letter + sound[at:],
    ]
    for other in (swapped, changed[change]):
        assert OSA.distance(sound, other) <= 1
        assert OSA.distance(skeleton(sound), skeleton(other)) <= 1
