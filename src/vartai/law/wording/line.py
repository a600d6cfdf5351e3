"""What is said, as data: a sentence, where it stands in the law, and what stands below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class LineKind(StrEnum):
    """What a line is about; whoever draws it chooses its look by this."""

    QUESTION = "question"
    OUTCOME = "outcome"
    MEASURE = "measure"
    FINDING = "finding"
    TEXT = "text"
    CONDITION = "condition"
    HEADING = "heading"
    EXCEPTION = "exception"
    ASK = "ask"
    POSITION = "position"
    GUARD = "guard"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Line:
    """One whole sentence. `citation` and `provision` say where it stands, `fact` names what it is about."""

    kind: LineKind
    text: str
    citation: str = ""
    provision: str = ""
    fact: str = ""
    sources: tuple[str, ...] = ()
    children: tuple[Line, ...] = ()

    def walk(self) -> Iterator[Line]:
        """The line and all below it, in reading order."""
        yield self
        for child in self.children:
            yield from child.walk()

    def data(self) -> dict[str, Any]:
        """The line for programs; what is empty is left out."""
        held: dict[str, Any] = {"kind": self.kind.value, "text": self.text}
        for name in ("citation", "provision", "fact"):
            if value := getattr(self, name):
                held[name] = value
        if self.sources:
            held["sources"] = list(self.sources)
        if self.children:
            held["children"] = [child.data() for child in self.children]
        return held
