"""The solver z3, an optional extra: imported here and nowhere else.

Formulas are built with the truth values of Python put in where they are known, so that what a law settles by
itself never reaches the solver.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

try:
    import z3 as z3  # type: ignore[import-untyped]  # noqa: PLC0414
except ModuleNotFoundError as missing:
    raise ModuleNotFoundError(
        "proofs need the solver z3, which is not installed: install vartai[proof]", name="z3"
    ) from missing

Formula = Any
"""A formula of z3, or plainly true or false."""

Variable = Any
"""A variable of z3: yes/no, whole number or number."""


def all_true(parts: Iterable[Formula]) -> Formula:
    """Every formula holds; of none it is true."""
    open_parts = []
    for part in parts:
        if part is False:
            return False
        if part is not True:
            open_parts.append(part)
    if len(open_parts) < 2:
        return open_parts[0] if open_parts else True
    return z3.And(open_parts)


def any_true(parts: Iterable[Formula]) -> Formula:
    """At least one formula holds; of none it is false."""
    open_parts = []
    for part in parts:
        if part is True:
            return True
        if part is not False:
            open_parts.append(part)
    if len(open_parts) < 2:
        return open_parts[0] if open_parts else False
    return z3.Or(open_parts)


def negated(formula: Formula) -> Formula:
    """The formula does not hold."""
    return (not formula) if isinstance(formula, bool) else z3.Not(formula)


def both(one: Formula, other: Formula) -> Formula:
    """Both formulas hold."""
    return all_true((one, other))


def either(one: Formula, other: Formula) -> Formula:
    """At least one of two formulas holds."""
    return any_true((one, other))


def differ(one: Formula, other: Formula) -> Formula:
    """One of two formulas holds and the other does not."""
    if isinstance(one, bool):
        return negated(other) if one else other
    if isinstance(other, bool):
        return negated(one) if other else one
    return False if one.eq(other) else z3.Xor(one, other)


def exactly_one(parts: list[Formula]) -> Formula:
    """Just one of the formulas holds."""
    return z3.PbEq([(part, 1) for part in parts], 1)
