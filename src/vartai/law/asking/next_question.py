"""The next question of an interview: the one that is expected to leave the fewest others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from vartai.facts import Value, Vocabulary
from vartai.law.answer import Answer
from vartai.law.asking.agenda import Agenda
from vartai.law.asking.answer_class import Weights
from vartai.law.asking.keeping import agenda_of
from vartai.law.asking.mattering import can_matter
from vartai.law.asking.reckoning import Reckoned
from vartai.law.law import LawOnDay
from vartai.law.weighing import Facts


@dataclass(frozen=True)
class Need:
    """A provision that needs a fact, and what hangs on it: the question, and the outcome if it applies."""

    provision: str
    asks: str
    outcome: str


@dataclass(frozen=True)
class Next:
    """What to ask now, and how the case stands without it.

    `question` names a fact, None where nothing more can be asked of the person. `why` are the provisions that
    need it. `at_most` counts the questions that can still come, this one included. `officer` are judgements
    that an answer waits for: an officer finds them. `cannot_say` are facts that an answer waits for and that
    the person doesn't know or can't obtain safely. `answers` are those to the questions of the act as far as
    they go. `cannot_matter` are facts that an answer seems to wait for but that change nothing, each with a
    value that can be put in for any other: the answers are found with them.
    """

    question: str | None
    why: tuple[Need, ...]
    at_most: int
    answers: tuple[Answer, ...]
    officer: tuple[str, ...]
    cannot_say: tuple[str, ...]
    cannot_matter: Mapping[str, Value]


def interview(
    law: LawOnDay,
    known: Vocabulary,
    act: str,
    facts: Facts,
    *,
    cannot_say: frozenset[str] = frozenset(),
    weights: Weights | None = None,
    asks: frozenset[str] | None = None,
) -> Next:
    """The next question about an act, or the end of the interview.

    Only facts are asked that an open finding waits for and that can change an answer. The one comes first
    that is expected to settle the most others for its cost, answers weighted by how common they are among
    people alike (`weights`, see `weights_of`; without them all that the law tells apart are as likely).
    `cannot_say` are facts that the person doesn't know or can't obtain safely: they are not asked and stay
    unknown. Judgements are never asked. `asks` limits the interview to some questions of the act. The same
    case gets the same question, in whatever order its facts were learnt.
    """
    agenda = agenda_of(law, known, act)
    return _Interview(agenda, cannot_say, weights, asks).following(agenda.reckoning.of(facts))


@dataclass(frozen=True)
class _Interview:
    """One law and act, and what is the same from question to question."""

    agenda: Agenda
    silent: frozenset[str]
    weights: Weights | None
    asks: frozenset[str] | None

    def following(self, case: Reckoned) -> Next:
        """The first question, best first, that can matter; what can't is put aside with some value."""
        agenda, beside = self.agenda, dict[str, Value]()
        # Counted before anything is put aside: later another fact may be put aside, and this one not.
        may_come = self._askable(agenda.may_come_up(case, self.asks))
        while (chosen := self._best(case)) is not None and not can_matter(agenda, case, chosen, self.asks):
            beside[chosen] = agenda.choices(chosen, case.facts, self.weights)[0].stand_in
            case = agenda.reckoning.learn(case, chosen, beside[chosen])
        waiting = agenda.open_facts(case, self.asks)
        return Next(
            question=chosen,
            why=tuple(self._why(case, chosen)) if chosen else (),
            at_most=len(may_come) if chosen else 0,
            answers=tuple(
                answer
                for answer in agenda.reckoning.guarded(case)
                if self.asks is None or answer.asks in self.asks
            ),
            officer=tuple(name for name in waiting if agenda.of_officer(name)),
            cannot_say=tuple(n for n in waiting if n in self.silent and not agenda.of_officer(n)),
            cannot_matter=beside,
        )

    def _askable(self, names: Iterable[str]) -> list[str]:
        return [name for name in names if name not in self.silent and not self.agenda.of_officer(name)]

    def _best(self, case: Reckoned) -> str | None:
        """The question that settles the most others for its cost; the law's order decides between equals."""
        askable = self._askable(self.agenda.open_facts(case, self.asks))
        if len(askable) < 2:
            return askable[0] if askable else None
        return max(askable, key=lambda name: self._gain(case, name, len(askable)))

    def _gain(self, case: Reckoned, name: str, before: int) -> float:
        expected = 0.0
        for choice in self.agenda.choices(name, case.facts, self.weights):
            after = self.agenda.reckoning.learn(case, name, choice.stand_in)
            expected += choice.share * len(self._askable(self.agenda.open_facts(after, self.asks)))
        return round((before - expected) / self.agenda.cost(name), 9)

    def _answers(self, case: Reckoned) -> Iterator[tuple[int, Answer]]:
        for at, question in enumerate(self.agenda.reckoning.questions):
            if self.asks is None or question.name in self.asks:
                yield at, case.answers[at]

    def _why(self, case: Reckoned, name: str) -> Iterator[Need]:
        needs: dict[Need, None] = {}
        for at, answer in self._answers(case):
            question = self.agenda.reckoning.questions[at]
            for finding in self.agenda.open_findings(question, answer):
                if name in finding.missing:
                    needs[Need(finding.provision.id, question.name, finding.conclusion.outcome)] = None
            for guard in self.agenda.may_stand_against(case, answer):
                if name in guard.missing:
                    needs[Need(guard.provision.id, question.name, answer.outcome)] = None
        yield from needs
