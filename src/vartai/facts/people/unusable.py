"""A people table of which nothing can be used."""

from __future__ import annotations


class UnusableTable(ValueError):  # noqa: N818  named for the table, as the domain does
    """Why a whole file can't be read, and what to do about it."""

    def __init__(self, file: str, message: str, remedy: str) -> None:
        super().__init__(f"{file}: {message}; {remedy}")
        self.file = file
        self.message = message
        self.remedy = remedy

    def __reduce__(self) -> tuple[type[UnusableTable], tuple[str, str, str]]:
        """Keep all texts when the error crosses to another process."""
        return type(self), (self.file, self.message, self.remedy)
