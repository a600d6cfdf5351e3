"""Published cases: what somebody else said the law answers, held against what this law answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from vartai.facts import Value
from vartai.law.answer import Answer
from vartai.law.case import answer
from vartai.law.law import Law
from vartai.law.question import UNKNOWN

IN_FORCE = "in_force"


@dataclass(frozen=True)
class Expected:
    """What the source says follows; `missing` are facts that must be named at least."""

    outcome: str
    provision: str = ""
    value: Mapping[str, Any] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()


@dataclass(frozen=True)
class PublishedCase:
    """One case with its day, the law it speaks of (`in_force` or `bill:ID`), facts and published answer."""

    id: str
    as_of: date
    law: str
    asks: str
    facts: Mapping[str, Value]
    expected: Expected
    scope: tuple[str, ...] = ()
    question: str = ""
    source: str = ""


@dataclass(frozen=True)
class Verdict:
    """How a case came out: what differs from the published answer, and our answer with its trace."""

    case: PublishedCase
    differences: tuple[str, ...]
    answer: Answer | None = None

    @property
    def passed(self) -> bool:
        """Whether nothing differs."""
        return not self.differences


def judge(case: PublishedCase, law: Law) -> Verdict:
    """Put the case to the law; provisions that it names and that aren't encoded are a difference."""
    named = dict.fromkeys((case.expected.provision, *case.scope))
    lacking = tuple(f"provision {name} is not encoded" for name in named if name and name not in law.by_id)
    if lacking:
        return Verdict(case, lacking)
    if case.asks not in {question.name for question in law.questions}:
        return Verdict(case, (f"the law is never asked {case.asks!r}",))
    ours = answer(law.at(case.as_of), case.facts, law.question(case.asks), case.scope or None)
    return Verdict(case, tuple(_differences(case, law, ours)), ours)


def _differences(case: PublishedCase, law: Law, ours: Answer) -> list[str]:
    expected, found = case.expected, []
    if ours.outcome != expected.outcome:
        found.append(f"outcome is {ours.outcome}, published {expected.outcome}")
    value = ours.value.as_dict() if ours.value else {}
    for key, wanted in expected.value.items():
        if value.get(key) != wanted:
            found.append(f"{key} is {value.get(key)}, published {wanted}")
    question = law.question(case.asks)
    by_itself = ours.outcome in (question.default, question.denial) and ours.outcome != UNKNOWN
    if expected.provision and not by_itself and expected.provision not in ours.provisions:
        found.append(
            f"decided by {', '.join(ours.provisions) or 'no provision'}, published {expected.provision}"
        )
    found += [f"does not ask for {name}" for name in expected.missing if name not in ours.missing]
    held = {position.outcome for position in ours.positions}
    found += [f"does not show the view {view}" for view in expected.positions if view not in held]
    return found
