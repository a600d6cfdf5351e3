"""Conditions as trees of named facts.

A node is a frozen value without behaviour of its own: `case` walks the tree for one person and keeps the
reasons, `table` compiles it for a population, `folding` puts in what the day fixes. Authors build trees with
`&`, `|`, `~`, comparisons and the methods of the fact references; `and`, `or` and `not` raise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


class Condition:
    """Something that is true, false or unknown of a case."""

    def __and__(self, other: Condition) -> Condition:
        return all_of(self, other)

    def __or__(self, other: Condition) -> Condition:
        return any_of(self, other)

    def __invert__(self) -> Condition:
        return Not(self)

    def __bool__(self) -> bool:
        raise TypeError("a condition is neither true nor false by itself: join conditions with & | ~")


@dataclass(frozen=True)
class Always(Condition):
    """A condition that is settled whatever the facts: true, false, or `None` for never knowable."""

    value: bool | None

    def __str__(self) -> str:
        return {True: "always", False: "never", None: "not known"}[self.value]


ALWAYS = Always(True)
NEVER = Always(False)


@dataclass(frozen=True)
class YesNo(Condition):
    """A yes/no fact; it is its own condition."""

    name: str

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True)
class OneOf(Condition):
    """A code fact holds one of these codes."""

    fact: Code
    codes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fact.name} is {' or '.join(self.codes)}"


@dataclass(frozen=True)
class HasAny(Condition):
    """A set fact holds at least one of these codes."""

    fact: Codes
    codes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fact.name} has {' or '.join(self.codes)}"


@dataclass(frozen=True)
class HasOther(Condition):
    """A set fact holds at least one code that is not among these."""

    fact: Codes
    codes: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.fact.name} has a code other than {', '.join(self.codes)}"


@dataclass(frozen=True)
class Among(Condition):
    """The code of one fact is in the set of another."""

    fact: Code
    others: Codes

    def __str__(self) -> str:
        return f"{self.fact.name} is in {self.others.name}"


@dataclass(frozen=True)
class All(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return "(" + " and ".join(map(str, self.parts)) + ")"


@dataclass(frozen=True)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def __str__(self) -> str:
        return "(" + " or ".join(map(str, self.parts)) + ")"


@dataclass(frozen=True)
class Not(Condition):
    """The part does not hold."""

    part: Condition

    def __str__(self) -> str:
        return f"not {self.part}"


def all_of(*parts: Condition) -> Condition:
    """Every condition holds; of none it is true."""
    flat = tuple(_flat(All, parts))
    return ALWAYS if not flat else flat[0] if len(flat) == 1 else All(flat)


def any_of(*parts: Condition) -> Condition:
    """At least one condition holds; of none it is false."""
    flat = tuple(_flat(AnyOf, parts))
    return NEVER if not flat else flat[0] if len(flat) == 1 else AnyOf(flat)


def _flat(kind: type[All] | type[AnyOf], parts: tuple[Condition, ...]) -> Iterator[Condition]:
    for part in parts:
        if not isinstance(part, Condition):
            raise TypeError(
                f"{part!r} is not a condition; write fact.is_(code), fact.has(code) or fact >= number"
            )
        if isinstance(part, All | AnyOf) and isinstance(part, kind):
            yield from part.parts
        else:
            yield part


# ---------------------------------------------------------------- facts that are not conditions by themselves


@dataclass(frozen=True)
class Code:
    """A fact that holds one code."""

    name: str

    def is_(self, code: str) -> Condition:
        """It holds this code."""
        return OneOf(self, (code,))

    def one_of(self, *codes: str) -> Condition:
        """It holds one of these codes."""
        return OneOf(self, codes)

    def among(self, others: Codes) -> Condition:
        """Its code is in the set of another fact."""
        return Among(self, others)


@dataclass(frozen=True)
class Codes:
    """A fact that holds a complete set of codes."""

    name: str

    def has(self, code: str) -> Condition:
        """It holds this code, whatever else."""
        return HasAny(self, (code,))

    def has_any(self, *codes: str) -> Condition:
        """It holds at least one of these codes."""
        return HasAny(self, codes)

    def has_other_than(self, *codes: str) -> Condition:
        """It holds a code that is not among these."""
        return HasOther(self, codes)
