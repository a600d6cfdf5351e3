"""Entries of the SDN list of OFAC in its classic XML (`sdnList`), also of the consolidated list in it."""

from __future__ import annotations

import re
from typing import Final

from vartai.facts import Identity, PersonName
from vartai.screening.lists.birth_dates import written_dates
from vartai.screening.lists.country_names import country_code
from vartai.screening.lists.list_row import Complaints, FieldMissing, ListRow, row_id, sex_of
from vartai.screening.lists.xml_elements import Element
from vartai.screening.spelling.spelling import words

LIST: Final = "us_ofac_sdn"
_NO_DOCUMENT: Final = re.compile(
    r"\b(gender|website|email|phone|address|sanctions|order|date|transactions|determination|section|ticker"
    r"|isin|issuer|swift|bic|bik|target|information)\b"
)
_NO_COUNTRY: Final = frozenset({"undetermined", "none", "unknown"})


def ofac_row(entry: Element) -> ListRow | None:
    """Read one `sdnEntry`; None for whatever is no individual, `BadValue` for one without id or name.

    The first name holds a patronymic too where there is one. Weak
    aliases are kept: they are names by which the person is known, if to fewer people.
    """
    if [kind.casefold() for kind in entry.texts("sdnType")] != ["individual"]:
        return None
    uid = next(iter(entry.texts("uid")), "")
    entry_id = row_id({"id": f"ofac-{uid}" if uid else None})
    wrong = Complaints()
    written = (_name(each, wrong) for each in (entry, *entry.all("akaList", "aka")))
    names = tuple(name for name in dict.fromkeys(written) if words(name.full))
    if not names:
        raise FieldMissing("lastName", "the entry has no name", "see the entry at its publisher")
    places = entry.texts("placeOfBirthList", "placeOfBirthItem", "placeOfBirth")
    dates = wrong.texts("dateOfBirth", entry.texts("dateOfBirthList", "dateOfBirthItem", "dateOfBirth"))
    identity = Identity(
        names=names,
        birth_dates=wrong.each("dateOfBirth", dates, written_dates),
        sex=sex_of(_numbers(entry, wrong, gender=True)),
        citizenships=_citizenships(entry, wrong),
        birth_places=tuple(dict.fromkeys(wrong.texts("placeOfBirth", places))),
        document_numbers=tuple(dict.fromkeys(_numbers(entry, wrong, gender=False))),
    )
    return ListRow(entry_id, identity, (LIST,), tuple(wrong.found))


def _name(element: Element, wrong: Complaints) -> PersonName:
    first, last = (
        " ".join(wrong.texts(part, element.texts(part))) or None for part in ("firstName", "lastName")
    )
    return PersonName.of_parts(first, None, last)


def _citizenships(entry: Element, wrong: Complaints) -> frozenset[str] | None:
    found: list[str] = []
    for kind in ("nationality", "citizenship"):
        names = [
            name
            for name in wrong.texts(kind, entry.texts(f"{kind}List", kind, "country"))
            if name.casefold() not in _NO_COUNTRY
        ]
        found += wrong.each(kind, names, lambda name: (country_code(name),))
    return frozenset(found) or None


def _numbers(entry: Element, wrong: Complaints, *, gender: bool) -> list[str]:
    """The numbers of the documents of an entry, or what it says of gender, which stands among them."""
    found: list[str] = []
    for document in entry.all("idList", "id"):
        kind = " ".join(document.texts("idType")).casefold()
        for number in wrong.texts("idNumber", document.texts("idNumber")):
            if (kind == "gender") if gender else _is_document(kind, number):
                found.append(number)
    return found


def _is_document(kind: str, number: str) -> bool:
    """Whether an id is one of a document: OFAC keeps remarks, addresses and orders in the same list."""
    return _NO_DOCUMENT.search(kind) is None and any(character.isdigit() for character in number)
