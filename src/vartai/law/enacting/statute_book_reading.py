"""A folder of adopted amendments and official texts (docs/enacting.md), read on top of the shipped law."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import yaml

from vartai.facts import Problem
from vartai.facts.reading import compose_yaml
from vartai.law import node_reading as read
from vartai.law.amending import AmendmentError
from vartai.law.bill import Bill, Stage
from vartai.law.bill_reading import BillFileError, content_of, read_bills
from vartai.law.book import Book
from vartai.law.complaint import Complaint, Complaints
from vartai.law.enacting.approval_reading import ENDING, read_approvals
from vartai.law.enacting.enactment import Enactment, OfficialText, OfficialTexts
from vartai.law.enacting.statute_book import StatuteBook
from vartai.law.lacking_words import lacking_in_law
from vartai.law.law import Law
from vartai.law.provision import Consolidated
from vartai.words import LANGUAGES

BookOf = Callable[[Law], Book]
"""What bills are read against, once some amendments are in force."""

_TEXT_FIELDS = ("provision", *read.words_fields("text"), "edition", "source_url")


def read_statute_book(folder: Path, shipped: Law, book_of: BookOf) -> StatuteBook:
    """The statute book of a folder; `BillFileError` says all that is wrong with its files, and where.

    Every YAML file is an adopted amendment or, with `texts:` at its head, a list of official texts.
    Amendments are tried in the order of their first days, each on top of those that are activated before it.
    """
    if not folder.is_dir():
        raise BillFileError([Problem(folder.name, 0, "", "", "there is no such folder", "check the path")])
    files = sorted(path for path in folder.iterdir() if path.suffix in (".yml", ".yaml"))
    roots = {path: _root(path) for path in files if not path.name.endswith(ENDING)}
    book = StatuteBook(shipped, book_of(shipped).known)
    waiting = [path for path, root in roots.items() if not _holds_texts(root)]
    for _, path in sorted((_first_day(roots[path]), path) for path in waiting):
        book = _with_enactment(book, path, book_of)
    for path, root in roots.items():
        if root is not None and _holds_texts(root):
            book = _with_texts(book, path, root)
    return book


def _root(path: Path) -> yaml.Node | None:
    try:
        return compose_yaml(content_of(path))
    except yaml.YAMLError:
        return None  # reading it as a bill says what is wrong and where


def _holds_texts(root: yaml.Node | None) -> bool:
    return isinstance(root, yaml.MappingNode) and any(key.value == "texts" for key, _ in root.value)


def _first_day(root: yaml.Node | None) -> date:
    """The first day of an amendment, as far as one is written."""
    held = dict(root.value) if isinstance(root, yaml.MappingNode) else {}
    node = next((value for key, value in held.items() if key.value == "commencement"), None)
    try:
        return read.day(node) if node is not None else date.min
    except Complaint:
        return date.min


# ---------------------------------------------------------------------------------------- amendments


def _with_enactment(book: StatuteBook, path: Path, book_of: BookOf) -> StatuteBook:
    active = book.law_on(date.max)
    bills = list(read_bills(path, book_of(active), {}).values())
    complaints = Complaints(path.name)
    if len(bills) != 1:
        complaints.say("it holds several bills", "write each adopted amendment in a file of its own")
        raise BillFileError(complaints.found)
    enactment = _enactment(path, bills[0], complaints)
    if complaints.found or enactment is None:
        raise BillFileError(complaints.found)
    before = book.law_on(enactment.starts)
    try:
        after = enactment.changed(before, book.known)
    except AmendmentError as error:
        complaints.say(f"on {enactment.starts}, {error.message}", error.remedy)
        raise BillFileError(complaints.found) from None
    for lacking in dict.fromkeys(lacking_in_law(before, after, LANGUAGES)):
        complaints.say(f"{lacking.message}; what becomes law is read in every language", lacking.remedy)
    if complaints.found:
        raise BillFileError(complaints.found)
    return StatuteBook(book.shipped, book.known, (*book.enactments, enactment), book.texts)


def _enactment(path: Path, bill: Bill, complaints: Complaints) -> Enactment | None:
    """A bill that has become law names stage, day, first day and source."""
    if bill.stage not in (Stage.ADOPTED, Stage.IN_FORCE):
        complaints.say(
            f"its stage is {bill.stage}", "write stage: adopted, once it is; until then it is a bill"
        )
    if bill.base is not None:
        complaints.say("it builds on a bill", "write base: {law: in_force}")
    if not bill.sources:
        complaints.say("it names no source", "write source_url: and where the law was published")
    if bill.date is None:
        complaints.say("the day of its adoption is missing", "write date: YYYY-MM-DD")
    if bill.commencement is None:
        complaints.say("its first day is missing", "write commencement: YYYY-MM-DD")
    approvals = read_approvals(path, content_of(path), complaints)
    if complaints.found or bill.date is None or bill.commencement is None:
        return None
    return Enactment(path.name, bill, bill.date, bill.commencement, approvals)


# ---------------------------------------------------------------------------------------- official texts


def _with_texts(book: StatuteBook, path: Path, root: yaml.Node) -> StatuteBook:
    law = book.law_on(date.max)
    complaints = Complaints(path.name)
    held = complaints.heed(lambda: read.entries(root, ("texts",), "a file of official texts"))
    nodes = complaints.heed(lambda: read.items(held["texts"].value, "a list of texts")) if held else None
    texts = [complaints.heed(partial(_text, node, law)) for node in nodes or ()]
    approvals = read_approvals(path, content_of(path), complaints)
    if complaints.found:
        raise BillFileError(complaints.found)
    found = OfficialTexts(path.name, tuple(text for text in texts if text is not None), approvals)
    return StatuteBook(book.shipped, book.known, book.enactments, (*book.texts, found))


def _text(node: yaml.Node, law: Law) -> OfficialText:
    held = read.entries(node, _TEXT_FIELDS, "an official text")
    provision, edition, source = (
        read.needed(node, held, field, "an official text") for field in ("provision", "edition", "source_url")
    )
    words = read.words(held, "text")
    if words is None:
        raise Complaint(node, "an official text has no 'text_lt'", "write text_lt: and the wording")
    name = read.one_of(provision, law.by_id, "provision of the law book")
    return OfficialText(name, words, Consolidated(read.day(edition), read.texts(source)))
