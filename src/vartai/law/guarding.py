"""Guards: law above the statutes, shown beside an answer and never changing it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from vartai.law.answer import Answer, Guard, Reason
from vartai.law.law import LawOnDay
from vartai.law.provision import Provision
from vartai.law.warning import LegalWarning, WarningCode
from vartai.law.weighing import Facts, weigh


@dataclass(frozen=True)
class WeighedGuard:
    """Whether a guard speaks of a case, whatever the answer is."""

    rule: Provision
    reason: Reason

    def beside(self, answer: Answer) -> Guard:
        """The guard as it stands beside an answer."""
        collides = (answer.asks, answer.outcome) in self.rule.forbids
        return Guard(self.rule, self.reason, self.reason.missing(), collides)


def weigh_guard(rule: Provision, facts: Facts) -> WeighedGuard:
    """A guard put to a case."""
    return WeighedGuard(rule, weigh(rule.when, facts))


def guarded(law: LawOnDay, facts: Facts, answer: Answer) -> Answer:
    """The answer with every guard that speaks of the case or may do so, and a warning where one collides."""
    return beside(answer, [weigh_guard(rule, facts) for rule in law.guards(answer.act)])


def beside(answer: Answer, weighed: Iterable[WeighedGuard]) -> Answer:
    """The answer with those of the guards that speak of the case or may do so."""
    guards = tuple(guard.beside(answer) for guard in weighed if guard.reason.value is not False)
    collisions = {_warning(guard) for guard in guards if guard.stands_against}
    warnings = tuple(sorted({*answer.warnings, *collisions}, key=str))
    return replace(answer, guards=guards, warnings=warnings)


def _warning(guard: Guard) -> LegalWarning:
    certain = guard.reason.value is True
    code = WarningCode.GUARD_STANDS_AGAINST if certain else WarningCode.GUARD_MAY_STAND_AGAINST
    return LegalWarning(code, guard.provision.id)
