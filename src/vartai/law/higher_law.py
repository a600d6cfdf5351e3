"""Ways that law above the statutes keeps open for everybody, which no bill may close."""

from __future__ import annotations

from dataclasses import dataclass

from vartai.law.expression import ALWAYS, NEVER, all_of
from vartai.law.folding import assume
from vartai.law.law import Law
from vartai.law.provision import Provision, Role


@dataclass(frozen=True)
class ClosedWay:
    """How a rule could answer what a guard forbids in every case, and what to do about it."""

    message: str
    remedy: str


def closed_way(book: Law, law: Law, rule: Provision) -> ClosedWay | None:
    """The way that a rule of `law` would close against a guard of `book`, such as an asylum application.

    Only guards that hold without condition count; those for some people stand beside the answers.
    """
    guards = [p for p in book.provisions if p.role is Role.GUARD and p.when == ALWAYS and p.forbids]
    for guard in guards:
        for effect in rule.effects:
            acts = [
                act
                for act in (guard.acts or law.question(effect.asks).acts)
                if (effect.asks, effect.outcome) in guard.forbids
                and rule.concerns(act)
                and assume(all_of(rule.when, effect.when), {"act": act}) != NEVER
            ]
            if acts:
                return ClosedWay(
                    f"{rule.id} could answer {effect.asks} about {', '.join(acts)} with {effect.outcome}, "
                    f"which {guard.id} forbids in every case ({guard.citation})",
                    f"take {', '.join(acts)} out of the acts that it concerns",
                )
    return None
