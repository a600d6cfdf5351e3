"""What two names say for or against being one person's: word by word, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from vartai.screening import weights
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.index.index_parts import ListedName
from vartai.screening.index.word_matches import WordMatch
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.name_parts import NamePart, Role

_HOW: Final = tuple(kind.how for kind in Closeness)


class Weighed(NamedTuple):
    """What one word, or a pair of them, brings: bits, how, and the places of the words (None: left out)."""

    bits: int
    how: How
    mine: int | None = None
    listed: int | None = None


def weigh_names(parts: Sequence[NamePart], matches: Sequence[WordMatch], listed: ListedName) -> list[Weighed]:
    """The evidence of one name against one listed name; each word counts once, the best pairs first.

    A word that both sides have and that differs contradicts; one that only one side has is left out there,
    which says little.
    """
    mine, theirs = dict.fromkeys(range(len(parts))), dict.fromkeys(range(len(listed.words)))
    weighed: list[Weighed] = []
    for lost, i, j, how in sorted(_edges(parts, matches, listed)):
        if i in mine and j in theirs:
            del mine[i], theirs[j]
            weighed.append(Weighed(-lost, how, i, j))
    if len(weighed) == 1 and len(parts) > 1 and len(listed.words) > 1:
        weighed.append(Weighed(weights.ONE_WORD_OF_MANY, How.ONE_WORD_ONLY))
    if mine or theirs:
        weighed += _without_partner(parts, listed.parts, list(mine), list(theirs))
    beyond = sum(each.bits for each in weighed) - weights.NAME_MOST
    if beyond > 0:
        weighed.append(Weighed(-beyond, How.COUNTS_NO_MORE))
    return weighed


def name_evidence(
    weighed: Iterable[Weighed], parts: Sequence[NamePart], listed: ListedName
) -> tuple[EvidencePart, ...]:
    """The same, to be shown: which words, and what part of a name they are."""
    return tuple(_shown(each, parts, listed.parts) for each in weighed)


def _shown(each: Weighed, parts: Sequence[NamePart], listed: Sequence[NamePart]) -> EvidencePart:
    mine = None if each.mine is None else parts[each.mine]
    theirs = None if each.listed is None else listed[each.listed]
    known = mine if theirs is None or (mine is not None and mine.role is not Role.UNKNOWN) else theirs
    part = Part.NAME if known is None else Part(known.role)
    return EvidencePart.of(
        part, each.bits, each.how, mine.text if mine else "", theirs.text if theirs else ""
    )


def _edges(
    parts: Sequence[NamePart], matches: Sequence[WordMatch], listed: ListedName
) -> list[tuple[int, int, int, How]]:
    """Agreeing pairs of words, those with the most bits first when sorted."""
    edges: list[tuple[int, int, int, How]] = []
    for i, match in enumerate(matches):
        for j, number in enumerate(listed.words):
            kind = match.kinds.get(number)
            if kind is not None:
                bits = match.bits[kind]
                if (parts[i].role is Role.PATRONYMIC) != (listed.parts[j].role is Role.PATRONYMIC):
                    bits //= weights.OTHER_ROLE
                if parts[i].is_initial:
                    bits = min(bits, weights.INITIAL)
                edges.append((-bits, i, j, _HOW[kind]))
    if listed.initials or any(part.may_be_initial for part in parts):
        met = {(i, j) for _, i, j, _ in edges}
        for i, part in enumerate(parts):
            for j, other in enumerate(listed.parts):
                if (i, j) not in met and (_is_initial_of(part, other) or _is_initial_of(other, part)):
                    edges.append((-weights.INITIAL, i, j, How.INITIAL))
    return edges


def _is_initial_of(initial: NamePart, whole: NamePart) -> bool:
    """Whether one word is the first letter of the other, as either can be read (J. for Jean, for Jan)."""
    return initial.may_be_initial and any(
        sound.startswith(initial.word.sounds) for sound in whole.word.sounds
    )


def _without_partner(
    parts: Sequence[NamePart], listed: Sequence[NamePart], mine: list[int], theirs: list[int]
) -> list[Weighed]:
    """Words left on both sides contradict each other, like with like; what then is left was left out."""
    weighed: list[Weighed] = []
    if mine and theirs:
        for i, j in _opposed(parts, listed, mine, theirs):
            patronymic = parts[i].role is Role.PATRONYMIC
            bits = weights.PATRONYMIC_DIFFERS if patronymic else weights.NAME_DIFFERS
            weighed.append(Weighed(bits, How.DIFFERENT, i, j))
            mine.remove(i)
            theirs.remove(j)
    for i in mine:
        patronymic = parts[i].role is Role.PATRONYMIC
        bits = weights.PATRONYMIC_MISSING if patronymic else weights.NAME_MISSING_ON_LIST
        weighed.append(Weighed(bits, How.MISSING, i, None))
    for j in theirs:
        patronymic = listed[j].role is Role.PATRONYMIC
        bits = weights.PATRONYMIC_MISSING if patronymic else weights.NAME_MISSING_IN_CASE
        weighed.append(Weighed(bits, How.MISSING, None, j))
    return weighed


def _opposed(
    parts: Sequence[NamePart], listed: Sequence[NamePart], mine: Sequence[int], theirs: Sequence[int]
) -> list[tuple[int, int]]:
    """Pairs that can't both be right: patronymic against patronymic, other words in the order of roles."""
    pairs: list[tuple[int, int]] = []
    for patronymic in (True, False):
        left = [i for i in mine if (parts[i].role is Role.PATRONYMIC) == patronymic]
        right = [j for j in theirs if (listed[j].role is Role.PATRONYMIC) == patronymic]
        same = [(i, j) for i in left for j in right if parts[i].role is listed[j].role]
        for i, j in [*same, *((i, j) for i in left for j in right)]:
            if i in left and j in right:
                left.remove(i)
                right.remove(j)
                pairs.append((i, j))
    return pairs
