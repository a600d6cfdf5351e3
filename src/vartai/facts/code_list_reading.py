"""Countries and currencies by code, named in four languages: by the ISO lists, else by Unicode CLDR."""

from __future__ import annotations

import gettext
from collections.abc import Iterator, Mapping
from functools import cache

import pycountry
from babel import Locale

from vartai.facts.vocabulary import Words

_TRANSLATED = ("lt", "be", "ru")

_OWN_NAMES: Mapping[str, Words] = {
    # A state is called as it calls itself; the others are slips in the lists or too new for them.
    "MD": {"ru": "Молдова"},
    "SX": {"lt": "Sint Martenas (Nyderlandų dalis)"},
    "WF": {"ru": "Уоллис и Футуна"},
    "UYW": {"lt": "Urugvajaus pensijų vienetas", "ru": "Уругвайская пенсионная единица"},
    "XAD": {
        "lt": "Arabų apskaitos dinaras",
        "be": "Арабскі разліковы дынар",
        "ru": "Арабский расчётный динар",
    },
    "XBB": {"be": "Еўрапейская валютная адзінка рынку аблігацый (E.M.U.-6)"},
    "XCG": {"lt": "Karibų guldenas", "be": "Карыбскі гульдэн", "ru": "Карибский гульден"},
    "ZWG": {"lt": "Zimbabvės auksas", "be": "Зімбабвійскае золата", "ru": "Зимбабвийское золото"},
}


@cache
def code_list(name: str) -> Mapping[str, Words]:
    """The codes of a list, `country` (ISO 3166-1) or `currency` (ISO 4217), with their names by language.

    A language without a name for a code is left out of its names.
    """
    if name == "currency":
        return {row.alpha_3: _named(row.alpha_3, row.name, "iso4217") for row in pycountry.currencies}
    states = {
        row.alpha_2: _named(row.alpha_2, getattr(row, "common_name", row.name), "iso3166-1")
        for row in pycountry.countries
    }
    # Kosovo has passports but no ISO code; XK is the code reserved for users and used by the EU.
    return states | {"XK": _named("XK", "Kosovo", "iso3166-1")}


def _named(code: str, english: str, domain: str) -> Words:
    return {"en": english, **dict(_translations(code, english, domain))}


def _translations(code: str, english: str, domain: str) -> Iterator[tuple[str, str]]:
    for language in _TRANSLATED:
        found = _OWN_NAMES.get(code, {}).get(language) or _iso_name(english, domain, language)
        found = found or _cldr_name(code, domain, language)
        if found:
            # Cyrillic names take the apostrophe of print, whatever the lists type.
            found = found if language == "lt" else found.replace("'", "’")
            yield language, found[0].upper() + found[1:]


def _iso_name(english: str, domain: str, language: str) -> str | None:
    """The name in pycountry's own translations; they answer with the English one where they have none."""
    name = _translations_of(domain, language).gettext(english)
    return None if name == english else name


@cache
def _translations_of(domain: str, language: str) -> gettext.NullTranslations:
    return gettext.translation(domain, pycountry.LOCALES_DIR, languages=[language])


def _cldr_name(code: str, domain: str, language: str) -> str | None:
    locale = Locale(language)
    names: Mapping[str, str] = locale.currencies if domain == "iso4217" else locale.territories
    return names.get(code)
