"""Bills as plain data in the schema of bill files: what is written is read back the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vartai.facts.vocabulary import Words
from vartai.law.bill import (
    Add,
    Amendment,
    Bill,
    Changes,
    NewException,
    Repeal,
    Replace,
    Scope,
    SetFigure,
    Sunset,
)
from vartai.law.condition_writing import written_condition
from vartai.law.expression import ALWAYS
from vartai.law.provision import Dispute, Effect, Provision
from vartai.law.restating import citizens_and_rest, is_of_dual_citizens


def written_bill(bill: Bill) -> dict[str, Any]:
    """A bill as a file would hold it; days stay days, and nothing that is empty is written."""
    votes = bill.votes and {
        "for": bill.votes.in_favour,
        "against": bill.votes.against,
        "abstained": bill.votes.abstained,
        **({"body": bill.votes.body} if bill.votes.body else {}),
    }
    return _filled(
        {
            "id": bill.id,
            **_words("title", bill.title),
            "kind": bill.kind.value,
            "stage": bill.stage.value,
            "date": bill.date,
            "date_note": bill.date_note,
            "votes": votes,
            "votes_note": bill.votes_note,
            "commencement": bill.commencement,
            "base": {"bill": bill.base} if bill.base else {"law": "in_force"},
            "amendments": [written_amendment(amendment) for amendment in bill.amendments],
            "scope": bill.scope and _scope(bill.scope),
            "note": bill.note,
            "confidence": bill.confidence.value,
            "confidence_note": bill.confidence_note,
            "source_url": list(bill.sources),
        }
    )


def written_amendment(amendment: Amendment) -> dict[str, Any]:
    """One amendment, its operation first."""
    match amendment:
        case Add(name, changes, None):
            row: dict[str, Any] = {"op": "add", "provision": name, "changes": _changes(changes)}
        case Add(_, changes, Provision() as new):
            row = {"op": "add", "provision": _provision(new, changes)}
        case Replace(name, changes):
            row = {"op": "replace", "provision": name, "changes": _changes(changes)}
        case Repeal(name):
            row = {"op": "repeal", "provision": name}
        case Sunset(instrument, to):
            row = {"op": "sunset", "instrument": instrument, "to": to}
        case SetFigure(figure, value):
            row = {"op": "figure", "figure": figure, "value": value}
    return _filled({**row, "note": amendment.note})


def _filled(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if value not in (None, "", [], {})}


def _words(name: str, words: Words | str | None) -> dict[str, str]:
    if isinstance(words, str):
        return {name: words}
    return {f"{name}_{language}": text for language, text in (words or {}).items()}


def _scope(scope: Scope) -> dict[str, Any]:
    return _filled(
        {
            **_words("words", scope.words),
            "condition": written_condition(scope.when),
            "acts": list(scope.acts or ()),
            "basis": "stated" if scope.stated else "inferred",
            "source_url": list(scope.sources),
        }
    )


def _changes(changes: Changes) -> dict[str, Any]:
    """Only what changes; an empty list says that nothing of the kind is left."""
    row: dict[str, Any] = {**_words("title", changes.title), **_words("text", changes.text)}
    given: dict[str, Any] = {
        "citation": changes.citation,
        "citizenships": _any(changes.citizenships),
        "acts": _any(changes.acts),
        "condition": None if changes.condition is None else written_condition(changes.condition),
        "effects": None if changes.effects is None else [_effect(effect) for effect in changes.effects],
        "exceptions": _exceptions(changes.exceptions),
        "exceptions_unverified": _exceptions(changes.unverified_exceptions),
        "disputed_points": None if changes.disputes is None else [_dispute(d) for d in changes.disputes],
        "verified_until": changes.verified_until,
        "confidence": changes.confidence and changes.confidence.value,
        "source_url": None if changes.sources is None else list(changes.sources),
        "open_questions": None if changes.open_questions is None else list(changes.open_questions),
    }
    return row | {name: value for name, value in given.items() if value is not None}


def _any(names: tuple[str, ...] | None) -> list[str] | str | None:
    return names if names is None else list(names) or "any"


def _provision(new: Provision, changes: Changes) -> dict[str, Any]:
    """A whole new provision; what reading adds to every rule on citizens is left out."""
    states, rest = citizens_and_rest(new.when)
    named = tuple(e for e in changes.exceptions or () if not e.of_higher_law)
    return _filled(
        {
            "id": new.id,
            "instrument": new.instrument,
            "citation": new.citation,
            **_words("title", new.title),
            **_words("text", new.text),
            "role": new.role.value,
            "citizenships": list(states or ()),
            "acts": list(new.acts or ()),
            "condition": written_condition(rest),
            "effects": [_effect(effect) for effect in new.effects],
            "exceptions": _exceptions(named),
            "exceptions_unverified": _exceptions(changes.unverified_exceptions),
            "disputed_points": [_dispute(d) for d in new.disputes if not is_of_dual_citizens(d)],
            "verified_until": new.verified_until,
            "confidence": new.confidence.value,
            "source_url": list(new.sources),
            "open_questions": list(new.open_questions),
        }
    )


def _exceptions(news: tuple[NewException, ...] | None) -> list[Any] | None:
    if news is None:
        return None
    return [
        {"condition": written_condition(new.when)} | _filled({"id": new.suffix, **_words("text", new.text)})
        for new in news
    ]


def _effect(effect: Effect) -> dict[str, Any]:
    when = [] if effect.when == ALWAYS else written_condition(effect.when)
    value = effect.value.as_dict() if effect.value else None
    row = {
        "asks": effect.asks,
        "outcome": effect.outcome,
        "value": value,
        "condition": when,
        "note": effect.note,
    }
    return _filled(row)


def _dispute(dispute: Dispute) -> dict[str, Any]:
    positions = [
        _filled(
            {
                **_words("reading", position.reading),
                "outcome": position.outcome,
                **_words("held_by", position.held_by),
                "source_url": list(position.sources),
            }
        )
        for position in dispute.positions
    ]
    row = {"asks": dispute.asks, "undetermined_fact": dispute.unsettled, "positions": positions}
    return {"when": written_condition(dispute.when)} | _filled(row)
