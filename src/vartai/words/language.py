"""The languages that are spoken here, and how each writes numbers and days (Unicode CLDR)."""

from __future__ import annotations

from datetime import date
from functools import cache

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

LANGUAGES = ("en", "lt", "be", "ru")
"""English, Lithuanian, Belarusian in the official orthography of 2008, Russian."""

_TERRITORY = {"en": "GB"}
"""Where a language differs by country: English days are written as in Europe."""


@cache
def locale(language: str) -> Locale:
    """What Unicode CLDR says of a language; another than ours raises `LookupError`."""
    if language not in LANGUAGES:
        raise LookupError(f"{language!r} is not spoken here; use one of: {', '.join(LANGUAGES)}")
    return Locale(language, _TERRITORY.get(language))


def locale_tag(language: str) -> str:
    """The tag of a language with its country where it matters, such as `en-GB`."""
    return str(locale(language)).replace("_", "-")


def written_number(number: float, language: str, decimals: int | None = None) -> str:
    """A number with the marks of the language; `decimals` fixes how many stand behind the mark."""
    form = None if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(number, format=form, locale=locale(language))


def written_day(day: date, language: str) -> str:
    """A day written out, its parts held together by spaces that don't break."""
    written = format_date(day, "long", locale=locale(language))
    return written.replace(" ", "\u00a0").replace("\u202f", "\u00a0")
