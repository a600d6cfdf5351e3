"""What one law can ask about one act: the facts, their classes of answers, costs, and what is still open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from vartai.facts import Between, Fact, Vocabulary
from vartai.law.answer import Answer, Finding, Guard, State
from vartai.law.asking.answer_class import AnswerClass, AnswerClasses, Weights
from vartai.law.asking.reckoning import Reckoned, Reckoning
from vartai.law.checking import conditions
from vartai.law.expression import Condition
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion, Ending, Question
from vartai.law.walking import atoms, fact_names
from vartai.law.weighing import Facts, weigh

COSTS = {"register": 1.0, "document": 1.2, "applicant": 1.5, "officer": 2.0, "security_service": 2.0}
"""What an answer costs by who gives it: a register less than a document, a document less than a person."""


_ROOM = 100_000


@dataclass
class Agenda:
    """The reckoning of one act with the vocabulary that its facts are asked in."""

    reckoning: Reckoning
    known: Vocabulary
    _classes: dict[str, AnswerClasses] = field(default_factory=dict)
    _weighted: dict[str, tuple[object, tuple[AnswerClass, ...]]] = field(default_factory=dict)
    _waiting: dict[int, tuple[Answer, tuple[str, ...]]] = field(default_factory=dict)

    def classes(self, name: str) -> AnswerClasses:
        """How the law divides the answers to the question about a fact."""
        if name not in self._classes:
            own = self._atoms.get(name, ())
            self._classes[name] = AnswerClasses(self.known[name], own, self.reckoning.law.day)
        return self._classes[name]

    def choices(self, name: str, facts: Facts, weights: Weights | None) -> tuple[AnswerClass, ...]:
        """The classes of answers that are possible for a case, with their shares."""
        classes, common = self.classes(name), (weights or {}).get(name)
        if classes.is_linked or isinstance(facts.get(name), Between):
            return classes.of(facts, weights)
        kept = self._weighted.get(name)
        if kept is None or kept[0] is not common:
            kept = self._weighted[name] = (common, classes.of(facts, weights))
        return kept[1]

    def cost(self, name: str) -> float:
        """What an answer costs, from whoever gives it most easily."""
        return min(COSTS[supplier] for supplier in self.known[name].supplied_by)

    def of_officer(self, name: str) -> bool:
        """Whether only an officer or the security service can say it, as with every judgement."""
        fact: Fact = self.known[name]
        return fact.human_judgement or set(fact.supplied_by) == {"security_service"}

    def open_facts(self, case: Reckoned, asks: frozenset[str] | None = None) -> tuple[str, ...]:
        """Every fact that an open finding or a guard waits for, in the order of the law."""
        found: dict[str, None] = {}
        for question, answer in self._asked(case, asks):
            found.update(dict.fromkeys(self.waiting_for(question, answer)))
            for guard in self.may_stand_against(case, answer):
                found.update(dict.fromkeys(guard.missing))
        return tuple(found)

    def may_stand_against(self, case: Reckoned, answer: Answer) -> Iterator[Guard]:
        """The guards that forbid the answer if missing facts come out so."""
        for rule in self.reckoning.guards:
            if (answer.asks, answer.outcome) in rule.forbids:
                reason = weigh(rule.when, case.facts)
                if reason.value is None:
                    yield Guard(rule, reason, reason.missing(), stands_against=True)

    def _asked(self, case: Reckoned, asks: frozenset[str] | None) -> Iterator[tuple[Question, Answer]]:
        for question, answer in zip(self.reckoning.questions, case.answers, strict=True):
            if asks is None or question.name in asks:
                yield question, answer

    def waiting_for(self, question: Question, answer: Answer) -> tuple[str, ...]:
        """The facts that can still change an answer, the guards aside."""
        kept = self._waiting.get(id(answer))
        if kept is None or kept[0] is not answer:
            names = [name for finding in self.open_findings(question, answer) for name in finding.missing]
            if len(self._waiting) > _ROOM:
                self._waiting.clear()
            kept = self._waiting[id(answer)] = (answer, tuple(dict.fromkeys(names)))
        return kept[1]

    def open_findings(self, question: Question, answer: Answer) -> Iterator[Finding]:
        """The findings that wait for facts and would change the answer if these were known.

        A dispute may wait for a judgement. A discretionary answer stands although something as strong is
        open, and a default although a measure may come to it; yet these change the answer.
        """
        is_free = self.reckoning.law.law.outcome[answer.outcome].ending is Ending.DISCRETION
        given = Conclusion(answer.outcome, answer.value)
        for finding in answer.findings:
            decides = finding.provision.id in answer.provisions
            as_strong = question.rank(finding.conclusion) <= question.rank(given)
            adds_a_measure = given.value is None and finding.conclusion.outcome == given.outcome
            changes = finding.conclusion != given and ((is_free and as_strong) or adds_a_measure)
            match finding.state:
                case State.UNKNOWN if changes or (decides and answer.outcome == UNKNOWN):
                    yield finding
                case State.DISPUTED if decides and answer.outcome == DISPUTED:
                    yield finding

    def may_come_up(self, case: Reckoned, asks: frozenset[str] | None = None) -> frozenset[str]:
        """The facts that can still be asked about: those of every finding that is not settled, and of guards.

        A dispute brings its facts up only once its rule applies, a guard only once its outcome is the answer.
        """
        names: set[str] = set()
        for question, answer in self._asked(case, asks):
            for finding in answer.findings:
                if finding.state in (State.UNKNOWN, State.DISPUTED):
                    names.update(finding.missing, self._of_disputes(finding, question, case.facts))
            for rule in self.reckoning.guards:
                if any(question.name == forbidden for forbidden, _ in rule.forbids):
                    names.update(weigh(rule.when, case.facts).missing())
        return frozenset(names)

    def _of_disputes(self, finding: Finding, question: Question, facts: Facts) -> Iterator[str]:
        for dispute in finding.provision.disputes:
            if dispute.asks in (None, question.name):
                yield from weigh(dispute.when, facts).missing()
                if dispute.unsettled and facts.get(dispute.unsettled) is None:
                    yield dispute.unsettled

    @cached_property
    def _atoms(self) -> dict[str, tuple[Condition, ...]]:
        found: dict[str, dict[Condition, None]] = {}
        for provision in self.reckoning.provisions:
            for condition in conditions(provision):
                for atom in atoms(condition):
                    for name in fact_names(atom):
                        found.setdefault(name, {})[atom] = None
        return {name: tuple(own) for name, own in found.items()}
