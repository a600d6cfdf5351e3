"""A case reckoned again and again with one fact more: only what reads the fact is found anew.

Findings and answers already found are kept, by the facts that they rest on; so a look ahead over every answer
to every question costs little more than looking them up.
"""

from __future__ import annotations

import weakref
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from vartai.facts import Value
from vartai.law.answer import Answer, Finding
from vartai.law.case import concluded, find
from vartai.law.guarding import guarded
from vartai.law.law import Claim, LawOnDay
from vartai.law.provision import Provision
from vartai.law.walking import fact_names
from vartai.law.weighing import Facts

_ROOM = 100_000


@dataclass(frozen=True)
class Reckoned:
    """One case as the law stands to it: what is known, and what was found.

    `findings` and `answers` are in the order of the questions that the act is asked; guards are not yet put
    beside the answers.
    """

    facts: Mapping[str, Value]
    findings: tuple[tuple[Finding, ...], ...]
    answers: tuple[Answer, ...]


class Reckoning:
    """One law on one day about one act, with all that was found so far."""

    def __init__(self, law: LawOnDay, act: str) -> None:
        self.act = act
        self.questions = law.asked_of(act)
        self._law = weakref.ref(law)
        self._claims = tuple(law.claims(act, question.name) for question in self.questions)
        self._reads = tuple(
            tuple(tuple(dict.fromkeys(_read_by(law, claim, act))) for claim in own) for own in self._claims
        )
        self._found: dict[tuple[Hashable, ...], Finding] = {}
        self._answered: dict[tuple[int, ...], tuple[Answer, tuple[Finding, ...]]] = {}

    @property
    def law(self) -> LawOnDay:
        """The law reckoned by."""
        law = self._law()
        assert law is not None, "a reckoning is never used longer than its law"
        return law

    @cached_property
    def guards(self) -> tuple[Provision, ...]:
        """The guards that stand against an outcome of a question of the act."""
        asked = {question.name for question in self.questions}
        return tuple(g for g in self.law.guards(self.act) if any(asks in asked for asks, _ in g.forbids))

    @property
    def provisions(self) -> tuple[Provision, ...]:
        """Every provision that speaks on a question of the act, with exceptions, and the guards against."""
        speaking = (
            p for own in self._claims for claim in own for p in self.law.speaking(claim.provision, self.act)
        )
        return tuple({p.id: p for p in (*speaking, *self.guards)}.values())

    @property
    def reads(self) -> tuple[str, ...]:
        """Every fact that a question of the act can hang on, in the order of the law, then the guards."""
        own = (name for claims in self._reads for names in claims for name in names)
        guarding = (name for guard in self.guards for name in fact_names(guard.when))
        return tuple(dict.fromkeys(name for name in (*own, *guarding) if name != "act"))

    def of(self, facts: Facts) -> Reckoned:
        """A case from all that is known of it."""
        known = {**facts, "act": self.act}
        findings = tuple(
            tuple(self._find(at, number, known) for number in range(len(own)))
            for at, own in enumerate(self._claims)
        )
        return Reckoned(known, findings, tuple(map(self._answer, range(len(findings)), findings)))

    def learn(self, case: Reckoned, name: str, value: Value) -> Reckoned:
        """The case with one fact more."""
        known = {**case.facts, name: value}
        findings, answers = list(case.findings), list(case.answers)
        for at in self._touched(name):
            findings[at] = tuple(
                self._find(at, number, known) if name in reads else old
                for number, (reads, old) in enumerate(zip(self._reads[at], findings[at], strict=True))
            )
            answers[at] = self._answer(at, findings[at])
        return Reckoned(known, tuple(findings), tuple(answers))

    def guarded(self, case: Reckoned) -> tuple[Answer, ...]:
        """The answers with the guards beside them."""
        return tuple(guarded(self.law, case.facts, answer) for answer in case.answers)

    def _touched(self, name: str) -> tuple[int, ...]:
        if name not in self._questions_of:
            touched = (at for at, own in enumerate(self._reads) if any(name in reads for reads in own))
            self._questions_of[name] = tuple(touched)
        return self._questions_of[name]

    @cached_property
    def _questions_of(self) -> dict[str, tuple[int, ...]]:
        return {}

    def _find(self, at: int, number: int, known: Mapping[str, Value]) -> Finding:
        key = (at, number, *map(known.get, self._reads[at][number]))
        found = self._found.get(key)
        if found is None:
            if len(self._found) > _ROOM:
                self._found.clear()
                self._answered.clear()
            found = self._found[key] = find(self.law, self._claims[at][number], known)
        return found

    def _answer(self, at: int, findings: tuple[Finding, ...]) -> Answer:
        # Findings are kept alive beside the answer, so that their ids stay theirs.
        key = (at, *map(id, findings))
        held = self._answered.get(key)
        if held is None:
            answer = concluded(self.law, self.questions[at], self.act, findings)
            held = self._answered[key] = (answer, findings)
        return held[0]


def _read_by(law: LawOnDay, claim: Claim, act: str) -> Iterator[str]:
    yield from fact_names(claim.when)
    for dispute in claim.provision.disputes:
        if dispute.asks in (None, claim.effect.asks):
            yield from fact_names(dispute.when)
            yield from (dispute.unsettled,) if dispute.unsettled else ()
    for exception in law.speaking(claim.provision, act):
        if exception is not claim.provision:
            yield from fact_names(exception.when)
