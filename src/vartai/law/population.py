"""The law applied to many people, with reasons: people alike to the law get one answer sheet.

Every condition that can matter to an act is weighed for all at once. Where two people agree in each of them
and in which facts are missing, the single case can't tell them apart; so one of them is put to `case`, and
the sheet holds for all the others. A population of millions has a few thousand such patterns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import polars as pl

from vartai.facts.bounds import LOW
from vartai.law.answer import Answer
from vartai.law.case import answers
from vartai.law.checking import conditions
from vartai.law.columns import compile_condition
from vartai.law.expression import Condition, YesNo
from vartai.law.law import LawOnDay
from vartai.law.layout import Layout, encode, layout_of
from vartai.law.provision import Provision
from vartai.law.walking import atoms, fact_names
from vartai.law.weighing import Facts

Pattern = tuple[str, tuple[bool | None, ...]]
"""An act, and how everything that matters to it came out."""


@dataclass
class AnswerSheets:
    """The answer sheets found so far under one law; kept from batch to batch, since patterns come back."""

    law: LawOnDay
    layout: Layout = field(init=False)
    sheets: list[tuple[Answer, ...]] = field(default_factory=list)
    _numbers: dict[Pattern, int] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.layout = layout_of(self.law)

    def of(self, facts: pl.DataFrame, facts_of: Callable[[int], Facts]) -> pl.Series:
        """The number of each person's sheet, null where no act is known.

        `facts` holds a column per known fact, `facts_of` gives the facts of one row.
        """
        columns = encode(facts.lazy(), self.layout).collect().with_row_index("row")
        acts = facts.get_column("act", default=pl.Series("act", [None] * facts.height, dtype=pl.String))
        parts = [
            self._of_act(str(act), columns.filter(acts == act), facts_of)
            for act in acts.drop_nulls().unique(maintain_order=True)
        ]
        found = pl.concat(parts) if parts else pl.DataFrame(schema={"row": pl.UInt32, "sheet": pl.Int64})
        return columns.select("row").join(found, on="row", how="left", maintain_order="left")["sheet"]

    def _of_act(self, act: str, columns: pl.DataFrame, facts_of: Callable[[int], Facts]) -> pl.DataFrame:
        marks = self._marks(act, frozenset(columns.columns))
        names = [f"m{at}" for at in range(len(marks))]
        marked = columns.select("row", *(mark.alias(name) for name, mark in zip(names, marks, strict=True)))
        if names:
            groups = marked.group_by(names, maintain_order=True).agg("row")
        else:
            groups = marked.select(pl.col("row").implode())
        numbers = [
            self._number((act, tuple(marks_of_row)), rows[0], facts_of)
            for *marks_of_row, rows in groups.select(*names, "row").iter_rows()
        ]
        return groups.select("row", pl.Series("sheet", numbers, dtype=pl.Int64)).explode("row")

    def _number(self, pattern: Pattern, row: int, facts_of: Callable[[int], Facts]) -> int:
        if pattern not in self._numbers:
            self._numbers[pattern] = len(self.sheets)
            self.sheets.append(answers(self.law, facts_of(row)))
        return self._numbers[pattern]

    def _marks(self, act: str, given: frozenset[str]) -> list[pl.Expr]:
        """What two people must agree in: all conditions that matter to the act, and facts that share one."""
        bounded = {name.removesuffix(LOW) for name in given if name.endswith(LOW)}
        found = dict.fromkeys(atom for rule in _speaking(self.law, act) for atom in _atoms(rule))
        marks = [compile_condition(atom, self.layout, bounded) for atom in found]
        shared = dict.fromkeys(n for atom in found if len(names := fact_names(atom)) > 1 for n in names)
        return marks + [pl.col(name).is_not_null() for name in shared]


def _speaking(law: LawOnDay, act: str) -> Iterator[Provision]:
    """What answers a question about the act, the exceptions to it and to those, and the guards."""
    waiting = [claim.provision for q in law.asked_of(act) for claim in law.claims(act, q.name)]
    waiting += law.guards(act)
    seen: set[str] = set()
    while waiting:
        provision = waiting.pop(0)
        if provision.id not in seen:
            seen.add(provision.id)
            yield provision
            waiting += law.lifting(provision.id, act)


def _atoms(rule: Provision) -> Iterator[Condition]:
    for condition in conditions(rule):
        yield from atoms(condition)
    yield from (YesNo(dispute.unsettled) for dispute in rule.disputes if dispute.unsettled)
