"""What two names say for or against being one person's: word by word, in any order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Final, NamedTuple

from vartai.screening import weights
from vartai.screening.asked import AskedName
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.index.index_parts import ListedName
from vartai.screening.spelling.closeness import Closeness
from vartai.screening.spelling.name_parts import NamePart, Role

_HOW: Final = tuple(kind.how for kind in Closeness)


class Weighed(NamedTuple):
    """What one word, or a pair of them, brings: bits, how, and the places of the words (None: left out)."""

    bits: int
    how: How
    mine: int | None = None
    listed: int | None = None


def weigh_names(name: AskedName, listed: ListedName) -> tuple[int, list[Weighed]]:
    """The bits of one name against one listed name, and what they consist of.

    Each word counts once, the best pairs first. A word that both sides have and that differs contradicts; one
    that only one side has is left out there, which says little.
    """
    mine, theirs = list(range(len(name.parts))), list(range(len(listed.parts)))
    weighed: list[Weighed] = []
    for lost, i, j, how in sorted(_edges(name, listed)):
        if i in mine and j in theirs:
            mine.remove(i)
            theirs.remove(j)
            weighed.append(Weighed(-lost, how, i, j))
    if len(weighed) == 1 and len(name.parts) > 1 and len(listed.parts) > 1:
        weighed.append(Weighed(weights.ONE_WORD_OF_MANY, How.ONE_WORD_ONLY))
    weighed += _without_partner(name, listed, mine, theirs)
    bits = sum([each.bits for each in weighed])
    if bits > weights.NAME_MOST:
        weighed.append(Weighed(weights.NAME_MOST - bits, How.COUNTS_NO_MORE))
    return min(bits, weights.NAME_MOST), weighed


def name_evidence(
    weighed: Iterable[Weighed], name: AskedName, listed: ListedName
) -> tuple[EvidencePart, ...]:
    """The same, to be shown: which words, and what part of a name they are."""
    return tuple(_shown(each, name.parts, listed.parts) for each in weighed)


def _shown(each: Weighed, parts: Sequence[NamePart], listed: Sequence[NamePart]) -> EvidencePart:
    mine = None if each.mine is None else parts[each.mine]
    theirs = None if each.listed is None else listed[each.listed]
    known = mine if theirs is None or (mine is not None and mine.role is not Role.UNKNOWN) else theirs
    part = Part.NAME if known is None else Part(known.role)
    return EvidencePart.of(
        part, each.bits, each.how, mine.text if mine else "", theirs.text if theirs else ""
    )


def _edges(name: AskedName, listed: ListedName) -> list[tuple[int, int, int, How]]:
    """Agreeing pairs of words, those with the most bits first when sorted."""
    edges: list[tuple[int, int, int, How]] = []
    for i, (match, patronymic) in enumerate(zip(name.matches, name.patronymics, strict=True)):
        for j, number in enumerate(listed.words):
            kind = match.kinds.get(number)
            if kind is not None:
                bits = match.bits[kind]
                if patronymic != listed.patronymics[j]:
                    bits //= weights.OTHER_ROLE
                edges.append((-bits, i, j, _HOW[kind]))
    if listed.initials or name.shape.initials:
        met = {(i, j) for _, i, j, _ in edges}
        for i, part in enumerate(name.parts):
            for j, other in enumerate(listed.parts):
                if (i, j) not in met and (_is_initial_of(part, other) or _is_initial_of(other, part)):
                    edges.append((-weights.INITIAL, i, j, How.INITIAL))
    return edges


def _is_initial_of(initial: NamePart, whole: NamePart) -> bool:
    letter = initial.word.sounds[0]
    return initial.word.is_initial and any(sound.startswith(letter) for sound in whole.word.sounds)


def _without_partner(
    name: AskedName, listed: ListedName, mine: list[int], theirs: list[int]
) -> list[Weighed]:
    """Words left on both sides contradict each other, like with like; what then is left was left out.

    Takes out of the lists what it holds against each other.
    """
    weighed: list[Weighed] = []
    for i, j in _opposed(name, listed, mine, theirs) if mine and theirs else ():
        bits = weights.PATRONYMIC_DIFFERS if name.patronymics[i] else weights.NAME_DIFFERS
        weighed.append(Weighed(bits, How.DIFFERENT, i, j))
        mine.remove(i)
        theirs.remove(j)
    for i in mine:
        bits = weights.PATRONYMIC_MISSING if name.patronymics[i] else weights.NAME_MISSING_ON_LIST
        weighed.append(Weighed(bits, How.MISSING, i, None))
    for j in theirs:
        bits = weights.PATRONYMIC_MISSING if listed.patronymics[j] else weights.NAME_MISSING_IN_CASE
        weighed.append(Weighed(bits, How.MISSING, None, j))
    return weighed


def _opposed(
    name: AskedName, listed: ListedName, mine: Sequence[int], theirs: Sequence[int]
) -> list[tuple[int, int]]:
    """Pairs that can't both be right: patronymic against patronymic, other words in the order of roles."""
    pairs: list[tuple[int, int]] = []
    for patronymic in (True, False):
        left = [i for i in mine if name.patronymics[i] == patronymic]
        right = [j for j in theirs if listed.patronymics[j] == patronymic]
        if len(left) == len(right) == 1:
            pairs.append((left[0], right[0]))
        elif left and right:
            pairs += _paired(name, listed, left, right)
    return pairs


def _paired(
    name: AskedName, listed: ListedName, left: list[int], right: list[int]
) -> Iterator[tuple[int, int]]:
    """As many pairs as there can be, of words in the same role first; empties one of the lists."""
    same = [(i, j) for i in left for j in right if name.parts[i].role is listed.parts[j].role]
    for i, j in [*same, *product(left, right)]:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            yield i, j
