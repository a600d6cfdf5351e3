"""Reading the bills that come with the package."""

from __future__ import annotations

import re
from importlib import resources

from vartai.facts import Vocabulary
from vartai.law import Law
from vartai.law.bill import Bill
from vartai.law.bill_reading import read_bill_texts
from vartai.law.book import Book
from vartai.lithuania.nationality import dual_citizens


def book_of(law: Law, known: Vocabulary) -> Book:
    """What bills against Lithuanian law are read with; the temporary law is the Restrictive Measures Law."""
    return Book(law, known, dual_citizens, lifts_all="EU-0", temporary="RM")


def shipped_bills(law: Law, known: Vocabulary) -> dict[str, Bill]:
    """All bills of the package in their order: V0 to V10, a variant behind its bill."""
    files = [f for f in resources.files("vartai.lithuania.bills").iterdir() if f.name.endswith(".yml")]
    texts = {file.name: file.read_text("utf-8") for file in sorted(files, key=lambda file: _order(file.name))}
    return read_bill_texts(texts, book_of(law, known))


def _order(name: str) -> tuple[int, str]:
    found = re.match(r"V(\d+)(\w?)", name)
    return (int(found[1]), found[2]) if found else (10**6, name)
