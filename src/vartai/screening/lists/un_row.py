"""Entries of the consolidated list of the United Nations Security Council in XML."""

from __future__ import annotations

from functools import partial
from typing import Final

from vartai.facts import BadValue, Identity, PartialDate, PersonName
from vartai.screening.lists.birth_dates import year_of, year_range
from vartai.screening.lists.country_names import country_code
from vartai.screening.lists.list_row import Complaints, FieldMissing, ListRow, row_id, sex_of
from vartai.screening.lists.xml_elements import Element
from vartai.screening.spelling.spelling import words

LIST: Final = "un_sc_sanctions"
_NAMES: Final = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
_BIRTH: Final = "INDIVIDUAL_DATE_OF_BIRTH"
_PLACE: Final = ("CITY", "STATE_PROVINCE", "COUNTRY")


def un_row(entry: Element) -> ListRow | None:
    """Read one INDIVIDUAL; None for an ENTITY, `BadValue` for one without id or name.

    The four names are in the order of the person's own usage, so nothing says which is the family's.
    """
    if entry.name != "INDIVIDUAL":
        return None
    number = next(iter(entry.texts("DATAID")), "")
    entry_id = row_id({"id": f"un-{number}" if number else None})
    wrong = Complaints()
    whole = " ".join(text for column in _NAMES for text in wrong.texts(column, entry.texts(column)))
    others = [
        *wrong.texts("NAME_ORIGINAL_SCRIPT", entry.texts("NAME_ORIGINAL_SCRIPT")),
        *wrong.texts("ALIAS_NAME", entry.texts("INDIVIDUAL_ALIAS", "ALIAS_NAME")),
    ]
    names = tuple(PersonName(name) for name in dict.fromkeys((whole, *others)) if words(name))
    if not names:
        raise FieldMissing("FIRST_NAME", "the entry has no name", "see the entry at its publisher")
    citizenships = wrong.each(
        "NATIONALITY",
        wrong.texts("NATIONALITY", entry.texts("NATIONALITY", "VALUE")),
        lambda name: (country_code(name),),
    )
    numbers = wrong.texts("NUMBER", entry.texts("INDIVIDUAL_DOCUMENT", "NUMBER"))
    identity = Identity(
        names=names,
        birth_dates=_birth_dates(entry, wrong),
        sex=sex_of(wrong.texts("GENDER", entry.texts("GENDER"))),
        citizenships=frozenset(citizenships) or None,
        birth_places=_birth_places(entry, wrong),
        document_numbers=tuple(dict.fromkeys(numbers)),
    )
    return ListRow(entry_id, identity, (LIST,), tuple(wrong.found))


def _birth_dates(entry: Element, wrong: Complaints) -> tuple[PartialDate, ...]:
    found: list[PartialDate] = []
    for born in entry.all(_BIRTH):
        said = {child.name: child.text.strip() for child in born.children if child.text.strip()}
        if said.keys() & {"DATE", "YEAR", "FROM_YEAR", "TO_YEAR"}:
            found += wrong.attempt(_BIRTH, " ".join(said.values()), partial(_dates, said))
    return tuple(dict.fromkeys(found))


def _dates(said: dict[str, str]) -> tuple[PartialDate, ...]:
    """The dates of one birth: a day, a year, the years between two; of about a day the year is kept."""
    if "DATE" in said:
        day = PartialDate.read(said["DATE"][:10])  # a time zone may follow
        about = said.get("TYPE_OF_DATE", "").upper() == "APPROXIMATELY"
        return (PartialDate(day.year),) if about else (day,)
    if "YEAR" in said:
        return (PartialDate(year_of(said["YEAR"])),)
    if "FROM_YEAR" not in said or "TO_YEAR" not in said:
        raise BadValue("a range of years with one end", "see the entry at its publisher")
    return year_range(year_of(said["FROM_YEAR"]), year_of(said["TO_YEAR"]))


def _birth_places(entry: Element, wrong: Complaints) -> tuple[str, ...]:
    """The places by town first; where no town is said, a region or country alone tells nobody apart."""
    places = [
        ", ".join(text for part in _PLACE for text in wrong.texts(part, place.texts(part)))
        for place in entry.all("INDIVIDUAL_PLACE_OF_BIRTH")
        if place.texts("CITY")
    ]
    return tuple(dict.fromkeys(place for place in places if place))
