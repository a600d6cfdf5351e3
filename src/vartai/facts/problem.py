"""What was wrong with an input, where, and what to do about it."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Problem:
    """One complaint about one place of one input; never stops the rest of the input.

    `row` counts as the reader of the file would: the line of a CSV or JSON lines file (the header is
    line 1), the row of a Parquet file from 1; 0 where the whole file is meant. `value` is the offending
    text itself, which may be personal: it belongs into the owner's file of unreadable rows, never into a
    log or on a screen.
    """

    file: str
    row: int
    column: str
    value: str
    message: str
    remedy: str

    def as_row(self) -> dict[str, str | int]:
        """The problem as one row of `unreadable.csv`."""
        return asdict(self)


class BadValue(ValueError):  # noqa: N818  named for the value, as the domain does
    """A value that a fact or column can't take, with the remedy."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[BadValue], tuple[str, str]]:
        """Keep both texts when the error crosses to another process."""
        return type(self), (self.message, self.remedy)
