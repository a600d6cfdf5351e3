"""Amendments out of the nodes of a bill file."""

from __future__ import annotations

from collections.abc import Mapping

import yaml

from vartai.law import node_reading as read
from vartai.law.bill import Add, Amendment, Changes, Repeal, Replace, SetFigure, Sunset
from vartai.law.book import Book
from vartai.law.complaint import Complaint, Gathering
from vartai.law.node_reading import Entry
from vartai.law.provision_reading import read_changes, read_provision

_OPERATIONS = ("add", "replace", "repeal", "sunset", "figure")
_FIELDS_OF = {
    "add": ("op", "provision", "changes", "note"),
    "replace": ("op", "provision", "changes", "note"),
    "repeal": ("op", "provision", "note"),
    "sunset": ("op", "to", "instrument", "note"),
    "figure": ("op", "figure", "value", "note"),
}


def read_amendment(node: yaml.Node, book: Book) -> Amendment:
    """What one entry of a bill's amendments says."""
    every = tuple(dict.fromkeys(field for fields in _FIELDS_OF.values() for field in fields))
    op = read.one_of(
        read.needed(node, read.entries(node, every, "an amendment", Gathering()), "op", "an amendment"),
        _OPERATIONS,
        "operation",
    )
    return read.record(node, _FIELDS_OF[op], f"op: {op}", lambda held: _amendment(node, held, op, book))


def _amendment(node: yaml.Node, held: Mapping[str, Entry], op: str, book: Book) -> Amendment:
    note = read.text(held["note"].value) if "note" in held else ""
    what = f"op: {op}"
    if op == "sunset":
        to = read.day(read.needed(node, held, "to", what))
        return Sunset(_instrument(node, held, book), to, note)
    if op == "figure":
        figure = read.name(read.needed(node, held, "figure", what))
        return SetFigure(figure, read.number(read.needed(node, held, "value", what)), note)
    provision = read.needed(node, held, "provision", what)
    if op == "repeal":
        return Repeal(read.name(provision), note)
    if op == "add" and isinstance(provision, yaml.MappingNode):
        if "changes" in held:
            raise Complaint(
                held["changes"].key, "a new provision has no changes", "write it as it should read"
            )
        new, changes = read_provision(provision, book)
        return Add(new.id, changes, new, note)
    changes = read_changes(held["changes"].value, book) if "changes" in held else Changes()
    if op == "add":
        return Add(read.name(provision), changes, None, note)
    if not changes.named():
        raise Complaint(
            node, "op: replace changes nothing", "name the fields and their new values under changes:"
        )
    return Replace(read.name(provision), changes, note)


def _instrument(node: yaml.Node, held: Mapping[str, Entry], book: Book) -> str:
    if "instrument" in held:
        return read.name(held["instrument"].value)
    if not book.temporary:
        raise Complaint(node, "op: sunset names no instrument", "write instrument: and its short name")
    return book.temporary
