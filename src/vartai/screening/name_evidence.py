"""What two names say for or against being one person's: word by word, in any order."""

from __future__ import annotations

from collections.abc import Sequence

from vartai.screening import weights
from vartai.screening.hit import EvidencePart, How, Part
from vartai.screening.index import ListedName
from vartai.screening.name_parts import NamePart, Role
from vartai.screening.word_matches import WordMatch

_Edge = tuple[int, How, int, int]
"""Bits, how, and the places of the two words."""


def name_evidence(
    parts: Sequence[NamePart], matches: Sequence[WordMatch], listed: ListedName
) -> tuple[EvidencePart, ...]:
    """The evidence of one name against one listed name; each word counts once, the best pairs first.

    A word that both sides have and that differs contradicts; one that only one side has is left out there,
    which says little.
    """
    edges = sorted(_edges(parts, matches, listed), key=lambda edge: (-edge[0], edge[2], edge[3]))
    mine = set(range(len(parts)))
    theirs = set(range(len(listed.parts)))
    evidence: list[EvidencePart] = []
    for bits, how, i, j in edges:
        if i in mine and j in theirs:
            mine.remove(i)
            theirs.remove(j)
            evidence.append(_part(parts[i], listed.parts[j], bits, how))
    if len(evidence) == 1 and len(parts) > 1 and len(listed.parts) > 1:
        evidence.append(EvidencePart.of(Part.NAME, weights.ONE_WORD_OF_MANY, How.ONE_WORD_ONLY))
    left = [parts[i] for i in sorted(mine)]
    left_listed = [listed.parts[j] for j in sorted(theirs)]
    evidence += _without_partner(left, left_listed)
    beyond = sum(part.bits for part in evidence) - weights.NAME_MOST
    if beyond > 0:
        evidence.append(EvidencePart.of(Part.NAME, -beyond, How.COUNTS_NO_MORE))
    return tuple(evidence)


def _edges(parts: Sequence[NamePart], matches: Sequence[WordMatch], listed: ListedName) -> list[_Edge]:
    edges: list[_Edge] = []
    for i, (part, match) in enumerate(zip(parts, matches, strict=True)):
        for j, (other, number) in enumerate(zip(listed.parts, listed.words, strict=True)):
            agreement = match.agreements.get(number)
            if agreement is not None:
                bits, how = agreement[0], agreement[1].how
                if (part.role is Role.PATRONYMIC) != (other.role is Role.PATRONYMIC):
                    bits //= weights.OTHER_ROLE
                edges.append((bits, how, i, j))
            elif _is_initial_of(part, other) or _is_initial_of(other, part):
                edges.append((weights.INITIAL, How.INITIAL, i, j))
    return edges


def _is_initial_of(initial: NamePart, whole: NamePart) -> bool:
    letter = initial.word.sounds[0]
    return initial.word.is_initial and any(sound.startswith(letter) for sound in whole.word.sounds)


def _part(mine: NamePart, listed: NamePart, bits: int, how: How) -> EvidencePart:
    role = listed.role if mine.role is Role.UNKNOWN else mine.role
    return EvidencePart.of(Part(role), bits, how, mine.text, listed.text)


def _without_partner(mine: list[NamePart], listed: list[NamePart]) -> list[EvidencePart]:
    """Words left on both sides contradict each other, like with like; what then is left was left out."""
    evidence: list[EvidencePart] = []
    for one, other in _opposed(mine, listed):
        patronymic = one.role is Role.PATRONYMIC
        bits = weights.PATRONYMIC_DIFFERS if patronymic else weights.NAME_DIFFERS
        evidence.append(_part(one, other, bits, How.DIFFERENT))
        mine.remove(one)
        listed.remove(other)
    for one in mine:
        bits = weights.PATRONYMIC_MISSING if one.role is Role.PATRONYMIC else weights.NAME_MISSING_ON_LIST
        evidence.append(EvidencePart.of(Part(one.role), bits, How.MISSING, one.text, ""))
    for other in listed:
        bits = weights.PATRONYMIC_MISSING if other.role is Role.PATRONYMIC else weights.NAME_MISSING_IN_CASE
        evidence.append(EvidencePart.of(Part(other.role), bits, How.MISSING, "", other.text))
    return evidence


def _opposed(mine: Sequence[NamePart], listed: Sequence[NamePart]) -> list[tuple[NamePart, NamePart]]:
    """Pairs that can't both be right: patronymic against patronymic, other words in the order of roles."""
    pairs: list[tuple[NamePart, NamePart]] = []
    for patronymic in (True, False):
        left = [part for part in mine if (part.role is Role.PATRONYMIC) == patronymic]
        right = [part for part in listed if (part.role is Role.PATRONYMIC) == patronymic]
        same = [(one, other) for one in left for other in right if one.role is other.role]
        for one, other in [*same, *((one, other) for one in left for other in right)]:
            if one in left and other in right:
                left.remove(one)
                right.remove(other)
                pairs.append((one, other))
    return pairs
