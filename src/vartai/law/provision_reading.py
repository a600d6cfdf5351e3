"""Provisions, and changes of provisions, out of the nodes of a bill file."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

import yaml

from vartai.facts.vocabulary import Words
from vartai.law import node_reading as read
from vartai.law.bill import Changes, NewException
from vartai.law.book import Book, of_dual_citizens, of_higher_law
from vartai.law.complaint import Complaint, Gathering
from vartai.law.expression import ALWAYS, Condition, Not, all_of
from vartai.law.measure_reading import read_measure
from vartai.law.node_reading import Entry
from vartai.law.provision import Confidence, Dispute, Effect, Position, Provision, Role
from vartai.law.question import DISPUTED, UNKNOWN, Question
from vartai.law.restating import condition_of
from vartai.law.term import Term

CHANGES = (
    *read.words_fields("title", "text"), "legal_effect", "citation", "citizenships", "act", "acts",
    "condition", "effects", "exceptions", "exceptions_unverified", "disputed_points", "verified_until",
    "confidence", "source_url", "open_questions",
)  # fmt: skip
WHOLE = ("id", "instrument", "role", "requires", *CHANGES)


def read_changes(node: yaml.Node, book: Book) -> Changes:
    """The named fields of a provision."""
    gathering = Gathering()
    held = read.entries(node, CHANGES, "a change", gathering)
    given = _changes(held, book, gathering)
    gathering.done()
    return given


def read_provision(node: yaml.Node, book: Book) -> tuple[Provision, Changes]:
    """A whole new provision, and the exceptions that come with it as changes."""
    gathering = Gathering()
    held = read.entries(node, WHOLE, "a provision", gathering)
    given = _changes(held, book, gathering)
    required = None
    if "requires" in held:
        required = gathering.heed(lambda: read.condition(held["requires"].value, book.known))
    role = Role.REQUIREMENT if "requires" in held else Role.BAR
    if "role" in held:
        role = gathering.heed(lambda: read.listed(held["role"].value, Role, "role")) or role
    for field in _lacking(held):
        gathering.heed(partial(read.needed, node, {}, field, "a new provision"))
    gathering.done()
    parts = [] if given.condition in (None, ALWAYS) else [given.condition]
    parts += [] if required is None else [Not(required)]
    effects = given.effects or (Effect("merits", "not_eligible"),)
    provision = Provision(
        id=read.name(held["id"].value),
        instrument=read.name(held["instrument"].value) if "instrument" in held else book.temporary,
        citation=given.citation or "",
        title=given.title or {},
        text=given.text or {},
        role=role,
        term=Term(),
        verified_until=given.verified_until,
        confidence=given.confidence or Confidence.UNVERIFIED,
        acts=given.acts or None,
        when=condition_of(given.citizenships, all_of(*parts)),
        effects=effects,
        disputes=(*(given.disputes or ()), *of_dual_citizens(given, effects, book)),
        sources=given.sources or (),
        open_questions=given.open_questions or (),
    )
    exceptions = (*(given.exceptions or ()), *of_higher_law(given, book))
    return provision, Changes(exceptions=exceptions, unverified_exceptions=given.unverified_exceptions)


def _lacking(held: Mapping[str, Entry]) -> Iterator[str]:
    """What a new provision can't do without; what it requires stands for effects."""
    for field, others in (
        ("id", ()),
        ("citation", ()),
        ("title", read.words_fields("title")),
        ("text", (*read.words_fields("text"), "legal_effect")),
        ("effects", ("requires",)),
    ):
        if not any(name in held for name in (field, *others)):
            yield field


def _changes(held: Mapping[str, Entry], book: Book, gathering: Gathering) -> Changes:
    at = {field: entry.value for field, entry in held.items()}
    acts = at.get("acts", at.get("act"))
    if "act" in at and "acts" in at:
        twice = Complaint(held["act"].key, "the acts stand here twice", "keep `acts` and take `act` out")
        gathering.found.append(twice)
    values: dict[str, Any] = {
        "title": gathering.heed(lambda: read.words(held, "title")),
        "text": gathering.heed(lambda: read.words(held, "text")),
        "acts": None if acts is None else gathering.heed(lambda: read.codes(acts, book.known, "act", "act")),
    }
    if values["text"] is None and "legal_effect" in at:
        values["text"] = gathering.heed(lambda: {"en": read.text(at["legal_effect"])})
    for field, (name, reader) in _READERS.items():
        if field in at:
            values[name] = gathering.heed(partial(reader, at[field], book))
    return Changes(**values)


# ---------------------------------------------------------------------------------------- fields


def _condition(node: yaml.Node, book: Book) -> Condition:
    return read.condition(node, book.known)


def _exceptions(node: yaml.Node, book: Book) -> tuple[NewException, ...]:
    return read.each(node, "a list of exceptions", lambda item: _exception(item, book))


