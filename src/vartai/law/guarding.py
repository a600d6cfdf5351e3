"""Guards: law above the statutes, shown beside an answer and never changing it."""

from __future__ import annotations

from dataclasses import replace

from vartai.law.answer import Answer, Guard
from vartai.law.law import LawOnDay
from vartai.law.provision import Provision
from vartai.law.warning import LegalWarning, WarningCode
from vartai.law.weighing import Facts, weigh


def guarded(law: LawOnDay, facts: Facts, answer: Answer) -> Answer:
    """The answer with every guard that speaks of the case or may do so, and a warning where one collides."""
    guards = tuple(
        guard for rule in law.guards(answer.act) if (guard := _guard(rule, facts, answer)) is not None
    )
    collisions = {_warning(guard) for guard in guards if guard.stands_against}
    warnings = tuple(sorted({*answer.warnings, *collisions}, key=str))
    return replace(answer, guards=guards, warnings=warnings)


def _guard(rule: Provision, facts: Facts, answer: Answer) -> Guard | None:
    reason = weigh(rule.when, facts)
    if reason.value is False:
        return None
    return Guard(rule, reason, reason.missing(), (answer.asks, answer.outcome) in rule.forbids)


def _warning(guard: Guard) -> LegalWarning:
    certain = guard.reason.value is True
    code = WarningCode.GUARD_STANDS_AGAINST if certain else WarningCode.GUARD_MAY_STAND_AGAINST
    return LegalWarning(code, guard.provision.id)
