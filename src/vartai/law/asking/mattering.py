"""Whether a fact can change an answer at all, whatever else is still learnt."""

from __future__ import annotations

from dataclasses import dataclass

from vartai.facts import Value
from vartai.law.answer import Answer
from vartai.law.asking.agenda import Agenda
from vartai.law.asking.reckoning import Reckoned

_PATIENCE = 250
"""So many cases are looked at; where that tells nothing, the fact is asked."""


def can_matter(agenda: Agenda, case: Reckoned, name: str, asks: frozenset[str] | None = None) -> bool:
    """Whether two answers about the fact lead to different outcomes in some completion of the case.

    False is proved: every class of answers was tried. True is a witness found, or not known: where the law
    compares the fact with another one, or the search grew too long, asking is right.
    """
    values = agenda.classes(name).every(case.facts)
    if values is None:
        return True
    for at, question in enumerate(agenda.reckoning.questions):
        answer = case.answers[at]
        if asks is not None and question.name not in asks:
            continue
        if any(name in guard.missing for guard in agenda.may_stand_against(case, answer)):
            return True
        if name not in agenda.waiting_for(question, answer):
            continue
        branches = [agenda.reckoning.learn(case, name, value) for value in values]
        search = _Search(agenda, at)
        if search.differ(branches):
            return True
    return False


@dataclass
class _Search:
    """One search through the completions of a case, for one question."""

    agenda: Agenda
    at: int
    looked_at: int = 0

    def differ(self, branches: list[Reckoned]) -> bool:
        """Whether some completion gives two of the branches different outcomes.

        The branches are the same case but for the one fact.
        """
        self.looked_at += len(branches)
        if self.looked_at > _PATIENCE:
            return True
        waiting = [self._waiting(branch) for branch in branches]
        both = zip(branches, waiting, strict=True)
        final = {_outcome(branch.answers[self.at]) for branch, names in both if not names}
        if len(final) > 1:
            return True
        following = next((names[0] for names in waiting if names), None)
        if following is None:
            return False
        values = self.agenda.classes(following).every(branches[0].facts)
        if values is None:
            return True
        learn = self.agenda.reckoning.learn
        return any(self.differ([learn(branch, following, value) for branch in branches]) for value in values)

    def _waiting(self, branch: Reckoned) -> tuple[str, ...]:
        """What the answer of this branch waits for, the guards aside."""
        question = self.agenda.reckoning.questions[self.at]
        return self.agenda.waiting_for(question, branch.answers[self.at])


def _outcome(answer: Answer) -> tuple[Value, object]:
    return answer.outcome, answer.value
