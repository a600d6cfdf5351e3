"""What is wrong at a place of a YAML file, kept until all of a file is read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

import yaml

from vartai.facts import Problem

Found = TypeVar("Found")


class Complaint(Exception):  # noqa: N818  caught and turned into a `Problem`, never shown itself
    """Something wrong at a node, `at` characters into its text; `others` are wrong beside it."""

    def __init__(self, node: yaml.Node, message: str, remedy: str, at: int = 0) -> None:
        super().__init__(message)
        self.node, self.message, self.remedy, self.at = node, message, remedy, at
        self.others: tuple[Complaint, ...] = ()


@dataclass
class Gathering:
    """The complaints about the parts of one thing, so that one mistake hides no other."""

    found: list[Complaint] = field(default_factory=list)

    def heed(self, read: Callable[[], Found]) -> Found | None:
        """What `read` gives, or None after keeping its complaint."""
        try:
            return read()
        except Complaint as complaint:
            self.found.append(complaint)
            return None

    def done(self) -> None:
        """Raise all complaints as one, if there is any."""
        if self.found:
            first, *rest = self.found
            first.others = (*first.others, *rest)
            raise first


@dataclass
class Complaints:
    """All that is wrong with one file, in the order in which it is met."""

    file: str
    found: list[Problem] = field(default_factory=list)

    def heed(self, read: Callable[[], Found]) -> Found | None:
        """What `read` gives, or None after noting its complaints."""
        try:
            return read()
        except Complaint as complaint:
            self.note(complaint)
            return None

    def say(self, message: str, remedy: str) -> None:
        """Keep something that is wrong with the file as a whole."""
        self.found.append(Problem(self.file, 0, "", "", message, remedy))

    def note(self, complaint: Complaint) -> None:
        """Keep a complaint, and those beside it, as problems with their places."""
        node, at = complaint.node, complaint.at
        mark = node.start_mark
        column, value = mark.column + 1, ""
        if isinstance(node, yaml.ScalarNode):
            value = node.value
            column += at + bool(node.style) if node.end_mark.line == mark.line else 0
        self.found.append(
            Problem(self.file, mark.line + 1, str(column), value, complaint.message, complaint.remedy)
        )
        for other in complaint.others:
            self.note(other)
