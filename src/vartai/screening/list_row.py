"""One row of a list as it was read: what it says, before anything is refused, and what was wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from vartai.facts import BadValue, Identity, PartialDate

Row = Mapping[str, Any]
Complaint = tuple[str, str, BadValue]
"""The field, the offending value, and what was wrong with it."""


@dataclass
class Complaints:
    """What was wrong with single values of a row that is good otherwise."""

    found: list[Complaint] = field(default_factory=list)

    def dates(self, column: str, values: Iterable[str]) -> tuple[PartialDate, ...]:
        """The dates that can be read, each once; the others become complaints."""
        read = (self._kept(column, value, PartialDate.read) for value in values)
        return tuple(dict.fromkeys(date for date in read if date is not None))

    def texts(self, column: str, value: Any) -> list[str]:
        """The texts of a value that may be one text, a list of them, or missing."""
        if value is None:
            return []
        rows = value if isinstance(value, list) else [value]
        texts = [self._kept(column, row, _text) for row in rows]
        return [text for text in texts if text]

    def _kept(self, column: str, value: Any, read: Callable[[Any], Any]) -> Any:
        try:
            return read(value)
        except BadValue as bad:
            self.found.append((column, str(value), bad))
            return None


@dataclass(frozen=True)
class ListRow:
    """A row that is a listed person; `problems` are those of single values, which were left out."""

    id: str
    identity: Identity
    lists: tuple[str, ...]
    problems: tuple[Complaint, ...]


def row_id(row: Row) -> str:
    """The id of a row; without one nobody could say which entry a hit means, so it raises `BadValue`."""
    found = row.get("id")
    if isinstance(found, bool) or not isinstance(found, str | int) or not str(found).strip():
        raise FieldMissing("id", "the entry has no id", "give each entry an id of its own")
    return str(found).strip()


def sex_of(values: Iterable[str]) -> str | None:
    """`m` or `f` where all values agree on one of the two; anything else stays unknown."""
    known = {_SEXES.get(value.strip().casefold(), "other") for value in values}
    sex = known.pop() if len(known) == 1 else "other"
    return None if sex == "other" else sex


def countries_of(values: Iterable[str]) -> frozenset[str]:
    """Codes of two letters in capitals; codes of former states and names of countries are left out."""
    codes = (value.strip().upper() for value in values)
    return frozenset(code for code in codes if len(code) == 2 and code.isascii() and code.isalpha())


class FieldMissing(BadValue):
    """A field that an entry can't do without."""

    def __init__(self, column: str, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.column = column

    def __reduce__(self) -> tuple[type[FieldMissing], tuple[str, str, str]]:  # type: ignore[override]
        return type(self), (self.column, self.message, self.remedy)


_SEXES = {"m": "m", "male": "m", "man": "m", "f": "f", "female": "f", "woman": "f"}


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise BadValue("not a text", "write a text in quotation marks")
    return str(value).strip()
