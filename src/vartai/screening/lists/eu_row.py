"""Entries of the consolidated financial sanctions list of the European Union (FSF) in XML."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from vartai.facts import BadValue, Identity, PartialDate, PersonName
from vartai.screening.lists.birth_dates import year_of, year_range
from vartai.screening.lists.list_row import Complaints, FieldMissing, ListRow, countries_of, row_id, sex_of
from vartai.screening.lists.xml_elements import Element
from vartai.screening.spelling.spelling import words

LIST: Final = "eu_fsf"
_UNKNOWN: Final = ("", "0", "00")
_NAME_PARTS: Final = ("firstName", "middleName", "lastName")
_DATE_PARTS: Final = ("year", "monthOfYear", "dayOfMonth", "birthdate", "yearRangeFrom", "yearRangeTo")


def eu_row(entry: Element) -> ListRow | None:
    """Read one `sanctionEntity`; None for whatever is no person, `BadValue` for one without id or name.

    The middle name counts to the given ones: often a patronymic, which shows in its ending, but not always.
    """
    if "person" not in (code.casefold() for code in entry.values("code", "subjectType")):
        return None
    number = entry.attributes.get("logicalId", "").strip()
    entry_id = row_id({"id": f"eu-{number}" if number else None})
    wrong = Complaints()
    written = (_name(alias.attributes, wrong) for alias in entry.all("nameAlias"))
    names = tuple(name for name in dict.fromkeys(written) if words(name.full))
    if not names:
        raise FieldMissing("nameAlias", "the entry has no name", "see the entry at its publisher")
    places = [*entry.values("city", "birthdate"), *entry.values("place", "birthdate")]
    numbers = [*entry.values("number", "identification"), *entry.values("latinNumber", "identification")]
    codes = [code for code in entry.values("countryIso2Code", "citizenship") if code not in _UNKNOWN]
    identity = Identity(
        names=names,
        birth_dates=_birth_dates(entry, wrong),
        sex=sex_of(wrong.texts("gender", entry.values("gender", "nameAlias"))),
        citizenships=countries_of(wrong.texts("citizenship", codes)) or None,
        birth_places=tuple(dict.fromkeys(wrong.texts("birthdate", places))),
        document_numbers=tuple(dict.fromkeys(wrong.texts("identification", numbers))),
    )
    return ListRow(entry_id, identity, (LIST,), tuple(wrong.found))


def _name(said: Mapping[str, str], wrong: Complaints) -> PersonName:
    first, middle, family = (" ".join(wrong.texts(part, said.get(part))) for part in _NAME_PARTS)
    parts = PersonName.of_parts(" ".join((first, middle)).strip() or None, None, family or None)
    whole = " ".join(wrong.texts("wholeName", said.get("wholeName")))
    return replace(parts, full=whole) if whole else parts


def _birth_dates(entry: Element, wrong: Complaints) -> tuple[PartialDate, ...]:
    found: list[PartialDate] = []
    for born in entry.all("birthdate"):
        said = {key: born.attributes.get(key, "").strip() for key in _DATE_PARTS}
        known = {key: value for key, value in said.items() if value not in _UNKNOWN}
        if known:
            calendar = born.attributes.get("calendarType", "").upper()
            about = born.attributes.get("circa", "").casefold() == "true"
            found += wrong.attempt(
                "birthdate", " ".join(known.values()), partial(_dates, known, calendar, about)
            )
    return tuple(dict.fromkeys(found))


def _dates(known: Mapping[str, str], calendar: str, about: bool) -> tuple[PartialDate, ...]:
    """The dates of one birth; of about a day the year is kept, another calendar is not converted."""
    if calendar not in ("", "GREGORIAN"):
        raise BadValue(f"a date of the calendar {calendar[:20]}", "see the entry at its publisher")
    if "yearRangeFrom" in known and "yearRangeTo" in known:
        return year_range(year_of(known["yearRangeFrom"]), year_of(known["yearRangeTo"]))
    if "birthdate" in known:
        date = PartialDate.read(known["birthdate"])
    elif "year" in known:
        parts = [f"{year_of(known['year']):04}", *_month_and_day(known)]
        date = PartialDate.read("-".join(parts))
    else:
        raise BadValue("a date of birth without a year", "see the entry at its publisher")
    return (PartialDate(date.year),) if about else (date,)


def _month_and_day(known: Mapping[str, str]) -> list[str]:
    if "monthOfYear" not in known:
        return []
    return [known[part].zfill(2) for part in ("monthOfYear", "dayOfMonth") if part in known]
