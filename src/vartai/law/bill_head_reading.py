"""What stands at the head of a bill file: id, title, stage, votes, base, scope, where it is known from."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import yaml

from vartai.facts.vocabulary import Words
from vartai.law import node_reading as read
from vartai.law.bill import Bill, BillKind, Scope, Stage, Votes
from vartai.law.book import Book
from vartai.law.complaint import Complaint, Gathering
from vartai.law.expression import ALWAYS
from vartai.law.node_reading import Entry
from vartai.law.provision import Confidence

BILL_FIELDS = (
    "id", *read.words_fields("title"), "kind", "stage", "date", "date_note", "votes", "votes_note", "base",
    "amendments", "scope", "note", "confidence", "confidence_note", "source_url", "commencement",
)  # fmt: skip


def read_head(
    node: yaml.Node, held: Mapping[str, Entry], at: Mapping[str, yaml.Node], book: Book, gathering: Gathering
) -> Bill:
    """A bill without its amendments; all that is wrong comes with what was gathered before."""
    name = gathering.heed(lambda: read.name(read.needed(node, held, "id", "a bill")))
    title = gathering.heed(lambda: _title(node, held))
    values: dict[str, Any] = {"confidence": Confidence.INFERRED}
    for field, (meant, reader) in _READERS.items():
        if field in at:
            values[meant] = gathering.heed(partial(reader, at[field], book))
    gathering.done()
    return Bill(name or "", title or {}, **values)


def _title(node: yaml.Node, held: Mapping[str, Entry]) -> Words:
    title = read.words(held, "title")
    if title is None:
        remedy = "write title: ... (or title_en, title_lt, title_be, title_ru)"
        raise Complaint(node, "a bill has no 'title'", remedy)
    return title


def _text(node: yaml.Node, book: Book) -> str:
    return read.text(node)


def _day(node: yaml.Node, book: Book) -> datetime.date:
    return read.day(node)


def _votes(node: yaml.Node, book: Book) -> Votes:
    return read.record(node, ("for", "against", "abstained", "body"), "votes", _votes_of)


def _votes_of(held: Mapping[str, Entry]) -> Votes:
    at = {field: entry.value for field, entry in held.items() if not read.is_nothing(entry.value)}
    in_favour, against, abstained = (
        read.whole(at[field]) if field in at else None for field in ("for", "against", "abstained")
    )
    return Votes(in_favour, against, abstained, read.text(at["body"]) if "body" in at else "")


def _base(node: yaml.Node, book: Book) -> str | None:
    """`{law: in_force}` or `{bill: ID}`."""
    return read.record(node, ("law", "bill"), "a base", lambda held: _base_of(node, held))


def _base_of(node: yaml.Node, held: Mapping[str, Entry]) -> str | None:
    if "bill" in held and "law" not in held:
        return read.name(held["bill"].value)
    if "law" not in held or "bill" in held:
        raise Complaint(node, "a base is one law or one bill", "write {law: in_force} or {bill: ID}")
    read.one_of(held["law"].value, ("in_force",), "law to build on")
    return None


def _scope(node: yaml.Node, book: Book) -> Scope:
    allowed = (*read.words_fields("words"), "condition", "acts", "basis", "source_url")
    return read.record(node, allowed, "a scope", lambda held: _scope_of(node, held, book))


def _scope_of(node: yaml.Node, held: Mapping[str, Entry], book: Book) -> Scope:
    words = read.words(held, "words")
    if words is None:
        raise Complaint(node, "a scope has no 'words'", "say in one sentence whom the bill touches")
    basis = (
        read.one_of(held["basis"].value, ("stated", "inferred"), "basis") if "basis" in held else "inferred"
    )
    acts = read.codes(held["acts"].value, book.known, "act", "act") if "acts" in held else ()
    return Scope(
        words,
        read.condition(held["condition"].value, book.known) if "condition" in held else ALWAYS,
        acts or None,
        basis == "stated",
        read.texts(held["source_url"].value) if "source_url" in held else (),
    )


_READERS: dict[str, tuple[str, Callable[[yaml.Node, Book], Any]]] = {
    "kind": ("kind", lambda node, book: read.listed(node, BillKind, "kind of bill")),
    "stage": ("stage", lambda node, book: read.listed(node, Stage, "stage")),
    "date": ("date", _day),
    "votes": ("votes", _votes),
    "base": ("base", _base),
    "scope": ("scope", _scope),
    "note": ("note", _text),
    "confidence": ("confidence", lambda node, book: read.listed(node, Confidence, "confidence")),
    "confidence_note": ("confidence_note", _text),
    "source_url": ("sources", lambda node, book: read.texts(node)),
    "commencement": ("commencement", _day),
    "date_note": ("date_note", _text),
    "votes_note": ("votes_note", _text),
}
