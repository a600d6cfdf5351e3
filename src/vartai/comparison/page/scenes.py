"""The parts of the page of a bill, ready to be shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from vartai.comparison.bill_effect import BillEffect, TwoLaws
from vartai.comparison.difference import ProvisionChange
from vartai.comparison.example_words import fact_words
from vartai.comparison.page.bill_words import BillWords
from vartai.comparison.proving import Proofs
from vartai.facts import Value
from vartai.law import LawOnDay, Provision
from vartai.law.wording import Line, LineKind, provision_line
from vartai.words import Slot

Row = Mapping[str, Any]


@dataclass(frozen=True)
class TextChange:
    """One provision before and after; a side that isn't there is None."""

    heading: str
    kind: str
    citation: str
    before: Line | None
    after: Line | None

    @property
    def same(self) -> frozenset[str]:
        """The sentences that both sides have; a side that stands alone has nothing to be told from."""
        sides = [frozenset(line.text for line in side.walk()) for side in (self.before, self.after) if side]
        return frozenset.intersection(*sides)


@dataclass(frozen=True)
class Moved:
    """A question about an act: how many are changed, and from what to what."""

    act: str
    question: str
    changed: Row
    cells: tuple[tuple[str, str, int | None, bool], ...]


@dataclass(frozen=True)
class Person:
    """An invented person whose answer moves, and their facts in words; `unusual` facts stand first."""

    act: str
    question: str
    before: str
    after: str
    facts: tuple[tuple[str, str], ...]


def text_changes(say: BillWords, laws: TwoLaws) -> tuple[TextChange, ...]:
    """The rules that read otherwise, each with its exceptions; an exception that changes shows its rule."""
    changed = laws.text
    shown: dict[str, ProvisionChange | None] = {}
    for change in changed:
        rules = [rule for rule in change.provision.excepts if _of_it(change.provision, rule)]
        for id_ in rules or [change.id]:
            shown.setdefault(id_, None)
            if id_ == change.id:
                shown[id_] = change
    return tuple(_text(say, laws, id_, change) for id_, change in shown.items())


def _of_it(exception: Provision, rule: str) -> bool:
    return exception.id.startswith(f"{rule}.")


def _text(say: BillWords, laws: TwoLaws, id_: str, change: ProvisionChange | None) -> TextChange:
    before, after = (_side(say, law, id_) for law in (laws.before, laws.after))
    if change and change.last_before != change.last_after:
        before = _with_last_day(say, before, change.last_before)
        after = _with_last_day(say, after, change.last_after)
    provision = _by_id(laws.after, id_) or _by_id(laws.before, id_)
    assert provision is not None
    kind = change.kind.value if change else "changed"
    slots: dict[str, Slot] = {"day": change.last_after} if change and change.last_after else {}
    heading = say.say("text-heading", provision=id_, title=say.law.title(provision))
    return TextChange(heading, say.say(f"text-{kind}", **slots), provision.citation, before, after)


def _with_last_day(say: BillWords, side: Line | None, last: date | None) -> Line | None:
    """A side that also says until when it is law."""
    if side is None:
        return None
    said = say.say("text-in_force_until", day=last) if last else say.say("text-no_last_day")
    return replace(side, children=(*side.children, Line(LineKind.NOTE, said)))


def _side(say: BillWords, law: LawOnDay, id_: str) -> Line | None:
    provision = _by_id(law, id_)
    return None if provision is None else provision_line(say.law, law, provision)


def _by_id(law: LawOnDay, id_: str) -> Provision | None:
    return next((p for p in law.provisions if p.id == id_), None)


def questions(say: BillWords, summary: Row) -> tuple[Moved, ...]:
    """Every question that the bill may answer otherwise."""
    return tuple(
        Moved(
            say.act(row["act"]),
            say.law.meaning(row["asks"]),
            row["changed"],
            tuple(
                (
                    say.law.outcome(cell["before"]),
                    say.law.outcome(cell["after"]),
                    cell["people"],
                    cell["before"] != cell["after"],
                )
                for cell in row["matrix"]
            ),
        )
        for row in summary["answers"]
    )


def amendments(say: BillWords, found: BillEffect, summary: Row) -> tuple[tuple[str, str, Row | None], ...]:
    """Each amendment, its note, and whom it changes by itself."""
    return tuple(
        (say.amendment(alone.amendment), alone.amendment.note, row["changed"])
        for alone, row in zip(found.alone, summary["amendments"], strict=True)
    )


def groups(say: BillWords, summary: Row) -> tuple[tuple[str, int | None, Row], ...]:
    """The groups of which somebody may be changed."""
    shown = []
    for row in summary["groups"]:
        if row["changed"]["at_most"] != 0:
            shown.append((_group(say, row["group"]), row["people"], row["changed"]))
    return tuple(shown)


def _group(say: BillWords, name: str) -> str:
    ground = name.removeprefix("ground_")
    if ground != name:
        return say.say("group-ground", ground=say.law.codes("trp_ground", (ground,)))
    return say.say(f"group-{name}")


def examples(say: BillWords, proofs: Proofs | None) -> tuple[Person, ...] | None:
    """The invented people; None where no solver was there to find them."""
    if proofs is None:
        return None
    return tuple(
        Person(
            say.act(one.cell.act),
            say.law.meaning(one.cell.asks),
            say.law.outcome(one.cell.before),
            say.law.outcome(one.cell.after),
            _facts(say, one.person.facts, one.person.unusual),
        )
        for one in proofs.examples
    )


def refutation(say: BillWords, proofs: Proofs | None) -> Person | None:
    """Who stands outside the stated scope and is touched all the same."""
    if proofs is None or proofs.refutation is None:
        return None
    found = proofs.refutation
    return Person(
        say.act(found.person.act),
        say.law.meaning(found.asks),
        say.law.outcome(found.before.outcome),
        say.law.outcome(found.after.outcome),
        _facts(say, found.person.facts, found.person.unusual),
    )


def _facts(
    say: BillWords, facts: Mapping[str, Value], unusual: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """The facts that make the case first; those that are as with most people behind them."""
    first = {name: facts[name] for name in unusual if name in facts}
    return fact_words(say.law, {**first, **facts}, say.say("none"))
