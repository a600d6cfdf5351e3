"""Where provisions meet in one person and can't both have their way."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from vartai.law.law import Claim
from vartai.law.proof.finding import Check, LawFinding
from vartai.law.proof.inquiry import Inquiry
from vartai.law.proof.solving import Formula, all_true, any_true
from vartai.law.provision import Provision, Role
from vartai.law.question import DISPUTED, Conclusion

Met = tuple[LawFinding, Formula]
"""A finding, and where it shows."""


def conflicting_values(inquiry: Inquiry) -> Iterator[Met]:
    """Two provisions that can apply to one person with different measures, neither being the stronger."""
    clash = inquiry.answer().get(Conclusion(DISPUTED), False)
    for one, other in combinations(inquiry.claims, 2):
        first, second = one.effect.conclusion, other.effect.conclusion
        if first.outcome == second.outcome and first != second:
            where = all_true((inquiry.stands(one).applies, inquiry.stands(other).applies, clash))
            if inquiry.can(where):
                found = LawFinding(
                    Check.CONFLICTING_VALUES,
                    (one.provision.id, other.provision.id),
                    inquiry.question.name,
                    f"both can apply to one person and give {_value(one)} and {_value(other)}",
                )
                yield found, where


def grants_against_refusals(inquiry: Inquiry) -> Iterator[Met]:
    """A right that must be given and a bar that must be applied, to one person."""
    grants = [claim for claim in inquiry.claims if claim.provision.role is Role.GRANT]
    for grant in grants:
        for bar in inquiry.claims:
            stronger = inquiry.question.rank(bar.effect.conclusion) < inquiry.question.rank(
                grant.effect.conclusion
            )
            if bar.provision.role is Role.BAR and stronger:
                where = all_true((inquiry.stands(grant).applies, inquiry.stands(bar).applies))
                if inquiry.can(where):
                    found = LawFinding(
                        Check.GRANT_AGAINST_REFUSAL,
                        (grant.provision.id, bar.provision.id),
                        f"{inquiry.question.name}={bar.effect.outcome}",
                        f"one gives {grant.effect.outcome}, the other {bar.effect.outcome}; the bar prevails",
                    )
                    yield found, where


def guard_collisions(inquiry: Inquiry) -> Iterator[Met]:
    """A guard and a statute that leads to what the guard forbids."""
    for guard, outcome in forbidden(inquiry):
        speaks = inquiry.formula.truth(guard.when, inquiry.act).yes
        said = any_true(where for c, where in inquiry.answer().items() if c.outcome == outcome)
        for claim in inquiry.claims:
            if claim.effect.outcome == outcome:
                where = all_true((speaks, said, inquiry.stands(claim).applies))
                if inquiry.can(where):
                    found = LawFinding(
                        Check.GUARD_COLLISION,
                        (guard.id, claim.provision.id),
                        f"{inquiry.question.name}={outcome}",
                        f"the statute can lead to {outcome}, which the guard forbids",
                    )
                    yield found, where


def forbidden(inquiry: Inquiry) -> Iterator[tuple[Provision, str]]:
    """The guards of the question, each with an outcome that it forbids."""
    for guard in inquiry.guards:
        for asks, outcome in guard.forbids:
            if asks == inquiry.question.name:
                yield guard, outcome


def kept_guards(inquiry: Inquiry) -> Iterator[tuple[str, str, str, str]]:
    """Guards that nothing can collide with: guard, act, question and the outcome that nobody can be given."""
    for guard, outcome in forbidden(inquiry):
        speaks = inquiry.formula.truth(guard.when, inquiry.act).yes
        said = any_true(where for c, where in inquiry.answer().items() if c.outcome == outcome)
        if not inquiry.can(speaks, said):
            yield guard.id, inquiry.act, inquiry.question.name, outcome


def _value(claim: Claim) -> str:
    value = claim.effect.value
    return ", ".join(f"{k} {v}" for k, v in value.as_dict().items()) if value else claim.effect.outcome
