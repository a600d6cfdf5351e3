"""All checks over a whole law, on each day on which something enters or leaves force."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TypeVar

from vartai.law.law import Law
from vartai.law.proof.collisions import (
    conflicting_values,
    forbidden,
    grants_against_refusals,
    guard_collisions,
    kept_guards,
)
from vartai.law.proof.exactness import open_though_settled
from vartai.law.proof.finding import Check, Key, LawFinding
from vartai.law.proof.idle import (
    SAYING_NOTHING_NEW,
    decides,
    implying,
    links_behind,
    matters,
    never_applies,
)
from vartai.law.proof.inquiry import Inquiry
from vartai.law.proof.law_formula import EffectOf, LawFormula, effect_of
from vartai.law.proof.laws_formula import formulas_of
from vartai.law.proof.said import said_on_any_day

Thing = TypeVar("Thing", bound=Hashable)


@dataclass(frozen=True)
class Examination:
    """What was found, on which days, and which guards nothing can collide with.

    `inquiries` counts the questions about acts that were looked at, once for all days on which the law says
    the same of them.
    """

    days: tuple[date, ...]
    findings: tuple[LawFinding, ...]
    proved: tuple[str, ...]
    inquiries: int


@dataclass
class _Asked:
    """One question about one act, and the days on which the law says just this of it."""

    inquiry: Inquiry
    days: list[date] = field(default_factory=list)


def days_of_change(law: Law) -> tuple[date, ...]:
    """The days from which the law may be another: something enters or has left force, a figure changes."""
    found: set[date] = set()
    for provision in law.provisions:
        term = provision.term
        found |= {day for day in (term.since, term.attested_from) if day}
        if term.until and not provision.proposed:
            found.add(term.until + timedelta(1))
    found |= {since for figure in law.figures for since, _ in figure.values}
    return tuple(sorted(found))


def examine(law: Law, days: Iterable[date] = ()) -> Examination:
    """Every check on every day of change, and on these days too."""
    chosen = tuple(sorted({*days_of_change(law), *days}))
    asked = _asked(law, chosen)
    findings = [
        *_idle_effects(law, asked),
        *_idle_exceptions(asked),
        *_idle_facts(asked),
        *_meetings(asked),
        *_needless_questions(asked),
    ]
    order = {check: at for at, check in enumerate(Check)}
    findings.sort(key=lambda finding: (order[finding.check], finding.provisions, finding.about))
    return Examination(chosen, tuple(findings), _proved(asked), len(asked))


def _asked(law: Law, days: tuple[date, ...]) -> list[_Asked]:
    found: dict[object, _Asked] = {}
    for day in days:
        on_day = law.at(day)
        formula: LawFormula | None = None
        for question in law.questions:
            for act in question.acts:
                key = said_on_any_day(on_day, act, question)
                if key not in found:
                    formula = formula or formulas_of(on_day)[0]
                    found[key] = _Asked(Inquiry(formula, act, question))
                found[key].days.append(day)
    return list(found.values())


def _sorted_out(
    asked: list[_Asked],
    things: Callable[[Inquiry], Iterable[Thing]],
    lives: Callable[[Inquiry, Thing], bool],
) -> tuple[dict[Thing, _Asked], dict[Thing, list[_Asked]]]:
    """What makes a difference, with the first place where; and what makes none anywhere, with all places."""
    alive: dict[Thing, _Asked] = {}
    idle: dict[Thing, list[_Asked]] = {}
    for one in asked:
        for thing in things(one.inquiry):
            if thing in alive:
                continue
            if lives(one.inquiry, thing):
                alive[thing] = one
            else:
                idle.setdefault(thing, []).append(one)
    return alive, {thing: where for thing, where in idle.items() if thing not in alive}


def _idle_effects(law: Law, asked: list[_Asked]) -> Iterator[LawFinding]:
    alive, idle = _sorted_out(asked, lambda inquiry: map(effect_of, inquiry.claims), decides)
    for effect, one in alive.items():
        provision = law.by_id[effect.provision]
        if provision.role in SAYING_NOTHING_NEW:
            words = "it is meant to say only what follows anyway, but without it an answer would be another"
            about = _said_by(law, effect)
            yield LawFinding(Check.DECLARATORY_DECIDES, (provision.id,), about, words, tuple(one.days))
    for effect, where in idle.items():
        if law.by_id[effect.provision].role not in SAYING_NOTHING_NEW:
            yield _idle_effect(law, effect, where)


def _idle_effect(law: Law, effect: EffectOf, where: list[_Asked]) -> LawFinding:
    """Why an effect decides nothing, on whatever day and about whatever act."""
    own, about, days = effect.provision, _said_by(law, effect), _days(where)
    claims = [(one.inquiry, c) for one in where for c in one.inquiry.claims if effect_of(c) == effect]
    if all(never_applies(inquiry, claim) for inquiry, claim in claims):
        return LawFinding(Check.IDLE_PROVISION, (own,), about, "it can apply to nobody", days)
    shared = frozenset[str].intersection(*(implying(inquiry, claim) for inquiry, claim in claims))
    if shared:
        words = f"wherever {own} applies, {min(shared)} applies too and says as much"
        return LawFinding(Check.IMPLIED_BY_ANOTHER, (own, min(shared)), about, words, days)
    words = "it can apply, but nobody's answer would be another without it"
    return LawFinding(Check.IDLE_PROVISION, (own,), about, words, days)


def _said_by(law: Law, effect: EffectOf) -> str:
    said = law.by_id[effect.provision].effects[effect.at]
    return f"{said.asks}={said.outcome}"


def _idle_exceptions(asked: list[_Asked]) -> Iterator[LawFinding]:
    words = "it lifts the rule in nobody whose answer would not be the same anyway"
    for link, where in _sorted_out(asked, links_behind, decides)[1].items():
        yield LawFinding(Check.EXCEPTION_NEVER_LIFTS, (link.exception, link.rule), "", words, _days(where))


def _idle_facts(asked: list[_Asked]) -> Iterator[LawFinding]:
    words = "the law reads it, but nobody's answer turns on it"
    for name, where in _sorted_out(asked, lambda inquiry: inquiry.reads, matters)[1].items():
        yield LawFinding(Check.FACT_CANNOT_MATTER, (), name, words, _days(where))


def _meetings(asked: list[_Asked]) -> Iterator[LawFinding]:
    """Provisions that meet in one person; what is the same about several acts or days is told once."""
    found: dict[Key, LawFinding] = {}
    for one in asked:
        for check in (conflicting_values, grants_against_refusals, guard_collisions):
            for finding, where in check(one.inquiry):
                before = found.get(finding.key) or replace(finding, example=one.inquiry.example(where))
                found[finding.key] = replace(before, days=tuple(sorted({*before.days, *one.days})))
    return iter(found.values())


def _needless_questions(asked: list[_Asked]) -> Iterator[LawFinding]:
    """Each told of the first act and the first days on which it shows."""
    told: set[Key] = set()
    for one in asked:
        for finding in open_though_settled(one.inquiry, told):
            told.add(finding.key)
            yield replace(finding, days=tuple(one.days))


def _proved(asked: list[_Asked]) -> tuple[str, ...]:
    """What guards forbid and no law of any day examined can lead to."""
    kept: dict[tuple[str, str, str, str], bool] = {}
    for one in asked:
        holding = set(kept_guards(one.inquiry))
        for guard, outcome in forbidden(one.inquiry):
            key = guard.id, one.inquiry.act, one.inquiry.question.name, outcome
            kept[key] = kept.get(key, True) and key in holding
    return tuple(
        f"{guard}: about {act} nobody to whom it applies can be answered {asks} with {outcome}"
        for (guard, act, asks, outcome), holds in kept.items()
        if holds
    )


def _days(where: list[_Asked]) -> tuple[date, ...]:
    return tuple(sorted({day for one in where for day in one.days}))
