"""One batch of a population: the same assessment for each person, as rows of the output tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import polars as pl

from vartai.assessment.assessment import ACT_UNKNOWN, OpenQuestion, open_questions
from vartai.assessment.withdrawal import TO_BE_EXAMINED
from vartai.facts import Problem, Vocabulary
from vartai.facts.people import People, RawBatch, facts_of, read_batch
from vartai.law import Answer, Law
from vartai.law.population import AnswerSheets
from vartai.screening import Hit, Index, screen
from vartai.screening.tuning.limits import SHIPPED, Limits

_TEXT, _TEXTS = pl.String(), pl.List(pl.String)

FINDINGS = pl.Schema(
    {
        "person_id": _TEXT,
        "act": _TEXT,
        "asks": _TEXT,
        "outcome": _TEXT,
        "value": _TEXT,
        "provisions": _TEXTS,
        "missing": _TEXTS,
        "warnings": _TEXTS,
    }
)
"""A row per person and question, in the order of the people and of the law's questions; `value` is JSON."""

QUESTIONS = pl.Schema({"person_id": _TEXT, "fact": _TEXT, "asks": _TEXT, "provisions": _TEXTS})
"""A row per person and missing fact of an answer."""

HITS = pl.Schema(
    {
        "person_id": _TEXT,
        "entry_id": _TEXT,
        "bits": pl.Int64(),
        "outcome": _TEXT,
        "evidence": pl.List(
            pl.Struct(
                {
                    "part": _TEXT,
                    "bits": pl.Int64(),
                    "how": _TEXT,
                    "person": _TEXT,
                    "entry": _TEXT,
                }
            )
        ),
    }
)
"""A row per hit, in the order of the people; bits are thousandths."""


@dataclass(frozen=True)
class Setting:
    """What stays the same over a run: law and day, lists and limits, and the act if one is given for all."""

    law: Law
    day: date
    known_on: date | None
    vocabulary: Vocabulary
    index: Index | None = None
    act: str | None = None
    limits: Limits = SHIPPED


@dataclass(frozen=True)
class AssessedBatch:
    """The rows of one batch for each output table, and what could not be read."""

    findings: pl.DataFrame
    questions: pl.DataFrame
    hits: pl.DataFrame
    problems: tuple[Problem, ...]
    rows: int
    unreadable: int


@dataclass
class BatchAssessor:
    """Assesses batch after batch under one setting; answers once found are used again."""

    setting: Setting
    sheets: AnswerSheets = field(init=False)

    def __post_init__(self) -> None:
        self.sheets = AnswerSheets(self.setting.law.at(self.setting.day, self.setting.known_on))

    def assess(self, raw: RawBatch) -> AssessedBatch:
        """Read the rows of a batch and assess everybody who could be read."""
        people = read_batch(raw, self.setting.vocabulary, self.setting.day, act=self.setting.act)
        answered = self.sheets.of(people.facts, lambda at: facts_of(people, at))
        asked = answered.select(people.facts["person_id"].gather(answered["row"]), "answer")
        found = [(at, self.sheets.answers[at]) for at in asked["answer"].unique().drop_nulls().sort()]
        return AssessedBatch(
            findings=_joined(asked, self._findings(found), FINDINGS),
            questions=_joined(asked, self._questions(found), QUESTIONS),
            hits=hit_rows(self._hits(people)),
            problems=people.problems,
            rows=people.rows,
            unreadable=people.unreadable,
        )

    def _hits(self, people: People) -> list[Hit]:
        if self.setting.index is None:
            return []
        ids = people.facts.get_column("person_id").to_list()
        asked = list(zip(ids, people.identities, strict=True))
        return screen(self.setting.index, asked, limits=self.setting.limits)

    def _findings(self, found: list[tuple[int, Answer]]) -> pl.DataFrame:
        rows = [(at, *_finding(answer, self._takes_away(answer))) for at, answer in found]
        return _answer_rows(rows, FINDINGS)

    def _questions(self, found: list[tuple[int, Answer]]) -> pl.DataFrame:
        told = [(at, answer) for at, answer in found if not self._takes_away(answer)]
        rows: list[tuple[Any, ...]] = [(None, *_question(ACT_UNKNOWN))]
        rows += [(at, *_question(question)) for at, answer in told for question in open_questions([answer])]
        return _answer_rows(rows, QUESTIONS)

    def _takes_away(self, answer: Answer) -> bool:
        return self.setting.law.question(answer.asks).withdraws


def hit_rows(hits: Iterable[Hit]) -> pl.DataFrame:
    """Hits as rows, in their order."""
    return pl.DataFrame([_hit(hit) for hit in hits], schema=HITS, orient="row")


def _hit(hit: Hit) -> tuple[Any, ...]:
    evidence = [
        {"part": p.part, "bits": p.bits, "how": p.how, "person": p.person, "entry": p.entry}
        for p in hit.evidence
    ]
    return hit.person_id, hit.entry_id, hit.bits, hit.outcome.value, evidence


def _finding(answer: Answer, takes_away: bool) -> Iterator[Any]:
    if takes_away:
        return iter((answer.act, answer.asks, TO_BE_EXAMINED, None, [], [], []))
    value = json.dumps(answer.value.as_dict(), sort_keys=True) if answer.value else None
    named = [list(answer.provisions), list(answer.missing), [str(warning) for warning in answer.warnings]]
    return iter((answer.act, answer.asks, answer.outcome, value, *named))


def _question(question: OpenQuestion) -> Iterator[Any]:
    return iter((question.fact, question.asks, list(question.provisions)))


def _answer_rows(rows: list[tuple[Any, ...]], schema: pl.Schema) -> pl.DataFrame:
    columns = {"answer": pl.Int64} | {name: dtype for name, dtype in schema.items() if name != "person_id"}
    return pl.DataFrame(rows, schema=columns, orient="row")


def _joined(asked: pl.DataFrame, rows: pl.DataFrame, schema: pl.Schema) -> pl.DataFrame:
    """The rows of each person's answers, people in their order, rows in that of their answer."""
    found = asked.join(rows, on="answer", how="inner", nulls_equal=True, maintain_order="left_right")
    return found.select(schema.names()).cast(schema)
