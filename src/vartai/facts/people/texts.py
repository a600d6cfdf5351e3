"""Texts in a people table: names, places, numbers of documents."""

from __future__ import annotations

from typing import Any

from vartai.facts.problem import BadValue


def read_text(raw: Any) -> str | None:
    """A text without the space around it; an empty one is unknown."""
    if raw is None:
        return None
    if not isinstance(raw, str):
        raise BadValue("not a text", "write a text, in JSON between quotation marks")
    if "\0" in raw:
        raise BadValue("the text holds a NUL character", "remove the characters that can't be seen")
    return raw.strip() or None


def read_texts(raw: Any) -> tuple[str, ...] | None:
    """Several texts, separated by `;` or in a list, in their order and each once; `[]` says there is none."""
    if isinstance(raw, str):
        if raw.strip() == "[]":
            return ()
        raw = raw.split(";")
        if not any(part.strip() for part in raw):
            return None
    if not isinstance(raw, list | tuple):
        raise BadValue("not a list of texts", "separate texts by ; or write a list of texts")
    return tuple(dict.fromkeys(text for part in raw if (text := read_text(part))))


def read_document_numbers(raw: Any) -> tuple[str, ...] | None:
    """Numbers of documents; as texts, because what looks like a number may begin with zeros."""
    parts = raw if isinstance(raw, list | tuple) else [raw]
    whole = [str(part) if isinstance(part, int) and not isinstance(part, bool) else part for part in parts]
    return read_texts(whole if isinstance(raw, list | tuple) else whole[0])
