"""Rows of a list as FollowTheMoney entities, one JSON object a line, as OpenSanctions publishes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from vartai.facts import Identity, PersonName
from vartai.screening.lists.list_row import (
    Complaints,
    FieldMissing,
    ListRow,
    Row,
    countries_of,
    row_id,
    sex_of,
)
from vartai.screening.spelling.spelling import words

PERSON: Final = "Person"
_FULL_NAMES: Final = ("name", "alias", "weakAlias", "previousName")
_PARTS: Final[Mapping[str, tuple[str, ...]]] = {
    "given": ("firstName",),
    "patronymic": ("fatherName", "middleName"),
    "family": ("lastName",),
}


def is_entity(row: Row) -> bool:
    """Whether a row is a FollowTheMoney entity, of whatever schema."""
    return "schema" in row and "properties" in row


def entity_row(row: Row) -> ListRow:
    """Read one entity of the schema Person; one without id or name raises `BadValue`."""
    entry_id = row_id(row)
    properties = row["properties"]
    if not isinstance(properties, dict):
        raise FieldMissing("properties", "the properties are no object", "give them as the format says")
    wrong = Complaints()
    names = _names(properties, wrong)
    if not names:
        raise FieldMissing("name", "the entry has no name", "give at least one name with letters")
    citizenships = countries_of(_all(properties, wrong, "nationality", "citizenship"))
    identity = Identity(
        names=names,
        birth_dates=wrong.dates("birthDate", _all(properties, wrong, "birthDate")),
        sex=sex_of(_all(properties, wrong, "gender")),
        citizenships=citizenships or None,
        countries=countries_of(_all(properties, wrong, "country")),
        birth_places=tuple(_all(properties, wrong, "birthPlace")),
        document_numbers=tuple(_all(properties, wrong, "passportNumber", "idNumber")),
    )
    return ListRow(
        entry_id, identity, tuple(wrong.texts("datasets", row.get("datasets"))), tuple(wrong.found)
    )


def asking_states(row: Row) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Which states asked for a listing, as far as an entity tells: whose it is, on which list, the states.

    Listings are entities of their own that point to the listed one, or stand nested in it (`sanctions`).
    """
    yield from _listing(row, row["properties"])
    nested = row["properties"].get("sanctions") if isinstance(row["properties"], dict) else None
    for listing in nested if isinstance(nested, list) else []:
        if isinstance(listing, dict) and isinstance(listing.get("properties"), dict):
            yield from _listing(listing, {**listing["properties"], "entity": row.get("id")})


def _listing(row: Row, properties: Any) -> Iterator[tuple[str, str, frozenset[str]]]:
    if not isinstance(properties, dict):
        return
    wrong = Complaints()
    states = countries_of(_all(properties, wrong, "country"))
    for about in _all(properties, wrong, "entity"):
        for name in wrong.texts("datasets", row.get("datasets")):
            yield about, name, states


def _all(properties: Row, wrong: Complaints, *columns: str) -> list[str]:
    texts = (text for column in columns for text in wrong.texts(column, properties.get(column)))
    return list(dict.fromkeys(texts))


def _names(properties: Mapping[str, Any], wrong: Complaints) -> tuple[PersonName, ...]:
    """All names; the parts, given apart in all spellings, tell which word of a full name is which."""
    parts = {part: _all(properties, wrong, *columns) for part, columns in _PARTS.items()}
    known = {
        part: {text.casefold() for value in values for text in words(value)} for part, values in parts.items()
    }
    full = [name for name in _all(properties, wrong, *_FULL_NAMES) if words(name)]
    if full:
        return tuple(_with_parts(name, known) for name in full)
    first = (values[0] if values else None for values in parts.values())
    name = PersonName.of_parts(*first)
    return (name,) if words(name.full) else ()


def _with_parts(full: str, known: Mapping[str, Iterable[str]]) -> PersonName:
    texts = words(full)
    return PersonName(full, *(_among(texts, known[part]) for part in _PARTS))


def _among(texts: Sequence[str], known: Iterable[str]) -> str | None:
    return " ".join(text for text in texts if text.casefold() in known) or None
