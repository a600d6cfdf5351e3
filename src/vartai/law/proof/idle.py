"""What decides nothing: effects, exceptions and facts without which nobody's answer would be another."""

from __future__ import annotations

from vartai.law.law import Claim
from vartai.law.proof.inquiry import Inquiry
from vartai.law.proof.law_formula import EffectOf, Link
from vartai.law.proof.relevance import can_change
from vartai.law.proof.solving import any_true, negated
from vartai.law.provision import Role

SAYING_NOTHING_NEW = (Role.DECLARATORY, Role.DEFINITION, Role.CONTEXT)
"""Roles that are meant to change no answer."""


def decides(inquiry: Inquiry, thing: EffectOf | Link) -> bool:
    """Whether somebody's answer would be another without an effect or an exception."""
    return inquiry.can(inquiry.changed(frozenset({thing})))


def matters(inquiry: Inquiry, name: str) -> bool:
    """Whether somebody's answer would be another if only this fact were."""
    anybody = inquiry.formula.anybody
    return inquiry.can(can_change([inquiry.answer()], anybody, anybody.twin(), name))


def implying(inquiry: Inquiry, claim: Claim) -> frozenset[str]:
    """The provisions that apply wherever a claim does, and say the same or something stronger."""
    applies, rank = inquiry.stands(claim).applies, inquiry.question.rank(claim.effect.conclusion)
    found = set()
    for other in inquiry.claims:
        conclusion = other.effect.conclusion
        as_strong = conclusion == claim.effect.conclusion or inquiry.question.rank(conclusion) < rank
        another = other.provision.id != claim.provision.id
        if another and as_strong and not inquiry.can(applies, negated(inquiry.stands(other).applies)):
            found.add(other.provision.id)
    return frozenset(found)


def never_applies(inquiry: Inquiry, claim: Claim) -> bool:
    """Whether a claim can't stand of anybody, not even openly."""
    stands = inquiry.stands(claim)
    return not inquiry.can(any_true((stands.applies, stands.unknown, stands.disputed)))


def links_behind(inquiry: Inquiry) -> list[Link]:
    """Every exception behind the question, with the rule it lifts."""
    below = (inquiry.formula.links_below(claim.provision.id, inquiry.act) for claim in inquiry.claims)
    return sorted(frozenset[Link]().union(*below), key=lambda link: (link.rule, link.exception))
