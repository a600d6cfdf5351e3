"""People on the edges of a provision, made from its row alone.

Every code that a condition names and one that none names, numbers below, at and above each figure, yes and
no, and each fact also unknown. Somebody whom the provision reaches, and somebody whom each exception spares,
is changed in every one fact, the first of them in every two; some are drawn at random from the same values.
"""

import itertools
import random
import re
from datetime import date, timedelta

from oracles.condition_oracle import atom, atoms, codes, holds, plain
from oracles.provision_oracle import overriding

OTHER = "something_else"
_COUNTED = {
    "months_between(as_of, permit_valid_until)": (
        date(2022, 10, 1),
        [date(2023, 1, 31), date(2023, 2, 1), date(2023, 2, 2)],
    ),
    "months_between(permit_issued_on, as_of)": (
        date(2024, 7, 1),
        [date(2023, 12, 31), date(2024, 1, 1), date(2024, 1, 2)],
    ),
}
"""Where months are counted (TM-2, AL-4): the first day of the provision, and days around the limit."""
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
        for point in [p for p in row.get("disputed_points", []) if "undetermined_fact" in p]:
            found += [
                {**_joined(reached[0], way), point["undetermined_fact"]: None} for way in _ways(point["when"])
            ]
    return found or [{**neutral, **way} for way in _ways(row.get("condition", []))]


def values_of(row):
    """The values of each fact that the row's conditions read; None is unknown."""
    disputed = [point["when"] for point in row.get("disputed_points", [])]
    stated = [
        *row.get("condition", []),
        *row.get("exceptions", []),
        *row.get("exceptions_unverified", []),
        *disputed,
        *overriding(row),
        *(c for effect in row.get("effects", []) for c in effect.get("condition", [])),
    ]
    found = {"citizenship": [frozenset({state}) for state in _STATES] + [frozenset(), None]}
    named = {}
    for text in atoms(stated):
        fact, sign, right = atom(text)
        named.setdefault(fact, []).append((sign, right))
    for expression, uses in named.items():
        for fact in _facts_in(expression):
            if fact not in ("citizenship", "act"):
                found[fact] = [
                    *_values(uses, expression),
                    *(v for v in found.get(fact, []) if v is not None),
                    None,
                ]
    return {fact: list(dict.fromkeys(values)) for fact, values in found.items()}


def _facts_in(expression):
    """The facts that the left side of a comparison reads."""
    return [name for name in re.findall(r"[a-z]\w*", expression) if name not in ("months_between", "as_of")]


def _values(uses, expression=""):
    if expression in _COUNTED:
        return _COUNTED[expression][1]
    signs, rights = {sign for sign, _ in uses}, [right for _, right in uses]
    if rights[0] in ("true", "false"):
        return [False, True]
    if signs & {"has", "has_any"}:
        members = [*sorted({code for right in rights for code in codes(right)}), _unnamed(uses)]
        return [frozenset(some) for size in (0, 1, 2) for some in itertools.combinations(members, size)]
    if signs & {"in"} and any(right == "citizenship" for right in rights):
        return list(
            dict.fromkeys([*_STATES, *(c for r in rights if r != "citizenship" for c in sorted(codes(r)))])
        )
    if signs & {"=", "in", "!=", "not in"}:
        return [_unnamed(uses), *sorted({code for right in rights for code in codes(right)})]
    if isinstance(plain(rights[0]), date):
        return sorted(plain(right) + timedelta(shift) for right in rights for shift in (-1, 0, 1))
    around = {float(right) + shift for right in rights for shift in (-1, 0, 1)}
    return sorted(around | ({0.0, 2.0} if "*" in expression else set()))


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
    name, *others = _facts_in(fact)
    neutral = dict.fromkeys(others, 0.0) | {"as_of": _COUNTED[fact][0] if fact in _COUNTED else None}
    fulfilled = [
        {name: value, **dict.fromkeys(others, 0.0)}
        for value in _values([(sign, right)], fact)
        if holds(condition, {**neutral, name: value})
    ]
    return fulfilled


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
