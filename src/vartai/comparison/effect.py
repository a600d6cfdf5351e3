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
    layout = layout_of(before, after)
    columns = encode(facts.lazy(), layout).collect()
    answers = _answers(before, after, columns.lazy(), layout)
    known = answers.with_columns(act=facts["act"]).filter(pl.col("act").is_not_null())
    questions = [question.name for question in before.law.questions]
    certain = known.select(pl.any_horizontal(pl.col(f"{name} certain") for name in questions)).to_series()
    at_most = known.select(pl.any_horizontal(pl.col(f"{name} at most") for name in questions)).to_series()
    people = facts.filter(pl.col("act").is_not_null())
    return Effect(
        people=people.height,
        changed=_reached(certain, at_most),
        matrix=_matrix(known, questions),
        answers=_by_answer(known, questions),
        groups=_by_group(people, certain, at_most),
    )


def _answers(before: LawOnDay, after: LawOnDay, people: pl.LazyFrame, layout: Layout) -> pl.DataFrame:
    """For each question: the outcome under either law, null where not asked, and whether it changes."""
    first, second = (evaluate(law, people, layout).collect() for law in (before, after))
    reach = Reach(before, after, people, layout)
    found = []
    for question in before.law.questions:
        name = question.name
        one, other = _said(before, question, first[name]), _said(after, question, second[name])
        may = people.select(reach.may_change(name).alias("may")).collect()["may"]
        both = (one["outcome"] != UNKNOWN) & (other["outcome"] != UNKNOWN)
        same = one["conclusion"] == other["conclusion"]
        found += [
            one["outcome"].alias(f"{name} before"),
            other["outcome"].alias(f"{name} after"),
            (both & ~same).fill_null(False).alias(f"{name} certain"),
            (may & ~(both & same) & one["outcome"].is_not_null()).fill_null(False).alias(f"{name} at most"),
        ]
    return pl.DataFrame(found)


def _said(law: LawOnDay, question: Question, numbers: pl.Series) -> pl.DataFrame:
    """Outcome and conclusion (outcome with its measure) as texts that two laws can be compared by."""
    known = conclusions(law, question)
    outcomes = {at: conclusion.outcome for at, conclusion in enumerate(known)}
    whole = {at: str(conclusion) for at, conclusion in enumerate(known)}
    return pl.DataFrame(
        {
            "outcome": numbers.replace_strict(outcomes, return_dtype=pl.String),
            "conclusion": numbers.replace_strict(whole, return_dtype=pl.String),
        }
    )


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
