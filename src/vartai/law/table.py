"""The law applied to a population: one column of outcomes per question, nothing collected, no traces.

The same definition as `case`, compiled to columns; property tests hold the two equal row by row.
"""

from __future__ import annotations

import operator
from collections.abc import Mapping
from dataclasses import replace
from functools import reduce

import polars as pl

from vartai.law.checking import conditions
from vartai.law.expression import Always, Among, YesNo
from vartai.law.law import LawOnDay
from vartai.law.layout import Layout, layout_of
from vartai.law.question import DISPUTED, UNKNOWN, Conclusion, Ending, Question, fullest_first
from vartai.law.shelf import Shelf
from vartai.law.striking import LawColumns, Stand, any_of_them, bounded_in, stands_of, unlifted
from vartai.law.walking import atoms

_Tables = Mapping[str, LawColumns]


def evaluate(law: LawOnDay, people: pl.LazyFrame, layout: Layout | None = None) -> pl.LazyFrame:
    """Each question as a column of numbers into `conclusions`; null where it isn't asked about the row's act.

    `people` has the columns of `layout.encode`; the result has as many rows in the same order. Comparisons,
    then exceptions, then claims become columns of their own, so that none is worked out twice and no
    expression grows deep.
    """
    return _evaluate({"": law}, people, layout or layout_of(law))


def evaluate_each(
    laws: Mapping[str, LawOnDay], people: pl.LazyFrame, layout: Layout | None = None
) -> pl.LazyFrame:
    """The columns of `evaluate` under several laws, as `<name of the law> <question>`.

    The people are read once, and what the laws share is worked out once. `layout` is one of all of them.
    """
    named = {f"{name} ": law for name, law in laws.items()}
    return _evaluate(named, people, layout or layout_of(*laws.values()))


def _evaluate(laws: Mapping[str, LawOnDay], people: pl.LazyFrame, layout: Layout) -> pl.LazyFrame:
    bounded = bounded_in(people)
    tables: _Tables = {name: LawColumns(law, layout, bounded) for name, law in laws.items()}
    tables, people = _with_comparisons(tables, people)
    tables, people = _with_lifts(tables, people)
    claims, stands, answers = Shelf("claim"), Shelf("stand"), []
    for name, table in tables.items():
        for question in table.law.law.questions:
            found = stands_of(replace(table, claims=claims), question)
            kept = {conclusion: stand.kept(stands) for conclusion, stand in found.items()}
            answers.append(_answer(table, question, kept).alias(f"{name}{question.name}"))
    return people.with_columns(claims.columns).with_columns(stands.columns).select(answers)


def _with_comparisons(tables: _Tables, people: pl.LazyFrame) -> tuple[_Tables, pl.LazyFrame]:
    """Every comparison of the laws as a column."""
    shelf = Shelf("comparison")
    held = {}
    for table in tables.values():
        for condition in (c for provision in table.law.provisions for c in conditions(provision)):
            for atom in atoms(condition):
                if not isinstance(atom, YesNo | Always | Among):  # columns, or no comparison, already
                    held[atom] = shelf.keep(table.condition(atom))
    return {n: replace(t, held=held) for n, t in tables.items()}, people.with_columns(shelf.columns)


def _with_lifts(tables: _Tables, people: pl.LazyFrame) -> tuple[_Tables, pl.LazyFrame]:
    """Every exception as a column: whether its condition holds and nothing lifts it; the deepest first."""
    while any(table.unlifted for table in tables.values()):
        depth = max(len(table.lifts) for table in tables.values())
        shelf = Shelf(f"lift {depth}")
        tables = {name: _one_deeper(table, shelf) for name, table in tables.items()}
        people = people.with_columns(shelf.columns)
    return tables, people


def _one_deeper(table: LawColumns, shelf: Shelf) -> LawColumns:
    """The exceptions whose own exceptions are columns already, put on a shelf."""
    found = {p.id: shelf.keep(unlifted(table, p, p.when, {})) for p in table.liftable}
    return replace(table, lifts={**table.lifts, **found})


