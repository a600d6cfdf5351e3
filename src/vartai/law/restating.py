"""One provision as an amendment restates it, with its exceptions and what is disputed about dual citizens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from vartai.law.bill import Changes, NewException
from vartai.law.expression import ALWAYS, All, AnyOf, Codes, Condition, HasAny, HasOther, Not, all_of
from vartai.law.law import Law
from vartai.law.provision import Dispute, Provision
from vartai.law.term import Extension, Term
from vartai.law.walking import atoms

CITIZENSHIP = Codes("citizenship")


def citizens_and_rest(when: Condition) -> tuple[tuple[str, ...] | None, Condition]:
    """The states whose citizens a condition names at its very start (None: any), and the rest of it."""
    match when:
        case HasAny(fact, states) if fact == CITIZENSHIP:
            return states, ALWAYS
        case All((HasAny(fact, states), *rest)) if fact == CITIZENSHIP:
            return states, all_of(*rest)
    return None, when


def condition_of(states: tuple[str, ...] | None, rest: Condition) -> Condition:
    """The reverse: citizens of these states for whom the rest holds."""
    if not states:
        return rest
    whom = CITIZENSHIP.has_any(*states)
    return whom if rest == ALWAYS else all_of(whom, rest)


def own_exceptions(law: Law, rule: str) -> tuple[Provision, ...]:
    """The exceptions that stand in the rule's own article, without law from elsewhere that lifts it."""
    return tuple(p for p in law.provisions if rule in p.excepts and p.id.startswith(f"{rule}."))


@dataclass(frozen=True)
class Restated:
    """A provision as restated, the exceptions that it then has, and those that it had and has no more."""

    rule: Provision
    exceptions: tuple[Provision, ...]
    dropped: tuple[Provision, ...]


def restate(book: Law, law: Law, old: Provision, changes: Changes) -> Restated:
    """The provision `old` of `law` with some fields changed; `book` is the law without any bill."""
    rule = _follow_citizenships(old, _with_fields(old, changes))
    rule = _in_its_own_words(book, rule, changes)
    before = own_exceptions(law, old.id)
    after: list[Provision] = []
    for news, verified in ((changes.exceptions, True), (changes.unverified_exceptions, False)):
        if news is None:
            after += [_follow_acts(old, rule, e) for e in before if e.verified is verified]
        else:
            after += _worded(book, rule, news, verified, {e.id for e in after})
    kept = {exception.id for exception in after}
    return Restated(rule, tuple(after), tuple(e for e in before if e.id not in kept))


_AS_NAMED = (
    "title", "text", "citation", "effects", "verified_until", "confidence", "sources", "open_questions",
)  # fmt: skip


def _with_fields(old: Provision, changes: Changes) -> Provision:
    """The rule with the fields that the amendment names."""
    as_named = {name: value for name in _AS_NAMED if (value := getattr(changes, name)) is not None}
    states, rest = citizens_and_rest(old.when)
    if changes.citizenships is not None:
        states = changes.citizenships
    if changes.condition is not None:
        rest = changes.condition
    same = changes.citizenships is None and changes.condition is None
    when = old.when if same else condition_of(states, rest)
    acts = old.acts if changes.acts is None else changes.acts or None
    disputes = old.disputes
    if changes.disputes is not None:
        disputes = (*changes.disputes, *(d for d in old.disputes if is_of_dual_citizens(d)))
    consolidated = old.consolidated if changes.text is None else None
    return replace(
        old, when=when, acts=acts, disputes=disputes, proposed=False, consolidated=consolidated, **as_named
    )


def _in_its_own_words(book: Law, rule: Provision, changes: Changes) -> Provision:
    """Where a restated rule says again what the law book says, it says it in the law book's words."""
    own = book.by_id.get(rule.id)
    if own is None or (rule.when, rule.acts, rule.effects) != (own.when, own.acts, own.effects):
        return rule
    title = rule.title if changes.title is not None else own.title
    return replace(rule, title=title, text=rule.text if changes.text is not None else own.text)


