"""What bills are read against, and what holds for every rule on the citizens of a state, new ones too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vartai.facts import Vocabulary
from vartai.law.bill import Changes, NewException
from vartai.law.expression import Not, all_of
from vartai.law.law import Law
from vartai.law.provision import Dispute, Effect
from vartai.law.weighing import weigh


@dataclass(frozen=True)
class Book:
    """What bills are read against: a law, its vocabulary, and what its jurisdiction says of citizenships.

    `dual_citizens` makes the dispute about who also holds another citizenship (states, outcome by the words
    of the rule, outcome otherwise). `lifts_all` is the exception that lifts every rule on the citizens of
    third countries. `temporary` is the instrument meant where a sunset names none.
    """

    law: Law
    known: Vocabulary
    dual_citizens: Callable[[tuple[str, ...], str, str], Dispute]
    lifts_all: str = ""
    temporary: str = ""


def of_dual_citizens(given: Changes, effects: tuple[Effect, ...], book: Book) -> tuple[Dispute, ...]:
    """What another second citizenship changes is disputed of a new rule as of every other (safeguard S10)."""
    if not given.citizenships:
        return ()
    defaults = {question.name: question.default for question in book.law.questions}
    pairs = dict.fromkeys((effect.asks, effect.outcome) for effect in effects)
    return tuple(
        book.dual_citizens(given.citizenships, outcome, defaults[asks]).about(asks)
        for asks, outcome in pairs
        if outcome != defaults[asks]
    )


def of_higher_law(given: Changes, book: Book) -> tuple[NewException, ...]:
    """Who also holds a citizenship of the Union leaves a new rule on third countries too (safeguard S10)."""
    if not given.citizenships or book.lifts_all not in book.law.by_id:
        return ()
    lifting = book.law.by_id[book.lifts_all]
    if any(weigh(lifting.when, {"citizenship": frozenset({c})}).value for c in given.citizenships):
        return ()
    back = [
        below.when
        for below in book.law.provisions
        if lifting.id in below.excepts
        and (below.acts is None or given.acts is None or set(below.acts) & set(given.acts))
    ]
    return (NewException(all_of(lifting.when, *map(Not, back)), lifting.text, lifting.id, True),)
