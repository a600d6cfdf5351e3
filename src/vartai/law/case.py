"""The law applied to one case, with the reasons kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from vartai.law.answer import Answer, Finding, Reason, State
from vartai.law.guarding import guarded
from vartai.law.law import Claim, LawOnDay
from vartai.law.provision import Dispute, Position, Provision, Role
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion, Ending, Question, fullest_first
from vartai.law.warning import LegalWarning, WarningCode
from vartai.law.weighing import Facts, weigh


@dataclass(frozen=True)
class _Asked:
    """What is asked of which law about which act."""

    law: LawOnDay
    question: Question
    act: str


def answers(law: LawOnDay, facts: Facts) -> tuple[Answer, ...]:
    """Every question that a case of this act is asked, answered in the order of the law's questions."""
    return tuple(answer(law, facts, question) for question in law.asked_of(str(facts.get("act"))))


def answer(law: LawOnDay, facts: Facts, question: Question, scope: Collection[str] | None = None) -> Answer:
    """One question answered about the act that the facts name.

    With `scope` only these provisions are asked about. A scope of nothing but grants is denied where none of
    them applies, because a right that a grant doesn't give is not given by it.
    """
    act = str(facts["act"])
    claims = [c for c in law.claims(act, question.name) if scope is None or c.provision.id in scope]
    default = Conclusion(question.default)
    if scope is not None and question.denial and _only_grants(law, scope):
        default = Conclusion(question.denial)
    findings = tuple(find(law, claim, facts) for claim in claims)
    return guarded(law, facts, _combine(_Asked(law, question, act), default, findings))


def concluded(law: LawOnDay, question: Question, act: str, findings: tuple[Finding, ...]) -> Answer:
    """The answer that the findings on every claim of a question lead to, before guards stand beside it."""
    return _combine(_Asked(law, question, act), Conclusion(question.default), findings)


def find(law: LawOnDay, claim: Claim, facts: Facts) -> Finding:
    """What one provision says of one case."""
    strike = _strike(law, claim, facts)
    live, positions, unsettled = _disputed(law, claim, strike, facts)
    if live.value is True:
        return Finding(claim, State.DISPUTED, strike, unsettled, positions=positions)
    if strike.value is True and live.value is None:
        return Finding(claim, State.UNKNOWN, live, live.missing())
    if strike.value is None:
        return Finding(claim, State.UNKNOWN, strike, strike.missing())
    if strike.value is True:
        return Finding(claim, State.APPLIES, strike)
    lifted = [r.of.id for r in strike.because if isinstance(r.of, Provision) and r.value is True]
    return Finding(claim, State.DOES_NOT_APPLY, strike, lifted_by=lifted[0] if lifted else "")


def _strike(law: LawOnDay, claim: Claim, facts: Facts) -> Reason:
    """The condition holds, no exception does, and the provision is law."""
    rule = claim.provision
    reason = _unlifted(law, rule, weigh(claim.when, facts), facts)
    if reason.value is True and law.in_doubt(rule):
        return replace(reason, value=None, doubt=law.standing[rule.id].value)
    return reason


def _unlifted(law: LawOnDay, rule: Provision, condition: Reason, facts: Facts) -> Reason:
    if condition.value is False:
        return Reason(rule, False, (condition,))
    lifting = [_lift(law, rule, exception, facts) for exception in law.lifting(rule.id, str(facts["act"]))]
    for exception in lifting:
        if exception.value is True and condition.value is True:
            return Reason(rule, False, (condition, exception))
    if any(exception.value is True for exception in lifting):
        return Reason(rule, False, tuple(e for e in lifting if e.value is True))
    parts = (condition, *lifting)
    if any(part.value is None for part in parts):
        return Reason(rule, None, tuple(part for part in parts if part.value is None))
    return Reason(rule, True, parts)


def _lift(law: LawOnDay, rule: Provision, exception: Provision, facts: Facts) -> Reason:
    """Whether an exception lifts its rule; one that nobody vouches for can only leave it open."""
    reason = _unlifted(law, exception, weigh(exception.when, facts), facts)
    doubtful = law.in_doubt(exception) and not law.in_doubt(rule)
    if reason.value is True and (doubtful or not exception.verified):
        doubt = law.standing[exception.id].value if doubtful else WarningCode.UNVERIFIED_EXCEPTION.value
        return replace(reason, value=None, doubt=doubt)
    return reason


def _disputed(
    law: LawOnDay, claim: Claim, strike: Reason, facts: Facts
) -> tuple[Reason, tuple[Position, ...], tuple[str, ...]]:
    """Whether a published dispute decides the claim, with its positions and what would settle it."""
    still_open: Reason | None = None
    for dispute in claim.provision.disputes:
        if dispute.asks not in (None, claim.effect.asks):
            continue
        turns = _turns(law, claim, dispute, strike, facts)
        if turns is False:
            continue
        reason = weigh(dispute.when, facts)
        if reason.value is True and turns is True:
            return reason, dispute.positions, (dispute.unsettled,) if dispute.unsettled else ()
        if reason.value is not False:
            still_open = still_open or replace(reason, value=None)
    return still_open or Reason(claim.provision, False), (), ()


