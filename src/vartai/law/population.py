"""The law applied to many people, with reasons: people alike to a provision share what it says of them.

A claim reads a few facts. Where two people agree in each of its conditions and in which facts are missing,
the single case can't tell them apart; so one of them is put to `case` for that claim. Those for whom all
claims on a question came out alike share its answer. Millions of people have a few thousand answers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache, cached_property

import polars as pl

from vartai.law.answer import Answer, Finding
from vartai.law.case import concluded, find
from vartai.law.checking import conditions
from vartai.law.expression import Condition, YesNo
from vartai.law.guarding import WeighedGuard, beside, weigh_guard
from vartai.law.law import Claim, LawOnDay
from vartai.law.layout import Layout, encode, layout_of
from vartai.law.provision import Provision
from vartai.law.question import Question
from vartai.law.sharing import Crowd, Mark, Numbers, Shared, crowd_of, marks, numbered
from vartai.law.walking import atoms
from vartai.law.weighing import Facts


@dataclass
class AnswerSheets:
    """The answers found so far under one law; kept from batch to batch, since they come back.

    Beside an answer stand those of the guards only that forbid an outcome of its question.
    """

    law: LawOnDay
    answers: list[Answer] = field(default_factory=list)
    _asked: dict[str, tuple[_Asked, ...]] = field(default_factory=dict)

    @cached_property
    def layout(self) -> Layout:
        """The columns that the law reads."""
        return layout_of(self.law)

    def of(self, facts: pl.DataFrame, facts_of: Callable[[int], Facts]) -> pl.DataFrame:
        """Everybody's answers: `row` and `answer`, the place in `answers`, a line for each question asked.

        `facts` holds a column per known fact, `facts_of` gives the facts of one row. The lines stand in the
        order of the rows and of the law's questions; a row whose act isn't known has one line, with null.
        """
        columns = encode(facts.lazy(), self.layout).collect().with_row_index("row")
        acts = facts.get_column("act", default=pl.Series("act", [None] * facts.height, dtype=pl.String))
        actless = pl.lit(None, pl.Int64).alias("answer")
        parts = [columns.filter(acts.is_null()).select("row", actless, order=pl.lit(0))]
        kept = cache(facts_of)
        for act in acts.drop_nulls().unique(maintain_order=True):
            of_act, asked = columns.filter(acts == act), self._asked_of(str(act))
            crowd = crowd_of(of_act, self.layout, (mark for each in asked for mark in each.hangs_on), kept)
            for order, each in enumerate(asked):
                answer = pl.Series("answer", each.of(crowd, self.answers))
                parts.append(of_act.select("row", answer, order=pl.lit(order)))
        return pl.concat(parts).sort("row", "order").drop("order")

    def _asked_of(self, act: str) -> tuple[_Asked, ...]:
        if act not in self._asked:
            self._asked[act] = tuple(_Asked(self.law, act, question) for question in self.law.asked_of(act))
        return self._asked[act]


@dataclass
class _Asked:
    """A question about an act, with what its claims and guards say of whom."""

    law: LawOnDay
    act: str
    question: Question
    _numbers: dict[tuple[int, ...], int] = field(default_factory=dict)

    @cached_property
    def _findings(self) -> tuple[Shared[Finding], ...]:
        return tuple(self._finding(claim) for claim in self.law.claims(self.act, self.question.name))

    @cached_property
    def _guards(self) -> tuple[Shared[WeighedGuard], ...]:
        asks = self.question.name
        forbidding = (g for g in self.law.guards(self.act) if any(asks == name for name, _ in g.forbids))
        return tuple(self._guard(rule) for rule in forbidding)

    @property
    def hangs_on(self) -> Iterator[Mark]:
        """Everything that tells people apart."""
        for found in self._findings:
            yield from found.hangs_on
        for guard in self._guards:
            yield from guard.hangs_on

    def _finding(self, claim: Claim) -> Shared[Finding]:
        speaking = self.law.speaking(claim.provision, self.act)
        return Shared(marks(_read(speaking)), lambda facts: find(self.law, claim, facts))

    def _guard(self, rule: Provision) -> Shared[WeighedGuard]:
        return Shared(marks(_read([rule])), lambda facts: weigh_guard(rule, facts))

    def of(self, crowd: Crowd, answers: list[Answer]) -> Numbers:
        """The place of each person's answer among the answers; new ones are added."""
        said = [found.of(crowd) for found in self._findings] + [guard.of(crowd) for guard in self._guards]
        return numbered(said, len(crowd.rows), lambda key, _: self._number(key, answers))

    def _number(self, key: tuple[int, ...], answers: list[Answer]) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(answers)
            claims = len(self._findings)
            findings = (s.found[at] for s, at in zip(self._findings, key[:claims], strict=True))
            guards = (s.found[at] for s, at in zip(self._guards, key[claims:], strict=True))
            answers.append(beside(concluded(self.law, self.question, self.act, tuple(findings)), guards))
        return self._numbers[key]


def _read(speaking: Iterable[Provision]) -> Iterator[Condition]:
    """The smallest conditions that provisions read."""
    for rule in speaking:
        for condition in conditions(rule):
            yield from atoms(condition)
        yield from (YesNo(dispute.unsettled) for dispute in rule.disputes if dispute.unsettled)
