"""Whether one group is flagged by mistake more often than others: for measuring, never for scoring."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vartai.facts import Identity
from vartai.screening.tuning.proportions import corrected, difference, least_difference

SURE: Final = 0.05
"""A difference that chance makes with a smaller probability, all tests taken together, is one."""

FEWEST: Final = 10
"""Smaller groups are put together; nothing is said of each (S5)."""

UNKNOWN: Final = "not known"
SMALL: Final = "smaller groups together"


class Kind(StrEnum):
    """By what people are grouped."""

    CITIZENSHIP = "citizenship"
    SCRIPT = "script of the name"
    SEX = "sex"


Group = tuple[Kind, str]


class Verdict(StrEnum):
    """What a comparison of a group with everybody else says."""

    MORE = "flagged more often than others, beyond chance"
    LESS = "flagged less often than others, beyond chance"
    AS_CHANCE = "no difference beyond chance"
    TOO_FEW = "too few alerts to tell"


@dataclass(frozen=True)
class GroupAlerts:
    """So many of so many people of a group are flagged, and what that says beside all others.

    `chance` is the probability of so uneven a number, or a more uneven one, if the group is as likely to be
    flagged as the others: Fisher's exact test, two-sided, corrected after Holm for all comparisons made.
    """

    group: Group
    flagged: int
    people: int
    chance: float
    verdict: Verdict


def groups_of(identity: Identity) -> frozenset[Group]:
    """The groups of a person: each citizenship, the script of the first name, the sex; "not known" is one."""
    citizenships = identity.citizenships or {UNKNOWN}
    return frozenset(
        {(Kind.CITIZENSHIP, code) for code in citizenships}
        | {(Kind.SCRIPT, script_of(identity)), (Kind.SEX, identity.sex or UNKNOWN)}
    )


def script_of(identity: Identity) -> str:
    """The script of a person's first name, in lower case; "mixed" where its letters are of several."""
    letters = [letter for name in identity.names[:1] for letter in name.full if letter.isalpha()]
    scripts = {unicodedata.name(letter, UNKNOWN).split(" ")[0].lower() for letter in letters}
    if len(scripts) > 1:
        return "mixed"
    return scripts.pop() if scripts else UNKNOWN


def compare_groups(people: Sequence[tuple[frozenset[Group], bool]]) -> list[GroupAlerts]:
    """Each group beside all people who are not in it; `people` are their groups and whether they are flagged.

    A group that holds everybody has nobody to be compared with and is left out.
    """
    everybody, total = len(people), sum(flag for _, flag in people)
    counts = [count for kind in Kind for count in _counts(kind, people) if count[2] < everybody]
    rows = [(flag, number, total - flag, everybody - number) for _, flag, number in counts]
    chances = corrected([difference(*row) for row in rows])
    # A test that could not have found a difference, had there been one, says nothing.
    best = [least_difference(number, rest, total) * len(rows) for _, number, _, rest in rows]
    return [
        GroupAlerts(group, flag, number, chance, _verdict(row, chance, least))
        for (group, flag, number), row, chance, least in zip(counts, rows, chances, best, strict=True)
    ]


def _verdict(row: tuple[int, int, int, int], chance: float, least: float) -> Verdict:
    flag, number, elsewhere, rest = row
    if chance < SURE:
        return Verdict.MORE if flag * rest > elsewhere * number else Verdict.LESS
    return Verdict.TOO_FEW if least >= SURE else Verdict.AS_CHANCE


def _counts(kind: Kind, people: Iterable[tuple[frozenset[Group], bool]]) -> list[tuple[Group, int, int]]:
    """The groups of a kind with the flagged and all people in them, the largest first; small ones as one."""
    own = [
        (frozenset(value for of_kind, value in groups if of_kind is kind), flag) for groups, flag in people
    ]
    sizes = Counter(value for values, _ in own for value in values)
    named = {value: value if size >= FEWEST else SMALL for value, size in sizes.items()}
    found: Counter[str] = Counter()
    members: Counter[str] = Counter()
    for values, flag in own:
        names = {named[value] for value in values}
        members.update(names)
        found.update(names if flag else ())
    order = sorted(members, key=lambda name: (name == SMALL, -members[name], name))
    return [((kind, name), found[name], members[name]) for name in order if members[name] >= FEWEST]