# ----------------------------------------------------------------------------------------- exceptions


def _worded(
    book: Law, rule: Provision, news: tuple[NewException, ...], verified: bool, taken: set[str]
) -> Iterator[Provision]:
    """New exceptions; one that the law book holds with the same condition keeps its name and words."""
    held = {exception.when: exception for exception in reversed(own_exceptions(book, rule.id))}
    for new in news:
        known = held.get(new.when)
        suffix = new.suffix or (known.id.removeprefix(f"{rule.id}.") if known else "")
        if not suffix or (not new.suffix and f"{rule.id}.{suffix}" in taken):
            suffix = next(f"{n}" for n in range(1, len(taken) + 2) if f"{rule.id}.{n}" not in taken)
        text = new.text or (known.text if known else {"en": f"If {new.when}."})
        worded = rule.exception(suffix, new.when, "", verified=verified)
        taken.add(worded.id)
        yield replace(worded, text=text, title=known.title if known else worded.title)


def _follow_acts(old: Provision, rule: Provision, exception: Provision) -> Provision:
    """An exception that spoke of the same acts as its rule still does."""
    return replace(exception, acts=rule.acts) if exception.acts == old.acts else exception


# ----------------------------------------------------------------------------------------- dual citizens


def _follow_citizenships(old: Provision, rule: Provision) -> Provision:
    """What is disputed about dual citizens turns on the states that the rule now names (safeguard S10)."""
    before, now = _states_named(old), _states_named(rule)
    if before == now:
        return rule
    kept = (
        replace(d, when=_renamed(d.when, before, now)) if is_of_dual_citizens(d) else d
        for d in rule.disputes
        if now or not is_of_dual_citizens(d)
    )
    return replace(rule, disputes=tuple(kept))


def _states_named(provision: Provision) -> tuple[str, ...]:
    """The states whose citizens a rule speaks of, wherever in its condition or effects."""
    named = [
        code
        for condition in (provision.when, *(effect.when for effect in provision.effects))
        for atom in atoms(condition)
        if isinstance(atom, HasAny) and atom.fact == CITIZENSHIP
        for code in atom.codes
    ]
    return tuple(dict.fromkeys(named))


def is_of_dual_citizens(dispute: Dispute) -> bool:
    """Whether a dispute is about those who also hold a citizenship that the rule doesn't name."""
    return any(isinstance(atom, HasOther) and atom.fact == CITIZENSHIP for atom in atoms(dispute.when))


def _renamed(when: Condition, before: tuple[str, ...], now: tuple[str, ...]) -> Condition:
    """The same condition of other states."""
    match when:
        case HasOther(fact, codes) | HasAny(fact, codes) if fact == CITIZENSHIP and set(codes) == set(before):
            return type(when)(fact, now)
        case All(parts):
            return All(tuple(_renamed(part, before, now) for part in parts))
        case AnyOf(parts):
            return AnyOf(tuple(_renamed(part, before, now) for part in parts))
        case Not(part):
            return Not(_renamed(part, before, now))
    return when


# ----------------------------------------------------------------------------------------- terms


def begun(provision: Provision, first: date, known_from: date | None) -> Provision:
    """In force on a day at the latest, with no end."""
    since = provision.term.since
    since = since if since is not None and since < first else first
    term = Term(since=since, known_from=known_from, note=provision.term.note)
    return replace(provision, term=term, proposed=False)


def ended(provision: Provision, last: date, by: str, known_from: date) -> Provision:
    """With another last day, certain because a bill sets it."""
    term = provision.term
    if term.until == last:
        return provision
    before = tuple(extension for extension in term.extensions if extension.until < last)
    return replace(
        provision,
        term=replace(
            term,
            since=term.since if term.since is None or term.since <= last else None,
            until=last,
            extensions=(*before, Extension(known_from, last, by)) if before else (),
            end_vouched=by,
        ),
    )