def _exception(node: yaml.Node, book: Book) -> NewException:
    """A condition alone, or a condition with its id and text."""
    if not isinstance(node, yaml.MappingNode) or any(k.value in ("all", "any", "not") for k, _ in node.value):
        return NewException(read.condition(node, book.known))
    allowed = ("condition", "id", *read.words_fields("text"))
    return read.record(node, allowed, "an exception", lambda held: _exception_of(node, held, book))


def _exception_of(node: yaml.Node, held: Mapping[str, Entry], book: Book) -> NewException:
    when = read.condition(read.needed(node, held, "condition", "an exception"), book.known)
    suffix = read.name(held["id"].value) if "id" in held else ""
    return NewException(when, read.words(held, "text") or {}, suffix)


def _effects(node: yaml.Node, book: Book) -> tuple[Effect, ...]:
    return read.each(node, "a list of effects", lambda item: _effect(item, book))


def _effect(node: yaml.Node, book: Book) -> Effect:
    allowed = ("asks", "outcome", "value", "condition", "note", "value_note")
    return read.record(node, allowed, "an effect", lambda held: _effect_of(node, held, book))


def _effect_of(node: yaml.Node, held: Mapping[str, Entry], book: Book) -> Effect:
    question = _question(read.needed(node, held, "asks", "an effect"), book)
    outcome = _outcome(read.needed(node, held, "outcome", "an effect"), question)
    value = read_measure(held["value"].value) if "value" in held else None
    when = _condition(held["condition"].value, book) if "condition" in held else all_of()
    note = next((read.text(held[field].value) for field in ("note", "value_note") if field in held), "")
    return Effect(question.name, outcome, value, when, note)


def _question(node: yaml.Node, book: Book) -> Question:
    asked = {question.name: question for question in book.law.questions}
    return asked[read.one_of(node, asked, "question")]


def _outcome(node: yaml.Node, question: Question) -> str:
    possible = [outcome for outcome in question.outcomes if outcome not in (DISPUTED, UNKNOWN)]
    return read.one_of(node, possible, f"outcome of {question.name}")


def _disputes(node: yaml.Node, book: Book) -> tuple[Dispute, ...]:
    return read.each(node, "a list of disputed points", lambda item: _dispute(item, book))


def _dispute(node: yaml.Node, book: Book) -> Dispute:
    allowed = ("when", "positions", "asks", "undetermined_fact")
    return read.record(node, allowed, "a disputed point", lambda held: _dispute_of(node, held, book))


def _dispute_of(node: yaml.Node, held: Mapping[str, Entry], book: Book) -> Dispute:
    when = _condition(read.needed(node, held, "when", "a disputed point"), book)
    positions = read.needed(node, held, "positions", "a disputed point")
    question = _question(held["asks"].value, book) if "asks" in held else None
    unsettled = None
    if "undetermined_fact" in held:
        names = [fact.name for fact in book.known]
        unsettled = read.one_of(held["undetermined_fact"].value, names, "fact")
    views = read.each(positions, "a list of positions", lambda item: _position(item, question))
    return Dispute(when, views, question.name if question else None, unsettled)


def _position(node: yaml.Node, question: Question | None) -> Position:
    allowed = (*read.words_fields("reading", "held_by"), "outcome", "source_url")
    return read.record(node, allowed, "a position", lambda held: _position_of(node, held, question))


def _position_of(node: yaml.Node, held: Mapping[str, Entry], question: Question | None) -> Position:
    outcome = read.needed(node, held, "outcome", "a position")
    return Position(
        _words(node, held, "reading"),
        _outcome(outcome, question) if question else read.name(outcome),
        _words(node, held, "held_by"),
        read.texts(held["source_url"].value) if "source_url" in held else (),
    )


def _words(node: yaml.Node, held: Mapping[str, Entry], name: str) -> Words:
    found = read.words(held, name)
    if found is None:
        raise Complaint(node, f"a position has no {name!r}", f"write {name}: ...")
    return found


def _text(node: yaml.Node, book: Book) -> str:
    return read.text(node)


def _texts(node: yaml.Node, book: Book) -> tuple[str, ...]:
    return read.texts(node)


def _day(node: yaml.Node, book: Book) -> date:
    return read.day(node)


def _citizenships(node: yaml.Node, book: Book) -> tuple[str, ...]:
    return read.codes(node, book.known, "citizenship", "citizenship")


def _confidence(node: yaml.Node, book: Book) -> Confidence:
    return read.listed(node, Confidence, "confidence")


_READERS: dict[str, tuple[str, Callable[[yaml.Node, Book], Any]]] = {
    "citation": ("citation", _text),
    "citizenships": ("citizenships", _citizenships),
    "condition": ("condition", _condition),
    "effects": ("effects", _effects),
    "exceptions": ("exceptions", _exceptions),
    "exceptions_unverified": ("unverified_exceptions", _exceptions),
    "disputed_points": ("disputes", _disputes),
    "verified_until": ("verified_until", _day),
    "confidence": ("confidence", _confidence),
    "source_url": ("sources", _texts),
    "open_questions": ("open_questions", _texts),
}
