"""Texts that come with the data: one meaning, a wording per language."""

from __future__ import annotations

from collections.abc import Mapping

Texts = Mapping[str, str] | str
"""A text by language code; a plain text is English."""


class NoWords(LookupError):  # noqa: N818  named for what happened
    """Something has no words in a language; another language is never shown in its place unasked."""


def in_language(texts: Texts, language: str, what: str) -> str:
    """The text in a language; where it has none, `NoWords` says `what` lacks it."""
    if isinstance(texts, str):
        texts = {"en": texts}
    try:
        return texts[language]
    except KeyError:
        raise NoWords(f"{what} has no words in {language!r} yet") from None
