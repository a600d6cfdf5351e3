"""What identifies a person, in a case and on a list alike."""

from __future__ import annotations

from dataclasses import dataclass

from vartai.facts.partial_date import PartialDate


@dataclass(frozen=True)
class PersonName:
    """One name of one person, in any order and script.

    `full` is the name as written; the parts are given where the source tells them apart.
    """

    full: str
    given: str | None = None
    patronymic: str | None = None
    family: str | None = None

    @classmethod
    def of_parts(cls, given: str | None, patronymic: str | None, family: str | None) -> PersonName:
        """A name known by its parts only."""
        parts = [part for part in (given, patronymic, family) if part]
        return cls(" ".join(parts), given, patronymic, family)


@dataclass(frozen=True)
class Identity:
    """Names and what tells namesakes apart; an empty tuple and None are unknown, never "has none".

    `sex` is `m` or `f` where known. `citizenships` and `countries` are ISO 3166-1 alpha-2; `countries` are
    those a list links a person to in any way (birth, residence, office) without saying how.
    """

    names: tuple[PersonName, ...]
    birth_dates: tuple[PartialDate, ...] = ()
    sex: str | None = None
    citizenships: frozenset[str] | None = None
    countries: frozenset[str] = frozenset()
    birth_places: tuple[str, ...] = ()
    document_numbers: tuple[str, ...] = ()
