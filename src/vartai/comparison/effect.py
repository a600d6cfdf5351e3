"""What a change of law does to a population, counted: certain, and at most.

An answer changes *certainly* where both laws give one and they differ. It changes *at most* where it may: a
rule that the change touches can reach the person, and no pair of equal answers rules a change out. The truth
lies between the two; which facts would tell is what the open answers ask for.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

import polars as pl

from vartai.comparison.groups import GROUPS
from vartai.law import LawOnDay
from vartai.law.layout import Layout, encode, layout_of
from vartai.law.question import UNKNOWN, Question
from vartai.law.table import conclusions, evaluate
from vartai.law.touching import Reach


@dataclass(frozen=True)
class Reached:
    """How many are changed: certainly, and at most."""

    certain: int = 0
    at_most: int = 0

    def __add__(self, other: Reached) -> Reached:
        return Reached(self.certain + other.certain, self.at_most + other.at_most)


@dataclass(frozen=True, order=True)
class Cell:
    """An act and question with its outcome under either law."""

    act: str
    asks: str
    before: str
    after: str


@dataclass(frozen=True)
class Effect:
    """The counts of some people; those of others can be added.

    `matrix` counts answers by their outcome under both laws, `answers` how many of each act and question are
    changed, `groups` how many people a group has and how many of them are changed.
    """

    people: int = 0
    changed: Reached = Reached()
    matrix: Mapping[Cell, int] = field(default_factory=dict)
    answers: Mapping[tuple[str, str], Reached] = field(default_factory=dict)
    groups: Mapping[str, tuple[int, Reached]] = field(default_factory=dict)

    def __add__(self, other: Effect) -> Effect:
        answers = {
            key: self.answers.get(key, Reached()) + other.answers.get(key, Reached())
            for key in {**self.answers, **other.answers}
        }
        groups = {}
        for name in {**self.groups, **other.groups}:
            one, two = self.groups.get(name, (0, Reached())), other.groups.get(name, (0, Reached()))
            groups[name] = (one[0] + two[0], one[1] + two[1])
        matrix = Counter(self.matrix) + Counter(other.matrix)
        return Effect(self.people + other.people, self.changed + other.changed, matrix, answers, groups)


def nothing() -> Effect:
    """The effect on nobody."""
    return Effect()


def compare(before: LawOnDay, after: LawOnDay, facts: pl.DataFrame) -> Effect:
    """Count what changes for the people of a table; `facts` has a column per known fact and `act`."""
    crowd = Crowd.of(facts, before, after)
    answers = _changes(crowd, before, after).filter(crowd.asked)
    questions = [question.name for question in before.law.questions]
    certain, at_most = _anybody(answers, questions)
    people = facts.filter(crowd.asked)
    return Effect(
        people=people.height,
        changed=_reached(certain, at_most),
        matrix=_matrix(answers, questions),
        answers=_by_answer(answers, questions),
        groups=_by_group(people, certain, at_most),
    )


@dataclass(frozen=True)
class Crowd:
    """People in the columns that several laws read."""

    facts: pl.DataFrame
    columns: pl.DataFrame
    layout: Layout

    @classmethod
    def of(cls, facts: pl.DataFrame, *laws: LawOnDay) -> Crowd:
        """The people of a table, for these laws."""
        layout = layout_of(*laws)
        return cls(facts, encode(facts.lazy(), layout).collect(), layout)

    @property
    def asked(self) -> pl.Series:
        """Of whom an act is known, so that something can be asked."""
        return self.facts["act"].is_not_null()

    def answers(self, law: LawOnDay) -> pl.DataFrame:
        """The answers of one law, a column of texts per question: outcome and measure."""
        numbers = evaluate(law, self.columns.lazy(), self.layout).collect()
        return numbers.select(_said(law, question) for question in law.law.questions)

    def changed(self, before: LawOnDay, after: LawOnDay, known: pl.DataFrame | None = None) -> Reached:
        """How many people are changed; `known` are the answers before, if they were asked already."""
        answers = _changes(self, before, after, known).filter(self.asked)
        return _reached(*_anybody(answers, [question.name for question in before.law.questions]))


def _changes(
    crowd: Crowd, before: LawOnDay, after: LawOnDay, known: pl.DataFrame | None = None
) -> pl.DataFrame:
    """For each question: the outcome under either law, null where not asked, and whether it changes."""
    names = [question.name for question in before.law.questions]
    first = crowd.answers(before) if known is None else known
    second = crowd.answers(after)
    reach = Reach(before, after, crowd.columns.lazy(), crowd.layout)
    may = crowd.columns.lazy().with_columns(reach.may_change(n).alias(f"{n} may") for n in names)
    both = pl.concat(
        [
            first.select(pl.all().name.suffix(" 1")),
            second.select(pl.all().name.suffix(" 2")),
            may.select(f"{n} may" for n in names).collect(),
            crowd.facts.select("act"),
        ],
        how="horizontal",
    )
    return both.lazy().select("act", *(e for name in names for e in _of_question(name))).collect()


def _of_question(name: str) -> tuple[pl.Expr, ...]:
    one, other = pl.col(f"{name} 1"), pl.col(f"{name} 2")
    outcomes = [column.str.split_exact(_BETWEEN, 1).struct.field("field_0") for column in (one, other)]
    known = (outcomes[0] != UNKNOWN) & (outcomes[1] != UNKNOWN)
    same = one == other
    may = pl.col(f"{name} may") & ~(known & same) & one.is_not_null()
    return (
        outcomes[0].alias(f"{name} before"),
        outcomes[1].alias(f"{name} after"),
        (known & ~same).fill_null(False).alias(f"{name} certain"),
        may.fill_null(False).alias(f"{name} at most"),
    )


def _anybody(answers: pl.DataFrame, questions: list[str]) -> tuple[pl.Series, pl.Series]:
    """Who is changed in any answer, certainly and at most."""
    found = answers.select(
        certain=pl.any_horizontal(pl.col(f"{name} certain") for name in questions),
        at_most=pl.any_horizontal(pl.col(f"{name} at most") for name in questions),
    )
    return found["certain"], found["at_most"]


_BETWEEN = "|"
"""What stands between an outcome and its measure."""


def _said(law: LawOnDay, question: Question) -> pl.Expr:
    """The answer as a text that two laws can be compared by: the outcome, and the measure behind it."""
    texts = {
        at: f"{conclusion.outcome}{_BETWEEN}{conclusion.value.as_dict() if conclusion.value else ''}"
        for at, conclusion in enumerate(conclusions(law, question))
    }
    return pl.col(question.name).replace_strict(texts, return_dtype=pl.String)


def _reached(certain: pl.Series, at_most: pl.Series) -> Reached:
    return Reached(int(certain.sum()), int((certain | at_most).sum()))


def _matrix(known: pl.DataFrame, questions: list[str]) -> dict[Cell, int]:
    matrix: dict[Cell, int] = {}
    for name in questions:
        asked = known.select("act", before=f"{name} before", after=f"{name} after").drop_nulls()
        for act, one, other, count in asked.group_by("act", "before", "after").len().iter_rows():
            matrix[Cell(act, name, one, other)] = count
    return dict(sorted(matrix.items()))


def _by_answer(known: pl.DataFrame, questions: list[str]) -> dict[tuple[str, str], Reached]:
    found: dict[tuple[str, str], Reached] = {}
    for name in questions:
        certain, at_most = pl.col(f"{name} certain"), pl.col(f"{name} at most")
        counted = known.group_by("act").agg(certain.sum(), most=(certain | at_most).sum()).sort("act")
        for act, sure, most in counted.iter_rows():
            if most:
                found[act, name] = Reached(sure, most)
    return found


def _by_group(people: pl.DataFrame, certain: pl.Series, at_most: pl.Series) -> dict[str, tuple[int, Reached]]:
    found = {}
    for group in GROUPS:
        members = group.members(people)
        found[group.name] = (int(members.sum()), _reached(certain & members, at_most & members))
    return found
