"""Bills drawn for a terminal: a heading, and for each amendment what stood and what would stand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.text import Text

from vartai.comparison.difference import ProvisionChange, difference
from vartai.facts.vocabulary import Words
from vartai.law import LawOnDay, Provision
from vartai.law.bill import Add, Amendment, Bill, Repeal, Replace, SetFigure, Sunset
from vartai.law.condition_writing import written_condition
from vartai.law.export import plain


@dataclass(frozen=True)
class ChangedPart:
    """One provision before and after: what part, how it stood, how it would stand."""

    title: str
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class AmendmentView:
    """One amendment and the provisions that it changes on the day."""

    heading: str
    note: str
    changes: tuple[ChangedPart, ...]

    def as_data(self) -> dict[str, Any]:
        """For JSON."""
        found: dict[str, Any] = plain(self)
        return found


def votes_text(bill: Bill) -> list[str]:
    """Votes for, against, abstained; a dash where the number is not known."""
    votes = bill.votes
    counts = (votes.in_favour, votes.against, votes.abstained) if votes else (None, None, None)
    return ["–" if count is None else str(count) for count in counts]


def bill_heading(bill: Bill, language: str) -> Iterator[Text]:
    """Title, stage, votes, whom it says it touches, where it comes from."""
    yield Text(f"{bill.id}  {_in(bill.title, language)}", "bold")
    where = bill.stage.value.replace("_", " ")
    day = f", {bill.date}" if bill.date else ""
    note = f" ({bill.date_note})" if bill.date_note else ""
    yield Text(f"{bill.kind.value.replace('_', ' ')}, {where}{day}{note}")
    if bill.votes:
        yes, no, neither = votes_text(bill)
        body = f", {bill.votes.body}" if bill.votes.body else ""
        yield Text(f"votes: {yes} for, {no} against, {neither} abstained{body}")
    if bill.votes_note:
        yield Text(bill.votes_note)
    yield Text(f"builds on {f'bill {bill.base}' if bill.base else 'the law in force'}")
    if bill.commencement:
        yield Text(f"would start on {bill.commencement} by its own words")
    if bill.scope:
        basis = "says that it touches" if bill.scope.stated else "touches, as read from its content"
        yield Text(f"{basis}: {_in(bill.scope.words, language)}")
    if bill.note:
        yield Text(bill.note, "dim")
    yield Text(
        f"known from: {bill.confidence.value.replace('_', ' ')}; {bill.confidence_note}".rstrip("; "), "dim"
    )
    for source in bill.sources:
        yield Text(source, "dim")


def amendment_views(bill: Bill, before: LawOnDay, after: LawOnDay, language: str) -> list[AmendmentView]:
    """What each amendment of a bill changes on the day of the two laws."""
    changes = difference(before, after)
    return [
        AmendmentView(_heading(a), a.note, tuple(_parts(a, changes, before, after, language)))
        for a in bill.amendments
    ]


def _heading(amendment: Amendment) -> str:
    match amendment:
        case Add(name) | Replace(name) | Repeal(name):
            return f"{type(amendment).__name__.lower()} {name}"
        case Sunset(instrument, to):
            return f"last day of {instrument}: {to}"
        case SetFigure(figure, value):
            return f"figure {figure}: {value:g}"


def _parts(
    amendment: Amendment,
    changes: tuple[ProvisionChange, ...],
    before: LawOnDay,
    after: LawOnDay,
    language: str,
) -> Iterator[ChangedPart]:
    match amendment:
        case Add(name) | Replace(name) | Repeal(name):
            for change in changes:
                if change.id == name or change.id.startswith(f"{name}."):
                    rows = tuple(_rows(change, language))
                    if rows:
                        title = f"{change.id}  {_in(change.provision.title, language)} ({change.kind.value})"
                        yield ChangedPart(title, rows)
        case Sunset(instrument):
            rows = tuple(_ends(instrument, before, after))
            if rows:
                yield ChangedPart(f"last day of {instrument}", rows)
        case SetFigure(name):
            old, new = (_figure(law, name) for law in (before, after))
            if old != new:
                yield ChangedPart(name, (("value", old, new),))


def _rows(change: ProvisionChange, language: str) -> Iterator[tuple[str, str, str]]:
    old, new = (_cells(p, language) if p else {} for p in (change.before, change.after))
    for part in new or old:
        one, other = old.get(part, ""), new.get(part, "")
        if one != other:
            yield part, one, other


def _cells(provision: Provision, language: str) -> dict[str, str]:
    """What a reader compares of a provision, in the order of a statute book."""
    follows = [
        f"{e.asks}: {e.outcome}"
        + (f" {', '.join(f'{k} {v}' for k, v in e.value.as_dict().items())}" if e.value else "")
        for e in provision.effects
    ]
    return {
        "title": _in(provision.title, language),
        "text": _in(provision.text, language),
        "acts": ", ".join(provision.acts) if provision.acts else "any",
        "if": "\n".join(_condition_lines(written_condition(provision.when))),
        "follows": "\n".join(follows),
        "disputed if": "\nor if\n".join(
            "\n".join(_condition_lines(written_condition(d.when))) for d in provision.disputes
        ),
        "known": "" if provision.verified else "from weak sources only",
    }


def _condition_lines(rows: list[Any], depth: int = 0) -> Iterator[str]:
    for row in rows:
        if isinstance(row, dict):
            ((word, below),) = row.items()
            yield f"{'  ' * depth}{word}:"
            yield from _condition_lines(below if isinstance(below, list) else [below], depth + 1)
        else:
            yield f"{'  ' * depth}{row}"


def _ends(instrument: str, before: LawOnDay, after: LawOnDay) -> Iterator[tuple[str, str, str]]:
    old = {p.id: p.term.until for p in before.provisions if p.instrument == instrument and not p.excepts}
    for provision in after.provisions:
        if provision.id in old and old[provision.id] != provision.term.until:
            yield provision.id, f"{old[provision.id] or 'open'}", f"{provision.term.until or 'open'}"


def _figure(law: LawOnDay, name: str) -> str:
    return next((f"{figure.on(law.day):g}" for figure in law.law.figures if figure.name == name), "")


def _in(words: Words, language: str) -> str:
    """The text in a language; where a bill has none, the one that it has, marked with its language."""
    if language in words:
        return words[language]
    other, text = next(iter(words.items()))
    return f"({other}) {text}"
