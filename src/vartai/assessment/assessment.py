"""One case: what the law answers, what the lists hold, what is still open."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from vartai.facts import Identity
from vartai.law import Answer, LawOnDay, answers
from vartai.law.weighing import Facts
from vartai.screening import Hit, Index, screen
from vartai.screening.tuning.limits import SHIPPED, Limits


@dataclass(frozen=True)
class OpenQuestion:
    """A fact that an open or disputed answer waits for, and the provisions that need it.

    `asks` is the question that waits; None where the act itself is unknown, so that nothing could be asked.
    """

    fact: str
    asks: str | None
    provisions: tuple[str, ...]


@dataclass(frozen=True)
class Assessment:
    """What is known of one case at one moment; it decides nothing.

    `answers` stand in the order of the law's questions, `hits` strongest first. An assessment is stale once
    facts, law, list edition or code have changed.
    """

    person_id: str
    day: date
    answers: tuple[Answer, ...]
    hits: tuple[Hit, ...]
    questions: tuple[OpenQuestion, ...]


def assess(
    person_id: str,
    facts: Facts,
    identity: Identity | None,
    law: LawOnDay,
    index: Index | None,
    *,
    limits: Limits = SHIPPED,
) -> Assessment:
    """Turn the facts of a case, the law on a day and the lists into an assessment with reasons.

    `limits` say from how many bits an entry is shown. Without an index, or of a person whose identity is not
    given, nothing is said about lists.
    """
    found = answers(law, facts) if "act" in facts else ()
    hits: list[Hit] = []
    if index is not None and identity is not None:
        hits = screen(index, [(person_id, identity)], limits=limits)
    questions = open_questions(found) if "act" in facts else (ACT_UNKNOWN,)
    return Assessment(person_id, law.day, found, tuple(hits), questions)


ACT_UNKNOWN = OpenQuestion("act", None, ())
"""Where nobody knows what is applied for, that is the first question."""


def open_questions(found: Iterable[Answer]) -> tuple[OpenQuestion, ...]:
    """Every missing fact of every answer, in the order of the answers."""
    return tuple(
        OpenQuestion(fact, answer.asks, _needing(answer, fact)) for answer in found for fact in answer.missing
    )


def _needing(answer: Answer, fact: str) -> tuple[str, ...]:
    """The provisions that decided the answer and that lack the fact."""
    needing = (f.provision.id for f in answer.findings if fact in f.missing)
    return tuple(dict.fromkeys(id_ for id_ in needing if id_ in answer.provisions))
