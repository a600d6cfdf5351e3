"""A person as asked about, ready to be looked up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

from vartai.facts import Identity
from vartai.screening.index.index import Index
from vartai.screening.index.name_bounds import Shape
from vartai.screening.index.word_matches import WordMatch
from vartai.screening.particulars import Particulars, named_sex, particulars
from vartai.screening.spelling.name_parts import NamePart, distinct_names, patronymics


@dataclass(frozen=True)
class AskedName:
    """One name of a person in parts, which of them are patronymics, and what each agrees with on the list."""

    parts: tuple[NamePart, ...]
    patronymics: tuple[bool, ...]
    matches: Sequence[WordMatch]
    shape: Shape

    @classmethod
    def of(cls, parts: tuple[NamePart, ...], matches: Sequence[WordMatch]) -> Self:
        """The name that is made of these parts."""
        return cls(parts, patronymics(parts), matches, Shape.of(parts))

    @cached_property
    def sex(self) -> str | None:
        """The sex that the name tells."""
        return named_sex(self.parts)


@dataclass(frozen=True)
class Asked:
    """A person: the names taken apart, and the particulars."""

    person_id: str
    identity: Identity
    names: Sequence[AskedName]

    @cached_property
    def particulars(self) -> Particulars:
        """Sex, citizenship, places and documents, ready to compare."""
        return particulars(self.identity)

    @classmethod
    def all_of(cls, index: Index, people: Sequence[tuple[str, Identity]]) -> list[Self]:
        """People by id and identity; words new to the index are compared with it all at once."""
        names = [distinct_names(identity.names) for _, identity in people]
        index.matches.prepare(part.word for own in names for parts in own for part in parts)
        return [
            cls(person_id, identity, [AskedName.of(parts, index.matches.of_all(parts)) for parts in own])
            for (person_id, identity), own in zip(people, names, strict=True)
        ]
