"""The codes that laws tell apart, and one or a few that stand for all that are treated alike.

A rule on RU and BY treats a citizen of Chile as it treats one of Japan: one of them stands for both. Where a
condition asks whether the code of one fact is in the set of another, as many are kept as can differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vartai.facts import Value, Vocabulary
from vartai.law.expression import Among, Condition, HasAny, HasOther, OneOf
from vartai.law.proof.plain_person import PLAIN
from vartai.law.walking import atoms

Group = frozenset[str]
"""Facts whose codes are held against each other, most often one fact alone."""


@dataclass(frozen=True)
class Alike:
    """Codes that no rule tells apart, and those of them that stand for all."""

    codes: tuple[str, ...]
    kept: tuple[str, ...]


@dataclass(frozen=True)
class Alphabet:
    """For each group of facts the classes of codes; a code of no class counts to the last."""

    classes: Mapping[Group, tuple[Alike, ...]]

    def codes(self, name: str) -> tuple[str, ...]:
        """The codes to think of for one fact; none where no rule reads it."""
        return self._codes.get(name, ())

    @cached_property
    def _codes(self) -> dict[str, tuple[str, ...]]:
        return {
            name: tuple(code for alike in classes for code in alike.kept)
            for group, classes in self.classes.items()
            for name in group
        }

    def standing_for(self, facts: Mapping[str, Value]) -> dict[str, Value]:
        """The same person with every code replaced by one that stands for it."""
        stands = dict(facts)
        for group, classes in self.classes.items():
            held = {name: facts[name] for name in sorted(group) if name in facts}
            stands |= _standing_for(classes, held)
        return stands


def _standing_for(classes: tuple[Alike, ...], held: Mapping[str, Value]) -> dict[str, Value]:
    """Single codes get one each of those kept; all others in a set get the last."""
    own: dict[str, str] = {}
    for code in held.values():
        if isinstance(code, str) and code not in own:
            alike = _class_of(classes, code)
            taken = {own[other] for other in own if _class_of(classes, other) is alike}
            own[code] = next((kept for kept in alike.kept if kept not in taken), alike.kept[-1])

    def one(code: str) -> str:
        return own.get(code) or _class_of(classes, code).kept[-1]

    return {
        name: frozenset(map(one, value)) if isinstance(value, frozenset) else one(str(value))
        for name, value in held.items()
    }


def _class_of(classes: tuple[Alike, ...], code: str) -> Alike:
    return next((alike for alike in classes if code in alike.codes), classes[-1])


def alphabet(conditions: Iterable[Condition], known: Vocabulary) -> Alphabet:
    """The classes of codes that these conditions tell apart."""
    named: dict[str, dict[tuple[str, ...], None]] = {}
    pairs: set[tuple[str, str]] = set()
    for condition in conditions:
        for atom in atoms(condition):
            match atom:
                case OneOf(fact, codes) | HasAny(fact, codes) | HasOther(fact, codes):
                    named.setdefault(fact.name, {})[codes] = None
                case Among(fact, others):
                    pairs.add((fact.name, others.name))
                    named.setdefault(fact.name, {})
                    named.setdefault(others.name, {})
    classes = {}
    for group in _groups(named, pairs):
        told_apart = [set(codes) for name in sorted(group) for codes in named[name]]
        count = len({code for code, _ in pairs if code in group}) + 1
        classes[group] = _classes(group, told_apart, count, known)
    return Alphabet(classes)


def _groups(named: Iterable[str], pairs: Iterable[tuple[str, str]]) -> Iterator[Group]:
    links: list[set[str]] = []
    for pair in sorted(pairs):
        touching = [link for link in links if link & set(pair)]
        links = [link for link in links if link not in touching] + [set(pair).union(*touching)]
    together = {name for link in links for name in link}
    yield from map(frozenset, links)
    yield from (frozenset((name,)) for name in named if name not in together)


def _classes(group: Group, told_apart: list[set[str]], count: int, known: Vocabulary) -> tuple[Alike, ...]:
    members: dict[tuple[bool, ...], list[str]] = {}
    for code in dict.fromkeys(code for name in sorted(group) for code in known[name].codes):
        members.setdefault(tuple(code in codes for codes in told_apart), []).append(code)
    in_none = members.pop((False,) * len(told_apart), [])
    ordered = [*members.values(), *([in_none] if in_none else [])]
    ordinary = _ordinary(group)
    return tuple(
        Alike(tuple(codes), tuple(sorted(codes, key=lambda code: code not in ordinary))[:count])
        for codes in ordered
    )


def _ordinary(group: Group) -> set[str]:
    """The codes that the plain person has."""
    found: set[str] = set()
    for name in group:
        plain = PLAIN.get(name, frozenset())
        found |= plain if isinstance(plain, frozenset) else {str(plain)}
    return found
