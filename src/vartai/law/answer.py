"""The answer to one question of one case, with the findings and reasons that carry it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vartai.law.expression import Condition
from vartai.law.law import Claim
from vartai.law.provision import Position, Provision
from vartai.law.question import Conclusion, Measure
from vartai.law.warning import LegalWarning


class State(StrEnum):
    """What one provision says of one case."""

    APPLIES = "applies"
    DOES_NOT_APPLY = "does_not_apply"
    UNKNOWN = "unknown"
    DISPUTED = "disputed"


@dataclass(frozen=True)
class Reason:
    """A condition or provision with its value for the case, and the parts that decided it.

    `value` None is unknown. `doubt` says why it is unknown although no fact is missing. `facts` are the
    facts whose values would settle this very condition.
    """

    of: Condition | Provision
    value: bool | None
    because: tuple[Reason, ...] = ()
    facts: tuple[str, ...] = ()
    doubt: str = ""

    def missing(self) -> tuple[str, ...]:
        """The unknown facts that keep this open, each once, in the order of the text."""
        if self.value is not None:
            return ()
        below = [name for reason in self.because for name in reason.missing()]
        return tuple(dict.fromkeys([*self.facts, *below]))


@dataclass(frozen=True)
class Finding:
    """What one provision says of one case and question: its state, why, and what is missing."""

    claim: Claim
    state: State
    reason: Reason
    missing: tuple[str, ...] = ()
    lifted_by: str = ""
    positions: tuple[Position, ...] = ()

    @property
    def provision(self) -> Provision:
        """The provision found on."""
        return self.claim.provision

    @property
    def conclusion(self) -> Conclusion:
        """What follows if the provision applies."""
        return self.claim.effect.conclusion


@dataclass(frozen=True)
class Guard:
    """A demand that stands above or beside the statutes and that this case must meet, or may have to.

    `reason` is true where the guard speaks of the case, unknown where facts (`missing`) would tell.
    `stands_against` marks a collision: the answer says what the guard forbids.
    """

    provision: Provision
    reason: Reason
    missing: tuple[str, ...] = ()
    stands_against: bool = False


@dataclass(frozen=True)
class Answer:
    """What follows for one question about one act, because of which provisions, and what would change it.

    `provisions` are those that decided: the ones that apply; where the answer is open or disputed, the ones
    that keep it so; where the default stands, the ones that an exception lifted. `missing` names the facts
    that keep an open answer open, or the judgement that would settle a disputed one. `guards` are shown
    beside the answer and never change it; where one stands against it, both are shown.
    """

    act: str
    asks: str
    outcome: str
    value: Measure | None
    provisions: tuple[str, ...]
    missing: tuple[str, ...]
    warnings: tuple[LegalWarning, ...]
    findings: tuple[Finding, ...]
    positions: tuple[Position, ...] = ()
    guards: tuple[Guard, ...] = ()
