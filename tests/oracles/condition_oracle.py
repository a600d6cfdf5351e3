"""The condition language of `provisions.yml`, in Kleene's logic; shares no code with the encoded law."""

import ast
import calendar
import operator
import re
from datetime import date
from functools import cache

_ATOM = re.compile(r"(.+?)\s+(not in|in|has_any|has|!=|<=|>=|=|<|>)\s+(.+)")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_ORDER = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
    "!=": operator.ne,
}
_SUMS = {ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul}


def all_of(values):
    """False beats unknown, unknown beats true."""
    values = list(values)
    return False if False in values else None if None in values else True


def any_of(values):
    """True beats unknown, unknown beats false."""
    values = list(values)
    return True if True in values else None if None in values else False


def opposite(value):
    """Unknown stays unknown."""
    return None if value is None else not value


def holds(condition, facts):
    """True, false or unknown: of a comparison, a list of which all must hold, or `all`, `any`, `not`."""
    if isinstance(condition, list):
        return all_of([holds(part, facts) for part in condition])
    if isinstance(condition, dict):
        ((word, below),) = condition.items()
        if word == "not":
            return opposite(holds(below, facts))
        return {"all": all_of, "any": any_of}[word]([holds(part, facts) for part in below])
    left, sign, right = atom(condition)
    if sign in ("has", "has_any"):
        held = facts.get(left)
        return None if held is None else not held.isdisjoint(codes(right))
    if sign in ("in", "not in"):
        among = _among(facts.get(left), codes(right) if right.startswith("[") else facts.get(right))
        return opposite(among) if sign == "not in" else among
    ours, theirs = worth(left, facts), plain(right)
    return None if ours is None else _ORDER[sign](ours, theirs)


@cache
def atom(text):
    """The expression, the operator and the value of one comparison."""
    match = _ATOM.fullmatch(text)
    if match is None:
        raise ValueError(f"not a condition: {text!r}")
    return match.groups()


def atoms(condition):
    """Every comparison that stands in a condition."""
    if isinstance(condition, str):
        return [condition]
    parts = condition if isinstance(condition, list) else next(iter(condition.values()))
    return [found for part in ([parts] if isinstance(parts, str | dict) else parts) for found in atoms(part)]


@cache
def codes(text):
    """The codes of a list, or the one code that stands there."""
    return frozenset(code.strip() for code in text.strip("[]").split(","))


def worth(expression, facts):
    """The value of a fact, of arithmetic on facts or of a count of months; None where a fact is unknown."""
    return _worth(_parsed(expression), facts)


@cache
def _parsed(expression):
    return ast.parse(expression, mode="eval").body


def _worth(node, facts):
    match node:
        case ast.Constant(value):
            return value
        case ast.Name(name):
            return facts.get(name)
        case ast.BinOp(left, sign, right):
            ends = _worth(left, facts), _worth(right, facts)
            return None if None in ends else _SUMS[type(sign)](*ends)
        case ast.Call(ast.Name("months_between"), [first, last]):
            ends = _worth(first, facts), _worth(last, facts)
            return None if None in ends else months_between(*ends)
    raise ValueError(f"not an expression: {ast.dump(node)}")


def months_between(first, last):
    """Whole months if `last` is the same day some months later, otherwise half a month more than went by."""
    gone = (last.year - first.year) * 12 + last.month - first.month
    while _later(first, gone) > last:
        gone -= 1
    return gone if _later(first, gone) == last else gone + 0.5


def _later(day, months):
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _among(value, held):
    return None if value is None or held is None else value in held


@cache
def plain(text):
    """Yes or no, a day, a number or a code."""
    if text in ("true", "false"):
        return text == "true"
    if _DAY.fullmatch(text):
        return date.fromisoformat(text)
    try:
        return float(text)
    except ValueError:
        return text
