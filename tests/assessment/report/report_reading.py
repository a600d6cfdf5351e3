"""Reading a page as a reader does: its visible text, its rows, and what it would fetch."""

from __future__ import annotations

import re
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "img", "input"}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.rows: list[list[str]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.unclosed: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.unclosed.append(tag)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.unclosed.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" in self.unclosed:
            return
        self.texts.append(data)
        if {"td", "th"} & set(self.unclosed):
            self.rows[-1][-1] += data


def read_page(page: str) -> _Reader:
    """The page taken apart; tags that don't close in order fail here."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert not reader.unclosed
    return reader


def text_of(page: str) -> str:
    """All that a reader can see or hear, on one line."""
    reader = read_page(page)
    spoken = [value for _, name, value in reader.attributes if name == "aria-label"]
    return _plain(" ".join([*reader.texts, *spoken]))


def rows_of(page: str) -> list[list[str]]:
    """The rows of all tables as texts."""
    return [[_plain(cell) for cell in row] for row in read_page(page).rows]


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
