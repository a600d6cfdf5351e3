"""The law of Lithuania: a folder per instrument, a file per article or subject, in the order of the law."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache

from vartai.facts.reading import vocabulary
from vartai.law import Law, check
from vartai.law.amending import amended
from vartai.law.bill import Bill
from vartai.law.book import Book
from vartai.lithuania import (
    aliens_law,
    border_closures,
    citizenship_law,
    emergency_measures,
    european_union,
    lodging_rules,
    procedure,
    questionnaire_order,
    residence,
    restrictive_measures,
    safeguards,
)
from vartai.lithuania.bills import PROVISIONS as PROPOSED
from vartai.lithuania.bills import book_of as reading_book
from vartai.lithuania.bills import shipped_bills
from vartai.lithuania.reading import read_questions

__all__ = ["bills", "book", "book_of", "law", "law_under"]


@cache
def law() -> Law:
    """All provisions that are encoded, checked against the vocabulary of facts."""
    questions, outcomes = read_questions()
    provisions = (
        *restrictive_measures.PROVISIONS,
        *emergency_measures.PROVISIONS,
        *questionnaire_order.PROVISIONS,
        *aliens_law.PROVISIONS,
        *lodging_rules.PROVISIONS,
        *procedure.PROVISIONS,
        *residence.PROVISIONS,
        *border_closures.PROVISIONS,
        *citizenship_law.PROVISIONS,
        *european_union.PROVISIONS,
        *safeguards.PROVISIONS,
        *PROPOSED,
    )
    return check(Law("Lithuania", questions, outcomes, provisions, aliens_law.FIGURES), vocabulary())


@cache
def bills() -> Mapping[str, Bill]:
    """The bills V0 to V10 with their variants, by their ids; see `vartai.law.amending` for what they make."""
    return shipped_bills(law(), vocabulary())


@cache
def law_under(bill: str, on: date) -> Law:
    """The law as one of these bills would make it, to be asked with `.at(on)`."""
    return amended(law(), bills()[bill], bills(), on=on, known=vocabulary())


def book() -> Book:
    """What somebody's own bills are read against."""
    return book_of(law())


def book_of(held: Law) -> Book:
    """The same for the law of Lithuania after some amendments."""
    return reading_book(held, vocabulary())
