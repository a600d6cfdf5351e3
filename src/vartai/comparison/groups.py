"""Groups of people whom a change of law may touch differently; never by citizenship or opinion."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl


@dataclass(frozen=True)
class Group:
    """Some people of a table, told by facts; whoever lacks the facts is counted in none.

    `fact` is what the group is told by, `code` the code of it where it is a code.
    """

    name: str
    fact: str
    code: str | None = None
    below: float | None = None

    def members(self, facts: pl.DataFrame) -> pl.Series:
        """Who is known to belong to it."""
        if self.fact not in facts.columns:
            return pl.Series(self.name, [False] * facts.height, dtype=pl.Boolean)
        column = pl.col(self.fact)
        if self.below is not None:
            belongs = column < self.below
        elif isinstance(facts.schema[self.fact], pl.List):
            belongs = column.list.contains(self.code) if self.code else column.list.len() > 0
        else:
            belongs = column == self.code
        return facts.select(belongs.fill_null(False).alias(self.name)).to_series()


_GROUNDS = (
    "work_not_highly_qualified",
    "highly_qualified_work",
    "intra_company_transfer",
    "teaching_or_research",
    "study",
    "family",
    "legal_activity",
    "startup",
    "humanitarian",
    "lithuanian_descent",
    "right_to_restore_citizenship",
    "other",
)

GROUPS = (
    Group("children", "age_years", below=18),
    Group("family", "family_member_of"),
    Group("humanitarian_purpose", "travel_purpose", "humanitarian"),
    *(Group(f"ground_{ground}", "trp_ground", ground) for ground in _GROUNDS),
)
"""Children, members of a family, humanitarian purposes, and every ground of a permit."""
