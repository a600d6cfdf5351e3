"""Finding limits on people who are on no list: how many of them would be shown, and from which bits on."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from vartai.facts import Identity
from vartai.screening.hit import Hit, HitOutcome
from vartai.screening.index.index import Index
from vartai.screening.searching import screen
from vartai.screening.tuning.limits import LOWEST, SHIPPED_PAIR, Pair, most_outcome
from vartai.screening.tuning.proportions import interval
from vartai.screening.tuning.tuning_groups import Group, GroupAlerts, compare_groups, groups_of

HITS: Final = 0.001
"""The share of people on no list who may be hits, where nothing else is asked for."""

CLOSER: Final = 0.01
"""The share of people on no list who may be shown at all, as hits or to look closer."""

_ROUNDING: Final = 1e-9


@dataclass(frozen=True)
class Unlisted:
    """One person on no list, asked about in one way: the most bits that could make a hit, or show the person.

    Nothing else of the person is kept but the groups, which serve to measure fairness and nothing else.
    """

    hit_bits: int
    shown_bits: int
    groups: frozenset[Group]


@dataclass(frozen=True)
class Alerts:
    """So many of so many people on no list are flagged."""

    flagged: int
    people: int

    @property
    def per_thousand(self) -> tuple[float, float, float]:
        """What to expect per thousand of such people, and the exact 95 % interval.

        The limit was set on the same people, which may flatter it: the next person is flagged with a
        probability of at most (flagged + 1) / (people + 1) on average, and that is given. The upper end of
        the interval holds in spite of it.
        """
        low, high = interval(self.flagged, self.people)
        return 1_000 * (self.flagged + 1) / (self.people + 1), 1_000 * low, 1_000 * high


@dataclass(frozen=True)
class Tuned:
    """Limits found for one kind of question; where there were too few people, the shipped ones stay."""

    dated: bool
    pair: Pair
    enough: bool
    hits: Alerts
    shown: Alerts
    shipped_hits: Alerts
    shipped_shown: Alerts


def ask_unlisted(index: Index, people: Sequence[Identity], dated: bool) -> list[Unlisted]:
    """Ask about people with their date of birth, leaving out who has none, or about all without it."""
    asked = [
        identity if dated else replace(identity, birth_dates=())
        for identity in people
        if identity.names and (identity.birth_dates or not dated)
    ]
    by_person: dict[str, list[Hit]] = {}
    for hit in screen(index, [(str(at), identity) for at, identity in enumerate(asked)], at_least=0):
        by_person.setdefault(hit.person_id, []).append(hit)
    return [_unlisted(identity, by_person.get(str(at), [])) for at, identity in enumerate(asked)]


def _unlisted(identity: Identity, hits: Iterable[Hit]) -> Unlisted:
    most = [(most_outcome(hit.evidence), hit.bits) for hit in hits]
    able = (HitOutcome.HIT, HitOutcome.LOOK_CLOSER)
    return Unlisted(
        hit_bits=max((bits for outcome, bits in most if outcome is HitOutcome.HIT), default=0),
        shown_bits=max((bits for outcome, bits in most if outcome in able), default=0),
        groups=groups_of(identity),
    )


def tune(people: Sequence[Unlisted], dated: bool, hits: float = HITS, closer: float = CLOSER) -> Tuned:
    """The lowest limits that at most these shares reach; no hit has fewer bits than who is shown.

    The share of hits must allow at least one person, else the shipped limits stay and `enough` is false.
    Where nobody has anything in common with an entry beyond a name, nothing is learnt about hits.
    """
    if not people or not 0 < hits <= closer < 1:
        raise ValueError("people are needed, and shares above 0 of which that of hits is no larger")
    enough = _allowed(hits, len(people)) >= 1
    pair = SHIPPED_PAIR
    if enough:
        look_closer_from = limit_at([each.shown_bits for each in people], closer)
        told = any(each.hit_bits > 0 for each in people)
        hit_from = limit_at([each.hit_bits for each in people], hits) if told else SHIPPED_PAIR.hit_from
        pair = Pair(max(hit_from, look_closer_from), look_closer_from)
    found, shipped = flagged(people, pair), flagged(people, SHIPPED_PAIR)
    return Tuned(dated, pair, enough, found.hits, found.shown, shipped.hits, shipped.shown)


@dataclass(frozen=True)
class Study:
    """The limits found for one kind of question, whom they flag by group, and the bits of hits behind it."""

    tuned: Tuned
    hit_groups: tuple[GroupAlerts, ...]
    shown_groups: tuple[GroupAlerts, ...]
    hit_bits: tuple[int, ...]

    def reaching(self, bits: int) -> int:
        """How many people would be hits if the limit stood at so many bits."""
        return sum(each >= bits for each in self.hit_bits)


def study(people: Sequence[Unlisted], dated: bool, hits: float = HITS, closer: float = CLOSER) -> Study:
    """Tune on people, then compare their groups under the limits found."""
    tuned = tune(people, dated, hits, closer)
    return Study(
        tuned,
        tuple(compare_groups([(each.groups, is_hit(each, tuned.pair)) for each in people])),
        tuple(compare_groups([(each.groups, is_shown(each, tuned.pair)) for each in people])),
        tuple(each.hit_bits for each in people),
    )


@dataclass(frozen=True)
class Flagged:
    """Who is flagged under given limits: as a hit, and at all."""

    hits: Alerts
    shown: Alerts


def flagged(people: Sequence[Unlisted], pair: Pair) -> Flagged:
    """How many of the people these limits would flag."""
    hits = sum(is_hit(each, pair) for each in people)
    shown = sum(is_shown(each, pair) for each in people)
    return Flagged(Alerts(hits, len(people)), Alerts(shown, len(people)))


def is_hit(person: Unlisted, pair: Pair) -> bool:
    """Whether a person would be a hit."""
    return person.hit_bits >= pair.hit_from


def is_shown(person: Unlisted, pair: Pair) -> bool:
    """Whether a person would be a hit or looked at closer."""
    return person.shown_bits >= pair.look_closer_from


def limit_at(bits: Sequence[int], share: float) -> int:
    """The lowest limit that at most this share of the people reaches, in thousandths of a bit."""
    falling = np.sort(np.array(bits, np.int64))[::-1]
    return max(LOWEST, int(falling[_allowed(share, len(falling))]) + 1)


def _allowed(share: float, people: int) -> int:
    return math.floor(share * people + _ROUNDING)
