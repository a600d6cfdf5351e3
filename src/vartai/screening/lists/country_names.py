"""Countries as publishers of lists write them in English, by their ISO 3166-1 code; none is guessed."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import pycountry

from vartai.facts import BadValue

# Names that OFAC, the UN and the EU write and the ISO list does not have. Former states have no code here:
# whose citizens their people are today, no list says.
_AS_PUBLISHED: Final = {
    "brunei": "BN",
    "burma": "MM",
    "cape verde": "CV",
    "congo, democratic republic of the": "CD",
    "congo, republic of the": "CG",
    "cote d ivoire": "CI",
    "cote d'ivoire": "CI",
    "democratic republic of the congo": "CD",
    "gambia, the": "GM",
    "the gambia": "GM",
    "bahamas, the": "BS",
    "the bahamas": "BS",
    "iran (islamic republic of)": "IR",
    "islamic republic of iran": "IR",
    "holy see": "VA",
    "ivory coast": "CI",
    "korea, north": "KP",
    "north korea": "KP",
    "korea, south": "KR",
    "south korea": "KR",
    "kosovo": "XK",
    "macau": "MO",
    "macedonia, the former yugoslav republic of": "MK",
    "palestine": "PS",
    "palestinian": "PS",
    "russia": "RU",
    "state of palestine": "PS",
    "swaziland": "SZ",
    "turkey": "TR",
    "uk": "GB",
    "united kingdom of great britain and northern ireland": "GB",
    "vatican": "VA",
}


@lru_cache(maxsize=2_000)
def country_code(name: str) -> str:
    """The code of two letters; a name that neither the ISO list nor a publisher knows raises `BadValue`."""
    key = " ".join(name.split()).casefold().replace("’", "'")
    if key in _AS_PUBLISHED:
        return _AS_PUBLISHED[key]
    if key == "xk":
        return "XK"
    try:
        return str(pycountry.countries.lookup(key).alpha_2)
    except LookupError:
        raise BadValue(
            "no country that is known", "write its ISO 3166 code or its English name, or leave it out"
        ) from None
