"""What a bill changes: whether it keeps to its stated scope, and an example for each kind of change."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from vartai.law.case import answer
from vartai.law.expression import Condition
from vartai.law.folding import fold
from vartai.law.law import LawOnDay
from vartai.law.proof.answer_formula import AnswerFormula
from vartai.law.proof.anybody import Anybody
from vartai.law.proof.example import Example, anyone, example
from vartai.law.proof.law_formula import LawFormula
from vartai.law.proof.laws_formula import formulas_of, two_laws_about_anybody
from vartai.law.proof.said import said_about
from vartai.law.proof.solving import Formula, all_true, any_true, both, negated
from vartai.law.question import Conclusion, Question
from vartai.law.walking import fact_names


@dataclass(frozen=True)
class Proved:
    """Outside the scope nobody's answer changes; `looked_at` pairs of act and question could have."""

    looked_at: int


@dataclass(frozen=True)
class Refuted:
    """Somebody outside the scope gets another answer: the smallest example, and what is answered."""

    person: Example
    asks: str
    before: Conclusion
    after: Conclusion


def prove_scope(
    before: LawOnDay,
    after: LawOnDay,
    scope_condition: Condition,
    acts: Collection[str] | None = None,
) -> Proved | Refuted:
    """Whether all changes lie within the scope: these acts (`None`: any), and people under the condition.

    Speaks of complete people, judgements left open by a dispute included. Both laws must be of one day.
    """
    if before.day != after.day:
        raise ValueError(f"ask both laws about one day, not about {before.day} and {after.day}")
    scope = fold(scope_condition, before.day, {f.name: f.on(before.day) for f in after.law.figures})
    laws = TwoLaws(*formulas_of(before, after, more=(scope,)))
    asked = tuple(_asked(before, after))
    refutations = []
    for act, question in asked:
        outside = laws.after.truth(scope, act).no if acts is None or act in acts else True
        found = _refuted(laws, act, question, outside, fact_names(scope))
        if found is not None:
            refutations.append(found)
    if refutations:
        return min(refutations, key=lambda refuted: len(refuted.person.unusual))
    return Proved(len(asked))


def example_of_change(  # noqa: PLR0917  two laws, a question about an act, two outcomes
    before: LawOnDay,
    after: LawOnDay,
    act: str,
    question: Question | str,
    outcome_before: str,
    outcome_after: str,
) -> Example | None:
    """The most ordinary person whose answer goes from one outcome to another; `None`: there is nobody."""
    asked = question if isinstance(question, Question) else after.law.question(question)
    laws = TwoLaws(*two_laws_about_anybody(before, after))
    was = _with_outcome(laws.before.answer(act, asked), outcome_before)
    becomes = _with_outcome(laws.after.answer(act, asked), outcome_after)
    claim = all_true((was, becomes, laws.changed(act, asked)))
    return example(laws.anybody, claim, act, laws.reads(act, asked))


@dataclass(frozen=True)
class TwoLaws:
    """Two laws of one day about one and the same person."""

    before: LawFormula
    after: LawFormula

    @property
    def anybody(self) -> Anybody:
        """The person."""
        return self.before.anybody

    def changed(self, act: str, question: Question) -> Formula:
        """Where they answer differently, in outcome or measure."""
        after = self.after.answer(act, question)
        answers = self.before.answer(act, question).items()
        return any_true(both(where, negated(after.get(c, False))) for c, where in answers)

    def reads(self, act: str, question: Question) -> tuple[str, ...]:
        """The facts that one of them can turn on."""
        return tuple(dict.fromkeys((*self.before.reads(act, question), *self.after.reads(act, question))))


def _asked(before: LawOnDay, after: LawOnDay) -> Iterator[tuple[str, Question]]:
    """The acts and questions of which the laws don't say word for word the same."""
    for question in after.law.questions:
        for act in question.acts:
            if said_about(before, act, question) != said_about(after, act, question):
                yield act, question


def _refuted(
    laws: TwoLaws, act: str, question: Question, outside: Formula, scope: tuple[str, ...]
) -> Refuted | None:
    claim = both(outside, laws.changed(act, question))
    names = (*laws.reads(act, question), *scope)
    person = example(laws.anybody, claim, act, names) if anyone(laws.anybody, claim, names) else None
    if person is None:
        return None
    was, becomes = (answer(law.law, person.case, question) for law in (laws.before, laws.after))
    return Refuted(
        person, question.name, Conclusion(was.outcome, was.value), Conclusion(becomes.outcome, becomes.value)
    )


def _with_outcome(answers: AnswerFormula, outcome: str) -> Formula:
    return any_true(where for conclusion, where in answers.items() if conclusion.outcome == outcome)
