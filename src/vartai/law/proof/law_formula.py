"""A law on one day as formulas: where each claim stands of anybody, and where each answer is given.

The same definition as `case` (one person) and `table` (a population); a property test holds it to the first.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from vartai.law.checking import conditions
from vartai.law.expression import Condition
from vartai.law.law import Claim, LawOnDay
from vartai.law.proof.answer_formula import AnswerFormula, Stands, combined
from vartai.law.proof.anybody import Anybody
from vartai.law.proof.condition_formula import truth_of
from vartai.law.proof.said import behind
from vartai.law.proof.solving import Formula, all_true, any_true, both, differ, negated
from vartai.law.proof.truth import NO, Truth, every
from vartai.law.provision import Dispute, Provision
from vartai.law.question import Question
from vartai.law.walking import fact_names


@dataclass(frozen=True)
class EffectOf:
    """One effect of a provision, by its place."""

    provision: str
    at: int


@dataclass(frozen=True)
class Link:
    """That one provision lifts another."""

    exception: str
    rule: str


Without = frozenset[EffectOf | Link]
"""What is thought away, to see whether it makes a difference."""

NOTHING: Without = frozenset()

_Given = tuple[tuple[str, bool], ...]


@dataclass
class LawFormula:
    """A law about anybody."""

    law: LawOnDay
    anybody: Anybody
    seeing: LawFormula | None = None
    """The same law about the same person with no fact missing; conditions that miss none are read there."""
    _truths: dict[tuple[int, str, _Given], Truth] = field(default_factory=dict)
    _lifts: dict[tuple[str, str, _Given, Without], tuple[Truth, ...]] = field(default_factory=dict)
    _below: dict[tuple[str, str], frozenset[Link]] = field(default_factory=dict)
    _answers: dict[tuple[str, str, Without], AnswerFormula] = field(default_factory=dict)

    def lacking(self, name: str) -> LawFormula:
        """The law about the same person with one fact missing."""
        return LawFormula(self.law, self.anybody.lacking(name), self)

    def answer(self, act: str, question: Question, without: Without = NOTHING) -> AnswerFormula:
        """Where each conclusion is the answer to a question about an act."""
        key = act, question.name, without
        if key not in self._answers:
            claims = [c for c in self.law.claims(act, question.name) if effect_of(c) not in without]
            stands = [(claim.effect.conclusion, self.stands(claim, act, without)) for claim in claims]
            self._answers[key] = combined(self.law.law, question, stands)
        return self._answers[key]

    def stands(self, claim: Claim, act: str, without: Without = NOTHING) -> Stands:
        """Where a claim applies, is open, is disputed."""
        strike = self._strike(claim, act, (), without)
        disputed, still_open = self._disputed(claim, act, strike, without)
        undisputed = negated(disputed)
        return Stands(
            all_true((strike.yes, undisputed, negated(still_open))),
            both(undisputed, any_true((both(strike.yes, still_open), strike.unknown))),
            disputed,
        )

    def truth(self, condition: Condition, act: str, given: _Given = ()) -> Truth:
        """Where a condition of the law is true and false in cases about an act."""
        key = id(condition), act, given
        if key not in self._truths:
            if self.seeing is not None and self.anybody.unknown.isdisjoint(fact_names(condition)):
                return self.seeing.truth(condition, act, given)
            self._truths[key] = truth_of(condition, self.anybody, {"act": act, **dict(given)})
        return self._truths[key]

    def reads(self, act: str, question: Question) -> tuple[str, ...]:
        """The facts that a question about an act can turn on, those of exceptions and disputes among them."""
        return facts_read_by(behind(self.law, act, question))

    def _strike(self, claim: Claim, act: str, given: _Given, without: Without) -> Truth:
        rule, effect = claim.provision, claim.effect
        lifts = self._lifting(rule, act, given, without)
        parts = (
            self.truth(rule.when, act, given),
            self.truth(effect.when, act, given),
            *(~lift for lift in lifts),
        )
        strike = every(parts)
        return strike.doubted() if self.law.in_doubt(rule) else strike

    def _lifting(self, rule: Provision, act: str, given: _Given, without: Without) -> tuple[Truth, ...]:
        key = rule.id, act, given, without & self.links_below(rule.id, act)
        if key not in self._lifts:
            self._lifts[key] = tuple(
                self._lift(rule, exception, act, given, without)
                for exception in self.law.lifting(rule.id, act)
                if Link(exception.id, rule.id) not in without
            )
        return self._lifts[key]

    def _lift(
        self, rule: Provision, exception: Provision, act: str, given: _Given, without: Without
    ) -> Truth:
        lifts = self._lifting(exception, act, given, without)
        lift = every((self.truth(exception.when, act, given), *(~below for below in lifts)))
        doubtful = self.law.in_doubt(exception) and not self.law.in_doubt(rule)
        return lift.doubted() if doubtful or not exception.verified else lift

    def links_below(self, rule: str, act: str) -> frozenset[Link]:
        """Every link to an exception, an exception to it, and so on."""
        if (rule, act) not in self._below:
            lifting = self.law.lifting(rule, act)
            deeper = (self.links_below(exception.id, act) for exception in lifting)
            direct = frozenset(Link(exception.id, rule) for exception in lifting)
            self._below[rule, act] = direct.union(*deeper)
        return self._below[rule, act]

    def _disputed(self, claim: Claim, act: str, strike: Truth, without: Without) -> tuple[Formula, Formula]:
        disputed, may_be = [], []
        for dispute in claim.provision.disputes:
            if dispute.asks in (None, claim.effect.asks):
                turns = self._turns(claim, dispute, act, strike, without)
                when = self.truth(dispute.when, act)
                disputed.append(both(when.yes, turns.yes))
                may_be.append(both(negated(when.no), negated(turns.no)))
        surely = any_true(disputed)
        return surely, both(any_true(may_be), negated(surely))

    def _turns(self, claim: Claim, dispute: Dispute, act: str, strike: Truth, without: Without) -> Truth:
        """Where the claim hangs on the disputed point."""
        fact = dispute.unsettled
        if fact is None:
            return strike
        still_open = self.anybody.is_open(fact)
        if still_open is False:
            return NO
        one, other = (self._strike(claim, act, ((fact, value),), without) for value in (True, False))
        settled = negated(any_true((one.unknown, other.unknown)))
        return Truth(
            all_true((still_open, settled, differ(one.yes, other.yes))),
            any_true((negated(still_open), both(settled, negated(differ(one.yes, other.yes))))),
        )


def effect_of(claim: Claim) -> EffectOf:
    """The place of a claim's effect in its provision."""
    at = next(at for at, effect in enumerate(claim.provision.effects) if effect is claim.effect)
    return EffectOf(claim.provision.id, at)


def facts_read_by(provisions: Iterable[Provision]) -> tuple[str, ...]:
    """The facts that provisions read, each once, in the order of the law; the act is none of them."""
    names: dict[str, None] = {}
    for provision in provisions:
        for condition in conditions(provision):
            names |= dict.fromkeys(fact_names(condition))
        names |= {dispute.unsettled: None for dispute in provision.disputes if dispute.unsettled}
    names.pop("act", None)
    return tuple(names)
