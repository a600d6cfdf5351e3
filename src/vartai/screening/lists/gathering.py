"""What is gathered from one file: entries, problems, and what a refused list alone names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from vartai.facts import BadValue, Problem
from vartai.screening.entry import ListEntry
from vartai.screening.lists.entity_row import asking_states
from vartai.screening.lists.list_row import FieldMissing, ListRow, Row, shown
from vartai.screening.lists.refused_reading import refused_lists


@dataclass
class Gathered:
    """What was read of one file so far; `line` is the last one that was looked at."""

    file: str
    rows: list[ListRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    skipped: int = 0
    line: int = 0
    _asked_by: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    _lines_of_ids: dict[str, int] = field(default_factory=dict)

    def take(self, line: int, source: Callable[[], str], read: Callable[[], ListRow | None]) -> None:
        """Take one row by reading it; a bad one leaves a problem that shows its source."""
        self.line = line
        try:
            row = read()
            if row is not None:
                self._refuse_duplicate(row.id, line)
        except FieldMissing as missing:
            self.complain(line, missing.column, source(), missing)
        except BadValue as bad:
            self.complain(line, "", source(), bad)
        else:
            if row is not None:
                self._keep(line, row)

    def skip(self) -> None:
        """Count a row that is well formed but no person."""
        self.skipped += 1

    def note_asking_states(self, row: Row) -> None:
        """Remember which states asked for a listing, as far as an entity tells."""
        for entry_id, name, states in asking_states(row):
            self._asked_by.setdefault((entry_id, name), set()).update(states)

    def entries(self) -> tuple[list[ListEntry], Counter[str]]:
        """The entries with the lists that count, and how many only a refused list names."""
        kept: list[ListEntry] = []
        refused: Counter[str] = Counter()
        known = refused_lists()
        for row in self.rows:
            asked_by = {name: frozenset(self._asked_by.get((row.id, name), ())) for name in row.lists}
            out = [name for name in row.lists if known.is_refused(name, asked_by[name])]
            lists = tuple(name for name in row.lists if name not in out)
            if out and not lists:
                refused.update(out)
            else:
                kept.append(ListEntry(row.id, row.identity, lists))
        return kept, refused

    def first_problem(self) -> str:
        """What the first problem says, without any value."""
        if not self.problems:
            return ""
        first = self.problems[0]
        return f"; line {first.row}: {first.message}"

    def complain(self, line: int, column: str, value: str, bad: BadValue) -> None:
        """Note what was wrong in one line."""
        self.problems.append(Problem(self.file, line, column, shown(value), bad.message, bad.remedy))

    def _keep(self, line: int, row: ListRow) -> None:
        self.rows.append(ListRow(row.id, row.identity, row.lists, ()))
        for column, value, wrong in row.problems:
            self.complain(line, column, value, wrong)

    def _refuse_duplicate(self, entry_id: str, line: int) -> None:
        if entry_id in self._lines_of_ids:
            message = f"the id stands already in line {self._lines_of_ids[entry_id]}"
            raise FieldMissing("id", message, "give each entry an id of its own")
        self._lines_of_ids[entry_id] = line
