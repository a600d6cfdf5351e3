"""One row of a list as it was read: what it says, before anything is refused, and what was wrong with it."""

from __future__ import annotations

import re
import reprlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

from vartai.facts import BadValue, Identity, PartialDate
from vartai.screening.lists.limits import LONGEST_FIELD, MOST_SHOWN

Row = Mapping[str, Any]
Complaint = tuple[str, str, BadValue]
"""The field, the offending value, and what was wrong with it."""

T = TypeVar("T")

_NO_TEXT: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffd-\uffff]")
_BLANK: Final = re.compile(r"\s+")


@dataclass
class Complaints:
    """What was wrong with single values of a row that is good otherwise."""

    found: list[Complaint] = field(default_factory=list)

    def dates(self, column: str, values: Iterable[str]) -> tuple[PartialDate, ...]:
        """The dates that can be read, each once; the others become complaints."""
        return self.each(column, values, lambda value: (PartialDate.read(value),))

    def each(self, column: str, values: Iterable[str], read: Callable[[str], Iterable[T]]) -> tuple[T, ...]:
        """What can be read from the values, each once; a value that can't be read becomes a complaint."""
        found = (self._kept(column, value, read) for value in values)
        return tuple(dict.fromkeys(one for some in found if some is not None for one in some))

    def attempt(self, column: str, source: str, read: Callable[[], tuple[T, ...]]) -> tuple[T, ...]:
        """What a reading gives; nothing, and a complaint that shows the source, where it fails."""
        return self._kept(column, source, lambda _: read()) or ()

    def texts(self, column: str, value: Any) -> list[str]:
        """The texts of a value that may be one text, a list of them, or missing.

        One that is too long is left out; characters that are no text are, too, and the rest is kept.
        """
        if value is None:
            return []
        rows = value if isinstance(value, list) else [value]
        texts = (self._kept(column, row, _text) for row in rows)
        return [clean for text in texts if text and (clean := self._clean(column, text))]

    def _clean(self, column: str, text: str) -> str:
        if _NO_TEXT.search(text) is None:
            return text
        self._complain(
            column, text, BadValue("characters that are no text were left out", "see what they stood for")
        )
        return _BLANK.sub(" ", _NO_TEXT.sub(" ", text)).strip()

    def _kept(self, column: str, value: Any, read: Callable[[Any], T]) -> T | None:
        try:
            return read(value)
        except BadValue as bad:
            self._complain(column, value, bad)
            return None

    def _complain(self, column: str, value: Any, bad: BadValue) -> None:
        self.found.append((column, shown(value), bad))


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
    entry_id = str(found).strip()
    if len(entry_id) > LONGEST_FIELD or _NO_TEXT.search(entry_id):
        raise FieldMissing("id", "the id is too long or no text", "give each entry a short id of its own")
    return entry_id


def sex_of(values: Iterable[str]) -> str | None:
    """`m` or `f` where all values agree on one of the two; anything else stays unknown."""
    known = {_SEXES.get(value.strip().casefold(), "other") for value in values}
    sex = known.pop() if len(known) == 1 else "other"
    return None if sex == "other" else sex


def countries_of(values: Iterable[str]) -> frozenset[str]:
    """Codes of two letters in capitals; codes of former states and names of countries are left out."""
    codes = (value.strip().upper() for value in values)
    return frozenset(code for code in codes if len(code) == 2 and code.isascii() and code.isalpha())


def shown(value: Any) -> str:
    """The beginning of a value, as a problem repeats it."""
    text = value if isinstance(value, str) else _SHORT.repr(value)
    return text[:MOST_SHOWN].encode("utf-8", "replace").decode()


class FieldMissing(BadValue):
    """A field that an entry can't do without."""

    def __init__(self, column: str, message: str, remedy: str) -> None:
        super().__init__(message, remedy)
        self.column = column

    def __reduce__(self) -> tuple[type[FieldMissing], tuple[str, str, str]]:  # type: ignore[override]
        return type(self), (self.column, self.message, self.remedy)


_SEXES = {"m": "m", "male": "m", "man": "m", "f": "f", "female": "f", "woman": "f"}

_SHORT = reprlib.Repr()  # whatever is nested in a value, what is shown of it is small
_SHORT.maxstring = _SHORT.maxother = MOST_SHOWN


def _text(value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise BadValue("not a text", "write a text in quotation marks")
    text = str(value).strip()
    if len(text) > LONGEST_FIELD:
        raise BadValue(
            f"longer than {LONGEST_FIELD:,} characters", "correct it, or leave it out if nothing is known"
        )
    return text