def conclusions(law: LawOnDay, question: Question) -> tuple[Conclusion, ...]:
    """What the numbers of a question's column stand for: the default, every effect, disputed and unknown."""
    effects = [
        effect.conclusion for p in law.provisions for effect in p.effects if effect.asks == question.name
    ]
    given = (Conclusion(question.default), *effects, Conclusion(DISPUTED), Conclusion(UNKNOWN))
    return tuple(dict.fromkeys(given))


def _answer(table: LawColumns, question: Question, stands: dict[Conclusion, Stand]) -> pl.Expr:
    codes = {c: pl.lit(at, pl.UInt8) for at, c in enumerate(conclusions(table.law, question))}
    default = Conclusion(question.default)
    ranks = sorted({question.rank(c) for c in stands})
    others = [stand for c, stand in stands.items() if c.outcome != default.outcome]
    answer = _blocked(
        any_of_them([s.unknown for s in others]),
        any_of_them([s.disputed for s in others]),
        codes,
        codes[default],
    )
    for rank in reversed(ranks):
        level = {c: s for c, s in stands.items() if question.rank(c) == rank}
        stronger = [s for c, s in stands.items() if question.rank(c) < rank and c.outcome != default.outcome]
        if next(iter(level)).outcome == default.outcome:
            said = _default_said(level, stronger, codes)
        else:
            said = _said(table, level, stronger, codes)
        applies = reduce(operator.or_, [s.applies for s in level.values()])
        answer = pl.when(applies).then(said).otherwise(answer)
    asked = table.about(question.acts)
    return pl.when(asked).then(answer).otherwise(pl.lit(None, pl.UInt8))


def _default_said(
    level: dict[Conclusion, Stand], stronger: list[Stand], codes: dict[Conclusion, pl.Expr]
) -> pl.Expr:
    """What follows anyway, with the measure that a provision adds to it; never in conflict with itself."""
    *fuller, least = fullest_first(level)
    said = codes[least]
    for conclusion in reversed(fuller):
        said = pl.when(level[conclusion].applies).then(codes[conclusion]).otherwise(said)
    unknown, disputed = [s.unknown for s in stronger], [s.disputed for s in stronger]
    return _blocked(any_of_them(unknown), any_of_them(disputed), codes, said)


def _said(
    table: LawColumns, level: dict[Conclusion, Stand], stronger: list[Stand], codes: dict[Conclusion, pl.Expr]
) -> pl.Expr:
    """The answer where something of this rank applies and nothing stronger does."""
    first, *rest = level
    said = codes[first]
    for conclusion in rest:
        said = pl.when(level[conclusion].applies).then(codes[conclusion]).otherwise(said)
    several = _several([s.applies for s in level.values()])
    if table.law.law.outcome[first.outcome].ending is Ending.DISCRETION:
        return said if several is None else pl.when(several).then(codes[Conclusion(DISPUTED)]).otherwise(said)
    unknown = [s.unknown for s in stronger]
    disputed = [s.disputed for s in stronger]
    if several is not None:
        unknown += [s.unknown & ~s.applies & ~several for s in level.values()]
        disputed += [several, *(s.disputed & ~s.applies & ~several for s in level.values())]
    return _blocked(any_of_them(unknown), any_of_them(disputed), codes, said)


def _blocked(
    unknown: pl.Expr | None, disputed: pl.Expr | None, codes: dict[Conclusion, pl.Expr], otherwise: pl.Expr
) -> pl.Expr:
    if disputed is not None:
        otherwise = pl.when(disputed).then(codes[Conclusion(DISPUTED)]).otherwise(otherwise)
    if unknown is not None:
        otherwise = pl.when(unknown).then(codes[Conclusion(UNKNOWN)]).otherwise(otherwise)
    return otherwise


def _several(flags: list[pl.Expr]) -> pl.Expr | None:
    """Whether two or more are set."""
    pairs = [a & b for at, a in enumerate(flags) for b in flags[at + 1 :]]
    return any_of_them(pairs)
