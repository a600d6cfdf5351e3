"""How the claims on one question come together to an answer, as `case` combines them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from vartai.law.law import Law
from vartai.law.proof.solving import Formula, all_true, any_true, both, either, negated
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion, Ending, Question, fullest_first


@dataclass(frozen=True)
class Stands:
    """Where a conclusion applies, is open, is disputed: at most one of them for each person."""

    applies: Formula
    unknown: Formula
    disputed: Formula


AnswerFormula = Mapping[Conclusion, Formula]
"""For every conclusion where it is the answer; exactly one holds of each person."""


def combined(law: Law, question: Question, claims: Iterable[tuple[Conclusion, Stands]]) -> AnswerFormula:
    """The strongest conclusion that applies, unless something as strong is still open or disputed."""
    stands: dict[Conclusion, Stands] = {}
    for conclusion, one in claims:
        other = stands.get(conclusion)
        stands[conclusion] = one if other is None else _joined(one, other)
    default = Conclusion(question.default)
    answers: dict[Conclusion, list[Formula]] = {default: []}
    nothing_stronger: Formula = True
    for rank in sorted({question.rank(conclusion) for conclusion in stands}):
        for conclusion, formula in _of_rank(law, question, stands, rank):
            answers.setdefault(conclusion, []).append(both(nothing_stronger, formula))
        applies = any_true(s.applies for c, s in stands.items() if question.rank(c) == rank)
        nothing_stronger = both(nothing_stronger, negated(applies))
    others = [] if _free(law, default) else [s for c, s in stands.items() if c.outcome != default.outcome]
    for conclusion, formula in _unless(default, others):
        answers.setdefault(conclusion, []).append(both(nothing_stronger, formula))
    return {conclusion: any_true(formulas) for conclusion, formulas in answers.items()}


def _joined(one: Stands, other: Stands) -> Stands:
    return Stands(
        either(one.applies, other.applies),
        either(one.unknown, other.unknown),
        either(one.disputed, other.disputed),
    )


def _of_rank(
    law: Law, question: Question, stands: Mapping[Conclusion, Stands], rank: int
) -> Iterable[tuple[Conclusion, Formula]]:
    """What is answered where something of this rank applies and nothing stronger does."""
    level = {c: s for c, s in stands.items() if question.rank(c) == rank}
    by_default = question.default
    stronger = [s for c, s in stands.items() if question.rank(c) < rank and c.outcome != by_default]
    free = _free(law, next(iter(level)))
    if next(iter(level)).outcome == by_default:
        yield from _of_default(level, [] if free else stronger)
        return
    alone = {
        c: all_true((s.applies, *(negated(o.applies) for other, o in level.items() if other != c)))
        for c, s in level.items()
    }
    for conclusion, formula in alone.items():
        against = [] if free else stronger + [s for c, s in level.items() if c != conclusion]
        for answered, where in _unless(conclusion, against):
            yield answered, both(formula, where)
    applies = any_true(s.applies for s in level.values())
    several = both(applies, negated(any_true(alone.values())))
    for answered, where in _unless(Conclusion(DISPUTED), [] if free else stronger):
        yield answered, both(several, where)


def _of_default(
    level: Mapping[Conclusion, Stands], stronger: list[Stands]
) -> Iterable[tuple[Conclusion, Formula]]:
    """What follows anyway, with the measure that a provision adds to it."""
    none_fuller: Formula = True
    for conclusion in fullest_first(level):
        here = both(level[conclusion].applies, none_fuller)
        for answered, where in _unless(conclusion, stronger):
            yield answered, both(here, where)
        none_fuller = both(none_fuller, negated(level[conclusion].applies))


def _free(law: Law, conclusion: Conclusion) -> bool:
    """Where an officer is free anyway, the freedom is the answer whatever is open."""
    return law.outcome[conclusion.outcome].ending is Ending.DISCRETION


def _unless(conclusion: Conclusion, against: list[Stands]) -> list[tuple[Conclusion, Formula]]:
    """The conclusion, unless something that stands against it is open, or else disputed."""
    still_open = any_true(s.unknown for s in against)
    disputed = any_true(s.disputed for s in against)
    return [
        (Conclusion(UNKNOWN), still_open),
        (Conclusion(DISPUTED), both(disputed, negated(still_open))),
        (conclusion, negated(either(still_open, disputed))),
    ]
