"""The vocabulary of a case: named facts with type, codes, question and who can supply them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from vartai.facts.hints import did_you_mean

Words = Mapping[str, str]
"""A text by language code (`en`, `lt`, `be`, `ru`)."""

MANY_CODES = 30
"""So many codes are told one by one."""

SUPPLIERS = ("applicant", "document", "register", "officer", "security_service")
"""Who can supply a fact; groups.yml says what each means."""


class VocabularyError(ValueError):
    """A vocabulary that can't be used; `faults` says all that is wrong with it, each with the remedy."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("the vocabulary can't be used:\n" + "\n".join(f"- {fault}" for fault in faults))
        self.faults = faults


class Kind(StrEnum):
    """The type of a fact's value."""

    BOOL = "bool"
    INT = "int"
    DECIMAL = "decimal"
    DATE = "date"
    CODE = "code"
    CODES = "set of codes"

    @property
    def is_number(self) -> bool:
        """Whether values can be compared by size and known by bounds."""
        return self in (Kind.INT, Kind.DECIMAL)


@dataclass(frozen=True)
class Fact:
    """One thing that can be known about a person or an application. Unknown is not a value of it.

    `codes` maps each allowed code to its meaning; it is filled for codes and for yes/no facts (`true`,
    `false`). `human_judgement` marks what a person must find and give reasons for; nothing computes it.
    """

    name: str
    group: str
    kind: Kind
    label: Words
    question: Words
    supplied_by: tuple[str, ...]
    codes: Mapping[str, Words] = field(default_factory=dict)
    unit: Words | None = None
    minimum: float | None = None
    maximum: float | None = None
    human_judgement: bool = False

    @property
    def has_long_list(self) -> bool:
        """Whether its codes are too many to be told one by one, as those of countries and currencies."""
        return len(self.codes) > MANY_CODES

    @property
    def codes_wanted(self) -> str:
        """How to write a code of this fact."""
        if not self.has_long_list:
            return f"use one of: {', '.join(self.codes)}"
        length, example = ("two", "BY") if "BY" in self.codes else ("three", "EUR")
        return f"write the official code, {length} capital letters, for example {example}"

    def code_hint(self, word: str) -> str:
        """What may have been meant by a misspelt code; two or three letters come close to anything."""
        return "" if self.has_long_list else did_you_mean(word, self.codes)


@dataclass(frozen=True)
class Vocabulary:
    """All facts of a jurisdiction's cases, in the order of their groups."""

    groups: Mapping[str, Words]
    facts: tuple[Fact, ...]

    @cached_property
    def by_name(self) -> dict[str, Fact]:
        """The facts by their names."""
        return {fact.name: fact for fact in self.facts}

    def __getitem__(self, name: str) -> Fact:
        try:
            return self.by_name[name]
        except KeyError:
            raise KeyError(f"no fact is called {name!r}{self.hint(name)}") from None

    def __contains__(self, name: object) -> bool:
        return name in self.by_name

    def __iter__(self) -> Iterator[Fact]:
        return iter(self.facts)

    def hint(self, name: str, others: tuple[str, ...] = ()) -> str:
        """What may have been meant by a misspelt name, as the end of a sentence, or nothing."""
        return did_you_mean(name, (*self.by_name, *others))
