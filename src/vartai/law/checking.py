"""What a law must be before anybody is assessed by it: real names, no idle exceptions, no circles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vartai.facts import Kind, Vocabulary
from vartai.law.expression import Among, Code, Codes, Condition, HasAny, HasOther, OneOf, YesNo
from vartai.law.law import Law
from vartai.law.measuring import DayFact, Quantity
from vartai.law.provision import Provision, Role
from vartai.law.walking import Reference, atoms, figures, references

_KINDS: dict[type, tuple[Kind, ...]] = {
    YesNo: (Kind.BOOL,),
    Code: (Kind.CODE,),
    Codes: (Kind.CODES,),
    Quantity: (Kind.INT, Kind.DECIMAL),
    DayFact: (Kind.DATE,),
}


class LawError(ValueError):
    """A law that can't be relied on; `faults` says all that is wrong with it."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("the law can't be used:\n" + "\n".join(f"- {fault}" for fault in faults))
        self.faults = faults


def check(law: Law, known: Vocabulary) -> Law:
    """The law itself if nothing is wrong with it; otherwise `LawError` with every fault."""
    shapeless = tuple(_shapes(law))
    if shapeless:
        raise LawError(shapeless)
    faults = (*_names(law), *_questions(law, known), *_provisions(law, known), *_circles(law))
    if faults:
        raise LawError(faults)
    return law


_LISTS = (
    "acts", "effects", "excepts", "overrides", "disputes", "sources", "open_questions", "not_encoded",
    "forbids",
)  # fmt: skip


def _shapes(law: Law) -> Iterator[str]:
    """Fields that hold one thing where a tuple is wanted: the comma behind it is easily forgotten."""
    for provision in law.provisions:
        for field in _LISTS:
            value: Any = getattr(provision, field)
            if not isinstance(value, tuple | None):
                remedy = f"write {field}=(...,) with a comma behind a single one"
                yield f"{provision.id}: {field} is no tuple; {remedy}"


def _names(law: Law) -> Iterator[str]:
    for kind, names in (
        ("provision", [p.id for p in law.provisions]),
        ("question", [q.name for q in law.questions]),
        ("outcome", [o.name for o in law.outcomes]),
        ("figure", [f.name for f in law.figures]),
    ):
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                yield f"two {kind}s are called {name!r}"


def _questions(law: Law, known: Vocabulary) -> Iterator[str]:
    for question in law.questions:
        for act in question.acts:
            if act not in known["act"].codes:
                yield f"question {question.name!r} is put about {act!r}, which is no act"
        for outcome in (*question.outcomes, question.default):
            if outcome not in law.outcome:
                yield f"question {question.name!r} has {outcome!r}, which is no outcome"


def _provisions(law: Law, known: Vocabulary) -> Iterator[str]:
    for provision in law.provisions:
        for fault in (
            *_form(law, provision, known),
            *_effects(law, provision),
            *_forbidden(law, provision),
            *_words(law, provision, known),
        ):
            yield f"{provision.id}: {fault}"


def _form(law: Law, provision: Provision, known: Vocabulary) -> Iterator[str]:
    if not provision.citation:
        yield "has no citation"
    if not provision.text.get("en"):
        yield "has no text"
    term = provision.term
    if term.since and term.until and term.since > term.until:
        yield f"ends on {term.until} before it begins on {term.since}"
    if term.extensions and term.extensions[-1].until != term.until:
        yield f"its last extension ends on {term.extensions[-1].until}, the provision on {term.until}"
    for rule in (*provision.excepts, *provision.overrides):
        if rule not in law.by_id:
            yield f"lifts {rule!r}, which is no provision"
    if (provision.role is Role.EXCEPTION) != bool(provision.excepts):
        yield "is an exception to nothing" if not provision.excepts else "lifts rules but is no exception"
    for act in provision.acts or ():
        if act not in known["act"].codes:
            yield f"concerns {act!r}, which is no act"


def _effects(law: Law, provision: Provision) -> Iterator[str]:
    asked = {question.name: question for question in law.questions}
    for asks, outcome in (
        *((effect.asks, effect.outcome) for effect in provision.effects),
        *((d.asks, p.outcome) for d in provision.disputes for p in d.positions if d.asks),
    ):
        if asks not in asked:
            yield f"answers {asks!r}, which nobody asks"
        elif outcome not in asked[asks].outcomes:
            yield f"answers {asks!r} with {outcome!r}, which is no outcome of it"
        elif provision.acts and not set(provision.acts) & set(asked[asks].acts):
            yield f"answers {asks!r}, which is not asked about {', '.join(provision.acts)}"


def _forbidden(law: Law, provision: Provision) -> Iterator[str]:
    if provision.forbids and provision.role is not Role.GUARD:
        yield "forbids an outcome but is no guard"
    outcomes = {question.name: question.outcomes for question in law.questions}
    for asks, outcome in provision.forbids:
        if outcome not in outcomes.get(asks, ()):
            yield f"forbids {outcome!r} for {asks!r}, which is no outcome of it"


def _words(law: Law, provision: Provision, known: Vocabulary) -> Iterator[str]:
    for dispute in provision.disputes:
        if dispute.unsettled and known[dispute.unsettled].kind is not Kind.BOOL:
            yield f"leaves {dispute.unsettled!r} unsettled, which is no yes or no"
    for condition in conditions(provision):
        for reference in references(condition):
            yield from _reference(reference, known)
        for atom in atoms(condition):
            yield from _codes(atom, known)
        for figure in figures(condition):
            if figure not in {f.name for f in law.figures}:
                yield f"reads the figure {figure!r}, which the law doesn't state"


def conditions(provision: Provision) -> tuple[Condition, ...]:
    """Every condition that stands in a provision: its own, those of its effects and of its disputes."""
    return (
        provision.when,
        *(effect.when for effect in provision.effects),
        *(dispute.when for dispute in provision.disputes),
    )


def _reference(reference: Reference, known: Vocabulary) -> Iterator[str]:
    if reference.name not in known:
        yield f"no fact is called {reference.name!r}{known.hint(reference.name)}"
    elif known[reference.name].kind not in _KINDS[type(reference)]:
        kind = known[reference.name].kind
        yield f"reads {reference.name!r} as {type(reference).__name__}, but it is {kind}"


def _codes(atom: Condition, known: Vocabulary) -> Iterator[str]:
    match atom:
        case OneOf(fact, codes) | HasAny(fact, codes) | HasOther(fact, codes) if fact.name in known:
            for code in codes:
                if code not in known[fact.name].codes:
                    yield f"no code of {fact.name!r} is called {code!r}"
        case Among(fact, others) if fact.name in known and others.name in known:
            if not set(known[fact.name].codes) & set(known[others.name].codes):
                yield f"{fact.name!r} can never be in {others.name!r}"


def _circles(law: Law) -> Iterator[str]:
    lifts = {p.id: (*p.excepts, *p.overrides) for p in law.provisions}

    def rules_above(name: str, below: tuple[str, ...]) -> Iterator[str]:
        if name in below:
            yield f"exceptions go in a circle: {' lifts '.join((*below[below.index(name) :], name))}"
            return
        for rule in lifts.get(name, ()):
            yield from rules_above(rule, (*below, name))

    for provision in law.provisions:
        yield from rules_above(provision.id, ())
