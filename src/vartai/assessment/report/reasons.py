"""Why: the provisions that decided, those that decided most answers first."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from vartai.assessment.report.labels import Labels
from vartai.assessment.report.run import Provision, Reason, Run
from vartai.assessment.report.saying import Count


@dataclass(frozen=True)
class Decided:
    """What a provision led to, for one question about one act."""

    act: str
    question: str
    outcome: str
    people: Count


@dataclass(frozen=True)
class Ground:
    """A provision with all that it decided."""

    provision: Provision
    decided: tuple[Decided, ...]


def grounds(run: Run, labels: Labels) -> tuple[Ground, ...]:
    """The provisions that decided answers; hidden numbers count as nothing in the order."""
    by_provision: dict[str, list[Reason]] = defaultdict(list)
    for reason in run.reasons:
        by_provision[reason.provision].append(reason)
    ordered = sorted(by_provision.items(), key=lambda item: (-_told(item[1]), item[0]))
    return tuple(
        Ground(run.law.named[id_], tuple(_decided(reason, labels) for reason in reasons))
        for id_, reasons in ordered
    )


def _told(reasons: list[Reason]) -> int:
    return sum(reason.people or 0 for reason in reasons)


def _decided(reason: Reason, labels: Labels) -> Decided:
    return Decided(
        labels.act(reason.act), labels.ask(reason.asks), labels.outcome(reason.outcome), reason.people
    )