def _turns(law: LawOnDay, claim: Claim, dispute: Dispute, strike: Reason, facts: Facts) -> bool | None:
    """Whether the claim hangs on the disputed point."""
    fact = dispute.unsettled
    if fact is None:
        return strike.value
    if facts.get(fact) is not None:
        return False
    ends = [_strike(law, claim, {**facts, fact: value}).value for value in (True, False)]
    if None in ends:
        return None
    return ends[0] is not ends[1]


def _only_grants(law: LawOnDay, scope: Collection[str]) -> bool:
    known = [law.law.by_id[name] for name in scope if name in law.law.by_id]
    return bool(known) and all(provision.role is Role.GRANT for provision in known)


def _combine(asked: _Asked, default: Conclusion, findings: tuple[Finding, ...]) -> Answer:
    """The strongest outcome that applies, unless something as strong is still open or disputed."""
    applying = [f for f in findings if f.state is State.APPLIES]
    best = min((asked.question.rank(f.conclusion) for f in applying), default=None)
    given = [f for f in applying if asked.question.rank(f.conclusion) == best]
    conclusions = list(dict.fromkeys(f.conclusion for f in given)) or [default]
    if conclusions[0].outcome == default.outcome:  # what follows anyway is never in conflict with itself
        conclusions = fullest_first(conclusions)[:1]
        given = [f for f in given if f.conclusion in conclusions]
    blocking = [
        f
        for f in findings
        if f.state in (State.UNKNOWN, State.DISPUTED)
        and f.conclusion.outcome != default.outcome
        and _stands_against(asked, f.conclusion, conclusions, best)
    ]
    still_open = [f for f in blocking if f.state is State.UNKNOWN]
    if still_open:
        return _answer(asked, Conclusion(UNKNOWN), still_open, findings)
    if len(conclusions) > 1:
        clash = LegalWarning(WarningCode.PROVISIONS_CONFLICT)
        return _answer(asked, Conclusion(DISPUTED), [*given, *blocking], findings, clash)
    if blocking:
        return _answer(asked, Conclusion(DISPUTED), blocking, findings)
    if given:
        return _answer(asked, conclusions[0], given, findings)
    if default.outcome == UNKNOWN or not findings:
        silence = LegalWarning(WarningCode.NO_PROVISION)
        return _answer(asked, default, [], findings, silence)
    lifted = [f for f in findings if f.lifted_by and f.conclusion != default]
    relied = [f for f in findings if not asked.law.in_doubt(f.provision)]
    return _answer(asked, default, lifted, findings, relied=relied)


def _stands_against(asked: _Asked, other: Conclusion, given: list[Conclusion], best: int | None) -> bool:
    """Whether an open or disputed conclusion, if it came true, would change what is given.

    Only settled answers wait for it: where an officer is free anyway, the freedom is the answer.
    """
    if other in given or asked.law.law.outcome[given[0].outcome].ending is Ending.DISCRETION:
        return False
    if best is None:
        return True
    rank = asked.question.rank(other)
    return rank < best or (rank == best and len(given) == 1)


def _answer(
    asked: _Asked,
    conclusion: Conclusion,
    decisive: list[Finding],
    findings: tuple[Finding, ...],
    *more: LegalWarning,
    relied: Iterable[Finding] = (),
) -> Answer:
    warnings = {*more}
    for finding in (*decisive, *relied):
        warnings.update(asked.law.warnings(finding.provision))
        warnings.update(_open_exceptions(finding.reason))
    return Answer(
        act=asked.act,
        asks=asked.question.name,
        outcome=conclusion.outcome,
        value=conclusion.value,
        provisions=tuple(dict.fromkeys(f.provision.id for f in decisive)),
        missing=tuple(dict.fromkeys(name for f in decisive for name in f.missing)),
        warnings=tuple(sorted(warnings, key=str)),
        findings=findings,
        positions=tuple(dict.fromkeys(p for f in decisive for p in f.positions)),
    )


def _open_exceptions(reason: Reason) -> set[LegalWarning]:
    """Exceptions that would lift the rule if only somebody vouched for them."""
    found = set()
    for part in reason.because:
        if isinstance(part.of, Provision):
            if part.doubt == WarningCode.UNVERIFIED_EXCEPTION:
                found.add(LegalWarning(WarningCode.UNVERIFIED_EXCEPTION, part.of.id))
            found |= _open_exceptions(part)
    return found
