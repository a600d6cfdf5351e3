"""People on the edges of a provision, made from its row alone.

Every code that a condition names and one that none names, numbers below, at and above each figure, yes and
no, and each fact also unknown. Somebody whom the provision reaches, and somebody whom each exception spares,
is changed in every one fact, the first of them in every two; some are drawn at random from the same values.
"""

import itertools
import random

from oracles.condition_oracle import atom, atoms, codes, holds

OTHER = "something_else"
_STATES = ("RU", "BY", "GE", "DE")
"""The two that the law names, one that nothing names, and one of the EU."""


def people_of(row):
    """Everybody on the edges, each once, always in the same order."""
    values, starts = values_of(row), starts_of(row)
    found = {}
    for start in starts:
        for fact, options in values.items():
            _add(found, ({**start, fact: value} for value in options))
    for one, other in itertools.combinations(values, 2):
        for pair in itertools.product(values[one], values[other]):
            _add(found, [{**starts[0], one: pair[0], other: pair[1]}])
    dice = random.Random(row["id"])
    _add(found, ({f: dice.choice(options) for f, options in values.items()} for _ in range(400)))
    return list(found.values())


def starts_of(row):
    """Somebody for each way in which the provision can apply, and each in which an exception spares one."""
    neutral = {fact: _neutral(options) for fact, options in values_of(row).items()}
    spared = [
        way for e in (*row.get("exceptions", []), *row.get("exceptions_unverified", [])) for way in _ways(e)
    ]
    citizens = (
        [] if row["citizenships"] == "any" else [f"citizenship has_any [{', '.join(row['citizenships'])}]"]
    )
    found = []
    for effect in row.get("effects", []):
        stated = [*citizens, *row.get("condition", []), *effect.get("condition", [])]
        reached = [{**neutral, **way} for way in _ways(stated)]
        found += reached + [_joined(reached[0], way) for way in spared]
        for point in row.get("disputed_points", []):
            found += [
                {**_joined(reached[0], way), point["undetermined_fact"]: None} for way in _ways(point["when"])
            ]
    return found


def values_of(row):
    """The values of each fact that the row's conditions read; None is unknown."""
    disputed = [point["when"] for point in row.get("disputed_points", [])]
    stated = [
        *row.get("condition", []),
        *row.get("exceptions", []),
        *row.get("exceptions_unverified", []),
        *disputed,
        *(c for effect in row.get("effects", []) for c in effect.get("condition", [])),
    ]
    found = {"citizenship": [frozenset({state}) for state in _STATES] + [frozenset(), None]}
    named = {}
    for text in atoms(stated):
        fact, sign, right = atom(text)
        named.setdefault(fact, []).append((sign, right))
    for fact, uses in named.items():
        if fact != "citizenship":
            found[fact] = [*_values(uses), None]
    return found


def _values(uses):
    signs, rights = {sign for sign, _ in uses}, [right for _, right in uses]
    if rights[0] in ("true", "false"):
        return [False, True]
    if signs & {"has", "has_any"}:
        members = [*sorted({code for right in rights for code in codes(right)}), _unnamed(uses)]
        return [frozenset(some) for size in (0, 1, 2) for some in itertools.combinations(members, size)]
    if signs & {"=", "in"}:
        return [_unnamed(uses), *sorted({code for right in rights for code in codes(right)})]
    return sorted({float(right) + shift for right in rights for shift in (-1, 0, 1)})


def _unnamed(uses):
    """A code that no condition names; a state where the codes are states."""
    return "GE" if all(len(code) == 2 for _, right in uses for code in codes(right)) else OTHER


def _neutral(options):
    """The value that fulfils least: no, nothing held, another code, the smallest number."""
    return frozenset({"GE"}) if frozenset({"GE"}) in options and frozenset({"DE"}) in options else options[0]


def _ways(condition):
    """Every way to fulfil a condition, as values of its facts; what is denied is left neutral."""
    if isinstance(condition, list):
        ways = [{}]
        for part in condition:
            ways = [_joined(one, other) for one in ways for other in _ways(part)]
        return ways
    if isinstance(condition, dict):
        ((word, below),) = condition.items()
        if word == "any":
            return [way for part in below for way in _ways(part)]
        return [{}] if word == "not" else _ways(below)
    fact, sign, right = atom(condition)
    if sign in ("has", "has_any"):
        return [{fact: frozenset({code})} for code in sorted(codes(right))]
    if sign == "in":
        return [{fact: code} for code in sorted(codes(right))]
    return [{fact: value} for value in _values([(sign, right)]) if holds(condition, {fact: value})]


def _joined(one, other):
    """Both ways at once; sets are held together, otherwise the later way wins."""
    joined = {**one, **other}
    for fact in one.keys() & other.keys():
        if isinstance(one[fact], frozenset) and isinstance(other[fact], frozenset) and fact != "citizenship":
            joined[fact] = one[fact] | other[fact]
    return joined


def _add(found, people):
    for person in people:
        known = {fact: value for fact, value in person.items() if value is not None}
        key = tuple(
            sorted((f, tuple(sorted(v)) if isinstance(v, frozenset) else v) for f, v in known.items())
        )
        found.setdefault(key, known)
